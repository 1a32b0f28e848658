// The other side of the ledger of exchanges checks it from outside, with what it kept and nothing else.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { send, visitBundle } from '../demo/index.ts'
import { type Linked, openHospitalLink } from '../test/hospital-link.ts'
import { mendian } from './mendian.ts'

let link: Linked
let store: string

beforeAll(async () => {
  link = await openHospitalLink()
  store = await link.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => link.closeAll())

test('signature, growth and an exchange it kept; what was altered on either side shows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mendian-ledger-'))
  const message = visitBundle(link.fall({ childIdNumber: '330102201709010033' }))
  const answer = await send(link.hospital, await link.token(), message)
  await link.deliver()
  await writeFile(join(folder, 'sent'), JSON.stringify(message))
  await writeFile(join(folder, 'answered'), answer.body)
  const salt = String(answer.headers['x-mendian-exchange-salt'])
  const kept = ['--client', link.hospital.clientId, '--message', message.identifier.value, '--salt', salt]
  const files = ['--sent', join(folder, 'sent'), '--answered', join(folder, 'answered')]
  const noted = join(folder, 'head.json')
  const run = async (...more: string[]) => {
    const said: string[] = []
    const out = { say: (line: string) => said.push(line), note: (line: string) => said.push(line) }
    const code = await mendian(['ledger', 'verify', '--store', store, '--noted', noted, ...more], out)
    return [code, said.filter((line) => line.startsWith('✗'))]
  }
  expect(await run(...kept, ...files)).toEqual([0, []])
  await link.tell(link.fall({ childIdNumber: '330102201709010033' }))
  await link.deliver()
  expect(await run(...kept, ...files)).toEqual([0, []])
  await writeFile(join(folder, 'sent'), `${JSON.stringify(message)} `)
  expect(await run(...kept, ...files)).toEqual([1, ['✗ 在账本里 in the ledger']])
  const head = JSON.parse(await readFile(noted, 'utf8'))
  await writeFile(noted, JSON.stringify({ ...head, size: 1 }))
  expect(await run()).toEqual([1, ['✗ 只增不改 only grew']])
})
