import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Linked, openHospitalLink } from '../../test/hospital-link.ts'
import { isIncluded, system, writeAs } from '../kit/index.ts'
import { checkLedger, inclusionProof, signedHead } from '../providers/index.ts'
import { eraseData } from './index.ts'

let link: Linked

beforeAll(async () => {
  link = await openHospitalLink()
})
afterAll(() => link.closeAll())

test('what hospitals told is erased with what was found in it; the ledger of exchanges still proves every leaf', async () => {
  const family = await link.family()
  const token = await link.allow(family)
  await link.tell(link.fall(family))
  await link.tell(link.fall(await link.family()))
  await link.deliver()
  await writeAs(link, system('test'), {}, (tx) => eraseData(tx, family.child, ['hospitalVisits']))
  expect((await link.ask(token, 'GET', '/api/found-claims')).body).toEqual({ items: [] })
  expect(await link.db.selectFrom('claim_finds').select('id').execute()).toEqual([])
  expect(await link.db.selectFrom('provider_visits').select('visit').execute()).toEqual([{ visit: null }])

  const look = async (path: string) => (await link.app.inject(`/api/exchange-ledger/${path}`)).json()
  const { root } = signedHead.omit({ at: true }).parse(await look('head'))
  const messages = await link.db.selectFrom('provider_messages').select(['leaf', 'salt']).orderBy('seq').execute()
  expect(messages.map(({ salt }) => salt === null)).toEqual([true, false])
  for (const { leaf } of messages) {
    const proof = inclusionProof.parse(await look(`inclusion?leaf=${leaf.toString('hex')}`))
    const path = proof.path.map((hash) => Buffer.from(hash, 'hex'))
    expect(isIncluded(leaf, { ...proof, path, root: Buffer.from(root, 'hex') })).toBe(true)
  }
  expect(await checkLedger(link.db)).toMatchObject({ size: 2, erased: 1, broken: [] })
})
