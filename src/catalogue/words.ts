// Requests in the customer's timeline: what each kind carries and how it is said.
import type { Text } from '../kit/index.ts'
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
    'request.agreed-by-silence': Named
    'request.done': Named
    'request.extended': Named & { readonly days: number }
    'request.stopped': Named & { readonly why: string }
    'request.cancelled': Named
    /** Others are asked to agree, by masked names, until a day. */
    'request.consents-asked': Named & { readonly people: readonly string[]; readonly untilOn: string }
    'request.consent-answered': Named & { readonly name: string; readonly agree: boolean }
    'request.signed': Named
    'request.paid': Named & { readonly amountFen: number }
    'request.reopened': Named
    'request.correcting': Named
    'request.handed-over': Named
    'request.payment-failed': Named
    /** Masked names: who acted, for whom. */
    'mandate.used': Named & { readonly by: string; readonly of: string }
    'consent.reminded': Named & { readonly name: string }
    'consent.taken-back': Named
    /** Masked name of the relative. */
    'errand.sent': Named & { readonly name: string }
    'errand.done': Named & { readonly name: string }
    'consent.answered': Named & { readonly agree: boolean }
  }
}

const titles = new Map<string, Text>()

/** Tells the timeline what each service is called; called with those that were loaded. */
export function nameServices(services: readonly { readonly id: string; readonly title: Text }[]): void {
  for (const { id, title } of services) titles.set(id, title)
}

/** What a service is called; a service that is gone by a word for any. */
export function titleOf(serviceId: string): Text {
  return titles.get(serviceId) ?? { zh: '业务', en: 'a request' }
}

const about = (zh: string, en: string) => (body: Readonly<Record<string, unknown>>) => {
  const title = titleOf(String(body.serviceId))
  return { zh: zh.replace('{}', title.zh), en: en.replace('{}', title.en) }
}

const dealt = ['工作人员处理了“{}”', 'A person dealt with: {}'] as const
const decided: Readonly<Record<string, readonly [string, string]>> = {
  accept: ['工作人员同意了“{}”', 'A person accepted: {}'],
  refuse: ['工作人员没有同意“{}”', 'A person refused: {}'],
  supplement: ['“{}”请客户补材料', 'More papers were asked for: {}'],
  terms: ['“{}”提出了别的条件', 'Other terms were offered: {}'],
}

function listed(names: unknown, between: string): string {
  return Array.isArray(names) ? names.join(between) : ''
}

timelineWords({
  'mandate.used': ({ serviceId, by, of }) => ({
    zh: `${by}代${of}提交了“${titleOf(String(serviceId)).zh}”`,
    en: `${by} submitted for ${of}: ${titleOf(String(serviceId)).en}`,
  }),
  'request.opened': about('开始办理“{}”', 'Started: {}'),
  'request.submitted': about('提交了“{}”', 'Submitted: {}'),
  'request.referred': about('“{}”转由工作人员审核', 'Went to a person for review: {}'),
  'request.decided': (body) => about(...(decided[String(body.decision)] ?? dealt))(body),
  'request.agreed-by-silence': about(
    '“{}”超过法定期限没有答复，视为同意',
    'Not answered in the time the law sets, so agreed to: {}',
  ),
  'request.done': about('“{}”办理完成', 'Done: {}'),
  'request.extended': about('“{}”的处理期限已延长', 'More time was taken for: {}'),
  'request.stopped': about('“{}”没有办成', 'Ended without effect: {}'),
  'request.signed': about('签了“{}”的申请书', 'Signed the application: {}'),
  'request.consents-asked': ({ people, untilOn }) => ({
    zh: `请${listed(people, '、')}同意，等到 ${untilOn}`,
    en: `Asked ${listed(people, ', ')} to agree, until ${untilOn}`,
  }),
  'request.consent-answered': ({ name, agree }) =>
    agree ? { zh: `${name}同意了`, en: `${name} agreed` } : { zh: `${name}没有同意`, en: `${name} did not agree` },
  'request.paid': about('“{}”的款项已付', 'Paid for: {}'),
  'request.reopened': about('工作人员重新打开了“{}”', 'Opened again by our staff: {}'),
  'request.correcting': about('“{}”要更正，另开了一件', 'To be put right by a request of its own: {}'),
  'request.handed-over': about('“{}”转到客户手机上签名、付款', 'Sent to the customer’s phone to sign and pay: {}'),
  'request.cancelled': about('撤销了“{}”', 'Withdrawn: {}'),
  'request.payment-failed': about(
    '“{}”扣款没有成功，可以换个账户再试',
    'The payment failed, another account can be tried: {}',
  ),
  'consent.reminded': ({ name }) => ({ zh: `提醒了${name}`, en: `Reminded ${name}` }),
  'errand.sent': ({ name }) => ({ zh: `请${name}帮忙办一步`, en: `Asked ${name} to do a step` }),
  'errand.done': ({ name }) => ({ zh: `${name}帮忙办好了一步`, en: `${name} did the step` }),
  'consent.taken-back': about('撤回了“{}”的同意请求，可以改了再提交', 'Took back what was asked of others: {}'),
  'consent.answered': about('答复了“{}”的同意请求', 'Answered a request for consent: {}'),
})
