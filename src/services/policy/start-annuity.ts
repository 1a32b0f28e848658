// Before an annuity begins: from which age, how often, and to which account. From then on its instalments come by themselves.
import {
  allowed,
  ask,
  differences,
  field,
  identify,
  inForce,
  no,
  type Option,
  type PolicyFacts,
  paidTo,
  service,
  sign,
  yes,
} from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import {
  annuityEvery,
  annuityFault,
  annuityFrequencies,
  annuityOf,
  annuityStartOn,
  annuityTerms,
  arrangeAnnuity,
  benefitFen,
  debtAtStart,
  type Every,
  type Policy,
} from '../../policies/index.ts'
import { coveragesOf, type Product, termOf } from '../../products/index.ts'

const often: Readonly<Record<Every, { zh: string; en: string }>> = {
  year: { zh: '每年领', en: 'Every year' },
  month: { zh: '每月领', en: 'Every month' },
}

export default service({
  id: 'start-annuity',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '开始领取年金', en: 'Start the annuity' },
  summary: { zh: '从几岁领、按年还是按月、打到哪张卡', en: 'From which age, by the year or month, to which account' },
  basis: ['互联网保险业务监管办法 §40', '合同约定的养老年金领取方式'],
  says: ['我要领年金了', '办理年金领取', '年金改成按月', '推迟领年金', 'start my annuity', 'annuity every month'],
  steps: {
    identity: identify('face'),
    wish: ask(
      { zh: '怎么领', en: 'How' },
      {
        term: field.option({ title: { zh: '从什么时候开始', en: 'From when' } }),
        every: field.choice({ title: { zh: '多久领一次', en: 'How often' } }, ['year', 'month'], often),
        accountId: field.account({
          title: { zh: '领取账户', en: 'Account' },
          hint: { zh: '只能是领取人本人的账户', en: "The payee's own" },
        }),
      },
      {
        zh: '刷脸核实就是生存证明；到期的年金以后自动到账',
        en: 'The face check is the proof of life; instalments then come by themselves',
      },
    ),
    signature: sign(),
  },
  may(facts) {
    const stopped = allowed(facts, 'start-annuity') ?? inForce(facts) ?? paidTo(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    const fault = annuityFault(policy, product, today)
    return fault ? no(fault, 'take-survival-benefit') : yes
  },
  keyFacts: ({ policy, product }) => [
    { label: { zh: '开始领取', en: 'Starts on' }, value: annuityStartOn(policy, product) ?? '' },
    { label: { zh: '每次领', en: 'Each instalment' }, value: instalment(policy, product) },
    { label: { zh: '多久一次', en: 'How often' }, value: often[annuityEvery(policy, product)] },
  ],
  options: ({ policy, product, today }) => ({ 'wish.term': startsOf({ policy, product, today }) }),
  known: ({ policy, product }) => ({
    wish: {
      term: policy.term,
      every: annuityEvery(policy, product),
      ...(policy.payoutAccountId ? { accountId: policy.payoutAccountId } : {}),
    },
  }),
  check({ answers: { wish }, product }, step) {
    if (step !== 'wish' || !wish || annuityFrequencies(product).includes(wish.every)) return []
    return [{ pointer: '/every', detail: { zh: '这个产品不能这样领', en: 'This product does not offer it' } }]
  },
  preview({ answers: { wish }, policy, product, today }) {
    const after = annuityOf(policy, product, wish, today)
    const debt = debtAtStart(after, product)
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '开始领取', en: 'Starts on' },
          from: annuityStartOn(policy, product) ?? '',
          to: annuityStartOn(after, product) ?? '',
        },
        {
          label: { zh: '多久一次', en: 'How often' },
          from: often[annuityEvery(policy, product)],
          to: often[wish.every],
        },
        {
          label: { zh: '每次领', en: 'Each instalment' },
          from: instalment(policy, product),
          to: instalment(after, product),
        },
        ...differences(policy, after, product, today),
      ],
      notes: [
        {
          zh: '开始领取前还可以再改；开始领取后现金价值为零，不能再退保、贷款或者改领取方式',
          en: 'It can be changed again until it starts; then the cash value is nil: no surrender, no loan, no other way of drawing',
        },
        ...(policy.term === wish.term
          ? []
          : [
              {
                zh: '改变起领年龄的，每期保费不变，基本保额按费率表换算，取整到元',
                en: 'With another starting age premiums stay; the sum insured is converted by the tariff, down to the yuan',
              },
            ]),
        ...(debt ? [debt] : []),
        { zh: '保险给付目前不征个人所得税', en: 'No income tax is levied on insurance benefits at present' },
      ],
    }
  },
  async apply(tx, { answers: { wish }, policy, product }) {
    const arranged = await arrangeAnnuity(tx, { policy, product, ...wish })
    const start = annuityStartOn(arranged, product) ?? ''
    const fen = instalment(arranged, product)
    return {
      says: {
        zh: `已办好：${start} 起${often[wish.every].zh} ${fen}，到期自动打到您的账户。`,
        en: `Done: ${fen} ${often[wish.every].en.toLowerCase()} from ${start}, to your account by itself.`,
      },
    }
  },
  examples: [
    {
      name: '照约定的年龄，按月领',
      as: 'li-guoqiang',
      policy: 'annuity-starting',
      answers: { wish: { term: '$first', every: 'month', accountId: '$account' } },
      expect: 'done',
    },
    {
      name: '推迟到 65 岁领',
      as: 'lin-yue',
      policy: 'annuity',
      answers: { wish: { term: 'from-65', every: 'year', accountId: '$account' } },
      expect: 'done',
    },
    {
      name: '没有这样的起领年龄',
      as: 'lin-yue',
      policy: 'annuity',
      answers: { wish: { term: 'from-30', every: 'year', accountId: '$account' } },
      expect: { fault: '/term' },
    },
    { name: '已经开始领了', as: 'lin-jianguo', policy: 'annuity-elder', expect: 'may-not' },
    { name: '医疗险没有年金', as: 'lin-yue', policy: 'medical', expect: 'may-not' },
  ],
})

function startsOf({ policy, product, today }: Pick<PolicyFacts, 'policy' | 'product' | 'today'>): Option[] {
  return annuityTerms(policy, product, today).flatMap((value) => {
    const title = termOf(product, value)?.title
    const start = annuityStartOn({ ...policy, term: value }, product)
    return title && start ? [{ value, label: { zh: `${title.zh}（${start}）`, en: `${title.en} (${start})` } }] : []
  })
}

function instalment(policy: Policy, product: Product): string {
  const [coverage] = coveragesOf(product, 'annuity')
  const start = annuityStartOn(policy, product)
  return formatFen(coverage && start ? benefitFen(policy, product, coverage, start) : 0)
}
