// The undisputed part at sixty days (保险法 §25): by the machine where it may know the amount, first at the desk where it may not.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readingOf } from '../../test/claims-desk.ts'
import { type ClaimsHttp, openClaimsHttp } from '../../test/claims-http.ts'
import { accidentMedical, bill, clinical, cover, facts, invoice, line } from '../../test/made-up-claims.ts'
import { addDays, type Day, newId, startOf } from '../kit/index.ts'
import { trialBalance } from '../payments/index.ts'
import { adjudicate, certainPart } from './judge/index.ts'

describe('what is certain', () => {
  const meals = {
    ...line('陪护伙食费', 20_000, 'A'),
    region: { documentId: 'bill', page: 0, box: [0, 0.5, 1, 0.1] as const },
  }
  const treated = [invoice(80_000), bill([line('石膏固定', 60_000, 'A'), meals]), clinical()]

  test('is all but the line somebody must look at, worked out anew', () => {
    const asked = facts({ covers: [cover(accidentMedical)], papers: treated })
    const result = adjudicate(asked)
    expect(result.findings.map(({ rule }) => rule)).toContain('excluded-item')
    const certain = certainPart(asked, result)
    expect(certain?.payFen).toBe(45_000) // 90 % of 600 less the 100 the accident bears
    expect(certain?.lines.map(({ allowedFen }) => allowedFen)).toEqual([45_000, 0])
  })

  test('is nothing where the claim itself is in question', () => {
    const asked = facts({ covers: [cover(accidentMedical)], papers: treated, thirdParty: true })
    expect(certainPart(asked, adjudicate(asked))).toBeUndefined()
  })
})

let http: ClaimsHttp
beforeAll(async () => {
  http = await openClaimsHttp()
})
afterAll(() => http.close())

/** A bill of 860 with 200 for meals among it. */
async function withMeals() {
  const { desk } = http
  const family = await desk.family()
  const [, , record = ''] = await desk.threePapers(family, 86_000)
  const about = { patientName: '李小满', hospital: '示例市第一人民医院' }
  const rows = [
    ['石膏固定', 66_000],
    ['陪护伙食费', 20_000],
  ] as const
  const numbers = {
    invoiceCode: '33060126',
    invoiceNumber: newId().slice(-10),
    issuedOn: addDays(desk.clock.today(), -1),
  }
  const papers = [
    await desk.paper(family.parent, readingOf('medical-invoice', { ...about, ...numbers, totalFen: '86000' }, rows)),
    await desk.paper(family.parent, readingOf('itemised-bill', { ...about, totalFen: '86000' }, rows)),
    record,
  ]
  const { claimId } = await desk.file(family, papers)
  await desk.deliver()
  return { ...family, claimId, token: await http.customerToken(family.parent) }
}

async function moveTo(day: Day): Promise<void> {
  await http.desk.clock.moveTo(startOf(day))
  await http.desk.deliver()
}

const queue = async (query = '') => (await http.call(http.adjuster, 'GET', `/api/desk/claims?${query}`)).body.items

test('the clock pays what is certain, or puts the claim first; the rest follows by a person', async () => {
  const opened = http.desk.clock.today()
  const later = await http.referred() // of the same day: first come, first served until the clock runs out
  const certain = await withMeals()
  const open = await http.referred()
  const view = async (one: { claimId: string; token: string }) =>
    (await http.call(one.token, 'GET', `/api/claims/${one.claimId}`)).body
  expect(await view(certain)).toMatchObject({ state: 'with-a-person' })

  await moveTo(addDays(opened, 54))
  expect(await queue()).toEqual([...Array(3)].map(() => expect.objectContaining({ partDueOn: null })))
  await moveTo(addDays(opened, 55))
  const paid = await view(certain)
  expect(paid).toMatchObject({ state: 'with-a-person', decision: null })
  expect(paid.events).toContainEqual(expect.objectContaining({ kind: 'advance-paid', by: 'system' }))
  expect(paid.clocks).toContainEqual(expect.objectContaining({ kind: 'undisputed', stopped: true }))
  const payments = http.desk.db.selectFrom('claim_payments').select(['amountFen', 'isAdvance']).limit(9)
  expect(await payments.execute()).toEqual([{ amountFen: 50_400, isAdvance: true }]) // 90 % of 660 less 100

  const fresh = await http.referred()
  expect(await queue()).toMatchObject([
    { id: [later, open].map(({ claimId }) => claimId).sort()[0], partDueOn: addDays(opened, 60) },
    { partDueOn: addDays(opened, 60) },
    { id: certain.claimId, partDueOn: null },
    { id: fresh.claimId, partDueOn: null },
  ])
  const [first] = [await queue('limit=1')]
  expect(first).toHaveLength(1)
  const next = (await http.call(http.adjuster, 'GET', '/api/desk/claims?limit=2')).body.next
  expect(await queue(`limit=2&after=${next}`)).toMatchObject([{ id: certain.claimId }, { id: fresh.claimId }])

  const { seq: seenSeq, proposal } = await later.look()
  const { policyId, coverageId } = proposal?.covers[0] ?? {}
  const advance = { seenSeq, amounts: [{ policyId, coverageId, line: 0, amountFen: 10_000 }], reason: '至少这些' }
  expect((await http.call(http.adjuster, 'POST', `${later.url}/advance`, advance)).status).toBe(200)
  expect(await queue()).toMatchObject([{ id: open.claimId }, {}, {}, {}])
  await http.desk.deliver()
  expect((await trialBalance(http.desk.db)).differenceFen).toBe(0)
})
