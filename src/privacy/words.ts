// The timeline's words for what privacy records.
import type { Text } from '../kit/index.ts'
import { timelineWords } from '../timeline/index.ts'

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'privacy.exported': { readonly bytes: number }
    'privacy.erased': { readonly what: Text }
  }
}

timelineWords({
  'privacy.exported': { zh: '制作了个人信息副本', en: 'A copy of your data was made' },
  'privacy.erased': { zh: '删除了个人信息：{what}', en: 'Personal data erased: {what}' },
})
