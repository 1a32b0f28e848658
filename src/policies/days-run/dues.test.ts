// What falls due on which day, and when the contract is looked at again: a table, no database.
import { beforeAll, describe, expect, test } from 'vitest'
import { sampleAccident, samplePolicy } from '../../../test/sample-policy.ts'
import { addDays, type Day } from '../../kit/index.ts'
import { loadProducts, type Products } from '../../products/index.ts'
import type { EventKind, Loan, Policy, PolicyEvent } from '../policy.ts'
import type { DayFacts, Hold } from './act.ts'
import { duesOn, never, nextActOn } from './dues.ts'

let products: Products
beforeAll(async () => {
  products = await loadProducts('demo/products')
})

// paid to 2027-03-01, grace to 2027-04-30, suspended from 2027-05-01, reinstatement until 2029-04-30
const account = '01900000-0000-7000-8000-00000000000a'
const paying = (change: Partial<Policy> = {}) => samplePolicy({ premiumAccountId: account, ...change })

function facts(policy: Policy, more: Partial<DayFacts> = {}): DayFacts {
  return {
    policy,
    product: products.get(policy.productCode),
    done: new Set(),
    collections: [],
    heldFen: 0,
    holds: [],
    reminder: { wanted: true, daysBefore: 7 },
    insuredDied: false,
    ...more,
  }
}

function event(kind: EventKind, on: Day, body: Record<string, unknown>, old: Record<string, unknown> | null = null) {
  return { version: 2, kind, at: new Date(`${on}T04:00:00Z`), on, old, new: body } satisfies PolicyEvent
}

const chosen = event('automatic-loan-set', '2024-01-01', { chosen: true })
const loan = (principalFen: number, lentOn: Day): Loan => ({
  id: 'l1',
  principalFen,
  lentOn,
  dueOn: addDays(lentOn, 180),
  yearlyRateBp: 500,
  repayments: [],
})
const storm: Hold = { id: 'h1', region: '深圳', fromOn: '2027-04-20', untilOn: '2027-06-30', liftedOn: null }
const extended = event('grace-extended', '2027-04-20', {
  dueOn: '2027-03-01',
  until: '2027-06-30',
  holdId: 'h1',
  ended: false,
})

