// What a matter is called at the desk.
import type { Services } from '../../catalogue/index.ts'
import type { Text } from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import { type LiveLibrary, titleOf } from '../articles/index.ts'

const plain: Readonly<Record<string, Text>> = {
  all: { zh: '全部', en: 'All' },
  unknown: { zh: '没有答上', en: 'Not known' },
  report: { zh: '报案', en: 'A claim is reported' },
  urgent: { zh: '紧急求助', en: 'Urgent help' },
  'hand-over': { zh: '直接找人工', en: 'Asked for a person at once' },
  'claim-progress': { zh: '理赔进度', en: 'Progress of a claim' },
  'request-progress': { zh: '业务进度', en: 'Progress of a request' },
}

const questions: Readonly<Record<string, Text>> = {
  loan: { zh: '贷款', en: 'loan' },
  account: { zh: '账户', en: 'account' },
  'cash-value': { zh: '现金价值', en: 'cash value' },
  dividends: { zh: '红利', en: 'dividends' },
  'living-benefits': { zh: '生存金', en: 'living benefits' },
  beneficiaries: { zh: '受益人', en: 'beneficiaries' },
  'cooling-off': { zh: '犹豫期', en: 'cooling-off' },
  waiting: { zh: '等待期', en: 'waiting period' },
  premium: { zh: '保费', en: 'premium' },
  'not-covered': { zh: '不保什么', en: 'what is not covered' },
  covered: { zh: '保什么', en: 'what is covered' },
  status: { zh: '状态', en: 'status' },
  until: { zh: '保到什么时候', en: 'how long' },
  'sum-insured': { zh: '保额', en: 'sum insured' },
  list: { zh: '有哪些', en: 'which there are' },
}

interface Naming {
  readonly library: Pick<LiveLibrary, 'entries'>
  readonly services: Pick<Services, 'find'>
  readonly products: Products
}

export function titleOfMatter(matter: string, { library, services, products }: Naming): Text {
  const known = plain[matter]
  if (known) return known
  const [kind = '', ...rest] = matter.split(':')
  const id = rest.join(':')
  const entry = kind === 'entry' ? library.entries.find((one) => one.id === id) : undefined
  if (entry) return titleOf(entry)
  const service = kind === 'service' ? services.find(id) : undefined
  if (service) return service.title
  const asked = kind === 'policy' ? questions[id] : undefined
  if (asked) return { zh: `我的保单：${asked.zh}`, en: `My policies: ${asked.en}` }
  if (kind !== 'clause') return { zh: matter, en: matter }
  const [code, anchor] = id.split('/')
  const product = products.list().find((one) => one.code === code)
  const clause = product?.clauses.find((one) => one.anchor === anchor)
  if (!product || !clause) return { zh: matter, en: matter }
  return {
    zh: `条款：${product.shortName.zh} ${clause.number} ${clause.title}`,
    en: `Clause: ${product.shortName.en} ${clause.number}`,
  }
}
