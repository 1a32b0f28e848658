// Answers out of one's own policies, a line or a few for each: the same numbers as on the policy's page.
import { type Day, formatFen, howMany, type Text } from '../kit/index.ts'
import {
  arrearsOn,
  coolingOffEndsOn,
  coveragesOn,
  leftValue,
  loanBalanceOn,
  loanLimitOn,
  nextBenefit,
  notCovered,
  payeesKinds,
  premiumDueOn,
  surrenderValueOn,
} from '../policies/index.ts'
import { coveragesOf } from '../products/index.ts'
import { clauseSource } from './cite.ts'
import { type Held, isOver, isSuspended } from './held.ts'
import { onRecord, originsOf } from './origins.ts'
import type { PolicyQuestion } from './policy-questions.ts'
import { type Answer, answered, lines, more, type Source } from './reply.ts'
import { accountLine, cashLine, dividendLine, joined, livingLine, loanLine } from './worth-lines.ts'

const heldMax = 8
const openedMax = 4

/** Answers a question about policies. `narrowed` says the words named these; then one that is over is spoken of too. */
export function answerPolicyQuestion(
  question: PolicyQuestion,
  { held, narrowed }: { held: readonly Held[]; narrowed: boolean },
  today: Day,
): Answer {
  if (held.length === 0) return answered(none, { kind: 'facts', origins: [onRecord(today)] })
  const fit = held.filter((one) => fits(question, one, today))
  const fitting = narrowed && fit.length === 0 ? held : fit
  if (fitting.length === 0)
    return answered(nothing[question] ?? none, {
      kind: 'facts',
      origins: [onRecord(today)],
      actions: opening(held.slice(0, 1)),
    })
  const shown = suspendedFirst(fitting).slice(0, heldMax)
  const said = shown.map((one) => paragraph(question, one, today))
  const left = fitting.length - shown.length
  const rest = left > 0 ? [{ zh: `另外还有 ${left} 份，见“保单”。`, en: `and ${left} more under "Policies".` }] : []
  const total = question === 'list' ? [counted(held)] : []
  const origins = shown.flatMap((one, index) =>
    originsOf(question, one, { said: said[index] ?? { zh: '', en: '' }, of: nameOf(one), today }),
  )
  return answered(lines([...total, ...said, ...rest]), {
    kind: 'facts',
    origins,
    sources: shown.length <= 3 ? shown.flatMap((one) => sourcesOf(question, one)) : [],
    actions: [...opening(fitting.slice(0, openedMax)), ...more(fitting.length - openedMax)],
  })
}

const none: Text = { zh: '您名下现在没有保单。', en: 'You hold no policies now.' }
const nothing: Partial<Record<PolicyQuestion, Text>> = {
  loan: { zh: '您名下没有能借款或欠着贷款的保单。', en: 'None of your policies can be borrowed on or has a loan.' },
  account: { zh: '您名下没有带账户的保单。', en: 'None of your policies has an account.' },
  dividends: { zh: '您名下没有分红的保单。', en: 'None of your policies pays dividends.' },
  'living-benefits': {
    zh: '您名下没有生存金、年金或满期金。',
    en: 'None of your policies pays a survival benefit, an annuity or a maturity benefit.',
  },
  'cash-value': { zh: '您名下没有带现金价值的保单。', en: 'None of your policies has a cash value.' },
  premium: { zh: '您名下没有还要交的保费。', en: 'No premium of yours is still to be paid.' },
  'cooling-off': { zh: '您名下没有还在犹豫期里的保单。', en: 'None of your policies is in its cooling-off period.' },
  waiting: { zh: '您名下没有还在等待期里的保单。', en: 'None of your policies is in a waiting period.' },
}

function fits(question: PolicyQuestion, one: Held, today: Day): boolean {
  const { policy, product, status } = one
  if (question === 'loan')
    return loanLimitOn(policy, product, today).amountFen > 0 || loanBalanceOn(policy, product, today).amountFen > 0
  if (question === 'account') return product.account !== undefined && !isOver(one)
  if (question === 'dividends') return product.dividends !== undefined
  if (question === 'living-benefits')
    return (
      nextBenefit(policy, product, today) !== undefined || leftValue(policy, product, today, payeesKinds).amountFen > 0
    )
  if (question === 'cash-value') return surrenderValueOn(policy, product, today).grossFen > 0
  if (question === 'premium') return !isOver(one) && premiumDueOn(policy, product, today) !== undefined
  if (question === 'cooling-off' || question === 'waiting') return status.states.includes(question)
  return true
}

