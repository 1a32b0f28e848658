// "If I am treated so, what would be paid?" The facts a claim would have, of papers nobody has yet, for the same adjudication.

import { addDays, type Day, type Text } from '../../kit/index.ts'
import type { Cause, Setting } from '../../products/index.ts'
import { kindOf } from '../claim.ts'
import {
  type Adjudication,
  adjudicate,
  type ClaimFacts,
  type Cover,
  daysInHospital,
  type Paper,
  type Settings,
  type Value,
} from '../judge/index.ts'
import * as words from './words.ts'

export interface Expected {
  readonly on: Day
  readonly cause: Cause
  readonly visitKind: Setting
  /** Diagnosis or operation, in the customer's words. */
  readonly event: string
  readonly hospital?: string | undefined
  readonly amountFen: number
  /** What public insurance is expected to pay; 0 when it will not be used. */
  readonly publicPaidFen: number
  /** Of the amount, what is expected to stand outside the public list. */
  readonly selfFundedFen: number
  readonly stayDays?: number | undefined
}

export interface About {
  readonly insured: ClaimFacts['insured']
  /** In the order the customer wants them used. */
  readonly covers: readonly Cover[]
  readonly hospitals: ClaimFacts['hospitals']
  readonly settings: Settings
}

export interface Estimate {
  readonly amounts: Adjudication
  readonly uncertain: readonly Text[]
}

/** Pure; stores nothing, decides nothing: what adjudication would say of such papers, and what is not known before they are there. */
export function estimate(expected: Expected, about: About): Estimate {
  const facts = factsOf(expected, about)
  const amounts = adjudicate(facts)
  const isCovered = amounts.covers.length > 0 || amounts.fixed.length > 0
  return { amounts, uncertain: isCovered ? uncertainOf(expected, facts) : [words.none] }
}

const nowhere = { documentId: 'expected', page: 0, box: [0, 0, 1, 1] } as const

function value<T>(given: T): Value<T> {
  return { value: given, confidence: 1, region: nowhere }
}

function factsOf(expected: Expected, { insured, covers, hospitals, settings }: About): ClaimFacts {
  const { on, cause, visitKind, event } = expected
  return {
    today: on,
    kind: kindOf({ cause }),
    cause,
    visitKind,
    happenedOn: on,
    said: event,
    insured,
    payee: 'insured',
    otherInsurer: false,
    thirdParty: false,
    papers: papersOf(expected, insured.name),
    missing: [],
    covers,
    hospitals,
    repeated: [],
    settings,
  }
}

function papersOf(expected: Expected, name: string): Paper[] {
  const { on, visitKind, event, hospital, amountFen, publicPaidFen, selfFundedFen, stayDays } = expected
  const base = {
    documentId: nowhere.documentId,
    kindConfidence: 1,
    contradictions: [],
    patientName: value(name),
    visitedOn: value(on),
    ...(hospital ? { hospital: value(hospital) } : {}),
  }
  const total = { totalFen: value(amountFen), wordsFen: value(amountFen), visitKind: value(visitKind) }
  const parts = { publicPaidFen: value(publicPaidFen), selfFundedFen: value(selfFundedFen) }
  const stay = stayDays ? { hospitalisedOn: value(on), dischargedOn: value(addDays(on, stayDays)) } : {}
  return [
    { ...base, kind: 'medical-invoice', ...total, ...parts, lines: [] },
    {
      ...base,
      kind: visitKind === 'inpatient' ? 'discharge-summary' : 'outpatient-record',
      diagnosis: value(event),
      ...stay,
    },
  ]
}

function uncertainOf({ hospital, publicPaidFen, selfFundedFen, visitKind }: Expected, facts: ClaimFacts): Text[] {
  const counts = facts.covers.some(({ coverage }) => coverage.kind === 'daily-allowance')
  return [
    words.amounts,
    publicPaidFen > 0 ? words.publicPaid : words.publicUnused,
    ...(selfFundedFen === 0 ? [words.list] : []),
    ...(hospital ? (facts.hospitals[hospital] ? [] : [words.hospital]) : [words.noHospital]),
    ...(visitKind === 'inpatient' && counts && daysInHospital(facts.papers) === undefined ? [words.days] : []),
    words.necessary,
    words.limits,
  ]
}
