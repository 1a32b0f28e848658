import { problem } from '../kit/index.ts'

export const insuredNotFamily = problem('insured-not-family', 403, {
  zh: '只能为自己或家人报案',
  en: 'You can claim for yourself or your family only',
})
export const documentsNotYours = problem('claim-documents-unknown', 422, {
  zh: '有材料没有找到，请重新上传',
  en: 'Some documents were not found; please hand them in again',
})
export const claimMoved = problem('claim-moved-on', 409, {
  zh: '这个案件刚刚有了变化，请刷新后再处理',
  en: 'This claim has moved on; look again before deciding',
})
export const notWithPerson = problem('claim-not-with-a-person', 409, {
  zh: '这个案件现在不需要人工处理',
  en: 'This claim does not wait for a person now',
})
export const amountTooHigh = problem('claim-amount-too-high', 422, {
  zh: '赔付金额超过了实际支出或保障上限',
  en: 'The amount is above what was spent or what the cover allows',
})
export const ownClaim = problem('own-claim', 403, {
  zh: '不能处理自己或家人的案件，请转给其他同事',
  en: 'Nobody decides a claim of their own or their family’s; pass it to a colleague',
})
export const askedBefore = problem('supplement-asked-before', 409, {
  zh: '补充材料只能一次性通知，这个案件已经通知过',
  en: 'What is missing is asked for once, completely; this claim has had its notice',
})
export const nothingAsked = problem('no-supplement-asked', 409, {
  zh: '这个案件现在不需要补充材料',
  en: 'Nothing more is asked for this claim now',
})
export const nothingToReview = problem('nothing-to-review', 409, {
  zh: '这个案件还没有自动作出的决定，或者已经在人工处理',
  en: 'There is no automatic decision to review, or a person already looks at it',
})
export const tooManyListeners = problem('too-many-listeners', 429, {
  zh: '打开的页面太多了，请关掉几个',
  en: 'Too many pages are open on this; close some',
})
export const eventAhead = problem('event-ahead', 422, {
  zh: '事故日期不能在今天之后',
  en: 'The day of the event cannot lie ahead',
})
export const partsAboveCost = problem('claim-parts-above-cost', 422, {
  zh: '医保支付和自费的部分加起来不能超过总费用',
  en: 'What public insurance pays and what is self-funded cannot exceed the cost together',
})
