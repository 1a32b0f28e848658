import type { Day, Text } from '../../kit/index.ts'
import { timelineWords } from '../../timeline/index.ts'

declare module '../../timeline/entry.ts' {
  interface TimelineKinds {
    'claim.found': { readonly hospital: string; readonly happenedOn: Day }
  }
}

timelineWords({
  'claim.found': {
    zh: '{hospital} 传来了 {happenedOn} 的就诊，可以理赔',
    en: '{hospital} told of a visit on {happenedOn}: there is a claim in it',
  },
})

export const linkWords = {
  found: {
    zh: '【门店】{who} {happenedOn} 在{hospital}的就诊可以理赔，材料已经齐了，打开“我的理赔”点一下就好。',
    en: '[Mendian] The visit of {who} to {hospital} on {happenedOn} can be claimed; everything is here: one tap under My claims.',
  },
  madeAtOnce: {
    zh: '【门店】{who} {happenedOn} 在{hospital}的就诊，已按您的授权申请理赔，结果会马上告诉您。',
    en: '[Mendian] The visit of {who} to {hospital} on {happenedOn} is being claimed as you allowed; you will hear at once.',
  },
} as const satisfies Readonly<Record<string, Text>>