describe('what is due', () => {
  const cases: [string, Day, () => DayFacts, string[]][] = [
    ['nothing a week and a day before', '2027-02-21', () => facts(paying()), []],
    ['announced a week before', '2027-02-22', () => facts(paying()), ['due-notice 2027-03-01']],
    ['announced late rather than not', '2027-02-25', () => facts(paying()), ['due-notice 2027-03-01']],
    [
      'not announced to who does not want it',
      '2027-02-25',
      () => facts(paying(), { reminder: { wanted: false, daysBefore: 7 } }),
      [],
    ],
    [
      'announced as early as wanted',
      '2027-02-09',
      () => facts(paying(), { reminder: { wanted: true, daysBefore: 20 } }),
      ['due-notice 2027-03-01'],
    ],
    [
      'collected on the day',
      '2027-03-01',
      () => facts(paying(), { done: new Set(['due-notice|2027-03-01', 'anniversary|2027-03-01']) }),
      ['collect 2027-03-01'],
    ],
    [
      'nothing to collect without an account',
      '2027-03-05',
      () => facts(paying({ premiumAccountId: null }), { done: new Set(['anniversary|2027-03-01']) }),
      [],
    ],
    [
      'tried again after three days',
      '2027-03-04',
      () => facts(paying(), { done: new Set(['anniversary|2027-03-01', 'collect|2027-03-01']) }),
      ['collect 2027-03-04'],
    ],
    [
      'missed attempts are one attempt',
      '2027-03-20',
      () => facts(paying(), { done: new Set(['anniversary|2027-03-01']) }),
      ['collect 2027-03-16'],
    ],
    [
      'not while the bank has not answered',
      '2027-03-04',
      () =>
        facts(paying(), {
          done: new Set(['anniversary|2027-03-01']),
          collections: [{ dueOn: '2027-03-01', orderedOn: '2027-03-01', ended: null }],
        }),
      [],
    ],
    [
      'less what is held',
      '2027-03-01',
      () => facts(paying(), { heldFen: 500_000, done: new Set(['due-notice|2027-03-01', 'anniversary|2027-03-01']) }),
      ['collect 2027-03-01 1000000'],
    ],
    [
      'held money pays',
      '2027-03-01',
      () => facts(paying(), { heldFen: 1_500_000, done: new Set(['anniversary|2027-03-01']) }),
      ['apply-held 2027-03-01'],
    ],
    [
      'told that grace ends',
      '2027-04-20',
      () => facts(paying({ premiumAccountId: null })),
      ['grace-notice 2027-03-01'],
    ],
    [
      'covered on the last day of grace, with a last attempt',
      '2027-04-30',
      () => facts(paying(), { done: new Set(['grace-notice|2027-03-01']) }),
      ['collect 2027-04-30'],
    ],
    ['suspended the day after', '2027-05-01', () => facts(paying()), ['lapse 2027-05-01']],
    [
      'not suspended while the bank has not answered',
      '2027-05-01',
      () => facts(paying(), { collections: [{ dueOn: '2027-03-01', orderedOn: '2027-04-30', ended: null }] }),
      [],
    ],
    ['lent when chosen', '2027-05-01', () => facts(paying({ events: [chosen] })), ['automatic-loan 2027-03-01']],
    [
      'not lent when not chosen any more',
      '2027-05-01',
      () => facts(paying({ events: [chosen, event('automatic-loan-set', '2025-01-01', { chosen: false })] })),
      ['lapse 2027-05-01'],
    ],
    [
      'not lent beyond the cash value',
      '2027-05-01',
      () => facts(paying({ events: [chosen], loans: [loan(2_800_000, '2027-04-01')] })),
      ['lapse 2027-05-01'],
    ],
    ['a lapse told by another system long ago is not told again', '2027-08-01', () => facts(paying()), []],
    ['the window is announced', '2029-03-31', () => facts(paying()), ['reinstatement-ending 2029-04-30']],
    ['the window is over', '2029-05-02', () => facts(paying()), ['terminate 2029-04-30']],
    [
      'in a catastrophe nothing is collected',
      '2027-04-20',
      () =>
        facts(paying(), { holds: [{ ...storm, untilOn: '2027-04-25' }], done: new Set(['grace-notice|2027-03-01']) }),
      [],
    ],
    [
      'in a catastrophe grace is longer',
      '2027-04-20',
      () => facts(paying(), { holds: [storm] }),
      ['extend-grace 2027-06-30'],
    ],
    [
      'what lapsed in it is undone',
      '2027-05-15',
      () => facts(paying(), { holds: [storm] }),
      ['extend-grace 2027-06-30'],
    ],
    [
      'what lapsed before is not',
      '2027-05-15',
      () => facts(paying(), { holds: [{ ...storm, fromOn: '2027-05-10' }], done: new Set(['lapse|2027-05-01']) }),
      [],
    ],
    [
      'not suspended in it',
      '2027-05-01',
      () =>
        facts(paying({ events: [extended] }), {
          holds: [storm],
          done: new Set(['extend-grace|2027-06-30', 'grace-notice|2027-03-01']),
        }),
      [],
    ],
    [
      'suspended after it',
      '2027-07-01',
      () => facts(paying({ events: [extended] }), { holds: [storm] }),
      ['lapse 2027-07-01'],
    ],
    [
      'lifted, grace ends with it',
      '2027-05-10',
      () => facts(paying({ events: [extended] }), { holds: [{ ...storm, liftedOn: '2027-05-10' }] }),
      ['end-extension 2027-05-10'],
    ],
    [
      'a loan is announced',
      '2027-09-20',
      () => facts(samplePolicy({ paidToOn: '2028-03-01', loans: [loan(100_000, '2027-04-01')] })),
      ['loan-due-notice 2027-09-28'],
    ],
    [
      'and told when overdue',
      '2027-09-29',
      () => facts(samplePolicy({ paidToOn: '2028-03-01', loans: [loan(100_000, '2027-04-01')] })),
      ['loan-overdue 2027-09-28'],
    ],
    [
      'debt beyond the value suspends',
      '2026-05-01',
      () => facts(samplePolicy({ loans: [loan(9_000_000, '2026-04-30')] })),
      ['debt-lapse 2026-04-30'],
    ],
    ['an anniversary', '2026-03-01', () => facts(samplePolicy()), ['anniversary 2026-03-01']],
    ['not one of last year', '2026-06-01', () => facts(samplePolicy()), []],
    [
      'a contract nobody signed for',
      '2023-03-12',
      () => facts(samplePolicy({ receiptOn: null })),
      ['receipt-reminder 2023-02-28'],
    ],
    ['the call-back within cooling-off', '2023-03-02', () => facts(samplePolicy()), ['call-back-due 2023-02-28']],
    ['cooling-off over', '2023-03-21', () => facts(samplePolicy()), ['cooling-off-over 2023-03-20']],
    ['no call-back for a short contract', '2026-05-02', () => facts(sampleAccident()), []],
    ['the end of a term', '2027-04-10', () => facts(sampleAccident()), ['term-ending 2027-04-30']],
    ['a term over', '2027-05-01', () => facts(sampleAccident()), ['term-over 2027-04-30']],
    [
      'nothing for a surrendered contract',
      '2027-05-01',
      () => facts(paying({ events: [event('surrendered', '2026-01-01', {})] })),
      [],
    ],
  ]
  test.each(cases)('%s', (_name, day, given, expected) => {
    const said = duesOn(given(), day).map(({ kind, forOn, amountFen }) => `${kind} ${forOn} ${amountFen}`)
    expect(said).toHaveLength(expected.length)
    for (const [index, start] of expected.entries()) expect(said[index]).toContain(start)
  })

  test('every act is of its contract once: done, it is not due again, on that day or later', () => {
    const given = facts(paying())
    for (const day of ['2027-02-25', '2027-03-01', '2027-05-01', '2029-03-31', '2029-05-02']) {
      const done = new Set(duesOn(given, day).map(({ kind, forOn }) => `${kind}|${forOn}`))
      expect(done.size).toBeGreaterThan(0)
      expect(duesOn({ ...given, done }, day)).toEqual([])
    }
  })
})

