// How claims ended, from real claims to the desk's figures and the published scorecard.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ClaimsDesk, openClaimsDesk } from '../../../test/claims-desk.ts'
import { asStaff, openApp } from '../../../test/sessions.ts'
import { type App, type Day, newId, system, writeAs } from '../../kit/index.ts'
import { askReview } from '../ask-review.ts'
import type { EventKind } from '../claim.ts'
import { claimsRoutes, getClaim, viewOf } from '../index.ts'
import type { Adjudication } from '../judge/index.ts'
import { outcomeOf } from './outcome.ts'

let desk: ClaimsDesk
let app: App
let operator: { authorization: string }

beforeAll(async () => {
  desk = await openClaimsDesk()
  app = await openApp(desk, (open) => claimsRoutes(open, desk))
  operator = await asStaff(desk, ['operator'])
})
afterAll(async () => {
  await app.close()
  await desk.close()
})

const get = async (url: string, headers = operator) => app.inject({ url, headers })
const figures = async (month: string) => (await get(`/api/desk/claim-figures?month=${month}`)).json()

describe('claims that end today', () => {
  test('are counted once each, however often the message comes', async () => {
    const family = await desk.family()
    const { claimId } = await desk.file(family, await desk.threePapers(family, 86_000))
    await desk.deliver()
    const [message] = await desk.db
      .selectFrom('kit_outbox')
      .selectAll()
      .where('topic', '=', 'claim.closed')
      .limit(2)
      .execute()
    expect(message?.payload).toMatchObject({ claimId })
    await desk.db
      .updateTable('kit_outbox')
      .set({ doneAt: null, heldUntil: new Date(0) })
      .where('id', '=', message?.id ?? '')
      .execute()
    await desk.deliver()
    const { totals, products, rules, hospitals } = await figures(desk.clock.today().slice(0, 7))
    expect(totals).toMatchObject({ closed: 1, byMachine: 1, refused: 0, late: 0, paidFen: 68_400, reviewed: 0 })
    expect(products).toMatchObject([{ code: 'accident', closed: 1, paidFen: 68_400 }])
    expect(hospitals).toHaveLength(1)
    expect(rules).toEqual([])
    expect(JSON.stringify(await desk.db.selectFrom('claim_outcomes').selectAll().limit(5).execute())).not.toContain(
      claimId,
    )
  })

  test('one that a person decided otherwise after a review is an end of its own', async () => {
    const family = await desk.family()
    const { claimId } = await desk.file(family, await desk.threePapers(family, 50_000))
    await desk.deliver()
    await writeAs(desk, system('test'), {}, (tx) => askReview(tx, { customerId: family.parent, claimId }))
    const adjuster = await asStaff(desk, ['claims-adjuster'])
    const at = `/api/desk/claims/${family.parent}/${claimId}`
    const { seq, proposal } = (await get(at, adjuster)).json()
    const [cover] = proposal.covers
    const amounts = cover.rows.map(({ line, claimedFen }: { line: number; claimedFen: number }) => ({
      policyId: cover.policyId,
      coverageId: cover.coverageId,
      line,
      amountFen: claimedFen,
    }))
    const decided = await app.inject({
      method: 'POST',
      url: `${at}/decision`,
      headers: { ...adjuster, 'idempotency-key': newId() },
      payload: { outcome: 'pay', seenSeq: seq, amounts, reason: '复核后按实际支出赔付' },
    })
    expect(decided.statusCode, decided.body).toBe(200)
    await desk.deliver()
    expect((await viewOf(desk.db, await getClaim(desk.db, family.parent, claimId))).state).toBe('paid')
    const { totals } = await figures(desk.clock.today().slice(0, 7))
    expect(totals).toMatchObject({ closed: 2, byMachine: 2, reviewed: 1, changed: 1 })
  })

  test('what the random check finds is counted against all that was drawn', async () => {
    const clerk = await asStaff(desk, ['claims-adjuster'])
    const set = await app.inject({
      method: 'PUT',
      url: '/api/desk/claim-settings/products/accident',
      headers: { ...operator, 'idempotency-key': newId() },
      payload: { auto: true, autoPayMaxFen: null, confidenceMin: null, auditPermille: 1_000, reason: '全部抽查' },
    })
    expect(set.statusCode, set.body).toBe(200)
    for (const lessFen of [0, 5_000]) {
      const family = await desk.family()
      const { claimId } = await desk.file(family, await desk.threePapers(family, 86_000))
      await desk.deliver()
      const at = `/api/desk/claims/${family.parent}/${claimId}`
      const { seq, proposal } = (await get(at, clerk)).json()
      const [cover] = proposal.covers
      const amounts = cover.rows.map(({ line, allowedFen }: { line: number; allowedFen: number }) => ({
        policyId: cover.policyId,
        coverageId: cover.coverageId,
        line,
        amountFen: line === 0 ? allowedFen - lessFen : allowedFen,
      }))
      const decided = await app.inject({
        method: 'POST',
        url: `${at}/decision`,
        headers: { ...clerk, 'idempotency-key': newId() },
        payload: { outcome: 'pay', seenSeq: seq, amounts, reason: '抽查' },
      })
      expect(decided.statusCode, decided.body).toBe(200)
      await desk.deliver()
    }
    const found = { looked: 2, differing: 1, proposedFen: 136_800, overFen: 5_000, underFen: 0 }
    const { leakage } = await figures(desk.clock.today().slice(0, 7))
    expect(leakage).toMatchObject({ whole: found, products: [{ code: 'accident', ...found }] })
  })

  test('who may not read claims reads no figures', async () => {
    expect((await get('/api/desk/claim-figures', await asStaff(desk, ['underwriter']))).statusCode).toBe(403)
    expect((await get('/api/desk/claim-figures?month=2026-13')).statusCode).toBe(422)
  })
})

