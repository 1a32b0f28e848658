// A matter (`service:borrow`, `policy:premium`, `entry:grace-period`) as words one can say again.
import type { Services } from '../../catalogue/index.ts'
import type { Text } from '../../kit/index.ts'
import type { Library } from '../search/index.ts'

const own: Readonly<Record<string, Text>> = {
  'policy:list': { zh: '我有哪些保单', en: 'Which policies do I have' },
  'policy:status': { zh: '我的保单还有效吗', en: 'Are my policies in force' },
  'policy:until': { zh: '我的保单保到什么时候', en: 'Until when am I covered' },
  'policy:covered': { zh: '我的保单保什么', en: 'What do my policies cover' },
  'policy:not-covered': { zh: '哪些情况不赔', en: 'What is not covered' },
  'policy:sum-insured': { zh: '保额是多少', en: 'What is the sum insured' },
  'policy:premium': { zh: '下次什么时候交保费', en: 'When is my next premium due' },
  'policy:cash-value': { zh: '现在退保能拿多少', en: 'What would surrender pay now' },
  'policy:loan': { zh: '保单能借多少', en: 'How much can I borrow' },
  'policy:account': { zh: '账户里有多少钱', en: 'What is in my account' },
  'policy:dividends': { zh: '分红有多少', en: 'What are my dividends' },
  'policy:living-benefits': { zh: '年金什么时候领', en: 'When is my annuity paid' },
  'policy:beneficiaries': { zh: '受益人是谁', en: 'Who is the beneficiary' },
  'policy:cooling-off': { zh: '还在犹豫期吗', en: 'Am I in cooling-off' },
  'policy:waiting': { zh: '等待期过了吗', en: 'Is the waiting period over' },
  'claim-progress': { zh: '理赔办到哪一步了', en: 'How does my claim stand' },
  'request-progress': { zh: '我的业务办好了吗', en: 'Are my requests done' },
}

interface Knowing {
  readonly services: Services
  readonly library: Library
}

/** The matter as a question or an order one can say again; nothing when it is not there any more. */
export function sayingOf({ services, library }: Knowing, matter: string): Text | undefined {
  const [kind, id = ''] = matter.split(':')
  if (kind === 'service') return services.find(id)?.title
  if (kind !== 'entry') return own[matter]
  const entry = library.questions.entries.find(({ item }) => item.id === id)?.item
  return entry && { zh: entry.ask.zh[0] ?? '', en: entry.ask.en[0] ?? '' }
}
