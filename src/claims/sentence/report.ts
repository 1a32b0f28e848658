// One sentence, typed or said, becomes a claim report; what was not said stays empty and is asked for.
import { type Day, problem } from '../../kit/index.ts'
import type { ClaimKind } from '../claim.ts'
import type { Diagnosis } from '../diagnosis/index.ts'
import { findAmount, findReimbursed } from './amounts.ts'
import { answersIn } from './answers.ts'
import { benefitIn, deathIn } from './benefit.ts'
import { findDay } from './dates.ts'
import { findDiagnosis } from './diagnoses.ts'
import { type Cause, findEvent } from './event.ts'
import { type Found, plain } from './found.ts'
import { findHospital } from './hospitals.ts'
import { type FamilyMember, findInsured } from './people.ts'
import { findPlace } from './places.ts'
import { findThirdParty } from './third-party.ts'
import { findTime } from './times.ts'
import { findVisit, type VisitKind } from './visits.ts'

export const sentenceLettersMax = 2_000

export const sentenceTooLong = problem('sentence-too-long', 422, {
  zh: `一次最多说 ${sentenceLettersMax} 个字，请挑要紧的说`,
  en: `Please say it in at most ${sentenceLettersMax} characters`,
})

export interface SentenceReport {
  /** Customer id of the member of the family it happened to. */
  readonly insured?: string
  /** Who it may be, when more than one member fits. */
  readonly candidates: string[]
  readonly happenedOn?: Day
  /** HH:MM */
  readonly happenedTime?: string
  readonly place?: string
  readonly cause?: Cause
  readonly event?: string
  readonly diagnosis?: Diagnosis
  readonly hospital?: string
  readonly visitKind?: VisitKind
  readonly amountFen?: number
  /** Paid back by others already. */
  readonly reimbursedFen?: number
  /** Somebody else answers for it. */
  readonly thirdParty?: true
  /** What is asked for beyond the cost of a treatment. */
  readonly benefit?: ClaimKind
  readonly understood: { readonly field: ReportField; readonly from: number; readonly to: number }[]
  /** What a claim cannot go without and the sentence did not say. */
  readonly ask: ReportField[]
}

export const reportFields = [
  'insured',
  'happenedOn',
  'happenedTime',
  'place',
  'cause',
  'event',
  'diagnosis',
  'hospital',
  'visitKind',
  'amountFen',
  'reimbursedFen',
  'thirdParty',
] as const
export type ReportField = (typeof reportFields)[number]

const needed = ['insured', 'happenedOn', 'cause', 'event', 'visitKind'] as const

/**
 * Reads a sentence against the speaker's family on a business day. Pure. Offsets in `understood` are UTF-16 units of the
 * sentence as given. Raises `sentence-too-long` above 2,000 characters.
 */
export function reportFromSentence(
  sentence: string,
  { today, family }: { today: Day; family: readonly FamilyMember[] },
): SentenceReport {
  if ([...sentence].length > sentenceLettersMax) throw sentenceTooLong()
  const { told: words, answers } = answersIn(plain(sentence), today, family)
  const meant = corrected(words)
  const hospital = meant(findHospital)
  // 儿童肿瘤医院 is where somebody went, not who they are or what they have
  const said = hospital ? without(words, hospital) : words
  const benefit = benefitIn(words)
  const { event, cause } = withDeath(findEvent(said), benefit === 'death' ? deathIn(said) : undefined)
  const { insured, candidates, isStranger } = findInsured(said, family)
  const diagnosis = findDiagnosis(said, event)
  const heard: Finds = {
    insured: insured ?? (isStranger || candidates.length > 0 ? undefined : alone(family)),
    happenedOn: meant((part) => findDay(part, today, event?.from)),
    happenedTime: meant(findTime),
    place: corrected(said)(findPlace),
    cause: cause ?? (event ? undefined : causeOf(diagnosis)),
    event,
    diagnosis,
    hospital,
    visitKind: findVisit(words),
    amountFen: meant(findAmount),
    reimbursedFen: meant(findReimbursed),
    thirdParty: findThirdParty(words),
  }
  const found: Finds = { ...heard, ...given(answers) }
  const spans = reportFields.flatMap((field) => spanOf(field, found[field]))
  return {
    ...values(found),
    ...(benefit ? { benefit } : {}),
    candidates: answers.insured ? [] : candidates,
    understood: spans.sort((a, b) => a.from - b.from),
    // nobody need have been treated who has died
    ask: needed.filter((field) => found[field] === undefined && !(benefit === 'death' && field === 'visitKind')),
  }
}

