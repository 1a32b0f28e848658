// A hypothesis held against one's own policies: the bills by the claim's own adjudication, sums by the cover they are written in.
// The result is an estimate: covered, not among what is covered, or to be looked at by a person. There is no word for refusing.
import { estimateClaim, exclusionsIn, type Judging } from '../../claims/index.ts'
import type { Day, Db, Text } from '../../kit/index.ts'
import type { Held } from '../held.ts'
import { isOver, isSuspended } from '../held.ts'
import { nameOf } from '../policy-answers.ts'
import { type Judged, namedIn, sourceOf, sumsOf } from './judge-sums.ts'
import type { Hypothesis } from './supposed.ts'

export interface Outcome {
  readonly judged: readonly Judged[]
  /** What would be paid of the sum that was said; undefined where none was. */
  readonly payFen: number | undefined
  readonly borneFen: number | undefined
  readonly uncertain: readonly Text[]
}

// Which hospital it will be nobody knows yet: that is told among what is uncertain.
const eventLettersMax = 200
const hospitalRule = 'hospital-outside'

// With no sum said, whether anything is paid at all is tried with one that is above usual deductibles.
const triedFen = 100_000_00

export async function judgeHypothesis(
  db: Db,
  judging: Judging,
  {
    hypothesis,
    customerId,
    held,
    today,
  }: { hypothesis: Hypothesis; customerId: string; held: readonly Held[]; today: Day },
): Promise<Outcome> {
  const insuring = held.filter((one) => insures(one, hypothesis.insuredId))
  const over = insuring.filter((one) => (isOver(one) || isSuspended(one)) && concerns(one, hypothesis)).map(outOfForce)
  const alive = insuring.filter((one) => !isOver(one) && !isSuspended(one))
  const sums = alive.flatMap((one) => sumsOf(one, hypothesis, today))
  const bills =
    hypothesis.benefit === 'medical' ? await billsOf(db, judging, { hypothesis, customerId, held, today }) : nothing
  const elsewhere =
    hypothesis.benefit === 'medical' && hypothesis.isVisitSaid
      ? alive.flatMap((one) => otherVisits(one, hypothesis))
      : []
  return { ...bills, judged: [...bills.judged, ...sums, ...elsewhere, ...over] }
}

function concerns({ product }: Held, hypothesis: Hypothesis): boolean {
  const { benefit, cause } = hypothesis
  return product.coverages.some(
    (one) =>
      (!cause || one.causes.includes(cause)) &&
      (one.kind === 'medical-expense' ? benefit === 'medical' : namedIn(one, hypothesis) !== undefined),
  )
}

/** Bills of another kind of visit are written in the terms, these are not. */
function otherVisits(one: Held, { cause, visitKind, event }: Hypothesis): Judged[] {
  return one.product.coverages.flatMap((cover): Judged[] =>
    cover.kind === 'medical-expense' && (!cause || cover.causes.includes(cause)) && !cover.settings.includes(visitKind)
      ? [
          {
            verdict: 'not-covered',
            policy: one,
            why: {
              zh: `${cover.title.zh}写明的是：${cover.summary.zh}`,
              en: `${cover.title.en} is written for: ${cover.summary.en}`,
            },
            source: sourceOf(one, cover.clause, event),
            amountFen: undefined,
          },
        ]
      : [],
  )
}

const nothing: Outcome = { judged: [], payFen: undefined, borneFen: undefined, uncertain: [] }

function insures({ policy }: Held, insuredId: string): boolean {
  return policy.insureds.some(({ customerId }) => customerId === insuredId)
}

function outOfForce(one: Held): Judged {
  const [because] = one.status.reasons
  return { verdict: 'not-covered', policy: one, why: because ?? notInForce, source: undefined, amountFen: undefined }
}

const notInForce: Text = { zh: '现在没有效力', en: 'it is not in force now' }

interface Asked {
  readonly hypothesis: Hypothesis
  readonly customerId: string
  readonly held: readonly Held[]
  readonly today: Day
}

async function billsOf(db: Db, judging: Judging, { hypothesis, customerId, held, today }: Asked): Promise<Outcome> {
  const { insuredId, cause, visitKind, event, said: sentence, hospital, amountFen, publicPaidFen } = hypothesis
  if (!cause) return { ...nothing, judged: [{ ...open, why: causeOpen }] }
  const { amounts, borneFen, uncertain } = await estimateClaim(db, judging, {
    customerId,
    today,
    asked: {
      insuredId,
      cause,
      visitKind,
      // words that point at an exclusion may stand anywhere in the sentence
      event: exclusionsIn([sentence], cause).length > 0 ? sentence.slice(0, eventLettersMax) : event,
      ...(hospital ? { hospital } : {}),
      amountFen: amountFen ?? triedFen,
      publicPaidFen,
      selfFundedFen: 0,
      policyIds: [],
    },
  })
  const said = amountFen !== undefined
  const find = (policyId: string | undefined) => held.find(({ policy }) => policy.id === policyId)
  const paying = amounts.covers
    .filter(({ payFen }) => payFen > 0)
    .map(({ policyId, title, clause, payFen, rows }): Judged => {
      const because = [
        ...new Map(rows.flatMap(({ deductions }) => deductions).map((one) => [one.clause, one])).values(),
      ]
      const cut = said && because.length > 0 ? because.map(({ cited }) => cited) : []
      return {
        verdict: 'covered',
        policy: find(policyId),
        why: withCuts(title, cut),
        source: sourceOf(find(policyId), clause, event),
        amountFen: said ? payFen : undefined,
      }
    })
  const sums = amounts.fixed.map(
    ({ policyId, title, clause, amountFen: sumFen }): Judged => ({
      verdict: 'covered',
      policy: find(policyId),
      why: title,
      source: sourceOf(find(policyId), clause, event),
      amountFen: sumFen ?? undefined,
    }),
  )
  const doubts = amounts.findings
    .filter(
      ({ effect, policyId, rule }) =>
        effect === 'refer' && policyId !== undefined && (hospital || rule !== hospitalRule),
    )
    .map(
      ({ policyId, words, clause }): Judged => ({
        verdict: 'person',
        policy: find(policyId),
        why: words,
        source: clause ? sourceOf(find(policyId), clause, event) : undefined,
        amountFen: undefined,
      }),
    )
  const payFen = amounts.payFen + amounts.fixed.reduce((all, { amountFen: sumFen }) => all + (sumFen ?? 0), 0)
  return {
    judged: [...doubts, ...paying, ...sums],
    payFen: said && paying.length + sums.length > 0 ? payFen : undefined,
    borneFen: said ? Math.max(0, borneFen) : undefined,
    uncertain,
  }
}

const open: Judged = {
  verdict: 'person',
  policy: undefined,
  why: { zh: '', en: '' },
  source: undefined,
  amountFen: undefined,
}
const causeOpen: Text = {
  zh: '没说是意外还是生病，两种情形保的不一样',
  en: 'whether by accident or illness was not said, and the two are covered differently',
}

function withCuts({ zh, en }: Text, cuts: readonly Text[]): Text {
  if (cuts.length === 0) return { zh, en }
  return {
    zh: `${zh}，扣减依据 ${cuts.map((cut) => cut.zh).join('、')}`,
    en: `${en}, less by ${cuts.map((cut) => cut.en).join(', ')}`,
  }
}

/** The policy a judgement is about, as people know it. */
export function policyName({ policy }: Judged): Text {
  return policy ? nameOf(policy) : { zh: '您的保单', en: 'your policies' }
}
