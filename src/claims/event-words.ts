// What happened to a claim, said to the customer as it happens.
import { fill, formatFen, type Text } from '../kit/index.ts'
import type { EventKind } from './claim.ts'
import type { ClaimEvent } from './events.ts'

const words: Readonly<Record<EventKind, Text>> = {
  registered: { zh: '已立案，收到 {documents} 份材料', en: 'Registered with {documents} papers' },
  'document-read': { zh: '已读完第 {done} 份材料，共 {of} 份', en: 'Read paper {done} of {of}' },
  judged: { zh: '已按条款逐项计算', en: 'Calculated item by item under the terms' },
  referred: { zh: '有需要人核对的地方，已转给理赔人员', en: 'Something needs a person’s eye: passed to an adjuster' },
  decided: { zh: '理赔人员已作出决定', en: 'An adjuster has decided' },
  'payment-ordered': { zh: '已通知银行付款 {amount}', en: 'The bank has been told to pay {amount}' },
  paid: { zh: '{amount} 已到账', en: '{amount} is in your account' },
  'part-paid': { zh: '一位收款人的 {amount} 已到账', en: '{amount} has reached one of the payees' },
  'payees-named': { zh: '已登记 {payees} 位收款人', en: '{payees} payees are on record' },
  'advance-ordered': {
    zh: '能确定的 {amount} 先付，其余继续审核',
    en: 'What is certain, {amount}, is paid now; the rest is looked into',
  },
  'advance-paid': { zh: '先付的 {amount} 已到账', en: '{amount}, paid in advance, is in your account' },
  'advance-on-trust': {
    zh: '按您的信用先付 {amount}，核定后少了补、多了退',
    en: '{amount} is paid in advance on trust; what it is short of follows, what it is over is paid back',
  },
  'recovery-opened': {
    zh: '先付的比核定的多 {amount}，这部分请退回',
    en: '{amount} of the advance is more than was granted and is to be paid back',
  },
  'recovery-less': { zh: '核定增加，要退回的少了 {amount}', en: 'More was granted: {amount} less is to be paid back' },
  'repayment-ordered': { zh: '正在从您的账户收回 {amount}', en: '{amount} is being collected from your account' },
  repaid: { zh: '已收到您退回的 {amount}', en: '{amount} paid back has been received' },
  'repayment-failed': {
    zh: '退回的 {amount} 没有扣成，请再试一次',
    en: '{amount} could not be collected; please try again',
  },
  'payment-failed': { zh: '银行没有付成，我们在处理', en: 'The bank could not pay; we are on it' },
  'nothing-more': { zh: '复核完毕，金额不变', en: 'Reviewed: the amount stands' },
  refused: { zh: '不予赔付，理由和依据见通知书', en: 'Not paid; the letter gives reasons and basis' },
  'supplement-asked': { zh: '还需要补充 {wanted} 项材料', en: '{wanted} more papers are needed' },
  'supplement-given': { zh: '收到补充材料，继续审核', en: 'More papers received, going on' },
  'review-asked': { zh: '已申请人工复核', en: 'Review by a person asked for' },
  appealed: {
    zh: '已申请由没有办过这个案件的人重新审核',
    en: 'A new look asked for, by somebody who has not had this claim before',
  },
  'second-look-asked': {
    zh: '理赔人员看完了，另一位同事正在复核',
    en: 'An adjuster has looked; a colleague checks what was concluded',
  },
  'second-look-over': { zh: '复核之后继续审核', en: 'After the check the claim is looked at further' },
  'evidence-added': { zh: '又收到 {documents} 份材料', en: '{documents} more papers received' },
  reopened: {
    zh: '收到 {documents} 份新材料，理赔人员会重新看',
    en: '{documents} new papers received; an adjuster looks again',
  },
  corrected: { zh: '理赔人员核对了一处识别结果', en: 'An adjuster checked a value that was read' },
}

export function eventWords({ kind, body }: Pick<ClaimEvent, 'kind' | 'body'>): Text {
  const numbers = Object.entries(body).flatMap(([name, value]): [string, string | number][] => {
    if (typeof value !== 'number') return []
    return name === 'amountFen' ? [['amount', formatFen(value)]] : [[name, value]]
  })
  return fill(words[kind], Object.fromEntries(numbers))
}
