// What becomes of dividends from the next one on. They are never promised (保监发〔2015〕93号).
import {
  allowed,
  ask,
  field,
  identify,
  inForce,
  no,
  optional,
  owned,
  type PolicyFacts,
  service,
  sign,
  yes,
} from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import {
  dividendAccountOf,
  dividendOptionOf,
  dividendOptionWords,
  holdersKinds,
  isPaidUp,
  leftValue,
  setDividendOption,
} from '../../policies/index.ts'

const title = { zh: '红利领取方式', en: 'What becomes of dividends' }
const options = ['cash', 'offset-premium', 'accumulate', 'paid-up-additions'] as const

export default service({
  id: 'change-dividend-option',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  title: { zh: '变更红利领取方式', en: 'Change dividend option' },
  summary: {
    zh: '红利是领现金、抵保费、留着生息，还是换成保额',
    en: 'Dividends in cash, against the premium, left to grow, or as more cover',
  },
  basis: ['关于推进分红型人身保险费率政策改革有关事项的通知', '合同约定的红利条款'],
  says: [
    '红利领取方式',
    '分红怎么领',
    '分红抵保费',
    '分红留着生息',
    '红利换保额',
    'dividend option',
    'dividends in cash',
  ],
  steps: {
    identity: identify('id'),
    change: ask(
      { zh: '以后的红利怎么处理', en: 'What is to become of dividends' },
      {
        option: field.choice({ title }, options, dividendOptionWords),
        accountId: optional(
          field.account({
            title: { zh: '领现金的账户', en: 'Account for cash' },
            hint: { zh: '选“领取现金”时填写，只能是本人账户', en: 'For cash only; an account of your own' },
          }),
        ),
      },
    ),
    signature: sign(),
  },
  may: (facts) => owned(facts) ?? allowed(facts, 'change-dividend-option') ?? inForce(facts) ?? participating(facts),
  keyFacts: ({ policy, product, today }) => {
    const option = dividendOptionOf(policy, product)
    const { amountFen } = leftValue(policy, product, today, holdersKinds)
    return [
      ...(option ? [{ label: title, value: dividendOptionWords[option] }] : []),
      { label: { zh: '已留存的红利', en: 'Dividends kept for you' }, value: formatFen(amountFen) },
    ]
  },
  known: ({ policy }) => {
    const accountId = dividendAccountOf(policy) ?? policy.premiumAccountId
    return accountId ? { change: { accountId } } : {}
  },
  check({ answers: { change }, policy, product }, step) {
    if (step !== 'change' || !change) return []
    if (!product.dividends?.options.includes(change.option))
      return [{ pointer: '/option', detail: { zh: '这个产品没有这种方式', en: 'This product does not offer it' } }]
    if (change.option === 'cash' && !change.accountId)
      return [{ pointer: '/accountId', detail: { zh: '领取现金请选一个本人账户', en: 'Choose an account for cash' } }]
    if (change.option === 'offset-premium' && isPaidUp(policy))
      return [
        { pointer: '/option', detail: { zh: '保费已经交清，没有可抵的保费', en: 'All premiums are paid already' } },
      ]
    const same = change.option === dividendOptionOf(policy, product)
    return same && (change.option !== 'cash' || change.accountId === dividendAccountOf(policy))
      ? [{ pointer: '/option', detail: { zh: '现在就是这种方式', en: 'It is so already' } }]
      : []
  },
  preview({ answers: { change }, policy, product, today }) {
    const now = dividendOptionOf(policy, product)
    return {
      effectiveOn: today,
      changes: [
        {
          label: title,
          ...(now ? { from: dividendOptionWords[now] } : {}),
          to: dividendOptionWords[change.option],
        },
      ],
      notes: [
        {
          zh: '从下一次派发的红利起按新方式；已经留存的红利不动，仍按公布的利率生息，可以在“领取红利”里取',
          en: 'From the next dividend on; what is kept already stays, with interest, and can be taken under “Take dividends”',
        },
        { zh: '红利不保证，某些年度可能为零', en: 'Dividends are not guaranteed and may be nil in some years' },
        {
          zh: '红利的个人所得税按税务规定办理，我们不代扣',
          en: 'Tax on dividends follows the tax rules; none is withheld',
        },
      ],
    }
  },
  async apply(tx, { answers: { change }, policy, product }) {
    await setDividendOption(tx, { policy, product, ...change })
    const { zh, en } = dividendOptionWords[change.option]
    return { says: { zh: `以后的红利：${zh}。`, en: `Dividends from now on: ${en.toLowerCase()}.` } }
  },
  examples: [
    {
      name: '改为抵交保费',
      as: 'lin-yue',
      policy: 'endowment',
      answers: { change: { option: 'offset-premium' } },
      expect: 'done',
    },
    {
      name: '改领现金',
      as: 'lin-yue',
      policy: 'endowment',
      answers: { change: { option: 'cash', accountId: '$account' } },
      expect: 'done',
    },
    {
      name: '现在就是留存生息',
      as: 'lin-yue',
      policy: 'endowment',
      answers: { change: { option: 'accumulate' } },
      expect: { fault: '/option' },
    },
    {
      name: '交清的没有保费可抵',
      as: 'lin-yue',
      policy: 'endowment-maturing',
      answers: { change: { option: 'offset-premium' } },
      expect: { fault: '/option' },
    },
    { name: '不分红的产品', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
  ],
})

function participating({ product }: Pick<PolicyFacts, 'product'>) {
  return product.dividends ? yes : no({ zh: '这个产品不分红', en: 'This product pays no dividends' })
}
