// The demo's contracts that pay for living on: dividends kept, a survival benefit due, maturities near and past, an annuity about to begin.
import { addDays, addYears, ageOn, type Day } from '../../src/kit/index.ts'
import type { DemoContract } from './contract.ts'
import { people } from './people.ts'

const wan = 1_000_000
const endowment = { product: 'endowment', term: '20y', payYears: 5, frequency: 'yearly' } as const
const self = { owner: 'lin-yue', insured: 'lin-yue', relation: 'self' } as const
const toSpouse = [{ key: 'li-wei', share: 100, relation: 'spouse' }] as const

export const livingKeys = [
  'endowment',
  'endowment-due',
  'endowment-maturing',
  'endowment-matured',
  'annuity-starting',
] as const

/** By key; they stand among the others of the named people. */
export function livingContracts(
  today: Day,
): Record<(typeof livingKeys)[number], Omit<DemoContract, 'key' | 'policyNo'>> {
  const ago = (years: number, days: number) => addYears(addDays(today, -days), -years)
  return {
    endowment: {
      ...endowment,
      ...self,
      payYears: 10,
      sumInsuredFen: 10 * wan,
      effectiveOn: ago(2, 40),
      beneficiaries: toSpouse,
    },
    'endowment-due': {
      ...endowment,
      ...self,
      sumInsuredFen: 10 * wan,
      effectiveOn: ago(5, 20),
      beneficiaries: toSpouse,
    },
    'endowment-maturing': {
      ...endowment,
      ...self,
      term: '15y',
      sumInsuredFen: 5 * wan,
      effectiveOn: addYears(addDays(today, 12), -15),
      beneficiaries: toSpouse,
    },
    'endowment-matured': {
      ...endowment,
      owner: 'lin-jianguo',
      insured: 'lin-jianguo',
      relation: 'self',
      term: '15y',
      payYears: 1,
      frequency: 'once',
      sumInsuredFen: 3 * wan,
      effectiveOn: addYears(addDays(today, -20), -15),
      beneficiaries: [{ key: 'lin-yue', share: 100, relation: 'child' }],
    },
    'annuity-starting': { ...annuityStarting(today), beneficiaries: [] },
  }
}

/** An annuity that begins in some days, at sixty: on a day when 李国强 is of another age, the one stated at sale is taken. */
function annuityStarting(today: Day) {
  const start = addDays(today, 8)
  const [years, born] = [10, people.find(({ key }) => key === 'li-guoqiang')?.birthDate ?? start]
  const age = ageOn(born, start)
  return {
    owner: 'li-guoqiang',
    insured: 'li-guoqiang',
    relation: 'self',
    product: 'annuity',
    term: 'from-60',
    payYears: years,
    frequency: 'yearly',
    sumInsuredFen: 1 * wan,
    effectiveOn: addYears(start, -years),
    ...(age === 60 ? {} : { statedBirthDate: addYears(born, age - 60) }),
  } as const
}
