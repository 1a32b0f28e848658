// The status of a contract on a day is a set, each state with its reason and the law or clause behind it.
import { addDays, type Day, formatFen } from '../kit/index.ts'
import { type Product, waitingDaysMax } from '../products/index.ts'
import { shortLapseOn } from './account/short.ts'
import { shortLapseReason, shortReasons } from './account/short-reasons.ts'
import { endingOf } from './ending.ts'
import { debtOn, loanBalanceOn } from './loans.ts'
import { annuityStartOn, coolingOffEndsOn, coverStartOn, suspendedSince, suspensionAsked } from './periods.ts'
import { lastEvent, type Policy, type PolicyEvent } from './policy.ts'
import { premiumReasons } from './premium-reasons.ts'
import { because, type Reason, type State } from './reason.ts'
import { cashValueOn } from './values.ts'

export { type Reason, type State, states } from './reason.ts'

export interface PolicyStatus {
  readonly states: readonly State[]
  readonly reasons: readonly Reason[]
}

/** The states of a policy on a day; never empty, and terminated stands alone. */
export function statusOf(policy: Policy, product: Product, on: Day): PolicyStatus {
  // Each rule about a contract asks for it again, and contracts do not change in place.
  if (last?.policy !== policy || last.product !== product || last.on !== on)
    last = { policy, product, on, status: reckon(policy, product, on) }
  return last.status
}

let last: { policy: Policy; product: Product; on: Day; status: PolicyStatus } | undefined

function reckon(policy: Policy, product: Product, on: Day): PolicyStatus {
  const terminated = terminatedOn(policy, on)
  const reasons = terminated ? [terminated] : livingReasons(policy, product, on)
  return { states: [...new Set(reasons.map(({ state }) => state))], reasons }
}

export function has(status: PolicyStatus, state: State): boolean {
  return status.states.includes(state)
}

/** The first reason for a state, for telling why not. */
export function reasonFor(status: PolicyStatus, state: State): Reason | undefined {
  return status.reasons.find((reason) => reason.state === state)
}

function terminatedOn(policy: Policy, on: Day): Reason | undefined {
  const ending = endingOf(policy)
  if (ending && ending.on <= on) return endingReason(ending)
  if (policy.endsOn !== null && on > policy.endsOn)
    return because('terminated', '合同约定', `保障已于 ${policy.endsOn} 期满`, `cover ended on ${policy.endsOn}`)
  return undefined
}

function endingReason({ kind, on, new: body }: PolicyEvent): Reason {
  if (kind === 'surrendered') return because('terminated', '保险法 §15、§47', `已于 ${on} 退保`, `surrendered on ${on}`)
  if (kind === 'cancelled')
    return because('terminated', '合同约定的犹豫期', `已于 ${on} 在犹豫期内退保`, `cancelled in cooling-off on ${on}`)
  if (body?.because === 'matured') return because('terminated', '合同约定', `已于 ${on} 满期`, `matured on ${on}`)
  if (body?.because === 'converted')
    return because(
      'terminated',
      '合同约定的险种转换',
      `已于 ${on} 转换为新合同`,
      `converted into another contract on ${on}`,
    )
  const claimed = body?.because === 'claim-paid'
  return claimed
    ? because('terminated', '合同约定', `已于 ${on} 给付保险金，合同终止`, `ended on ${on}: the benefit was paid`)
    : because('terminated', '合同约定', `已于 ${on} 终止`, `ended on ${on}`)
}

function livingReasons(policy: Policy, product: Product, on: Day): Reason[] {
  return [
    baseReason(policy, product, on),
    coolingOffReason(policy, product, on),
    waitingReason(policy, product, on),
    ...premiumReasons(policy, product, on),
    ...shortReasons(policy, on),
    annuityReason(policy, product, on),
    ...loanReasons(policy, on),
    ...eventReasons(policy),
  ].filter((reason) => reason !== undefined)
}

