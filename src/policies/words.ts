// What a policyholder reads in the timeline; no names, no numbers of accounts.
import type { Text } from '../kit/index.ts'
import { timelineWords } from '../timeline/index.ts'

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'policy.issued': { policyNo: string; premiumFen: number }
    'policy.receipt-signed': { policyNo: string }
    'policy.beneficiaries-replaced': { policyNo: string; count: number }
    'policy.holder-changed': { policyNo: string }
    'policy.taken-on': { policyNo: string }
    'policy.second-holder-named': { policyNo: string }
    'policy.pledged': { policyNo: string; debtFen: number }
    'policy.pledge-released': { policyNo: string }
    'policy.premium-account-changed': { policyNo: string; last4: string }
    'policy.premium-paid': { policyNo: string; amountFen: number; paidToOn: string }
    'policy.loan-lent': { policyNo: string; amountFen: number }
    'policy.loan-repaid': { policyNo: string; amountFen: number; leftFen: number }
    'policy.reinstated': { policyNo: string; amountFen: number }
    'policy.cancelled': { policyNo: string; amountFen: number }
    'policy.surrendered': { policyNo: string; amountFen: number }
    'policy.reissued': { policyNo: string; copy: number }
    'policy.insured-event': { policyNo: string; happenedOn: string }
    'policy.claim-paid': { policyNo: string; amountFen: number }
    'policy.cover-decreased': { policyNo: string; amountFen: number }
    'policy.made-paid-up': { policyNo: string; sumInsuredFen: number }
    'policy.frequency-changed': { policyNo: string; premiumFen: number }
    'policy.payment-term-changed': { policyNo: string; years: number; premiumFen: number }
    'policy.suspended': { policyNo: string; from: string }
    'policy.loan-rolled-over': { policyNo: string; amountFen: number; dueOn: string }
    'policy.payout-account-changed': { policyNo: string; last4: string }
    'policy.ended': { policyNo: string }
    'policy.rider-added': { policyNo: string; premiumFen: number; from: string }
    'policy.rider-dropped': { policyNo: string; amountFen: number }
    'policy.converted': { policyNo: string; to: string }
    'policy.renewed': { policyNo: string; premiumFen: number; until: string }
    'policy.collection-failed': { policyNo: string; amountFen: number }
    'policy.automatic-loan-set': { policyNo: string; chosen: number }
    'policy.premium-lent': { policyNo: string; amountFen: number; paidToOn: string }
    'policy.rerated': { policyNo: string; premiumFen: number }
    'policy.cover-increased': { policyNo: string; premiumFen: number }
    'policy.disclosed': { policyNo: string; premiumFen: number }
    'policy.followed-master': { policyNo: string }
    'policy.taken-over': { policyNo: string; premiumFen: number }
    'policy.holiday-begun': { policyNo: string; on: string }
    'policy.holiday-ended': { policyNo: string; on: string }
    'policy.topped-up': { policyNo: string; amountFen: number }
    'policy.withdrawn': { policyNo: string; amountFen: number }
    'policy.funds-switched': { policyNo: string; what: Text }
    'policy.administered': { policyNo: string; what: Text }
    'policy.people-corrected': { policyNo: string }
    'policy.dividend-option-set': { policyNo: string; what: Text }
    'policy.benefits-taken': { policyNo: string; amountFen: number }
    'policy.annuity-arranged': { policyNo: string; startsOn: string }
    'policy.maturity-arranged': { policyNo: string; what: Text }
    'policy.matured': { policyNo: string; amountFen: number }
    'policy.premiums-waived': { policyNo: string; fromOn: string }
    'policy.premium-waived': { policyNo: string; amountFen: number; paidToOn: string }
    'policy.suspension-over': { policyNo: string; graceUntil: string }
  }
}

