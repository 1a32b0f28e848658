import type { Day, Text } from '../kit/index.ts'
import { timelineWords } from '../timeline/index.ts'

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'claim.registered': { readonly claimNo: string; readonly happenedOn: Day }
    'claim.referred': { readonly claimNo: string }
    'claim.decided': { readonly claimNo: string; readonly amountFen: number }
    'claim.paid': { readonly claimNo: string; readonly amountFen: number }
    'claim.payment-failed': { readonly claimNo: string; readonly amountFen: number }
    'claim.refused': { readonly claimNo: string }
    'claim.supplement-asked': { readonly claimNo: string }
    'claim.supplement-given': { readonly claimNo: string }
    'claim.review-asked': { readonly claimNo: string }
  }
}

timelineWords({
  'claim.registered': { zh: '理赔 {claimNo} 已立案', en: 'Claim {claimNo} registered' },
  'claim.referred': { zh: '理赔 {claimNo} 转人工审核', en: 'Claim {claimNo} is looked at by a person' },
  'claim.decided': { zh: '理赔 {claimNo} 核定赔付 {amountFen}', en: 'Claim {claimNo} decided: {amountFen}' },
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
})

/** Why a paper is asked for that the terms name and that did not come. */
export const whyWanted: Text = {
  zh: '按条款，申请这项赔付需要它；拿不到请写明原因',
  en: 'The terms name it for this benefit; if you cannot get it, tell us why',
}
