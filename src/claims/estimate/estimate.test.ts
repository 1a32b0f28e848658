// What is estimated before is what a claim of the same treatment is paid; nothing is left behind.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClaimsDesk, hospital, openClaimsDesk } from '../../../test/claims-desk.ts'
import { accidentMedical, cover, facts, indemnity } from '../../../test/made-up-claims.ts'
import { getClaim, listClaims, viewOf } from '../index.ts'
import { type EstimateAsked, estimate, estimateClaim } from './index.ts'

let desk: ClaimsDesk
beforeAll(async () => {
  desk = await openClaimsDesk()
})
afterAll(() => desk.close())

const asked = (insuredId: string, more: Partial<EstimateAsked> = {}): EstimateAsked => ({
  insuredId,
  cause: 'accident',
  visitKind: 'emergency',
  event: '左前臂骨折',
  hospital,
  amountFen: 86_000,
  publicPaidFen: 0,
  selfFundedFen: 0,
  policyIds: [],
  ...more,
})

test('is what the claim is then paid, by the same clauses, and uses what was used before', async () => {
  const family = await desk.family()
  const ask = (more: Partial<EstimateAsked> = {}) =>
    estimateClaim(desk.db, desk, {
      customerId: family.parent,
      asked: asked(family.child, more),
      today: desk.clock.today(),
    })
  const before = await ask()
  expect(before).toMatchObject({ amounts: { payFen: 68_400, decision: 'pay' }, borneFen: 17_600 }) // (860 − 100) × 90 %
  expect((await listClaims(desk.db, family.parent, { limit: 10 })).items).toEqual([])

  const { claimId } = await desk.file(family, await desk.threePapers(family, 86_000))
  await desk.deliver()
  const paid = await viewOf(desk.db, await getClaim(desk.db, family.parent, claimId))
  expect(paid.payFen).toBe(before.amounts.payFen)
  const clauses = (amounts: typeof before.amounts) =>
    amounts.covers.flatMap(({ rows }) => rows.flatMap(({ deductions }) => deductions.map(({ clause }) => clause)))
  expect(new Set(paid.decision?.amounts ? clauses(paid.decision.amounts) : [])).toEqual(
    new Set(clauses(before.amounts)),
  )

  const settled = await ask({ publicPaidFen: 30_000 })
  expect(settled).toMatchObject({ amounts: { payFen: 56_000 }, borneFen: 0 })
  await expect(ask({ publicPaidFen: 86_001 })).rejects.toThrow('claim-parts-above-cost')
  const stranger = (await desk.family()).parent
  const theirs = { customerId: stranger, asked: asked(family.child), today: desk.clock.today() }
  await expect(estimateClaim(desk.db, desk, theirs)).rejects.toThrow('insured-not-family')
})

test('says what is not known yet', () => {
  const { insured, hospitals, settings } = facts()
  const about = { insured, hospitals, settings, covers: [cover(indemnity), cover(accidentMedical)] }
  const expected = { on: '2026-11-21', cause: 'illness', visitKind: 'inpatient', event: '肺炎' } as const
  const paid = { amountFen: 3_000_000, publicPaidFen: 1_200_000, selfFundedFen: 0 }
  const { amounts, uncertain } = estimate({ ...expected, ...paid }, about)
  expect(amounts.payFen).toBe(800_000) // 30,000 − 12,000 − 10,000
  expect(uncertain.map(({ zh }) => zh).join()).toMatch(/发票.*医保结算.*目录.*医院等级.*必需且合理.*限额/)
  const placed = (hospital: string | undefined) =>
    estimate({ ...expected, ...paid, hospital }, about)
      .uncertain.map(({ zh }) => zh)
      .join()
  expect(placed('没听说过的医院')).toContain('您填的医院不在我们的名单里')
  expect(placed(undefined)).toContain('没有填医院')
  expect(estimate({ ...expected, ...paid }, { ...about, covers: [] }).uncertain).toHaveLength(1)
  expect(uncertain.every(({ en }) => !/[\u4e00-\u9fff]/.test(en))).toBe(true)
})
