// What becomes of riders when something happens to them or to their contract, on a real database.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPolicyDesk, type PolicyDesk } from '../../../test/policy-desk.ts'
import { newId } from '../../kit/index.ts'
import { trialBalance } from '../../payments/index.ts'
import { has, instalmentOn, partsOn, recordClaimPaid, ridersOn, statusOf, surrenderValueOn } from '../index.ts'
import { contractProduct } from './parts.ts'

let desk: PolicyDesk
beforeAll(async () => {
  desk = await openPolicyDesk()
})
afterEach(async () => expect((await trialBalance(desk.context.db)).differenceFen).toBe(0))
afterAll(() => desk.context.close())

const cash = () => ({ product: desk.products.get('hospital-cash'), sumInsuredFen: 1_000_000 })

describe('a rider that pays the benefit it ends with', () => {
  const paid = async (coverageId: string) => {
    const policy = await desk.issued('2026-03-01', { short: true, riders: [cash()] })
    const claimId = newId()
    await desk.change('2026-06-10', policy, (tx, locked) =>
      recordClaimPaid(tx, { policy: locked, claimId, coverageId, amountFen: 60_000, ends: true }),
    )
    return { before: policy, now: await desk.read(policy.id) }
  }

  test('ends alone: the contract covers and is worth as before', async () => {
    const { before, now } = await paid('hospital-cash.allowance')
    const product = contractProduct(desk.products, now)
    expect(has(statusOf(now, product, '2026-06-11'), 'in-force')).toBe(true)
    expect(ridersOn(now, '2026-06-10')).toHaveLength(1)
    expect(ridersOn(now, '2026-06-11')).toEqual([])
    expect(partsOn(now, product, '2026-06-11')).toEqual([])
    expect(now.events.slice(-2)).toMatchObject([
      { kind: 'claim-paid', new: { coverageId: 'hospital-cash.allowance' } },
      { kind: 'rider-ended', new: { riderId: before.riders[0]?.id, because: 'claim-paid' } },
    ])
    const alone = { ...before, riders: [] }
    expect(surrenderValueOn(now, product, '2026-06-11').amountFen).toBe(
      surrenderValueOn(alone, product, '2026-06-11').amountFen,
    )
    expect(instalmentOn(now, '2027-03-01')).toBe(now.premiumFen)
  })

  test('a benefit of the main contract ends both', async () => {
    const { now } = await paid('death')
    const product = contractProduct(desk.products, now)
    expect(has(statusOf(now, product, '2026-06-11'), 'terminated')).toBe(true)
    expect(now.events.at(-1)?.kind).toBe('ended')
  })
})
