import { problem } from '../kit/index.ts'

export const policyChanged = problem('policy-changed', 409, {
  zh: '保单刚刚有了变化，请重新看一下再办',
  en: 'The policy has just changed; please look again before going on',
})
export const policyEnded = problem('policy-ended', 422, {
  zh: '保单已经终止，不能再办这项业务',
  en: 'The policy has ended; this can no longer be done',
})
export const agentLeft = problem('agent-left', 422, {
  zh: '这位服务人员已经离职，请另选一位',
  en: 'This agent has left; please choose another',
})
export const agentKnown = problem('agent-known', 409, {
  zh: '这个执业证号已经登记过了',
  en: 'An agent with this licence is on record already',
})
export const sameAgent = problem('same-agent', 422, {
  zh: '这份保单现在就由这位服务人员服务',
  en: 'This agent serves the policy already',
})
export const noPrice = problem('no-fund-price', 422, {
  zh: '这个投资账户还没有公布单位价格',
  en: 'No price of this fund has been published yet',
})
export const policySuspended = problem('policy-suspended', 422, {
  zh: '保单效力中止，请先办理复效',
  en: 'The policy is suspended; please reinstate it first',
})
export const policyFrozen = problem('policy-frozen', 422, {
  zh: '保单已冻结，涉及资金的业务暂时不能办理',
  en: 'The policy is frozen; nothing that moves money can be done now',
})
export const insuredEventHappened = problem('insured-event-happened', 422, {
  zh: '保险事故已经发生，不能再变更受益人',
  en: 'The insured event has happened; beneficiaries can no longer be changed',
})
export const sharesWrong = problem('shares-wrong', 422, {
  zh: '每一顺序的受益份额合计必须是 100%',
  en: 'The shares of each order must sum to 100 %',
})
export const ordersWrong = problem('orders-wrong', 422, {
  zh: '受益顺序要从 1 开始连续填写，同一个人只能出现一次',
  en: 'Orders start at 1 without gaps, and a person appears once',
})
export const noDeathBenefit = problem('no-death-benefit', 422, {
  zh: '这份保单没有身故保险金，受益人就是被保险人本人',
  en: 'This policy has no death benefit: its benefits go to the insured',
})
export const notDue = problem('premium-not-due', 422, {
  zh: '这份保单没有需要交的保费',
  en: 'No premium is due on this policy',
})
export const wrongAmount = problem('premium-wrong-amount', 422, {
  zh: '金额与应交的不一致',
  en: 'The amount is not what is due',
})
export const notLendable = problem('not-lendable', 422, {
  zh: '这份保单现在不能这样贷款',
  en: 'This policy cannot be borrowed against like this now',
})
export const nothingOwed = problem('nothing-owed', 422, {
  zh: '没有需要还的贷款，或者金额超过了欠款',
  en: 'Nothing is owed, or the amount is more than what is owed',
})
export const notPossible = problem('change-not-possible', 422, {
  zh: '这份保单现在不能这样变更',
  en: 'This policy cannot be changed like this now',
})
export const notSuspended = problem('not-suspended', 422, {
  zh: '保单没有中止，不需要复效',
  en: 'The policy is not suspended; there is nothing to reinstate',
})
export const reinstatementOver = problem('reinstatement-over', 422, {
  zh: '效力中止已超过两年，不能再复效',
  en: 'It has been suspended for more than two years and can no longer be reinstated',
})
export const coolingOffOver = problem('cooling-off-over', 422, {
  zh: '犹豫期已过，请改为办理退保',
  en: 'Cooling-off is over; please surrender instead',
})
export const accountNeeded = problem('payout-account-needed', 422, {
  zh: '请选择一个本人的收款账户',
  en: "Please choose one of the policyholder's own accounts to be paid to",
})
export const unknownTerm = problem('unknown-term', 422, {
  zh: '这款产品没有这样的期间或缴费方式',
  en: 'The product has no such term or way of paying',
})
export const holdDaysWrong = problem('hold-days-wrong', 422, {
  zh: '起止日期不对：结束日不能早于开始日和今天，最长一年',
  en: 'The days are wrong: the end is neither before the start nor before today, and within a year of it',
})
export const holdLifted = problem('hold-lifted', 409, {
  zh: '这项灾害措施已经结束',
  en: 'This measure has ended already',
})
export const notNearRelative = problem('beneficiary-not-near-relative', 422, {
  zh: '用人单位投保的，受益人只能是被保险人本人或者近亲属（保险法 §39）',
  en: 'When an employer holds the policy, only the insured and near relatives can be named (Insurance Law §39)',
})
export const samePolicyholder = problem('same-policyholder', 422, {
  zh: '新旧投保人是同一个人',
  en: 'The new policyholder is the one it has now',
})
export const policyPledged = problem('policy-pledged', 422, {
  zh: '保单已质押，请先解除质押',
  en: 'The policy is pledged; release the pledge first',
})
export const notPledged = problem('policy-not-pledged', 422, {
  zh: '保单没有质押登记',
  en: 'The policy is not pledged',
})
export const premiumBeingCollected = problem('premium-being-collected', 409, {
  zh: '正在扣这份保单的保费，等银行有了结果再试',
  en: 'A premium is being collected; try again when the bank has answered',
})
export const notEnoughLeft = problem('not-enough-left', 422, {
  zh: '留存的钱没有这么多，请看一下现在可以领多少',
  en: 'Not so much is left with us; please see what can be taken now',
})
