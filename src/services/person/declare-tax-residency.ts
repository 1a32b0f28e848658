// Where a person is resident for tax: declared by themselves, needed for contracts with a cash value.
import { ask, field, identify, optional, service, sign, yes } from '../../catalogue/index.ts'
import { type Facts, keepFact, latestFacts, taxStatuses } from '../../customers/index.ts'
import type { Text } from '../../kit/index.ts'

const title = { zh: '税收居民身份', en: 'Tax residency' }
const statuses: Record<(typeof taxStatuses)[number], Text> = {
  'china-only': { zh: '仅为中国税收居民', en: 'Resident in China only' },
  'abroad-only': { zh: '仅为非居民', en: 'Not resident in China' },
  both: { zh: '既是中国税收居民又是其他国家（地区）税收居民', en: 'Resident in China and elsewhere' },
}
type Residency = Facts['tax-residency']

export default service({
  id: 'declare-tax-residency',
  counter: 'business',
  topic: 'person',
  about: 'person',
  title: { zh: '税收居民身份声明', en: 'Declare tax residency' },
  summary: {
    zh: '声明您在哪里是税收居民；情况变了 30 日内更新',
    en: 'Where you are resident for tax; update within 30 days',
  },
  basis: ['非居民金融账户涉税信息尽职调查管理办法 §7', '非居民金融账户涉税信息尽职调查管理办法 §26'],
  says: [
    '税收居民身份声明',
    '我是哪国的税收居民',
    '纳税人识别号',
    '我在国外纳税',
    'tax residency',
    'declare where I pay tax',
    'CRS declaration',
  ],
  steps: {
    identity: identify('id'),
    residency: ask(
      title,
      {
        status: field.choice({ title: { zh: '我的身份', en: 'I am' } }, taxStatuses, statuses),
        places: optional(
          field.list(
            {
              title: { zh: '其他国家（地区）', en: 'Other countries or regions' },
              hint: { zh: '只是中国税收居民的不用填', en: 'Leave out when resident in China only' },
            },
            {
              country: field.text({ title: { zh: '国家（地区）', en: 'Country or region' } }, { max: 40 }),
              taxNumber: optional(field.text({ title: { zh: '纳税人识别号', en: 'Taxpayer number' } }, { max: 40 })),
              whyNone: optional(
                field.text({ title: { zh: '没有识别号的原因', en: 'Why there is no number' } }, { max: 120 }),
              ),
            },
            { min: 0, max: 5 },
          ),
        ),
      },
      {
        zh: '中国税收居民：在中国有住所，或者一个纳税年度在中国居住累计满 183 天',
        en: 'Resident in China: domiciled there, or living there 183 days or more in a tax year',
      },
    ),
    signature: sign({ zh: '签署声明', en: 'Sign the declaration' }),
  },
  facts: async (db, { customer }) => ({ told: await latestFacts(db, customer.customerId) }),
  may: () => yes,
  keyFacts: ({ told }) => [{ label: title, value: inWords(told['tax-residency']) }],
  known: ({ told }) => (told['tax-residency'] ? { residency: told['tax-residency'] } : {}),
  check({ answers: { residency } }, step) {
    if (step !== 'residency' || !residency) return []
    const places = residency.places ?? []
    if (residency.status === 'china-only' && places.length > 0)
      return [
        { pointer: '/places', detail: { zh: '仅为中国税收居民的，不用填其他国家', en: 'None, when in China only' } },
      ]
    if (residency.status !== 'china-only' && places.length === 0)
      return [{ pointer: '/places', detail: { zh: '请至少填一个国家（地区）', en: 'Name at least one country' } }]
    return places.flatMap(({ taxNumber, whyNone }, index) =>
      taxNumber || whyNone
        ? []
        : [
            {
              pointer: `/places/${index}/taxNumber`,
              detail: { zh: '请填识别号，或者说明为什么没有', en: 'Give the number, or say why there is none' },
            },
          ],
    )
  },
  preview: ({ answers: { residency }, told, today }) => ({
    effectiveOn: today,
    changes: [{ label: title, from: inWords(told['tax-residency']), to: inWords(factOf(residency)) }],
    notes: [
      {
        zh: '我声明以上信息真实、准确、完整；情况变化时在 30 日内告知',
        en: 'I declare this to be true, correct and complete, and will tell of a change within 30 days',
      },
    ],
  }),
  async apply(tx, { answers: { residency }, customer }) {
    keepFact(tx, customer.customerId, 'tax-residency', factOf(residency))
    return { says: { zh: '声明已登记。', en: 'The declaration is on record.' } }
  },
  examples: [
    {
      name: '只在中国',
      as: 'lin-yue',
      answers: { residency: { status: 'china-only' } },
      expect: 'done',
    },
    {
      name: '在新加坡也纳税',
      as: 'li-wei',
      answers: { residency: { status: 'both', places: [{ country: '新加坡', taxNumber: 'S0000000A' }] } },
      expect: 'done',
    },
    {
      name: '没写识别号也没说原因',
      as: 'lin-yue',
      answers: { residency: { status: 'abroad-only', places: [{ country: '日本' }] } },
      expect: { fault: '/places/0/taxNumber' },
    },
    {
      name: '没写国家',
      as: 'lin-yue',
      answers: { residency: { status: 'both' } },
      expect: { fault: '/places' },
    },
  ],
})

type Answered = {
  readonly status: Residency['status']
  readonly places?:
    | readonly {
        readonly country: string
        readonly taxNumber?: string | undefined
        readonly whyNone?: string | undefined
      }[]
    | undefined
}

function factOf({ status, places = [] }: Answered): Residency {
  return { status, places: places.map((place) => ({ ...place })) }
}

function inWords(residency: Residency | undefined): Text {
  if (!residency) return { zh: '还没有声明', en: 'not declared' }
  const { zh, en } = statuses[residency.status]
  const places = residency.places.map(({ country, taxNumber, whyNone }) => `${country} ${taxNumber ?? whyNone ?? ''}`)
  return places.length > 0 ? { zh: `${zh}：${places.join('、')}`, en: `${en}: ${places.join(', ')}` } : { zh, en }
}
