import type { Day } from '../kit/index.ts'
import { timelineWords } from '../timeline/index.ts'

interface Visit {
  readonly bookingId: string
  readonly slotId: string
  readonly centre: string
  readonly day: Day
  readonly time: string
}

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'checkup.booked': Visit
    'checkup.moved': Visit
    'checkup.cancelled': Visit
    'checkup.waiting': Omit<Visit, 'bookingId'>
    'checkup.wait-ended': Omit<Visit, 'bookingId'>
  }
}

timelineWords({
  'checkup.booked': { zh: '约好体检：{day} {time} {centre}', en: 'Check-up booked: {day} {time} at {centre}' },
  'checkup.moved': { zh: '体检改到 {day} {time} {centre}', en: 'Check-up moved to {day} {time} at {centre}' },
  'checkup.cancelled': {
    zh: '取消了 {day} {time} 的体检，次数已退回',
    en: 'Check-up of {day} {time} cancelled, the benefit is back',
  },
  'checkup.waiting': {
    zh: '正在排队等候 {day} {time} {centre}',
    en: 'Waiting for a place on {day} {time} at {centre}',
  },
  'checkup.wait-ended': { zh: '不再等候 {day} {time} {centre}', en: 'No longer waiting for {day} {time} at {centre}' },
})
