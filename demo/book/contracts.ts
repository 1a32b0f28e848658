// The contracts of the demo, by days before the day it is loaded: each shows a state a policy can be in.
import { addDays, addYears, type Day } from '../../src/kit/index.ts'
import { accountContracts, accountKeys } from './account-contracts.ts'
import type { DemoContract } from './contract.ts'
import { livingContracts, livingKeys } from './living-contracts.ts'
import { tiedContracts } from './tied-contracts.ts'

export type { DemoContract } from './contract.ts'

export const wan = 1_000_000 // ten thousand yuan, in fen

export const termLife = { product: 'term-life', term: '20y', payYears: 20, frequency: 'yearly' } as const
const wholeLife = { product: 'whole-life', term: 'whole', payYears: 10, frequency: 'yearly' } as const
export const accident = { product: 'accident', term: '1y', payYears: 1, frequency: 'once' } as const
export const medical = {
  product: 'medical',
  term: '1y',
  payYears: 1,
  frequency: 'once',
  sumInsuredFen: 200 * wan,
} as const
const self = { owner: 'lin-yue', insured: 'lin-yue', relation: 'self' } as const
const toSpouse = [{ key: 'li-wei', share: 100, relation: 'spouse' }] as const

function ago(today: Day, years: number, days: number): Day {
  return addYears(addDays(today, -days), -years)
}