timelineWords({
  'policy.holiday-begun': {
    zh: '保单 {policyNo} 自 {on} 起缓交保费',
    en: 'Premiums of policy {policyNo} rest from {on}',
  },
  'policy.holiday-ended': {
    zh: '保单 {policyNo} 恢复交费，下一期 {on}',
    en: 'Premiums of policy {policyNo} go on, the next on {on}',
  },
  'policy.topped-up': {
    zh: '保单 {policyNo} 追加保费 {amountFen}',
    en: '{amountFen} paid into the account of policy {policyNo}',
  },
  'policy.withdrawn': {
    zh: '保单 {policyNo} 部分领取 {amountFen}',
    en: '{amountFen} withdrawn from the account of policy {policyNo}',
  },
  'policy.funds-switched': { zh: '保单 {policyNo}：{what}', en: 'Policy {policyNo}: {what}' },
  'policy.rerated': {
    zh: '保单 {policyNo} 已重新计算，每期保费 {premiumFen}',
    en: 'Policy {policyNo} rated anew, premium {premiumFen}',
  },
  'policy.cover-increased': {
    zh: '保单 {policyNo} 已加保，每期保费 {premiumFen}',
    en: 'Cover of policy {policyNo} increased, premium {premiumFen}',
  },
  'policy.disclosed': {
    zh: '保单 {policyNo} 已补充告知，每期保费 {premiumFen}',
    en: 'Disclosure added to policy {policyNo}, premium {premiumFen}',
  },
  'policy.followed-master': {
    zh: '保单 {policyNo} 按保险公司核心系统更新',
    en: 'Policy {policyNo} was brought up to date with the insurer’s own system',
  },
  'policy.taken-over': {
    zh: '保单 {policyNo} 已从原系统转入，保费 {premiumFen}',
    en: 'Policy {policyNo} was taken over from the former system, premium {premiumFen}',
  },
  'policy.issued': {
    zh: '保单 {policyNo} 已承保，保费 {premiumFen}',
    en: 'Policy {policyNo} issued, premium {premiumFen}',
  },
  'policy.receipt-signed': { zh: '已签收保单 {policyNo}', en: 'Signed for policy {policyNo}' },
  'policy.beneficiaries-replaced': {
    zh: '保单 {policyNo} 的受益人已变更，共 {count} 人',
    en: 'Beneficiaries of policy {policyNo} changed, {count} in all',
  },
  'policy.holder-changed': {
    zh: '保单 {policyNo} 已转给新的投保人',
    en: 'Policy {policyNo} now has another policyholder',
  },
  'policy.taken-on': { zh: '您成为保单 {policyNo} 的投保人', en: 'You are now the policyholder of {policyNo}' },
  'policy.second-holder-named': {
    zh: '保单 {policyNo} 指定了第二投保人',
    en: 'A second policyholder is named on {policyNo}',
  },
  'policy.pledged': {
    zh: '保单 {policyNo} 已登记质押，担保 {debtFen}',
    en: 'Policy {policyNo} is pledged for {debtFen}',
  },
  'policy.pledge-released': { zh: '保单 {policyNo} 的质押已解除', en: 'The pledge on policy {policyNo} is released' },
  'policy.premium-account-changed': {
    zh: '保单 {policyNo} 的缴费账户改为尾号 {last4}',
    en: 'Policy {policyNo} is now paid from the account ending {last4}',
  },
  'policy.premium-paid': {
    zh: '保单 {policyNo} 交费 {amountFen}，交至 {paidToOn}',
    en: 'Premium of {amountFen} paid on policy {policyNo}, to {paidToOn}',
  },
  'policy.loan-lent': { zh: '保单 {policyNo} 贷款 {amountFen}', en: 'Loan of {amountFen} on policy {policyNo}' },
  'policy.loan-repaid': {
    zh: '保单 {policyNo} 还款 {amountFen}，还欠 {leftFen}',
    en: '{amountFen} repaid on policy {policyNo}, {leftFen} left',
  },
  'policy.reinstated': {
    zh: '保单 {policyNo} 已复效，补交 {amountFen}',
    en: 'Policy {policyNo} reinstated, {amountFen} paid',
  },
  'policy.cancelled': {
    zh: '保单 {policyNo} 在犹豫期内退保，退还 {amountFen}',
    en: 'Policy {policyNo} cancelled in cooling-off, {amountFen} back',
  },
  'policy.surrendered': {
    zh: '保单 {policyNo} 已退保，退保金 {amountFen}',
    en: 'Policy {policyNo} surrendered for {amountFen}',
  },
  'policy.reissued': { zh: '保单 {policyNo} 已补发，第 {copy} 份', en: 'Policy {policyNo} issued again, copy {copy}' },
  'policy.insured-event': {
    zh: '保单 {policyNo} 登记了 {happenedOn} 的保险事故',
    en: 'An insured event of {happenedOn} is recorded on policy {policyNo}',
  },
  'policy.claim-paid': { zh: '保单 {policyNo} 赔付 {amountFen}', en: 'Claim of {amountFen} paid on policy {policyNo}' },
  'policy.people-corrected': {
    zh: '保单 {policyNo} 上的人员资料已更正',
    en: 'Particulars of people on policy {policyNo} put right',
  },
  'policy.administered': { zh: '保单 {policyNo}：{what}', en: 'Policy {policyNo}: {what}' },
  'policy.collection-failed': {
    zh: '保单 {policyNo} 的保费 {amountFen} 没有扣成',
    en: 'The premium of {amountFen} on policy {policyNo} could not be collected',
  },
  'policy.automatic-loan-set': {
    zh: '保单 {policyNo} 的保费自动垫交设置已变更',
    en: 'Automatic premium loan of policy {policyNo} set',
  },
  'policy.premium-lent': {
    zh: '保单 {policyNo} 自动垫交保费 {amountFen}，交至 {paidToOn}',
    en: 'Premium of {amountFen} lent on policy {policyNo}, paid to {paidToOn}',
  },
  'policy.cover-decreased': {
    zh: '保单 {policyNo} 已减保，退还 {amountFen}',
    en: 'Cover of policy {policyNo} decreased, {amountFen} paid back',
  },
  'policy.made-paid-up': {
    zh: '保单 {policyNo} 已减额交清，保额 {sumInsuredFen}',
    en: 'Policy {policyNo} made paid-up for {sumInsuredFen}',
  },
  'policy.frequency-changed': {
    zh: '保单 {policyNo} 的缴费频率已变更，每期 {premiumFen}',
    en: 'Policy {policyNo} is now paid in instalments of {premiumFen}',
  },
  'policy.payment-term-changed': {
    zh: '保单 {policyNo} 改为交 {years} 年，每期 {premiumFen}',
    en: 'Policy {policyNo} is now paid for {years} years, {premiumFen} each',
  },
  'policy.suspended': {
    zh: '保单 {policyNo} 应您申请自 {from} 起中止',
    en: 'Policy {policyNo} suspended at your request from {from}',
  },
  'policy.loan-rolled-over': {
    zh: '保单 {policyNo} 的贷款已续贷到 {dueOn}，付息 {amountFen}',
    en: 'Loan on policy {policyNo} goes on to {dueOn}, {amountFen} of interest paid',
  },
  'policy.payout-account-changed': {
    zh: '保单 {policyNo} 的领取账户改为尾号 {last4}',
    en: 'Benefits of policy {policyNo} now go to the account ending {last4}',
  },
  'policy.dividend-option-set': {
    zh: '保单 {policyNo} 的红利领取方式改为：{what}',
    en: 'Dividends of policy {policyNo}: {what}',
  },
  'policy.benefits-taken': {
    zh: '从保单 {policyNo} 的留存款里领取 {amountFen}',
    en: '{amountFen} taken of what policy {policyNo} has left with us',
  },
  'policy.annuity-arranged': {
    zh: '保单 {policyNo} 的年金自 {startsOn} 起领取',
    en: 'The annuity of policy {policyNo} starts on {startsOn}',
  },
  'policy.maturity-arranged': {
    zh: '保单 {policyNo} 的满期金领取方式：{what}',
    en: 'Maturity benefit of policy {policyNo}: {what}',
  },
  'policy.matured': {
    zh: '保单 {policyNo} 已满期，满期金 {amountFen}',
    en: 'Policy {policyNo} has matured for {amountFen}',
  },
  'policy.premiums-waived': {
    zh: '保单 {policyNo} 自 {fromOn} 起豁免保费',
    en: 'Premiums of policy {policyNo} are waived from {fromOn}',
  },
  'policy.premium-waived': {
    zh: '保单 {policyNo} 的一期保费 {amountFen} 已豁免，视同交至 {paidToOn}',
    en: 'A premium of {amountFen} on policy {policyNo} is waived; it counts as paid to {paidToOn}',
  },
  'policy.suspension-over': {
    zh: '保单 {policyNo} 的中止期满，保障恢复，请在 {graceUntil} 前交清保费',
    en: 'Suspension of policy {policyNo} is over and cover is back; please pay the premium by {graceUntil}',
  },
  'policy.rider-added': {
    zh: '保单 {policyNo} 加了附加险，{from} 起保障，每期多交 {premiumFen}',
    en: 'Rider added to policy {policyNo} from {from}, {premiumFen} more an instalment',
  },
  'policy.rider-dropped': {
    zh: '保单 {policyNo} 解除了附加险，退还 {amountFen}',
    en: 'Rider of policy {policyNo} dropped, {amountFen} given back',
  },
  'policy.converted': {
    zh: '保单 {policyNo} 已转换为新保单 {to}',
    en: 'Policy {policyNo} converted into {to}',
  },
  'policy.renewed': {
    zh: '保单 {policyNo} 已续保到 {until}，保费 {premiumFen}',
    en: 'Policy {policyNo} renewed until {until} for {premiumFen}',
  },
  'policy.ended': { zh: '保单 {policyNo} 已终止', en: 'Policy {policyNo} ended' },
})
