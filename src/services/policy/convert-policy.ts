// A term contract becomes one for life, without being underwritten anew where its clause says so (险种转换).
import {
  accept,
  ask,
  consent,
  field,
  findingsTold,
  healthOptions,
  healthStep,
  identify,
  inForce,
  judge,
  no,
  type Option,
  owned,
  type PolicyFacts,
  pay,
  service,
  sign,
  termsShown,
  yes,
} from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import { law } from '../../law/index.ts'
import {
  type ConversionWanted,
  cashValueOn,
  conversionFault,
  conversionFaults,
  conversionOf,
  conversionsOf,
  convertPolicy,
  coverStartOn,
  instalmentOn,
  notPossible,
} from '../../policies/index.ts'
import { allowsService, citation } from '../../products/index.ts'
import type { CoverTerms } from '../../sales/index.ts'

export default service({
  id: 'convert-policy',
  counter: 'business',
  topic: 'cover',
  about: 'policy',
  alters: 'end',
  title: { zh: '险种转换', en: 'Convert a policy' },
  summary: { zh: '定期转成终身或两全，不用再告知健康', en: 'Term cover into whole life or endowment' },
  basis: [law.deathCoverConsent.article, law.servicingAnswer.article, '合同约定的险种转换条款'],
  says: ['险种转换', '定期转终身', '转换保单', '换成终身寿险', 'turn my term policy into whole life'],
  underwritten: true,
  steps: {
    identity: identify('face'),
    choice: ask(
      { zh: '转成什么', en: 'Into what' },
      {
        contract: field.option({ title: { zh: '转成哪一种', en: 'Into which contract' } }),
        sumInsuredFen: field.money({ title: { zh: '新合同保额', en: 'Sum of the new contract' } }),
      },
      { zh: '按今天的年龄计算保费，保额不超过原来的', en: 'Priced at the age of today, at most the present sum' },
    ),
    health: healthStep(),
    insuredConsent: consent('insured'),
    payout: ask(
      { zh: '剩余的价值付到哪里', en: 'Where the rest of the value goes' },
      { accountId: field.account({ title: { zh: '收款账户', en: 'Account' } }) },
    ),
    signature: sign({ zh: '签署转换申请和新的投保单', en: 'Sign the conversion and the new application' }),
    payment: pay('premium'),
  },
  when({ answers, ...facts }) {
    const made = answers.choice && conversionFor(facts, answers.choice)
    return {
      health: questionsOf(facts).length > 0,
      payout: (made?.conversion.backFen ?? 0) > 0,
      payment: (made?.conversion.dueFen ?? 1) > 0,
    }
  },
  options: ({ answers: _answers, ...facts }) => ({
    'choice.contract': choicesOf(facts),
    'health.questions': questionsOf(facts),
  }),
  may(facts) {
    const stopped = owned(facts) ?? inForce(facts)
    if (stopped) return stopped
    const fault = conversionFault(facts.policy, facts.product, facts.today)
    if (fault) return no(fault, allowsService(facts.product, 'change-plan') ? 'change-plan' : undefined)
    return choicesOf(facts).length > 0
      ? yes
      : no({ zh: '现在没有可以转换的在售产品', en: 'No product on sale can be converted into now' })
  },
  known: ({ policy }) => ({ choice: { sumInsuredFen: policy.sumInsuredFen } }),
  check({ answers: { choice }, ...facts }, step) {
    const wanted = step === 'choice' && choice ? wantedOf(facts, choice) : undefined
    if (!wanted) return []
    return conversionFaults(facts.policy, wanted, facts.today).map((detail) => ({ pointer: '/sumInsuredFen', detail }))
  },
  preview({ answers, ...facts }) {
    const { policy, product, today } = facts
    const { wanted, conversion, judged } = effectOf(facts, answers)
    const { firstFen, value, dueFen, backFen } = conversion
    const term = product.sale.terms.find(({ code }) => code === policy.term)
    const lasts = wanted.to.sale.terms.find(({ code }) => code === wanted.term)
    return {
      effectiveOn: today,
      changes: [
        { label: { zh: '合同', en: 'Contract' }, from: product.filedName, to: wanted.to.filedName },
        {
          label: { zh: '保额', en: 'Sum insured' },
          from: formatFen(policy.sumInsuredFen),
          to: formatFen(wanted.sumInsuredFen),
        },
        { label: { zh: '保障到', en: 'Cover' }, from: term?.title ?? '', to: lasts?.title ?? '' },
        {
          label: { zh: '每期保费', en: 'Premium' },
          from: formatFen(instalmentOn(policy, policy.paidToOn)),
          to: formatFen(firstFen),
        },
        {
          label: { zh: '现金价值', en: 'Cash value' },
          from: formatFen(cashValueOn(policy, product, today).amountFen),
          to: { zh: '第一年末起按新合同的表', en: 'by the new table from the end of its first year' },
        },
        ...(judged ? termsShown(judged.terms) : []),
      ],
      money: [
        {
          label: { zh: '旧合同的价值，抵新合同首期', en: 'Value of the old contract, towards the new' },
          amountFen: value.amountFen,
        },
        ...(dueFen > 0 ? [{ label: { zh: '还要交', en: 'Still to pay' }, amountFen: dueFen }] : []),
        ...(backFen > 0
          ? [
              {
                label: { zh: '剩余退给您', en: 'The rest, to you' },
                amountFen: backFen,
                where: { zh: '您选的账户', en: 'your account' },
              },
            ]
          : []),
      ],
      notes: [
        value.basis,
        {
          zh: `旧合同今天终止，新合同今天开始，保障不断；等待期和自杀条款从 ${coverStartOn(policy)} 接着算，不重新开始`,
          en: `The old contract ends and the new begins today without a gap; waiting and the suicide clause go on from ${coverStartOn(policy)}`,
        },
        {
          zh: '旧合同的贷款从价值里扣清；附加险、第二投保人和各项设置不带过来；转换后不能恢复旧合同',
          en: 'Loans are settled out of the value; riders, a second policyholder and settings are not carried over; the old contract cannot be restored',
        },
        ...(judged ? findingsTold(judged) : []),
        ...wanted.to.disclosures.map(({ text }) => text),
        ...(product.conversion ? [citation(product, product.conversion.clause)] : []),
      ],
    }
  },
  amountFen: ({ answers, ...facts }) => effectOf(facts, answers).conversion.dueFen,
  decide: ({ answers, ...facts }) => effectOf(facts, answers).judged?.decision ?? accept,
  async apply(tx, { answers, ...facts }, request) {
    const { policy, product } = facts
    const { wanted } = effectOf(facts, answers)
    const { issued } = await convertPolicy(tx, {
      policy,
      product,
      wanted,
      paid: request.paid,
      accountId: answers.payout?.accountId,
      asOf: request.submittedOn,
    })
    return {
      says: {
        zh: `已转换，新保单号 ${issued.policyNo}，今天起保障；旧合同同日终止。`,
        en: `Converted: the new policy is ${issued.policyNo}, with cover from today; the old one ends today.`,
      },
      leadsTo: { type: 'policy', id: issued.id },
    }
  },
  examples: [
    {
      name: '定期寿险转终身寿险',
      as: 'wang-fang',
      policy: 'convertible-life',
      answers: { choice: { contract: '$first', sumInsuredFen: 50_000_000 } },
      expect: 'done',
    },
    {
      name: '不能转成更高的保额',
      as: 'wang-fang',
      policy: 'convertible-life',
      answers: { choice: { contract: '$first', sumInsuredFen: 60_000_000 } },
      expect: { fault: '/sumInsuredFen' },
    },
    { name: '还没到可以转换的年度', as: 'lin-yue', policy: 'term-life', expect: 'may-not' },
    { name: '条款没有转换', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
  ],
})

type Facts = Pick<PolicyFacts, 'policy' | 'product' | 'products' | 'today'> & { readonly terms?: CoverTerms }
type Choice = { readonly contract: string; readonly sumInsuredFen: number }

// `whole-life|whole|10`: the product, its term, the years of premium.
function wantedOf({ products, today }: Facts, { contract, sumInsuredFen }: Choice): ConversionWanted | undefined {
  const [code = '', term = '', years = ''] = contract.split('|')
  const to = products.on(today).find((one) => one.code === code)
  return to && { to, term, payYears: Number(years), sumInsuredFen }
}

// Nothing once it is converted, or when the choice is no longer on sale.
function conversionFor(facts: Facts, choice: Choice) {
  const { policy, product, today } = facts
  const wanted = wantedOf(facts, choice)
  if (!wanted || conversionFaults(policy, wanted, today).length > 0) return undefined
  return { wanted, conversion: conversionOf(policy, product, wanted, today) }
}

function questionsOf({ policy, product, today }: Facts): Option[] {
  return product.conversion?.questionsAsked ? healthOptions({ policy, product, today }) : []
}

function choicesOf({ policy, product, products, today }: Facts): Option[] {
  return conversionsOf(policy, product, products.on(today), today).map(({ wanted, title, firstFen }) => ({
    value: `${wanted.to.code}|${wanted.term}|${wanted.payYears}`,
    label: {
      zh: `${wanted.to.shortName.zh} ${title.zh}，交 ${wanted.payYears} 年`,
      en: `${wanted.to.shortName.en}, ${title.en}, ${wanted.payYears} years of premium`,
    },
    note: { zh: `同样的保额每期 ${formatFen(firstFen)}`, en: `${formatFen(firstFen)} an instalment for the same sum` },
  }))
}

interface Answered {
  readonly choice: Choice
  readonly health?: { readonly questions: Record<string, boolean> } | undefined
}

function effectOf(facts: Facts, { choice, health }: Answered) {
  const { policy, product, today, terms } = facts
  const { sumInsuredFen } = choice
  const judged = product.conversion?.questionsAsked
    ? judge({ policy, product, today, terms, answers: health?.questions ?? {}, sumInsuredFen })
    : undefined
  const plain = wantedOf(facts, choice)
  if (!plain) throw notPossible()
  const wanted = judged ? { ...plain, terms: judged.terms } : plain
  return { wanted, judged, conversion: conversionOf(policy, product, wanted, today) }
}