describe('how it ended', () => {
  const at = new Date('2026-03-01T02:00:00Z')
  const event = (kind: EventKind, body: object = {}, by = 'system:claims') => ({ kind, at, by, body: { ...body } })
  const adjudication: Adjudication = {
    lines: [],
    covers: [],
    fixed: [],
    waived: [],
    claimedFen: 0,
    paidByOthersFen: 0,
    payFen: 0,
    decision: 'pay',
    findings: [],
    rules: [],
  }
  const ended = (
    events: ReturnType<typeof event>[],
    decided: readonly (readonly ['pay' | 'refuse' | 'refer', number, string])[],
  ) =>
    outcomeOf({
      claim: { kind: 'accident-medical', openedAt: at },
      events,
      decisions: decided.map(([outcome, payFen, by]) => ({ outcome, payFen, by, adjudication })),
      clocks: [],
      closedAt: at,
      closedOn: '2026-03-01',
    })

  test('paid by the machine after a person asked for papers is not without a person; what it came to is what it came to then', () => {
    const asked = [
      event('judged', { decision: 'refer', payFen: 0 }),
      event('referred', { rules: ['missing-paper'] }),
      event('supplement-asked', {}, 'staff:1'),
      event('judged', { decision: 'pay', payFen: 68_400 }),
      event('paid'),
    ]
    const machine = 'system:claims'
    expect(
      ended(asked, [
        ['pay', 68_400, machine],
        ['refer', 0, machine],
      ]),
    ).toMatchObject({ byMachine: false, proposedFen: 0 })
    const straight = [event('judged', { decision: 'pay', payFen: 68_400 }), event('paid')]
    expect(ended(straight, [['pay', 68_400, machine]])).toMatchObject({ byMachine: true, proposedFen: 68_400 })
  })

  test('an appeal is looked at anew: the same claim is not counted twice', () => {
    const events = [event('refused', {}, 'staff:1'), event('appealed', {}, 'customer:1'), event('paid')]
    expect(
      ended(events, [
        ['pay', 68_400, 'staff:2'],
        ['refuse', 0, 'staff:1'],
      ]),
    ).toMatchObject({ reviewed: true, changed: true })
  })
})

