// A claim as its customer sees it: where it stands, who is at it and why, until when, and how the amount came about.
import { z } from 'zod'
import { findCustomer } from '../customers/index.ts'
import { listReadings, recordingsOf } from '../documents/index.ts'
import { type Db, day, fen, id, type Page, type PageQuery, type Text, text } from '../kit/index.ts'
import { mayAppeal } from './appeal-claim.ts'
import { type Claim, type ClaimState, claimKinds, claimStates, isClosed, stateOf } from './claim.ts'
import { type ClockRow, clocks, clocksOf } from './clocks.ts'
import { type Decision, decisionsOf, reasonsOf } from './decisions.ts'
import { eventWords } from './event-words.ts'
import { type ClaimEvent, eventsOf, statesOf } from './events.ts'
import { adjudication } from './judge/index.ts'
import { findNotice, wantedPaper } from './notice.ts'
import { payeesFor, payeeView } from './payee-view.ts'
import { findRating } from './rate-claim.ts'
import { recoveryOf, recoveryView } from './recoveries.ts'
import { documentIdsOf, listClaims } from './store.ts'

export const eventView = z
  .object({ seq: z.int(), at: z.date(), kind: z.string(), words: text, by: z.enum(['customer', 'staff', 'system']) })
  .meta({ id: 'ClaimEvent' })

export const clockView = z
  .object({ kind: z.string(), title: text, basis: z.string(), dueOn: day, paused: z.boolean(), stopped: z.boolean() })
  .meta({ id: 'ClaimClock' })

export const recordingView = z
  .object({ id, ms: z.int(), heard: z.string().describe('as it was heard, before anybody corrected it'), at: z.date() })
  .meta({ id: 'ClaimRecording' })

export const claimBrief = z
  .object({
    id,
    claimNo: z.string(),
    state: z.enum(claimStates),
    kind: z.enum(claimKinds),
    insuredName: z.string(),
    event: z.string(),
    happenedOn: day,
    openedAt: z.date(),
    payFen: fen.nullable().describe('what has been granted; null while nothing is'),
  })
  .meta({ id: 'ClaimBrief' })

export const claimView = claimBrief
  .extend({
    seq: z.int().describe('number of the last event: pass it as Last-Event-ID to go on from here'),
    insuredId: id,
    requestId: id,
    /** Whose turn it is, and why. */
    turn: z.object({ who: text, why: z.array(text) }).nullable(),
    clocks: z.array(clockView),
    events: z.array(eventView),
    claimedFen: fen.nullable(),
    decision: z
      .object({
        by: z.enum(['machine', 'person']),
        at: z.date(),
        outcome: z.enum(['pay', 'refuse']),
        reasons: z.array(text),
        articles: z.array(z.string()),
        amounts: adjudication.nullable().describe('null for a refusal: what was calculated is not paid'),
      })
      .nullable(),
    wanted: z.array(wantedPaper),
    mayAskReview: z.boolean(),
    mayAppeal: z.boolean().describe('a person’s decision stands: somebody else may look anew, once'),
    mayAddPapers: z.boolean(),
    mayRate: z.boolean(),
    documents: z.array(
      z.object({
        id,
        state: z.string(),
        kind: z.string().optional(),
        told: z.boolean().describe('a hospital told it: there is no page to look at'),
      }),
    ),
    recordings: z.array(recordingView),
    recovery: recoveryView.nullable().describe('advanced beyond what was granted'),
    payees: z.array(payeeView).describe('empty where all goes to the account named with the claim'),
  })
  .meta({ id: 'Claim' })
export type ClaimView = z.infer<typeof claimView>

/** Loads everything a customer may know of the claim; the claim was loaded through them. */
export async function viewOf(db: Db, claim: Claim): Promise<ClaimView> {
  const events = await eventsOf(db, claim)
  const state = stateOf(events)
  const decisions = await decisionsOf(db, claim)
  const [last] = decisions
  const standing = decisions.find(({ outcome }) => outcome !== 'refer')
  const notice = await findNotice(db, claim)
  const readings = await listReadings(db, claim.customerId, await documentIdsOf(db, claim), claim.id)
  return {
    ...(await briefOf(db, claim, state, standing)),
    seq: claim.lastSeq,
    insuredId: claim.insuredId,
    requestId: claim.requestId,
    turn: turnOf(state, events, last),
    clocks: (await clocksOf(db, claim)).map(viewClock),
    events: events.map(viewEvent),
    claimedFen: last?.adjudication.claimedFen ?? claim.report.amountFen ?? null,
    decision: standing ? viewDecision(standing) : null,
    wanted: state === 'supplement' ? (notice?.wanted ?? []) : [],
    mayAskReview: state === 'paid' && last?.outcome === 'pay' && last.by.startsWith('system:'),
    mayAppeal: mayAppeal(state, events, decisions),
    mayAddPapers: state !== 'paying' && state !== 'supplement',
    mayRate: isClosed(state) && !(await findRating(db, claim)),
    documents: readings.map((reading) => ({
      id: reading.documentId,
      state: reading.state,
      ...(reading.state === 'read' ? { kind: reading.kind } : {}),
      told: reading.state === 'read' && reading.fields.some(({ origin }) => origin !== undefined),
    })),
    recordings: await saidFor(db, claim),
    recovery: (await recoveryOf(db, claim)) ?? null,
    payees: await payeesFor(db, claim),
  }
}