function counted(held: readonly Held[]): Text {
  const suspended = held.filter(isSuspended).length
  const alive = held.filter((one) => !isOver(one)).length - suspended
  return {
    zh: `您和家人相关的有效保单 ${alive} 份${suspended > 0 ? `，中止的 ${suspended} 份` : ''}：`,
    en: `${howMany(alive, 'policy', 'policies')} in force for you and your family${suspended > 0 ? `, ${suspended} suspended` : ''}:`,
  }
}

// A suspension is never what a long list leaves out.
function suspendedFirst(held: readonly Held[]): Held[] {
  return [...held.filter(isSuspended), ...held.filter((one) => !isSuspended(one))]
}

/** `福满终身寿险（李伟，尾号 0001）` */
export function nameOf({ policy, product }: Held): Text {
  const people = policy.insureds.map(({ name }) => name).join('、')
  const tail = policy.policyNo.slice(-4)
  return {
    zh: `${product.shortName.zh}（${people}，尾号 ${tail}）`,
    en: `${product.shortName.en} (${people}, ending ${tail})`,
  }
}

function paragraph(question: PolicyQuestion, one: Held, today: Day): Text {
  const name = nameOf(one)
  const said = joined(suspensionLine(question, one), sayers[question](one, today))
  return { zh: `${name.zh}：${said.zh}`, en: `${name.en}: ${said.en}` }
}

const ofCover: readonly PolicyQuestion[] = ['covered', 'not-covered', 'sum-insured', 'until', 'waiting']

// Whoever asks for cover hears first that there is none now.
function suspensionLine(question: PolicyQuestion, { status }: Held): Text {
  const suspended = ofCover.includes(question) ? status.reasons.filter(({ state }) => state === 'suspended') : []
  return sentenceOf(suspended)
}

type Say = (one: Held, today: Day) => Text

const sayers: Record<PolicyQuestion, Say> = {
  list: (one, today) => joined(sayers.status(one, today), sayers.until(one, today)),
  status: ({ status }) => lines(status.reasons.map(({ zh, en }) => ({ zh: `${zh}。`, en: `${en}.` }))),
  until(one) {
    const { policy, status } = one
    if (status.states.includes('terminated')) return sentenceOf(status.reasons)
    const term = policy.endsOn
      ? { zh: `保到 ${policy.endsOn}。`, en: `covered until ${policy.endsOn}.` }
      : { zh: '保终身。', en: 'covered for life.' }
    return isSuspended(one) ? { zh: `复效后${term.zh}`, en: `once reinstated, ${term.en}` } : term
  },
  covered: (one, today) => joined(coverLines(one, today), sayers.until(one, today)),
  'not-covered': ({ product }) =>
    lines(
      notCovered(product).map(({ title, cited }) => ({
        zh: `${title.zh}（${cited.zh}）`,
        en: `${title.en} (${cited.en})`,
      })),
    ),
  'sum-insured': (one, today) => {
    const sum = formatFen(one.policy.sumInsuredFen)
    return joined({ zh: `保额 ${sum}。`, en: `sum insured ${sum}.` }, coverLines(one, today))
  },
  premium: premiumLine,
  'cash-value': cashLine,
  loan: loanLine,
  account: accountLine,
  dividends: dividendLine,
  'living-benefits': livingLine,
  beneficiaries: beneficiaryLine,
  'cooling-off': coolingOffLine,
  waiting: ({ status }) =>
    sentenceOf(
      status.reasons.filter(({ state }) => state === 'waiting'),
      { zh: '等待期已经过了。', en: 'the waiting period is over.' },
    ),
}

