// HL7 version 2: messages are read as written, and a stay told in pieces becomes one claim.
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { send } from '../../../demo/hospital/player.ts'
import { admitted, charged, discharged, labResult, type Stay } from '../../../test/hl7-messages.ts'
import { type Linked, openHospitalLink } from '../../../test/hospital-link.ts'
import { addDays, newId } from '../../kit/index.ts'
import { decodeHl7, readHl7 } from './message.ts'
import { openMllp } from './mllp.ts'

describe('reading', () => {
  const stay = { controlId: 'c', visitNo: 'v', name: '李小满', idNumber: '1', from: '20261120', to: '20261125' }

  test('fields, components, repetitions, escapes', () => {
    const text = `MSH|^~\\&|A|B|||||ADT^A01|7|P|2.5.1\nZZZ|one\\F\\two^b~c^d&e\\T\\f\\X41\\`
    const message = readHl7(text)
    const [header, zzz] = message?.segments ?? []
    expect([message?.type, message?.event, message?.controlId, header?.at(3)]).toEqual(['ADT', 'A01', '7', 'A'])
    expect([
      zzz?.at(1),
      zzz?.at(1, 2),
      zzz?.at(1, 1, 2),
      zzz?.at(1, 2, 2, 1),
      zzz?.at(1, 2, 2, 2),
      zzz?.count(1),
    ]).toEqual(['one|two', 'b', 'c', 'd', 'e&fA', 2])
    expect(readHl7('PID|1')).toBeUndefined()
    expect(readHl7('MSH|^~\\&|A|B|||||ADT^A01||P')).toBeUndefined()
  })

  test('the character set that MSH-18 names', () => {
    const text = admitted(stay).replace('UNICODE UTF-8', 'GB 18030-2000')
    const [before = '', afterwards = ''] = text.split('李')
    const bytes = Buffer.concat([
      Buffer.from(before, 'latin1'),
      Buffer.from([0xc0, 0xee]),
      Buffer.from(afterwards, 'latin1'),
    ])
    expect(decodeHl7(bytes)).toContain('||李^')
    expect(decodeHl7(Buffer.from(admitted(stay)))).toContain('李^小满')
  })
})

let link: Linked

beforeAll(async () => {
  link = await openHospitalLink()
})
afterAll(() => link.closeAll())

const claims = z.object({ items: z.array(z.object({ state: z.string(), payFen: z.number().nullable() })) })

async function stayOf() {
  const family = await link.family()
  const token = await link.allow(family, { standing: true })
  const today = link.clock.today()
  const stay: Stay = {
    controlId: newId(),
    visitNo: newId(),
    name: '李小满',
    idNumber: family.childIdNumber,
    from: addDays(today, -3).replaceAll('-', ''),
    to: addDays(today, -1).replaceAll('-', ''),
  }
  const claimed = async () => {
    await link.deliver()
    return claims.parse((await link.ask(token, 'GET', '/api/claims')).body).items
  }
  return { stay, claimed }
}

test('a stay, told as it goes: one claim once it is over', async () => {
  const { stay, claimed } = await stayOf()
  const token = await link.token()
  for (const message of [admitted(stay), labResult(stay), charged(stay)]) {
    const { status, body } = await send(link.hospital, token, message)
    expect([status, body]).toEqual([200, expect.stringMatching(/\rMSA\|AA\|/)])
  }
  expect(await claimed()).toEqual([])
  expect((await send(link.hospital, token, charged(stay))).body).toContain('MSA|AA|')
  await send(link.hospital, token, discharged(stay))
  const [claim, ...more] = await claimed()
  expect(more).toEqual([])
  expect(claim).toMatchObject({ state: 'paid', payFen: 68_400 })
})

test('what cannot be read, is no message, or came with other content is said in the acknowledgement', async () => {
  const { stay, claimed } = await stayOf()
  const token = await link.token()
  const wrong = await send(link.hospital, token, charged(stay, ['76o.00']))
  expect(wrong.body).toMatch(/MSA\|AE\|.*\rERR\|\|FT1\[1\]-11\|\|E\|\|\|\|不是人民币金额：76o\.00/)
  expect((await send(link.hospital, token, 'hello')).body).toContain('MSA|AR|')
  await send(link.hospital, token, charged(stay))
  expect((await send(link.hospital, token, charged(stay, ['1.00']))).body).toMatch(/MSA\|AR\|.*\rERR\|\|MSH\|\|E/)
  expect((await send(link.hospital, await link.token({}, 'system/Claim.c'), admitted(stay))).body).toContain('MSA|AR|')
  expect((await send(link.hospital, token, labResult(stay))).body).toMatch(
    /MSA\|AA\|.*\rERR\|\|MSH\[1\]\|\|I\|\|\|\|理赔用不到/,
  )
  const stranger = { ...stay, controlId: newId(), name: '李小漫' }
  expect((await send(link.hospital, token, admitted(stranger))).body).toMatch(/ERR\|\|PID\[1\]\|\|I\|\|\|\|没有此人/)
  expect(await claimed()).toEqual([])
})

test('over MLLP, in frames cut anywhere', async () => {
  const config = { ...link.config, HL7_MLLP_PORT: 0, HL7_MLLP_CLIENT: link.hospital.clientId }
  const mllp = await openMllp({ ...link, config })
  expect(await openMllp(link)).toBeUndefined()
  const { stay } = await stayOf()
  const frame = (text: string) => Buffer.concat([Buffer.from([0x0b]), Buffer.from(text), Buffer.from([0x1c, 0x0d])])
  const bytes = Buffer.concat([frame(admitted(stay)), frame(labResult(stay))])
  const heard = await new Promise<string>((done, fail) => {
    let text = ''
    const socket = connect(mllp?.port ?? 0, '127.0.0.1', () => {
      for (let at = 0; at < bytes.length; at += 100) socket.write(bytes.subarray(at, at + 100))
    })
    socket.on('error', fail).on('data', (chunk) => {
      text += chunk.toString()
      if (text.split('\x1c\r').length === 3) socket.end(() => done(text))
    })
  })
  expect(heard.split('\x1c\r').map((one) => /MSA\|AA\|[^\r]*(-in|-lab)/.exec(one)?.[1])).toEqual([
    '-in',
    '-lab',
    undefined,
  ])
  await mllp?.close()
})
