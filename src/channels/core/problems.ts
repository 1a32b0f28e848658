import { problem } from '../../kit/index.ts'

export const coreForged = problem('core-forged', 401, {
  zh: '签名或时间不对，消息没有收下',
  en: 'The signature or its time is wrong; the message was not taken',
})
export const coreVersionOld = problem('core-version-old', 409, {
  zh: '核心系统已经发过更新的版本',
  en: 'A newer version came from the core system already',
})
export const coreKeyNeeded = problem('core-key-needed', 422, {
  zh: '请带上 Idempotency-Key，这样重发也只做一次',
  en: 'An Idempotency-Key is needed, so that a repeat is done once',
})
export const corePolicyWrong = problem('core-policy-wrong', 422, {
  zh: '这份保单有内容不对',
  en: 'Something about this policy is wrong',
})
export const coreNotDue = problem('core-premium-not-due', 422, {
  zh: '这不是保单当前应交的一期',
  en: 'This is not the instalment that is due',
})
