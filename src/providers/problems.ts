import { problem } from '../kit/index.ts'

export const slotFull = problem('slot-full', 409, {
  zh: '这个时间已经约满了，可以换一个时间，或者排队等候',
  en: 'This time is full; choose another, or wait for a place',
})
export const slotGone = problem('slot-gone', 409, {
  zh: '这个时间已经不能预约了，请换一个时间',
  en: 'This time can no longer be booked; choose another',
})
export const placeHeld = problem('place-held', 409, {
  zh: '这位家人已经约了这个时间',
  en: 'This person already has a place at this time',
})
export const noPlaceHeld = problem('no-place-held', 409, {
  zh: '这位家人在这个时间没有预约',
  en: 'This person has no place at this time',
})
export const notYoursToAllow = problem('not-yours-to-allow', 422, {
  zh: '成年家人的就诊只能由本人授权',
  en: 'For an adult only they themselves can allow this',
})
export const termTooLong = problem('hospital-term-too-long', 422, {
  zh: '授权的有效期从今天起最长两年',
  en: 'This can be allowed for two years from today at most',
})
export const hospitalNotKnown = problem('hospital-not-known', 401, {
  zh: '令牌无效或已过期，请重新取得',
  en: 'The token is not valid or over; get a new one',
})
export const scopeMissing = problem('hospital-scope-missing', 403, {
  zh: '令牌的范围不包括这类内容',
  en: 'The token’s scopes do not cover this kind of content',
})
export const messageChanged = problem('hospital-message-changed', 409, {
  zh: '同一个消息编号已经用于别的内容',
  en: 'This message number was used with other content before',
})
export const feedUnreadable = problem('hospital-feed-unreadable', 422, {
  zh: '消息里有读不懂的内容，整条没有采用',
  en: 'Something in the message cannot be read; none of it was used',
})