function baseReason(policy: Policy, product: Product, on: Day): Reason {
  if (on < policy.effectiveOn)
    return because('pending', '保险法 §13', `${policy.effectiveOn} 零时生效`, `takes effect on ${policy.effectiveOn}`)
  const since = suspendedSince(policy, product, on)
  if (since && since === suspensionAsked(policy))
    return because(
      'suspended',
      '合同约定：应投保人申请中止',
      `应您申请自 ${since} 起效力中止，期间没有保障；两年内可以申请复效`,
      `suspended at your request since ${since}, without cover; it can be reinstated for two years`,
    )
  const short = shortLapseReason(policy, on)
  if (short && since === shortLapseOn(policy)) return short
  if (since)
    return because(
      'suspended',
      '保险法 §36',
      `宽限期满仍未交费，自 ${since} 起效力中止，期间没有保障；两年内可以申请复效`,
      `unpaid after grace: suspended since ${since}, without cover; it can be reinstated for two years`,
    )
  const debt = loanBalanceOn(policy, product, on)
  if (debt.amountFen > 0 && debt.amountFen > cashValueOn(policy, product, on).amountFen)
    return because(
      'suspended',
      '合同约定：保单贷款',
      `未还贷款本息 ${formatFen(debt.amountFen)} 已超过现金价值，效力中止`,
      `debt of ${formatFen(debt.amountFen)} exceeds the cash value: suspended`,
    )
  return because(
    'in-force',
    '保险法 §13–14',
    `自 ${policy.effectiveOn} 起保障有效`,
    `cover in force since ${policy.effectiveOn}`,
  )
}

function coolingOffReason(policy: Policy, product: Product, on: Day): Reason | undefined {
  const end = coolingOffEndsOn(policy, product)
  if (end === undefined)
    return because(
      'cooling-off',
      '合同约定的犹豫期',
      `合同还没有签收，签收后有 ${product.coolingOffDays} 天犹豫期`,
      `not yet signed for: ${product.coolingOffDays} days of cooling-off follow the signature`,
    )
  return on <= end
    ? because(
        'cooling-off',
        '合同约定的犹豫期',
        `犹豫期到 ${end}，退保退还全部保费`,
        `cooling-off until ${end}: all premiums back`,
      )
    : undefined
}

function waitingReason(policy: Policy, product: Product, on: Day): Reason | undefined {
  const days = waitingDaysMax(product)
  const until = addDays(coverStartOn(policy), days - 1)
  return days > 0 && on >= policy.effectiveOn && on <= until
    ? because(
        'waiting',
        '健康保险管理办法 §27、合同约定',
        `疾病等待期到 ${until}，意外没有等待期`,
        `waiting for illness until ${until}; none for accidents`,
      )
    : undefined
}

function annuityReason(policy: Policy, product: Product, on: Day): Reason | undefined {
  const start = annuityStartOn(policy, product)
  return start !== undefined && on >= start
    ? because('annuity-paying', '合同约定', `自 ${start} 起每年领取`, `paying each year since ${start}`)
    : undefined
}

function loanReasons(policy: Policy, on: Day): Reason[] {
  const open = policy.loans.filter((loan) => {
    const { principalFen, interestFen } = debtOn(loan, on)
    return loan.lentOn <= on && principalFen + interestFen > 0
  })
  const { amountFen } = loanBalanceOn(policy, undefined, on)
  const overdue = open.find(({ dueOn }) => dueOn < on)
  return [
    ...(open.length > 0
      ? [
          because(
            'loan-outstanding',
            '合同约定：保单贷款',
            `有未还贷款，本息 ${formatFen(amountFen)}`,
            `a loan is outstanding: ${formatFen(amountFen)}`,
          ),
        ]
      : []),
    ...(overdue
      ? [
          because(
            'loan-overdue',
            '合同约定：保单贷款',
            `贷款已于 ${overdue.dueOn} 到期，利息继续计算`,
            `a loan was due on ${overdue.dueOn}; interest goes on`,
          ),
        ]
      : []),
  ]
}

function eventReasons(policy: Policy): Reason[] {
  const event = lastEvent(policy, 'insured-event')
  const freeze = policy.events.findLast(({ kind }) => kind === 'frozen' || kind === 'unfrozen')
  return [
    ...(event
      ? [
          because(
            'insured-event',
            '保险法 §41；司法解释三 §11',
            `${event.on} 已发生保险事故`,
            `the insured event happened on ${event.on}`,
          ),
        ]
      : []),
    ...(freeze?.kind === 'frozen'
      ? [because('frozen', '客户申请挂失', `自 ${freeze.on} 起冻结`, `frozen since ${freeze.on}`)]
      : []),
  ]
}
