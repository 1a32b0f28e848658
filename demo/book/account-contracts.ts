// Contracts with an account: two lived for years, one begun a few days ago.
import { addDays, addYears, type Day } from '../../src/kit/index.ts'
import type { DemoContract } from './contract.ts'

const wan = 1_000_000
const self = { owner: 'lin-yue', insured: 'lin-yue', relation: 'self' } as const
const toSpouse = [{ key: 'li-wei', share: 100, relation: 'spouse' }] as const

export const accountKeys = ['universal-life', 'unit-linked', 'young-universal'] as const

/** The terms are called the same in both kinds. */
const account = { term: 'regular', payYears: 10, frequency: 'yearly' } as const

/** By key; they stand among the others of the named people. */
export function accountContracts(
  today: Day,
): Record<(typeof accountKeys)[number], Omit<DemoContract, 'key' | 'policyNo'>> {
  const ago = (years: number, days: number) => addYears(addDays(today, -days), -years)
  return {
    'universal-life': {
      ...account,
      ...self,
      product: 'universal-life',
      sumInsuredFen: 20 * wan,
      effectiveOn: latest(ago(2, 8), '2024-11-18'),
      beneficiaries: toSpouse,
    },
    'unit-linked': {
      ...account,
      ...self,
      product: 'unit-linked',
      sumInsuredFen: 12 * wan,
      effectiveOn: latest(ago(1, 200), '2024-11-22'),
      split: { calm: 30, balanced: 50, bold: 20 },
      beneficiaries: toSpouse,
    },
    'young-universal': {
      ...account,
      owner: 'wang-fang',
      insured: 'wang-fang',
      relation: 'self',
      product: 'universal-life',
      sumInsuredFen: 8 * wan,
      effectiveOn: addDays(today, -3),
      beneficiaries: [],
    },
  }
}

/** They cannot be older than their products are. */
function latest(one: Day, other: Day): Day {
  return one > other ? one : other
}
