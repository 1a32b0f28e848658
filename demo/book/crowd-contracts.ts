// What the crowd has: the contracts that fill lists.
import { addDays, addYears, type Day } from '../../src/kit/index.ts'
import { accident, type DemoContract, medical, termLife, wan } from './contracts.ts'
import type { DemoPerson } from './people.ts'

/** What the crowd has: one short or term contract each, begun within the last ten months. */
export function crowdContracts(crowd: readonly DemoPerson[], today: Day): readonly DemoContract[] {
  const kinds = [
    { ...medical },
    { ...accident, sumInsuredFen: 30 * wan },
    { ...termLife, payYears: 10, sumInsuredFen: 80 * wan, term: '10y' },
  ] as const
  return crowd.map(({ key, birthDate }, index) => {
    const young = birthDate > addYears(today, -55)
    return {
      key,
      policyNo: crowdPolicyNo(index),
      owner: key,
      insured: key,
      relation: 'self',
      ...(kinds[young ? index % 3 : index % 2] ?? kinds[0]),
      effectiveOn: addDays(today, -(5 + ((index * 13) % 290))),
      ...(index < 2 ? { agent: 'wu-peng' as const } : {}),
      beneficiaries: [],
    }
  })
}

export function crowdPolicyNo(index: number): string {
  return `P9000000002${String(index + 1).padStart(2, '0')}`
}
