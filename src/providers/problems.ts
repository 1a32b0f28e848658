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