function coverLines({ policy, product }: Held, today: Day): Text {
  const covers = coveragesOn(policy, product, today)
  return lines(
    covers.map(({ title, summary, amountFen, because }) => ({
      zh: `${title.zh} ${formatFen(amountFen)}：${summary.zh}${because ? `（${because.zh}）` : ''}。`,
      en: `${title.en} ${formatFen(amountFen)}: ${summary.en}${because ? ` (${because.en})` : ''}.`,
    })),
  )
}

function premiumLine({ policy, product, status }: Held, today: Day): Text {
  const due = premiumDueOn(policy, product, today)
  if (status.states.includes('terminated')) return sentenceOf(status.reasons)
  if (!due) return { zh: '保费已经交清，不用再交。', en: 'all premiums are paid.' }
  const { amountFen } = arrearsOn(policy, product, today)
  const amount = formatFen(due.amountFen)
  if (amountFen > 0 && today > due.dueOn)
    return joined(
      {
        zh: `${due.dueOn} 应交的 ${amount} 还没有交，现在要补 ${formatFen(amountFen)}。`,
        en: `${amount} of ${due.dueOn} is unpaid; ${formatFen(amountFen)} is owed now.`,
      },
      sentenceOf(status.reasons.filter(({ state }) => state === 'grace' || state === 'suspended')),
    )
  return { zh: `下一期 ${due.dueOn} 交 ${amount}。`, en: `the next premium, ${amount}, is due on ${due.dueOn}.` }
}

function beneficiaryLine({ policy }: Held): Text {
  if (policy.beneficiaries.length === 0)
    return {
      zh: '没有指定，身故保险金归被保险人的法定继承人（保险法 §42）。',
      en: "none named: a death benefit belongs to the insured's estate (Insurance Law §42).",
    }
  const people = policy.beneficiaries.map(({ order, name, share }) => ({ order, name, share }))
  return {
    zh: `${people.map(({ order, name, share }) => `第${order}顺序 ${name} ${share}%`).join('，')}。`,
    en: `${people.map(({ order, name, share }) => `${name} ${share} % (order ${order})`).join(', ')}.`,
  }
}

function coolingOffLine({ policy, product, status }: Held, today: Day): Text {
  const end = coolingOffEndsOn(policy, product)
  const within = status.reasons.filter(({ state }) => state === 'cooling-off')
  if (within.length > 0) return sentenceOf(within)
  return {
    zh: `犹豫期${end && end < today ? `已于 ${end} 结束` : '已经结束'}。`,
    en: `cooling-off is over${end ? `, since ${end}` : ''}.`,
  }
}

function sentenceOf(parts: readonly Text[], otherwise: Text = { zh: '', en: '' }): Text {
  if (parts.length === 0) return otherwise
  return { zh: `${parts.map(({ zh }) => zh).join('；')}。`, en: `${parts.map(({ en }) => en).join('; ')}.` }
}

const living = ['survival', 'annuity', 'maturity'] as const

const clausesOf: Partial<Record<PolicyQuestion, (one: Held) => readonly string[]>> = {
  covered: ({ product }) => product.coverages.map((coverage) => coverage.clause),
  'not-covered': ({ product }) => product.exclusions.map((exclusion) => exclusion.clause),
  'cooling-off': ({ product }) => [product.coolingOffClause],
  premium: ({ product }) => [product.graceClause],
  'cash-value': ({ product }) => [product.surrender.clause],
  loan: ({ product }) => (product.loan ? [product.loan.clause] : []),
  account: ({ product }) => (product.account ? [product.account.clause] : []),
  dividends: ({ product }) => (product.dividends ? [product.dividends.clause] : []),
  'living-benefits': ({ product }) => living.flatMap((kind) => coveragesOf(product, kind).map(({ clause }) => clause)),
}

function sourcesOf(question: PolicyQuestion, one: Held): Source[] {
  const anchors = clausesOf[question]?.(one) ?? []
  return [...new Set(anchors)].map((anchor) => clauseSource(one.product, anchor))
}

function opening(held: readonly Held[]): Answer['actions'] {
  return held.map((one) => ({
    kind: 'open-policy' as const,
    label: { zh: `看 ${nameOf(one).zh}`, en: `Open ${nameOf(one).en}` },
    policyId: one.policy.id,
  }))
}
