import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  accidentMedical,
  clinical,
  cover,
  facts,
  invoice,
  line,
  nothingUsed,
  value,
} from '../../../test/made-up-claims.ts'
import { adjudicate } from './adjudicate.ts'
import type { Cover, ListClass } from './facts.ts'

const fenUpTo = (max: number, min = 0) => fc.integer({ min, max })
const percent = fenUpTo(100)
const classes = fc.constantFrom<ListClass>('A', 'B', 'C', 'out-of-list')

const row = fc.record({
  name: fc.constantFrom('诊察费', '西药费', '陪护费', 'CT', '石膏'),
  amountFen: fc.oneof(fenUpTo(99, 1), fenUpTo(50_000, 1), fenUpTo(3_000_000, 1)),
  listClass: classes,
  invoice: fc.constantFrom(1, 2, 3),
  day: fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-24'),
})
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never

const terms = fc.record({
  deductible: fc.oneof(fc.constant(0), fenUpTo(2_000_000)),
  per: fc.constantFrom('accident' as const, 'year' as const),
  publicCounts: fc.boolean(),
  othersCount: fc.boolean(),
  settled: percent,
  unsettled: percent,
  list: fc.record({ A: percent, B: percent, C: percent, 'out-of-list': percent }),
  excludes: fc.boolean(),
  limit: fc.oneof(fenUpTo(50_000), fenUpTo(5_000_000), fc.constant(200_000_000)),
  used: fc.oneof(fc.constant(0), fenUpTo(2_000_000)),
  dayLimit: fc.option(fc.oneof(fenUpTo(30_000), fenUpTo(3_000_000)), { freq: 2 }),
  everLimit: fc.option(fenUpTo(8_000_000), { freq: 2 }),
  shares: fc.boolean(),
})
type Terms = typeof terms extends fc.Arbitrary<infer T> ? T : never

const claim = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 25 }),
    publicShare: fc.oneof(fc.constant(0), percent),
    otherShare: fc.oneof(fc.constant(0), percent),
    covers: fc.array(terms, { minLength: 1, maxLength: 3 }),
  })
  .map(({ rows, publicShare, otherShare, covers }) => {
    const publicPaidFen = Math.floor((sumOf(rows) * publicShare) / 100)
    const otherPaidFen = Math.floor(((sumOf(rows) - publicPaidFen) * otherShare) / 100)
    return { rows, covers, publicPaidFen, otherPaidFen }
  })
type Claim = typeof claim extends fc.Arbitrary<infer T> ? T : never

function sumOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { amountFen }) => sum + amountFen, 0)
}

function coverOf(given: Terms, index: number): Cover {
  const shared = given.shares ? { together: { name: 'pot', among: 'contracts' as const } } : {}
  const coverage = {
    ...accidentMedical,
    furtherLimits: [
      ...(given.dayLimit === null ? [] : [{ amount: { fen: given.dayLimit }, per: 'day' as const, clause: 'day' }]),
      ...(given.everLimit === null
        ? []
        : [{ amount: { fen: given.everLimit }, per: 'ever' as const, clause: 'ever', ...shared }]),
    ],
    deductible: {
      fen: given.deductible,
      per: given.per,
      clause: 'deductible',
      publicPaymentCounts: given.publicCounts,
      otherInsuranceCounts: given.othersCount,
      ...shared,
    },
    reimbursement: {
      settledPercent: given.settled,
      unsettledPercent: given.unsettled,
      uninsuredPercent: given.unsettled,
      clause: 'reimbursement',
    },
    listPercents: given.list,
    limit: { amount: { fen: given.limit }, per: given.per, clause: 'limit' },
    excludedItems: given.excludes ? accidentMedical.excludedItems : [],
  }
  const used = {
    ...nothingUsed,
    paidForAccidentFen: given.used,
    paidInYearFen: given.used,
    paidEverFen: given.used,
    deductedForAccidentFen: given.used,
    deductedInYearFen: given.used,
  }
  return cover(coverage, { policyId: `p${index}`, used, pots: { pot: { key: 'pot', used } } })
}

function judge({ rows, covers, publicPaidFen, otherPaidFen }: Claim) {
  const keyOf = (one: Row) => `${one.invoice} of ${one.day}`
  const invoices = [...new Set(rows.map(keyOf))].map((number, index) => {
    const own = rows.filter((one) => keyOf(one) === number)
    return invoice(sumOf(own), {
      documentId: `invoice ${number}`,
      number: value(number),
      visitedOn: value(own[0]?.day ?? ''),
      lines: own.map(({ name, amountFen, listClass }) => line(name, amountFen, listClass)),
      ...(index === 0 ? { publicPaidFen: value(publicPaidFen), otherPaidFen: value(otherPaidFen) } : {}),
    })
  })
  return adjudicate(facts({ papers: [...invoices, clinical()], covers: covers.map(coverOf) }))
}

function paidBy(given: Claim) {
  return judge(given).covers.map(({ payFen, deductedFen }) => ({ payFen, deductedFen }))
}

