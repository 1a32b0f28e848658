// What is said of a hypothesis: first whether it would be covered, then each clause's reasoning, then what nobody knows yet.
import { type Day, formatFen, type Text } from '../../kit/index.ts'
import { onRecord } from '../origins.ts'
import { type Action, type Answer, answered, handOver, lines, type Origin } from '../reply.ts'
import { type Outcome, policyName } from './judge-policies.ts'
import type { Judged } from './judge-sums.ts'
import type { Hypothesis } from './supposed.ts'

const shownMax = 6

export function answerHypothesis(hypothesis: Hypothesis, outcome: Outcome, today: Day): Answer {
  const { judged, payFen, borneFen, uncertain } = outcome
  const covered = judged.filter(({ verdict }) => verdict === 'covered')
  const open = judged.filter(({ verdict }) => verdict === 'person')
  const rest = judged.filter(({ verdict }) => verdict === 'not-covered')
  const first = verdictOf(hypothesis, { covered, open, rest })
  const sum =
    payFen === undefined || hypothesis.amountFen === undefined ? [] : [sumWords(hypothesis.amountFen, payFen, borneFen)]
  const shown = [...open, ...covered, ...rest].slice(0, shownMax)
  const isSilent = judged.length === 0
  return answered(
    lines([
      first,
      ...sum,
      ...shown.map(reasonOf),
      ...(payFen === undefined ? [] : uncertain.slice(0, 2).map(dotted)),
      estimateOnly,
    ]),
    {
      kind: isSilent ? 'unknown' : 'facts',
      sources: shown.flatMap(({ source }) => (source ? [source] : [])),
      origins: isSilent
        ? [onRecord(today)]
        : originsOf(shown, { payFen, borneFen, amountFen: hypothesis.amountFen }, today),
      actions: [...(open.length > 0 || covered.length === 0 ? [handOver] : []), tryIt],
    },
  )
}

interface Sorted {
  readonly covered: readonly Judged[]
  readonly open: readonly Judged[]
  readonly rest: readonly Judged[]
}

function verdictOf({ event }: Hypothesis, { covered, open, rest }: Sorted): Text {
  if (open.length > 0)
    return {
      zh: `「${event}」这种情形，有一处要请人看过才能说准：`,
      en: `Of "${event}", one point has to be looked at by a person:`,
    }
  if (covered.length > 0)
    return { zh: `「${event}」这种情形，按您现有的保单是保的：`, en: `"${event}" would be covered by your policies:` }
  if (rest.length > 0)
    return {
      zh: `「${event}」这种情形，按您现在的保单没有写明能赔；下面是相关的几份：`,
      en: `Of "${event}": your policies as they stand do not say that it is paid; these come nearest:`,
    }
  return {
    zh: `您的保单条款里没有写到「${event}」这种情形，我不能替合同说保或不保，请人帮您看一看最稳妥。`,
    en: `The terms of your policies say nothing of "${event}"; I cannot speak for the contract there. A person can look at it.`,
  }
}

function sumWords(amountFen: number, payFen: number, borneFen: number | undefined): Text {
  const borne = borneFen === undefined ? '' : formatFen(borneFen)
  return {
    zh: `花 ${formatFen(amountFen)} 的话，预计赔 ${formatFen(payFen)}${borne ? `，自己大约承担 ${borne}` : ''}。`,
    en: `Of ${formatFen(amountFen)}, about ${formatFen(payFen)} would be paid${borne ? `; about ${borne} is left to you` : ''}.`,
  }
}

const marks = {
  covered: { zh: '保', en: 'covered' },
  'not-covered': { zh: '没有写明', en: 'not written' },
  person: { zh: '要人看', en: 'for a person' },
} as const

function reasonOf(one: Judged): Text {
  const name = policyName(one)
  const mark = marks[one.verdict]
  const clause = one.source ? one.source.clause : undefined
  const sum = one.amountFen === undefined ? '' : formatFen(one.amountFen)
  return {
    zh: `· [${mark.zh}] ${name.zh}：${one.why.zh}${sum ? `，${sum}` : ''}${clause ? `（条款 ${clause}）` : ''}`,
    en: `· [${mark.en}] ${name.en}: ${one.why.en}${sum ? `, ${sum}` : ''}${clause ? ` (clause ${clause})` : ''}`,
  }
}

const dotted = ({ zh, en }: Text): Text => ({ zh: `· ${zh}`, en: `· ${en}` })

const estimateOnly: Text = {
  zh: '这是按您说的情形试算的，不是核定结果；真的发生了，以材料和核定为准。',
  en: 'This is an estimate of what you described, not a decision; papers and the decision count if it happens.',
}

const tryIt: Action = {
  kind: 'open-estimate',
  label: { zh: '换个情形再算', en: 'Work out another case' },
}

interface Sums {
  readonly payFen: number | undefined
  readonly borneFen: number | undefined
  readonly amountFen: number | undefined
}

function originsOf(shown: readonly Judged[], { payFen, borneFen, amountFen }: Sums, asOf: Day): Origin[] {
  const written = [amountFen, payFen, borneFen].flatMap((fen) => (fen === undefined ? [] : [formatFen(fen)]))
  return [
    {
      of: { zh: '理赔试算', en: 'the claim estimate' },
      what: { zh: '和真的理赔同一套计算', en: 'the same arithmetic as a claim' },
      by: 'estimateClaim',
      values: written,
      asOf,
    },
    ...shown.map((one) => ({
      of: policyName(one),
      what: one.why,
      by: 'coveragesOn',
      values: one.amountFen === undefined ? [] : [formatFen(one.amountFen)],
      asOf,
      ...(one.policy ? { policyId: one.policy.policy.id } : {}),
    })),
  ]
}