export async function saidFor(db: Db, { customerId, id: claimId }: Claim): Promise<z.infer<typeof recordingView>[]> {
  const recordings = await recordingsOf(db, customerId, claimId)
  return recordings.map(({ id, ms, heard, at }) => ({ id, ms, heard, at }))
}

/** A page of a customer's claims, newest first. */
export async function briefsOf(db: Db, customerId: string, page: PageQuery): Promise<Page<z.infer<typeof claimBrief>>> {
  const { items, next } = await listClaims(db, customerId, page)
  const states = await statesOf(
    db,
    customerId,
    items.map(({ id: claimId }) => claimId),
  )
  const briefs = []
  for (const claim of items) {
    const standing = (await decisionsOf(db, claim)).find(({ outcome }) => outcome !== 'refer')
    briefs.push(await briefOf(db, claim, states.get(claim.id) ?? 'reading', standing))
  }
  return { items: briefs, next }
}

export async function briefOf(
  db: Db,
  claim: Claim,
  state: ClaimState,
  standing: Decision | undefined,
): Promise<z.infer<typeof claimBrief>> {
  const insured = await findCustomer(db, claim.insuredId)
  const { id: claimId, claimNo, kind, happenedOn, openedAt, report } = claim
  return {
    id: claimId,
    claimNo,
    state,
    kind,
    insuredName: insured?.name ?? '',
    event: report.event,
    happenedOn,
    openedAt,
    payFen: standing?.payFen ?? null,
  }
}

function viewDecision({
  by,
  at,
  outcome,
  adjudication: amounts,
  reasons,
}: Decision): NonNullable<ClaimView['decision']> {
  return {
    by: by.startsWith('system:') ? 'machine' : 'person',
    at,
    outcome: outcome === 'refuse' ? 'refuse' : 'pay',
    reasons: reasons?.reasons ?? [],
    articles: reasons?.articles ?? [],
    // what a rule on probation found is for the insurer alone
    amounts:
      outcome === 'refuse'
        ? null
        : { ...amounts, findings: amounts.findings.filter(({ effect }) => effect !== 'shadow') },
  }
}

const turns: Readonly<Record<ClaimState, Text | null>> = {
  reading: { zh: '系统正在读取材料', en: 'The system is reading your papers' },
  'with-a-person': { zh: '理赔人员正在审核', en: 'An adjuster is looking at it' },
  supplement: { zh: '等您补充材料', en: 'Waiting for papers from you' },
  paying: { zh: '银行正在付款', en: 'The bank is paying' },
  paid: null,
  refused: null,
}

function turnOf(state: ClaimState, events: readonly ClaimEvent[], last: Decision | undefined): ClaimView['turn'] {
  const who = turns[state]
  if (!who) return null
  const asked = events.findLast(
    ({ kind }) =>
      kind === 'review-asked' ||
      kind === 'payment-failed' ||
      kind === 'referred' ||
      kind === 'appealed' ||
      kind === 'reopened',
  )
  const why =
    state !== 'with-a-person' || !asked
      ? []
      : asked.kind === 'referred' && last
        ? reasonsOf(last.adjudication)
        : [eventWords(asked)]
  return { who, why }
}

export function viewEvent(event: ClaimEvent): z.infer<typeof eventView> {
  const by = event.by.startsWith('customer:') ? 'customer' : event.by.startsWith('staff:') ? 'staff' : 'system'
  return { seq: event.seq, at: event.at, kind: event.kind, words: eventWords(event), by }
}

export function viewClock({ kind, dueOn, pausedOn, stoppedOn }: ClockRow): z.infer<typeof clockView> {
  const { title, basis } = clocks[kind]
  return { kind, title, basis, dueOn, paused: pausedOn !== null, stopped: stoppedOn !== null }
}