describe('whatever the bill', () => {
  test('never below zero, never more than was spent, never above the limits; every fen is accounted for', () => {
    fc.assert(
      fc.property(claim, (given) => {
        const result = judge(given)
        expect(result.payFen).toBe(result.lines.reduce((sum, { allowedFen }) => sum + allowedFen, 0))
        expect(result.claimedFen).toBe(sumOf(given.rows))
        expect(result.payFen).toBeGreaterThanOrEqual(0)
        expect(result.payFen).toBeLessThanOrEqual(sumOf(given.rows) - given.publicPaidFen - given.otherPaidFen)
        for (const [index, { payFen, rows }] of result.covers.entries()) {
          const { limit = 0, used = 0 } = given.covers[index] ?? {}
          expect(payFen).toBeLessThanOrEqual(Math.max(0, limit - used))
          for (const { claimedFen, allowedFen, deductions } of rows) {
            expect(allowedFen).toBeGreaterThanOrEqual(0)
            expect(claimedFen).toBe(allowedFen + deductions.reduce((sum, { amountFen }) => sum + amountFen, 0))
            expect(deductions.every(({ amountFen }) => amountFen > 0)).toBe(true)
          }
        }
        for (const { claimedFen, allowedFen, deductedFen } of result.lines) {
          expect(allowedFen + deductedFen).toBe(claimedFen)
          expect(allowedFen >= 0 && deductedFen >= 0).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('the order of the rows and of the invoices changes nothing that is paid', () => {
    const shuffled = claim.chain((given) => {
      const { length } = given.rows
      const rows = fc.shuffledSubarray([...given.rows], { minLength: length, maxLength: length })
      return rows.map((rows) => [given, { ...given, rows }] as const)
    })
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(paidBy(other)).toEqual(paidBy(given))
      }),
      { numRuns: 1_000 },
    )
  })

  test('a row in two parts, on one invoice or on two, is paid like the whole', () => {
    fc.assert(
      fc.property(claim, fc.nat(), fc.nat(), fc.constantFrom(1, 2, 3), (given, at, cut, onto) => {
        const index = at % given.rows.length
        const rows = given.rows.flatMap((whole, position) => {
          const firstFen = cut % whole.amountFen
          return position === index && firstFen > 0
            ? [
                { ...whole, amountFen: whole.amountFen - firstFen },
                { ...whole, amountFen: firstFen, invoice: onto },
              ]
            : [whole]
        })
        expect(paidBy({ ...given, rows })).toEqual(paidBy(given))
      }),
      { numRuns: 1_000 },
    )
  })

  // Of the last two covers: a payment moves a deductible between classes, and a third cover may count them differently.
  test('a higher limit never lowers what is paid', () => {
    fc.assert(
      fc.property(claim, fc.constantFrom(1, 2), fc.oneof(fenUpTo(9, 1), fenUpTo(1_000_000, 1)), (given, back, more) => {
        const index = Math.max(0, given.covers.length - back)
        const covers = given.covers.map((one, at) => (at === index ? { ...one, limit: one.limit + more } : one))
        const before = judge(given)
        const after = judge({ ...given, covers })
        expect(after.payFen).toBeGreaterThanOrEqual(before.payFen)
        expect(after.covers[index]?.payFen).toBeGreaterThanOrEqual(before.covers[index]?.payFen ?? 0)
      }),
      { numRuns: 2_000 },
    )
  })

  test('fen by fen: a higher limit of the first of two covers never lowers what both pay', () => {
    const small = row.map((one) => ({ ...one, amountFen: 1 + (one.amountFen % 40) }))
    const plain = terms.map((one) => ({ ...one, deductible: 0, used: 0, settled: 100, unsettled: 100 }))
    fc.assert(
      fc.property(fc.array(small, { minLength: 3, maxLength: 6 }), plain, plain, (rows, first, second) => {
        const paid = Array.from({ length: 100 }, (_, limit) => {
          const covers = [
            { ...first, limit },
            { ...second, limit: 200_000_000 },
          ]
          return judge({ rows, covers, publicPaidFen: 0, otherPaidFen: 0 }).payFen
        })
        expect(paid).toEqual([...paid].sort((a, b) => a - b))
      }),
      { numRuns: 200 },
    )
  })

  test('a cover later in the order changes nothing of those before it', () => {
    fc.assert(
      fc.property(claim, terms, (given, later) => {
        expect(paidBy({ ...given, covers: [...given.covers, later] }).slice(0, -1)).toEqual(paidBy(given))
      }),
      { numRuns: 500 },
    )
  })

  test('a row that is left out never raises what is paid', () => {
    fc.assert(
      fc.property(claim, terms, row, (given, only, leftOut) => {
        const before = { ...given, covers: [{ ...only, excludes: true }] }
        const after = judge({ ...before, rows: [...before.rows, { ...leftOut, name: '陪护费' }] })
        expect(after.payFen).toBeLessThanOrEqual(judge(before).payFen)
        expect(after.decision).toBe('refer')
      }),
      { numRuns: 300 },
    )
  })

  test('the same facts give the same result', () => {
    fc.assert(
      fc.property(claim, (given) => {
        expect(judge(given)).toEqual(judge(given))
      }),
      { numRuns: 50 },
    )
  })
})
