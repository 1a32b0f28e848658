import { problem } from '../kit/index.ts'

export const noneLeft = problem('no-benefit-left', 409, {
  zh: '这项权益的次数已经用完，或者不在有效期内',
  en: 'This benefit is used up or not valid on that day',
})
export const notForFamily = problem('benefit-not-for-family', 403, {
  zh: '这项权益只能本人使用',
  en: 'This benefit is for its holder only',
})
export const bookingNotYours = problem('no-such-booking', 404, {
  zh: '没有找到这个预约',
  en: 'There is no such booking',
})
export const tooLateToChange = problem('too-late-to-change', 409, {
  zh: '体检当天不能再改期或取消，请直接联系体检中心',
  en: 'A booking can be changed until the end of the day before; please call the centre',
})
export const stillFree = problem('slot-still-free', 409, {
  zh: '这个时间还有名额，可以直接预约',
  en: 'This time still has places: book it directly',
})
export const alreadyWaiting = problem('already-waiting', 409, {
  zh: '已经在排队了，有名额会自动约上',
  en: 'Already in line; a freed place will be booked for you',
})
