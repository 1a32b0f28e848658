// Requests in the customer's timeline: what each kind carries and how it is said.
import { timelineWords } from '../timeline/index.ts'

interface Named {
  readonly serviceId: string
}

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'request.opened': Named
    'request.submitted': Named
    'request.referred': Named
    'request.decided': Named & { readonly decision: string }
    'request.done': Named
    'request.stopped': Named & { readonly why: string }
    'request.cancelled': Named
    'request.payment-failed': Named
    'consent.answered': Named & { readonly agree: boolean }
  }
}

timelineWords({
  'request.opened': { zh: '开始办理业务', en: 'Started a request' },
  'request.submitted': { zh: '提交了业务申请', en: 'Submitted a request' },
  'request.referred': { zh: '业务转由工作人员审核', en: 'The request went to a person for review' },
  'request.decided': { zh: '工作人员作出了处理', en: 'A person dealt with the request' },
  'request.done': { zh: '业务办理完成', en: 'The request is done' },
  'request.stopped': { zh: '业务没有办成', en: 'The request ended without effect' },
  'request.cancelled': { zh: '撤销了未提交的业务', en: 'Cancelled a draft' },
  'request.payment-failed': {
    zh: '扣款没有成功，可以换个账户再试',
    en: 'The payment failed; another account can be tried',
  },
  'consent.answered': { zh: '对一项业务作出了答复', en: 'Answered a request for consent' },
})