/** Everything the named people have; policy numbers are fixed, for they are how the demo finds them again. */
export function contractsOn(today: Day): readonly DemoContract[] {
  const named: Record<string, Omit<DemoContract, 'key' | 'policyNo'>> = {
    'whole-life': {
      ...wholeLife,
      owner: 'lin-yue',
      insured: 'li-wei',
      relation: 'spouse',
      agent: 'zhou-ning',
      sumInsuredFen: 30 * wan,
      effectiveOn: ago(today, 3, 45),
      beneficiaries: [{ key: 'lin-yue', share: 100, relation: 'spouse' }],
    },
    'term-life': {
      ...termLife,
      ...self,
      sumInsuredFen: 100 * wan,
      effectiveOn: ago(today, 1, 100),
      beneficiaries: toSpouse,
    },
    'critical-illness': {
      ...self,
      product: 'critical-illness',
      term: 'whole',
      payYears: 20,
      frequency: 'yearly',
      sumInsuredFen: 50 * wan,
      effectiveOn: addDays(today, -4),
      beneficiaries: toSpouse,
    },
    medical: { ...medical, ...self, effectiveOn: addDays(today, -150), beneficiaries: [] },
    'child-accident': {
      ...accident,
      owner: 'lin-yue',
      insured: 'li-xiaoman',
      relation: 'child',
      sumInsuredFen: 20 * wan,
      effectiveOn: addDays(today, -200),
      beneficiaries: [],
    },
    annuity: {
      ...self,
      product: 'annuity',
      term: 'from-60',
      payYears: 10,
      frequency: 'yearly',
      sumInsuredFen: 1.2 * wan,
      effectiveOn: ago(today, 2, 60),
      beneficiaries: toSpouse,
    },
    'grace-life': {
      ...termLife,
      ...self,
      payYears: 10,
      sumInsuredFen: 50 * wan,
      effectiveOn: ago(today, 2, 20),
      unpaidFrom: addDays(today, -21),
      beneficiaries: toSpouse,
    },
    'lapsed-life': {
      ...wholeLife,
      ...self,
      sumInsuredFen: 10 * wan,
      effectiveOn: ago(today, 2, 160),
      unpaidFrom: addDays(today, -162),
      beneficiaries: toSpouse,
    },
    'loaned-life': {
      ...wholeLife,
      ...self,
      sumInsuredFen: 40 * wan,
      effectiveOn: ago(today, 5, 30),
      loan: { on: addYears(today, -1), amountFen: 2 * wan },
      beneficiaries: [
        { key: 'li-wei', share: 60, relation: 'spouse' },
        { key: 'li-xiaoman', share: 40, relation: 'child' },
      ],
    },
    'ended-accident': {
      ...accident,
      ...self,
      sumInsuredFen: 50 * wan,
      effectiveOn: ago(today, 1, 200),
      beneficiaries: [],
    },
    'annuity-elder': {
      owner: 'lin-jianguo',
      insured: 'lin-jianguo',
      relation: 'self',
      product: 'annuity',
      term: 'from-60',
      payYears: 1,
      frequency: 'once',
      sumInsuredFen: 0.6 * wan,
      effectiveOn: ago(today, 13, 80),
      beneficiaries: [{ key: 'lin-yue', share: 100, relation: 'child' }],
      waiting: { on: addDays(today, -3), amountFen: 1_200_00 },
    },
    'term-wang': {
      ...termLife,
      owner: 'wang-fang',
      insured: 'wang-fang',
      relation: 'self',
      sumInsuredFen: 60 * wan,
      effectiveOn: ago(today, 1, 10),
      beneficiaries: [],
    },
    'accident-wang': {
      ...accident,
      owner: 'wang-fang',
      insured: 'wang-fang',
      relation: 'self',
      sumInsuredFen: 30 * wan,
      effectiveOn: addDays(today, -100),
      beneficiaries: [],
    },
    'unsigned-life': {
      ...termLife,
      owner: 'wang-fang',
      insured: 'wang-fang',
      relation: 'self',
      sumInsuredFen: 20 * wan,
      effectiveOn: addDays(today, -2),
      unsigned: true,
      beneficiaries: [],
    },
    'pending-accident': {
      ...accident,
      owner: 'wang-fang',
      insured: 'wang-fang',
      relation: 'self',
      sumInsuredFen: 10 * wan,
      effectiveOn: addDays(today, 1),
      beneficiaries: [],
    },
    'misdated-life': {
      ...termLife,
      ...self,
      payYears: 10,
      sumInsuredFen: 50 * wan,
      statedBirthDate: '1990-05-12', // two years younger than 林悦 is
      effectiveOn: ago(today, 1, 200),
      beneficiaries: toSpouse,
    },
    ...tiedContracts(today),
    ...livingContracts(today),
    ...accountContracts(today),
    'tiered-medical': {
      ...medical,
      product: 'tiered-medical',
      owner: 'wang-fang',
      insured: 'wang-fang',
      relation: 'self',
      effectiveOn: addDays(today, -320),
      beneficiaries: [],
    },
    'family-life': {
      ...termLife,
      owner: 'li-wei',
      insured: 'li-wei',
      relation: 'self',
      sumInsuredFen: 60 * wan,
      effectiveOn: ago(today, 2, 75),
      beneficiaries: [
        { key: 'lin-yue', share: 50, relation: 'spouse' },
        { key: 'li-xiaoman', share: 30, relation: 'child' },
        { key: 'li-guoqiang', share: 20, relation: 'parent' },
      ],
    },
  }
  return Object.entries(named).map(([key, contract]) => ({ key, policyNo: policyNoOf(key), ...contract }))
}

export const contractKeys: readonly string[] = [
  'whole-life',
  'term-life',
  'critical-illness',
  'medical',
  'child-accident',
  'annuity',
  'grace-life',
  'lapsed-life',
  'loaned-life',
  'ended-accident',
  'annuity-elder',
  'term-wang',
  'accident-wang',
  'unsigned-life',
  'pending-accident',
  'misdated-life',
  'pledged-life',
  'mother-life',
  'convertible-life',
  'rider-accident',
  'critical-with-cash',
  'child-endowment',
  ...livingKeys,
  ...accountKeys,
  'tiered-medical',
  'family-life',
]

/** `P9000000001` and the place in the list: numbers that issuing never gives. */
export function policyNoOf(key: string): string {
  const place = contractKeys.indexOf(key)
  if (place < 0) throw new Error(`no demo policy ${key}`)
  return `P9000000001${String(place + 1).padStart(2, '0')}`
}