describe('of months gone by', () => {
  const row = {
    kind: 'illness-medical',
    productCode: 'medical',
    hospitalId: null,
    outcome: 'pay' as const,
    byMachine: true,
    rules: '[]',
    noted: '[]',
    proposedFen: 10_000,
    paidFen: 10_000,
    late: false,
    reviewed: false,
    changed: false,
  }
  const ends = (closedOn: Day, seconds: readonly number[], over: Partial<typeof row> = {}) =>
    seconds.map((tookS) => ({ ...row, ...over, messageId: newId(), closedOn, tookS }))

  beforeAll(async () => {
    const referred = { byMachine: false, rules: '["excluded-disease"]' }
    await desk.db
      .insertInto('claim_outcomes')
      .values([
        // March: 60 of 60 by the machine. April: 20 of 40, and what a person made of the other 20.
        ...ends(
          '2025-03-31',
          Array.from({ length: 60 }, (_, at) => at + 1),
        ),
        ...ends(
          '2025-04-01',
          Array.from({ length: 20 }, () => 10),
        ),
        ...ends(
          '2025-04-15',
          Array.from({ length: 12 }, () => 7_200),
          referred,
        ),
        ...ends(
          '2025-04-15',
          Array.from({ length: 5 }, () => 7_200),
          { ...referred, paidFen: 4_000 },
        ),
        ...ends('2025-04-30', [86_400, 86_400, 600_000], { ...referred, paidFen: 0, late: true }).map((one) => ({
          ...one,
          outcome: 'refuse' as const,
        })),
      ])
      .execute()
  })

  test('each share has its denominator, each rule what became of what it handed on', async () => {
    const { totals, rules, months } = await figures('2025-04')
    expect(totals).toEqual({
      closed: 40,
      byMachine: 20,
      refused: 3,
      late: 3,
      paidFen: 32 * 10_000 + 5 * 4_000,
      medianS: (10 + 7_200) / 2,
      p95S: 86_400,
      reviewed: 0,
      changed: 0,
    })
    expect(rules).toEqual([
      { rule: 'excluded-disease', referred: 20, paidAsProposed: 12, paidOtherwise: 5, refused: 3 },
    ])
    expect(months.map(({ month, closed }: { month: string; closed: number }) => [month, closed])).toEqual([
      ['2025-04', 40],
      ['2025-03', 60],
    ])
  })

  test('a share that moved further than chance is an alarm, of all claims and of the product', async () => {
    const { moved } = await figures('2025-04')
    const machine = { share: 'byMachine', before: { count: 60, of: 60 }, now: { count: 20, of: 40 } }
    expect(moved).toEqual([
      { ...machine, product: null },
      { ...machine, product: { zh: expect.any(String), en: expect.any(String) } },
    ])
    expect((await figures('2025-03')).moved).toEqual([])
  })

  test('the scorecard is published once the month is over, by whoever may, and stays as it was', async () => {
    const put = (month: string, headers = operator) =>
      app.inject({
        method: 'PUT',
        url: `/api/desk/claim-scorecards/${month}`,
        headers: { ...headers, 'idempotency-key': newId() },
      })
    expect((await put('2025-04', await asStaff(desk, ['auditor']))).statusCode).toBe(403)
    const early = await put(desk.clock.today().slice(0, 7))
    expect([early.statusCode, early.json().type]).toEqual([409, '/problems/month-not-over'])
    expect((await put('2025-04')).json()).toMatchObject({ month: '2025-04', totals: { closed: 40 } })
    await desk.db
      .insertInto('claim_outcomes')
      .values(ends('2025-04-02', [1]))
      .execute()
    expect((await put('2025-04')).json().totals.closed).toBe(40)
    const shown = (await app.inject({ url: '/api/claim-scorecards' })).json()
    expect(shown.items).toMatchObject([{ month: '2025-04', totals: { closed: 40, byMachine: 20 } }])
  })

  test('a scorecard that was wrong is corrected beside it, with the reason; both are shown', async () => {
    const correct = (month: string, payload: object) =>
      app.inject({
        method: 'POST',
        url: `/api/desk/claim-scorecards/${month}/correction`,
        headers: { ...operator, 'idempotency-key': newId() },
        payload,
      })
    const reason = '漏计一件'
    expect((await correct('2025-03', { reason })).json().type).toBe('/problems/month-not-published')
    expect((await correct('2025-04', { reason: '' })).statusCode).toBe(422)
    expect((await correct('2025-04', { reason })).json()).toMatchObject({ edition: 2, totals: { closed: 41 } })
    expect((await app.inject({ url: '/api/claim-scorecards' })).json().items).toMatchObject([
      { month: '2025-04', edition: 2, reason, superseded: false, totals: { closed: 41 } },
      { month: '2025-04', edition: 1, reason: null, superseded: true, totals: { closed: 40 } },
    ])
  })
})
