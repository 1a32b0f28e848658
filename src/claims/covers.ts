// What a claim may draw on and which papers it needs, for whoever files it; pure once the covers are loaded.
import type { FamilyMember } from '../customers/index.ts'
import type { Day, Db, Text } from '../kit/index.ts'
import { listPolicies, type Policy } from '../policies/index.ts'
import type { NeededDocument, Product, Products } from '../products/index.ts'
import type { Told } from './alike.ts'
import { type ClaimKind, type ClaimReport, kindOf } from './claim.ts'
import { fits, insures, neededPapers } from './needed-papers.ts'
import { coversOfContract } from './policies-for.ts'
import { reportFromSentence, type SentenceReport } from './sentence/index.ts'

export interface Cover extends Pick<Policy, 'customerId' | 'insureds' | 'premiumAccountId'> {
  readonly product: Product
}

/** What is asked for as people are asked: by what happened, medical costs being told apart by their cause. */
export const claimWishes = ['medical', 'critical-illness', 'disability', 'death', 'long-term-care'] as const
export type ClaimWish = (typeof claimWishes)[number]

export type Reported = Pick<ClaimReport, 'cause'> & {
  readonly visitKind?: ClaimReport['visitKind'] | undefined
  readonly insuredId: string
  readonly kind?: ClaimWish | undefined
}

/** One's own policies, and those of the children one speaks for. */
export async function coversOf(
  db: Db,
  products: Products,
  customerId: string,
  family: readonly FamilyMember[],
  today: Day,
): Promise<Cover[]> {
  const owners = [customerId, ...family.filter(({ guardian }) => guardian).map((member) => member.customerId)]
  const lists = await Promise.all(owners.map((owner) => listPolicies(db, owner)))
  const policies = new Map(lists.flat().map(({ policy }) => [policy.id, policy]))
  return [...policies.values()]
    .flatMap((policy) => coversOfContract(products, policy, today))
    .map(({ policy: { customerId, insureds, premiumAccountId }, product }) => ({
      customerId,
      insureds,
      premiumAccountId,
      product,
    }))
}

/** The covers that insure the person for such a claim; day and status are judged later. */
export function fittingCovers(covers: readonly Cover[], reported: Reported): Cover[] {
  const kind = wishedKind(reported)
  const told = { ...visited(reported), kind }
  return covers.filter((cover) => insures(cover, reported.insuredId) && fits(cover.product, told))
}

/** The papers to ask for, once; who is known need not prove it again (保险法 §22). */
export function papersFor(
  covers: readonly Cover[],
  family: readonly FamilyMember[],
  reported: Reported,
): NeededDocument[] {
  const minor = family.some(({ customerId, guardian }) => customerId === reported.insuredId && guardian)
  return neededPapers({
    kind: wishedKind(reported),
    report: visited(reported),
    products: fittingCovers(covers, reported).map(({ product }) => product),
    isMinor: minor,
    identified: true,
    guardianKnown: minor,
  })
}

/** Nothing that is paid after a death asks how somebody was treated: what stands there then counts for nothing. */
function visited<R extends Pick<Reported, 'visitKind'>>(
  report: R,
): R & { readonly visitKind: ClaimReport['visitKind'] } {
  return { ...report, visitKind: report.visitKind ?? 'emergency' }
}

/** A report as a form gives it, with the kind of claim that is meant. */
export function reportedAs<R extends Pick<Reported, 'cause' | 'visitKind' | 'kind'>>(report: R) {
  return { ...visited(report), kind: wishedKind(report) }
}

/** What is wrong with a report as a form gives it. */
export function reportFaults(
  { happenedOn, visitKind, kind }: Pick<Reported, 'visitKind' | 'kind'> & { readonly happenedOn: Day },
  today: Day,
): { readonly pointer: string; readonly detail: Text }[] {
  const ahead = { zh: '出险日期不能晚于今天', en: 'The day cannot be in the future' }
  const noVisit = { zh: '请选择就诊方式', en: 'Choose the kind of visit' }
  return [
    ...(happenedOn > today ? [{ pointer: '/happenedOn', detail: ahead }] : []),
    ...(visitKind || kind === 'death' ? [] : [{ pointer: '/visitKind', detail: noVisit }]),
  ]
}

/** The kind of claim that is meant. */
export function wishedKind({ cause, kind = 'medical' }: Pick<Reported, 'cause' | 'kind'>): ClaimKind {
  return kind === 'medical' ? kindOf({ cause }) : kind
}

/** What of a sentence tells one event from another. */
export function toldIn({ insured, happenedOn, cause, event, hospital, diagnosis }: SentenceReport): Told {
  return {
    insuredId: insured,
    happenedOn,
    ...(cause ? { cause } : {}),
    ...(event ? { event } : {}),
    ...(hospital ? { hospital } : {}),
    ...(diagnosis ? { diagnosis: diagnosis.name } : {}),
  }
}

const eventMax = 200
const clauseEnds = /[，。；！？,;!?\n]|(?:经过|what happened)[：:]/

// What happened in the person's own words: the clause it stands in, not the one word that was understood.
function clauseOf(sentence: string, { event, understood }: SentenceReport): string | undefined {
  const at = understood.find(({ field }) => field === 'event')
  if (!at) return event
  const before = sentence.slice(0, at.from).split(clauseEnds).at(-1) ?? ''
  const after = sentence.slice(at.to).split(clauseEnds)[0] ?? ''
  return `${before}${sentence.slice(at.from, at.to)}${after}`.trim().slice(0, eventMax)
}

/** What a sentence says, as answers of a form to correct; what was not said is absent. */
export function heardAnswers(sentence: string, today: Day, family: readonly FamilyMember[]): Record<string, unknown> {
  const report = reportFromSentence(sentence, { today, family })
  const { insured: insuredId, happenedOn, cause, visitKind, hospital, place } = report
  const event = report.event === undefined ? undefined : clauseOf(sentence, report)
  const diagnosis = report.diagnosis?.name
  const { amountFen, reimbursedFen, thirdParty } = report
  const where = { visitKind, hospital, place }
  const what = { cause, kind: report.benefit, event, diagnosis }
  const said = { insuredId, happenedOn, ...what, ...where, amountFen, reimbursedFen, thirdParty }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}