describe('when to look again', () => {
  const cases: [string, Day, () => DayFacts, Day][] = [
    ['the anniversary, between premiums', '2026-04-01', () => facts(paying()), '2027-02-22'],
    [
      'the due day after its notice',
      '2027-02-22',
      () => facts(paying(), { done: new Set(['due-notice|2027-03-01']) }),
      '2027-03-01',
    ],
    ['the next attempt', '2027-03-01', () => facts(paying()), '2027-03-04'],
    [
      'tomorrow while the bank has not answered',
      '2027-05-01',
      () => facts(paying(), { collections: [{ dueOn: '2027-03-01', orderedOn: '2027-04-30', ended: null }] }),
      '2027-05-02',
    ],
    ['the last month of the window', '2027-05-01', () => facts(paying()), '2029-03-31'],
    [
      'a debt, at least every month',
      '2026-05-01',
      () => facts(samplePolicy({ loans: [loan(100_000, '2026-04-30')] })),
      '2026-05-31',
    ],
    [
      'never, for what is over',
      '2027-05-01',
      () => facts(sampleAccident(), { done: new Set(['term-over|2027-04-30']) }),
      never,
    ],
  ]
  test.each(cases)('%s', (_name, day, given, expected) => expect(nextActOn(given(), day)).toBe(expected))

  test('no day with something to do is slept through', () => {
    for (const policy of [paying(), sampleAccident({ premiumAccountId: account })]) {
      let given = facts(policy)
      for (let day = '2026-05-01', next = day; day < '2029-06-01'; day = addDays(day, 1)) {
        const acts = duesOn(given, day)
        if (day < next) expect([day, acts]).toEqual([day, []])
        given = { ...given, done: new Set([...given.done, ...acts.map(({ kind, forOn }) => `${kind}|${forOn}`)]) }
        if (day >= next) next = nextActOn(given, day)
      }
    }
  })
})
