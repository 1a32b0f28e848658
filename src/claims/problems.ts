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
export const belowPaid = problem('claim-amount-below-paid', 422, {
  zh: '核定的金额不能低于已经付过的金额',
  en: 'The amount cannot be below what has been paid already',
})
export const nothingGranted = problem('claim-nothing-granted', 422, {
  zh: '赔付金额要大于零；不赔的，请选“不予赔付”并说明理由',
  en: 'Grant more than nothing; to pay nothing, refuse and give reasons',
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
export const monthNotOver = problem('month-not-over', 409, {
  zh: '这个月还没有结束，月报要等月末以后才能公布',
  en: 'The month is not over; its scorecard can be published after its last day',
})
export const monthNotPublished = problem('month-not-published', 409, {
  zh: '这个月还没有公布月报，没有可更正的',
  en: 'No scorecard of this month has been published; there is nothing to correct',
})
export const nothingToAppeal = problem('nothing-to-appeal', 409, {
  zh: '这个案件还没有理赔人员作出的决定，或者正在处理',
  en: 'No person has decided this claim yet, or it is being worked on',
})
export const appealedBefore = problem('appealed-before', 409, {
  zh: '这个案件已经由另一位理赔人员重新审核过。仍有不同意见，可以投诉（12378），或者申请仲裁、提起诉讼',
  en: 'Somebody else has already looked at this claim anew. You can still complain (12378), or turn to arbitration or the courts',
})
export const involvedBefore = problem('involved-before', 403, {
  zh: '您办过这个案件，申诉要由没有办过的同事处理',
  en: 'You have had this claim before; an appeal is for a colleague who has not',
})
export const notAnAdjuster = problem('not-an-adjuster', 422, {
  zh: '只能交给能核定理赔的同事',
  en: 'Only a colleague who may decide claims can take it on',
})
export const nothingOpen = problem('claim-nothing-open', 409, {
  zh: '这个案件现在没有待办',
  en: 'Nothing waits for a person in this claim',
})
export const notNow = problem('claim-papers-not-now', 409, {
  zh: '正在付款，请等到账后再补交材料',
  en: 'A payment is under way; please add papers once it has arrived',
})
export const tooManyPapers = problem('claim-too-many-papers', 422, {
  zh: '一个案件最多 100 份材料',
  en: 'A claim takes at most 100 papers',
})
export const ratingClosed = problem('claim-rating-closed', 409, {
  zh: '结案后可以评价一次',
  en: 'A claim can be rated once, when it is closed',
})
export const tooManyMessages = problem('claim-too-many-messages', 429, {
  zh: '今天的留言太多了，请等理赔人员回复，或者打电话给我们',
  en: 'Too many messages today; please wait for an answer, or call us',
})
export const findGone = problem('found-claim-gone', 409, {
  zh: '这次就诊已经理赔、放弃，或者您已撤回对医院的授权',
  en: 'This visit was claimed or set aside, or the hospital’s consent was taken back',
})
export const refusalWaits = problem('refusal-waits', 409, {
  zh: '已有同事建议拒付，要先由另一位同事确认或退回',
  en: 'A colleague has proposed to refuse; another confirms or sends it back first',
})
export const noneProposed = problem('no-refusal-proposed', 409, {
  zh: '这个案件没有待复核的拒付建议',
  en: 'No refusal waits to be confirmed here',
})
export const ownRefusal = problem('own-refusal', 403, {
  zh: '自己建议的拒付要由另一位同事确认',
  en: 'A refusal is confirmed by somebody other than who proposed it',
})
export const payeesNeeded = problem('claim-payees-needed', 422, {
  zh: '这笔保险金要付给保单写明的受益人，请先登记收款人',
  en: 'This benefit belongs to the beneficiaries of the policy; name who is paid first',
})
export const payeeSharesWrong = problem('claim-payee-shares', 422, {
  zh: '各收款人的金额加起来要正好等于赔付金额，也不能少于已经付过的',
  en: 'What the payees get has to add up to what is paid, and be no less than each has had',
})
export const payeesPaid = problem('claim-payees-paid', 409, {
  zh: '已经付过款，收款人不能再改',
  en: 'Something has been paid already: the payees stay as they are',
})
export const payeeTwice = problem('claim-payee-twice', 422, {
  zh: '同一个人登记了两次',
  en: 'The same person is named twice',
})
export const payeeNameDiffers = problem('claim-payee-name', 422, {
  zh: '姓名和身份证号对不上',
  en: 'The name does not go with the ID number',
})
export const payeeDead = problem('claim-payee-dead', 422, {
  zh: '登记的人已去世，份额归谁请先依法确定（保险法 §42）',
  en: 'A person named here has died; settle first to whom their share falls (Insurance Law §42)',
})
export const guardianNeeded = problem('claim-guardian-needed', 422, {
  zh: '收款人未成年或需要监护，请登记监护人，款项付到监护人账户',
  en: 'The payee is a minor or under guardianship: name the guardian, into whose account it is paid',
})
export const guardianUnproved = problem('claim-guardian-unproved', 422, {
  zh: '监护关系没有登记，也没有证明材料',
  en: 'The guardianship is neither on record nor shown by a paper of the claim',
})
export const nothingOwed = problem('claim-nothing-owed', 409, {
  zh: '没有要退回的钱，或者已经在退',
  en: 'Nothing is to be paid back, or it is on its way',
})
export const nothingCertain = problem('claim-nothing-certain', 422, {
  zh: '先付的金额要高于已经付过的金额',
  en: 'What is paid in advance must be more than what was paid before',
})
