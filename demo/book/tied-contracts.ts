// Contracts that are tied to others: by a pledge, a second policyholder, riders.
import { addDays, addYears, type Day } from '../../src/kit/index.ts'
import type { DemoContract } from './contract.ts'

const wan = 1_000_000

/** Among them accident and illness cover with hospital cash added later, and a child's endowment with a waiver of the mother's premiums. */
export function tiedContracts(today: Day): Record<string, Omit<DemoContract, 'key' | 'policyNo'>> {
  return {
    'pledged-life': {
      product: 'whole-life',
      term: 'whole',
      payYears: 10,
      frequency: 'yearly',
      owner: 'wang-fang',
      insured: 'wang-fang',
      relation: 'self',
      sumInsuredFen: 20 * wan,
      effectiveOn: addYears(addDays(today, -15), -3),
      pledge: { pledgee: '示例银行', debtFen: 1 * wan },
      beneficiaries: [],
    },
    'mother-life': {
      product: 'whole-life',
      term: 'whole',
      payYears: 10,
      frequency: 'yearly',
      owner: 'zhou-yulan',
      insured: 'wang-fang',
      relation: 'child',
      sumInsuredFen: 10 * wan,
      effectiveOn: addYears(addDays(today, -25), -4),
      secondHolder: 'wang-fang',
      beneficiaries: [],
    },
    'convertible-life': {
      owner: 'wang-fang',
      insured: 'wang-fang',
      relation: 'self',
      product: 'term-life',
      term: '20y',
      payYears: 20,
      frequency: 'yearly',
      sumInsuredFen: 50 * wan,
      effectiveOn: addYears(addDays(today, -35), -3),
      beneficiaries: [],
    },
    'rider-accident': {
      owner: 'wang-fang',
      insured: 'wang-fang',
      relation: 'self',
      product: 'accident',
      term: '1y',
      payYears: 1,
      frequency: 'once',
      sumInsuredFen: 20 * wan,
      effectiveOn: addDays(today, -120),
      riders: [{ product: 'hospital-cash', sumInsuredFen: 1 * wan, addedAfterDays: 10 }],
      beneficiaries: [],
    },
    'critical-with-cash': {
      owner: 'wang-fang',
      insured: 'wang-fang',
      relation: 'self',
      product: 'critical-illness',
      term: 'whole',
      payYears: 20,
      frequency: 'yearly',
      sumInsuredFen: 20 * wan,
      effectiveOn: addYears(addDays(today, -40), -2),
      riders: [{ product: 'hospital-cash', sumInsuredFen: 1 * wan, addedAfterDays: 735 }],
      beneficiaries: [],
    },
    'child-endowment': {
      owner: 'lin-yue',
      insured: 'li-xiaoman',
      relation: 'child',
      product: 'endowment',
      term: '15y',
      payYears: 10,
      frequency: 'yearly',
      sumInsuredFen: 10 * wan,
      effectiveOn: addYears(addDays(today, -70), -1),
      riders: [{ product: 'premium-waiver', sumInsuredFen: 0 }],
      beneficiaries: [],
    },
  }
}
