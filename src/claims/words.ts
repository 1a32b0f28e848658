import type { Day, Text } from '../kit/index.ts'
import { timelineWords } from '../timeline/index.ts'

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'claim.registered': { readonly claimNo: string; readonly happenedOn: Day }
    'claim.referred': { readonly claimNo: string }
    'claim.decided': { readonly claimNo: string; readonly amountFen: number }
    'claim.advanced': { readonly claimNo: string; readonly amountFen: number }
    'claim.recovery': { readonly claimNo: string; readonly amountFen: number }
    'claim.repaid': { readonly claimNo: string; readonly amountFen: number }
    'claim.paid': { readonly claimNo: string; readonly amountFen: number }
    'claim.payment-failed': { readonly claimNo: string; readonly amountFen: number }
    'claim.refused': { readonly claimNo: string }
    'claim.supplement-asked': { readonly claimNo: string }
    'claim.supplement-given': { readonly claimNo: string }
    'claim.review-asked': { readonly claimNo: string }
    'claim.appealed': { readonly claimNo: string }
    'claim.evidence-added': { readonly claimNo: string; readonly documents: number }
    'claim.second-look-asked': { readonly claimNo: string }
    'claim.rated': { readonly claimNo: string; readonly score: number }
  }
}

timelineWords({
  'claim.registered': { zh: '理赔 {claimNo} 已立案', en: 'Claim {claimNo} registered' },
  'claim.referred': { zh: '理赔 {claimNo} 转人工审核', en: 'Claim {claimNo} is looked at by a person' },
  'claim.decided': { zh: '理赔 {claimNo} 核定赔付 {amountFen}', en: 'Claim {claimNo} decided: {amountFen}' },
  'claim.advanced': {
    zh: '理赔 {claimNo} 能确定的 {amountFen} 先付',
    en: 'What is certain of claim {claimNo}, {amountFen}, is paid in advance',
  },
  'claim.recovery': {
    zh: '理赔 {claimNo} 先付的多了 {amountFen}，请退回',
    en: '{amountFen} advanced on claim {claimNo} is to be paid back',
  },
  'claim.repaid': {
    zh: '理赔 {claimNo} 多付的 {amountFen} 已退回',
    en: '{amountFen} of claim {claimNo} was paid back',
  },
  'claim.paid': { zh: '理赔 {claimNo} 的 {amountFen} 已到账', en: '{amountFen} of claim {claimNo} is in your account' },
  'claim.payment-failed': {
    zh: '理赔 {claimNo} 的 {amountFen} 没有付成，我们在处理',
    en: '{amountFen} of claim {claimNo} could not be paid; we are on it',
  },
  'claim.refused': {
    zh: '理赔 {claimNo} 不予赔付，理由见通知书',
    en: 'Claim {claimNo} is not paid; the letter gives the reasons',
  },
  'claim.supplement-asked': { zh: '理赔 {claimNo} 需要补充材料', en: 'Claim {claimNo} needs more papers' },
  'claim.supplement-given': { zh: '理赔 {claimNo} 的材料已补充', en: 'More papers given for claim {claimNo}' },
  'claim.review-asked': {
    zh: '理赔 {claimNo} 申请了人工复核',
    en: 'A review by a person was asked for claim {claimNo}',
  },
  'claim.appealed': {
    zh: '理赔 {claimNo} 申请由没有办过的人重新审核',
    en: 'A new look by somebody else was asked for claim {claimNo}',
  },
  'claim.evidence-added': {
    zh: '理赔 {claimNo} 又交了 {documents} 份材料',
    en: '{documents} more papers were handed in for claim {claimNo}',
  },
  'claim.second-look-asked': {
    zh: '理赔 {claimNo} 由另一位同事复核',
    en: 'A colleague checks what was concluded of claim {claimNo}',
  },
  'claim.rated': { zh: '给理赔 {claimNo} 打了 {score} 分', en: 'Claim {claimNo} was given {score} of 10' },
})

/** Why a paper is asked for that the terms name and that did not come. */
export const whyWanted: Text = {
  zh: '按条款，申请这项赔付需要它；拿不到请写明原因',
  en: 'The terms name it for this benefit; if you cannot get it, tell us why',
}