const correction =
  /(?:[哦噢呃啊额嗯不]{0,3}不对(?!劲|称|付)|说错了?|搞错了?|记错了?|讲错了?|错了|口误|更正|哦不|噢不|不不+|不是不是|应该是|(?<=(\p{Script=Han}{2,6}))不是\1[，,]?而?是|(?<!是[^，。]{0,8})不是(?=[上这]*(?:周|个?礼拜|星期)|[昨前今]天|大前天|[\d一二三四五六七八九十]+[号月])|no wait|sorry,? I mean|I mean|correction)[，,、。.…\s]*(?:我?说错了?[，,]?)?(?:应该)?(?:是|说的是)?/giu
const nearMax = 10

/** Finds in what was said after a correction (上周四，不对，是上周五), when it stands right behind it, else in the whole. */
function corrected(words: string): <T>(find: (words: string) => Found<T> | undefined) => Found<T> | undefined {
  const ends = [...words.matchAll(correction)].map(({ 0: { length }, index }) => index + length).reverse()
  return (find) => {
    for (const end of ends) {
      const found = find(without(words, { from: 0, to: end }))
      if (found && found.from - end <= nearMax && find(words.slice(0, end))) return found
    }
    return find(words)
  }
}

/** The same length, so that what is found elsewhere stays where it is. */
function without(words: string, { from, to }: Pick<Found<string>, 'from' | 'to'>): string {
  return words.slice(0, from) + '\u3000'.repeat(to - from) + words.slice(to)
}

export type Finds = {
  readonly [F in ReportField]: Found<NonNullable<SentenceReport[F]>> | undefined
}

// A death is what happened, unless what it came of was said as well (车祸).
function withDeath(
  found: ReturnType<typeof findEvent>,
  death: ReturnType<typeof deathIn>,
): ReturnType<typeof findEvent> {
  if (!death) return found
  const cause = found.cause ?? death.cause
  return { event: found.event ?? death.event, ...(cause ? { cause } : {}) }
}

// An injury is an accident's, whatever else has a name is an illness; Z names reasons to see a doctor.
function causeOf(diagnosis: Found<Diagnosis> | undefined): Found<Cause> | undefined {
  if (!diagnosis || diagnosis.value.code.startsWith('Z')) return undefined
  return { ...diagnosis, value: /^[STV-Y]/.test(diagnosis.value.code) ? 'accident' : 'illness' }
}

// An answer that says nothing takes nothing away.
function given(answers: Partial<Finds>): Partial<Finds> {
  return Object.fromEntries(Object.entries(answers).filter(([, found]) => found !== undefined))
}

function spanOf(field: ReportField, found: Finds[ReportField]): SentenceReport['understood'] {
  return found && found.to > found.from ? [{ field, from: found.from, to: found.to }] : []
}

function values(found: Finds): Partial<Pick<SentenceReport, ReportField>> {
  return {
    ...(found.insured ? { insured: found.insured.value } : {}),
    ...(found.happenedOn ? { happenedOn: found.happenedOn.value } : {}),
    ...(found.happenedTime ? { happenedTime: found.happenedTime.value } : {}),
    ...(found.place ? { place: found.place.value } : {}),
    ...(found.cause ? { cause: found.cause.value } : {}),
    ...(found.event ? { event: found.event.value } : {}),
    ...(found.diagnosis ? { diagnosis: found.diagnosis.value } : {}),
    ...(found.hospital ? { hospital: found.hospital.value } : {}),
    ...(found.visitKind ? { visitKind: found.visitKind.value } : {}),
    ...(found.amountFen ? { amountFen: found.amountFen.value } : {}),
    ...(found.reimbursedFen ? { reimbursedFen: found.reimbursedFen.value } : {}),
    ...(found.thirdParty ? { thirdParty: found.thirdParty.value } : {}),
  }
}

// Somebody who lives alone and names nobody speaks of himself.
function alone(family: readonly FamilyMember[]): Found<string> | undefined {
  const [only] = family
  return family.length === 1 && only ? { value: only.customerId, from: 0, to: 0 } : undefined
}
