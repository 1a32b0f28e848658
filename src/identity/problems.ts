// The problems identity can raise.
import { problem } from '../kit/index.ts'

export const codeTooSoon = problem('code-too-soon', 429, {
  zh: '验证码刚刚发过，请一分钟后再试',
  en: 'A code was sent a moment ago; please wait a minute',
})
export const codeTooMany = problem('code-too-many', 429, {
  zh: '今天的验证码已发到上限，请明天再试，或拨打客服电话',
  en: "Today's limit of codes is reached; please try tomorrow or call us",
})
export const codeWrong = problem('code-wrong', 422, { zh: '验证码不对', en: 'The code is not right' })
export const codeExpired = problem('code-expired', 422, {
  zh: '验证码已过期或已用过，请重新获取',
  en: 'The code has expired or was used; please get a new one',
})
export const codeSpent = problem('code-spent', 429, {
  zh: '验证码错了太多次，请重新获取',
  en: 'Too many wrong tries; please get a new code',
})
export const phoneTaken = problem('phone-taken', 409, {
  zh: '这个手机号已用于另一位客户',
  en: 'This phone number belongs to another customer',
})
export const staffRefused = problem('staff-refused', 401, {
  zh: '账号、密码或动态码不对',
  en: 'Login, password or one-time code is not right',
})
export const staffLocked = problem('staff-locked', 429, {
  zh: '失败次数太多，账号暂时锁定',
  en: 'Too many failures; this login is locked for a while',
})
export const levelNeeded = problem('level-needed', 403, {
  zh: '这一步需要先核实身份',
  en: 'This step needs your identity verified first',
})
export const identityRefused = problem('identity-refused', 422, {
  zh: '姓名或身份证号与登记的不一致',
  en: 'The name or ID number does not match our record',
})
export const faceRefused = problem('face-refused', 422, {
  zh: '没能确认是您本人，可以重拍，或请工作人员来电核实',
  en: 'We could not confirm it is you; retake the photo, or ask our staff to call you',
})
export const photoUnusable = problem('photo-unusable', 422, {
  zh: '这张照片没法用',
  en: 'This photo cannot be used',
})
export const photoMissing = problem('photo-missing', 409, {
  zh: '您还没有登记证件照，请选择工作人员来电核实',
  en: 'There is no ID photo of you on record; please choose the call from our staff',
})
export const attemptsSpent = problem('attempts-spent', 429, {
  zh: '核实次数太多，请稍后再试，或请工作人员来电核实',
  en: 'Too many tries; please wait, or ask our staff to call you',
})
export const notAtCounter = problem('not-at-counter', 403, {
  zh: '这件事要客户自己来做，柜台不能代办',
  en: 'This is the customer’s own to do; it is not done for them at the counter',
})
export const ownBusiness = problem('own-business', 403, {
  zh: '不能给自己办业务，请别的同事来办',
  en: 'Nobody serves themselves at the counter; a colleague has to',
})
export const ownIdUnknown = problem('own-id-unknown', 409, {
  zh: '您的员工档案里没有证件号，无法排除是给自己办业务，请管理员补登',
  en: 'Your staff record has no ID number, so it cannot be ruled out that you serve yourself; ask an administrator to add it',
})
export const consentNeeded = problem('consent-needed', 409, {
  zh: '需要您先单独同意',
  en: 'Your separate consent is needed first',
})
