import { problem } from '../kit/index.ts'

export const unknownService = problem('unknown-service', 404, { zh: '没有这项服务', en: 'There is no such service' })
export const unknownStep = problem('unknown-step', 404, {
  zh: '这项业务没有这一步。请刷新页面，从当前一步继续；已填的都还在',
  en: 'This request has no such step. Reload and go on from the current one; your answers are kept',
})
export const mayNot = problem('may-not', 409, { zh: '现在还不能办这项业务', en: 'This cannot be done now' })
export const pastNoReturn = problem('past-point-of-no-return', 409, {
  zh: '这项业务已经提交，不能再改',
  en: 'This request has been submitted and can no longer be changed',
})
export const stepsMissing = problem('steps-missing', 409, { zh: '还有步骤没有完成', en: 'Some steps are not done yet' })
export const otherDocument = problem('signed-document-changed', 409, {
  zh: '内容有变化，请再看一遍再签名',
  en: 'What you were about to sign has changed; please read it once more',
})
export const notWaiting = problem('not-waiting', 409, {
  zh: '这件事已经处理过了',
  en: 'This has been dealt with already',
})
export const surveyClosed = problem('survey-closed', 409, {
  zh: '这项业务还不能评价',
  en: 'This request cannot be rated yet',
})
export const reasonsNeeded = problem('reasons-needed', 422, {
  zh: '不同意要写明理由和依据的条文',
  en: 'A refusal needs its reasons and the articles it rests on',
})
export const askedBefore = problem('papers-asked-before', 409, {
  zh: '要补的材料只能一次说全，这项业务已经通知过客户',
  en: 'What is missing is asked for once, completely; the customer of this request has been told before',
})
export const termsNeeded = problem('terms-needed', 422, {
  zh: '提出条件要写明加费或除外，以及理由；只有需要核保的业务可以这样办',
  en: 'An offer names a loading or an exclusion and its reasons; only what is underwritten can be offered so',
})
export const hasInterest = problem('has-interest', 403, {
  zh: '您办理过这件事，按规定要由别的同事处理',
  en: 'You dealt with this matter before: somebody else has to decide it',
})
export const healthAtCounter = problem('health-at-counter', 403, {
  zh: '这项业务要问健康情况，您的岗位看不到。请换有权限的同事，或请客户在自己手机上填',
  en: 'This asks about health, which your role does not open. A colleague who may can take it, or the customer answers on their own phone',
})
export const notReopenable = problem('not-reopenable', 409, {
  zh: '这件业务不能重新打开：正在填写，或者款项已经在路上',
  en: 'This cannot be opened again: it is being filled in, or money is on its way',
})
export const draftThere = problem('draft-there', 409, {
  zh: '客户已经另有一件同样的业务在填写，请接着办那一件',
  en: 'The customer has another draft of the same; please go on with that',
})
export const basketFull = problem('basket-full', 409, {
  zh: '一起办的业务最多 10 件，请先提交这些',
  en: 'At most 10 requests go together; submit these first',
})
export const basketClash = problem('basket-clash', 409, {
  zh: '有业务不能一起办，请先拿掉一件',
  en: 'Some of these cannot be done together; take one out first',
})
export const nothingToSign = problem('nothing-to-sign', 409, {
  zh: '还没有填好、可以签名的业务',
  en: 'Nothing is filled in and ready to be signed',
})
export const notExtendable = problem('not-extendable', 409, {
  zh: '这件事的期限不能再延长',
  en: 'The time for this cannot be extended any further',
})
export const begunByAgent = problem('begun-by-agent', 409, {
  zh: '这件事由代您办理的人在办；您可以撤销它，也可以自己另办一件',
  en: 'Who acts for you is doing this one; you can withdraw it, or begin one of your own',
})
export const remindedToday = problem('reminded-today', 409, {
  zh: '今天已经提醒过了，明天可以再提醒一次',
  en: 'They have been reminded today; you can remind them again tomorrow',
})
