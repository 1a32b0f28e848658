// More money into the account of a universal or unit-linked contract; suitability comes first (适当性办法 §36, §38, §39).
import {
  allowed,
  ask,
  buyingSteps,
  field,
  identify,
  inForce,
  insistFaults,
  insistStep,
  keepRiskTest,
  owned,
  paidFor,
  pay,
  riskAsked,
  riskBorne,
  riskierFunds,
  riskOptions,
  riskTestable,
  service,
  sign,
  suitabilityFacts,
  suitabilityNotes,
  yes,
} from '../../catalogue/index.ts'
import { ageOn, formatFen } from '../../kit/index.ts'
import { law } from '../../law/index.ts'
import { accountOn, initialChargeFen, type Policy, splitOf, topUp, topUpFault } from '../../policies/index.ts'
import type { Product } from '../../products/index.ts'

export default service({
  id: 'top-up',
  counter: 'business',
  topic: 'premium',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '追加保费', en: 'Top up' },
  summary: {
    zh: '往万能或投连账户里多放钱，先看初始费用和是否适合',
    en: 'Put more into the account; its charge and whether it suits you come first',
  },
  basis: ['金融机构产品适当性管理办法 §36', '金融机构产品适当性管理办法 §39', '合同约定的追加保险费条款'],
  says: ['追加保费', '追加', '往账户里加钱', '多交一点', '万能险加钱', '投连险加钱', 'top up', 'pay in more'],
  steps: {
    identity: identify('id'),
    amount: ask(
      { zh: '追加多少', en: 'How much' },
      {
        amountFen: field.money({ title: { zh: '追加金额', en: 'Amount' } }),
        familyIncomeFen: field.money({
          title: { zh: '家庭年收入', en: 'Your family’s yearly income' },
          hint: { zh: '只用来判断这笔投入是否适合您', en: 'Only to judge whether this suits you' },
        }),
        budgetFen: field.money({
          title: { zh: '今年打算放进保险的钱', en: 'What you mean to put into insurance this year' },
        }),
      },
    ),
    risk: buyingSteps.risk,
    insist: insistStep(),
    signature: sign(),
    payment: pay('top-up'),
  },
  facts: suitabilityFacts,
  when: ({ answers, policy, product, today, riskTests }) => ({
    risk: product.account?.funds !== undefined && riskAsked({ riskTests, today }, answers.risk),
    insist:
      riskierFor(policy, product, riskBorne({ riskTests, today }, answers.risk)).length > 0 ||
      (answers.amount !== undefined && isHeavy(policy, answers.amount, today)),
  }),
  may(facts) {
    const stopped = owned(facts) ?? allowed(facts, 'top-up') ?? inForce(facts)
    if (stopped) return stopped
    return facts.product.account?.funds ? riskTestable(facts) : yes
  },
  keyFacts({ policy, product, today }) {
    const { amountFen } = accountOn(policy, product, today)
    const percent = product.account?.fees.topUpPercent ?? 0
    return [
      { label: { zh: `账户价值（${today}）`, en: `Account value (${today})` }, value: formatFen(amountFen) },
      { label: { zh: '追加的初始费用', en: 'Charge on what you pay in' }, value: `${percent}%` },
    ]
  },
  options: riskOptions,
  check({ answers: { amount, insist }, product }, step) {
    if (step === 'insist') return insistFaults(insist)
    if (step !== 'amount' || !amount) return []
    const fault = topUpFault(product, amount.amountFen)
    return fault ? [{ pointer: '/amountFen', detail: fault }] : []
  },
  preview({ answers: { amount, risk }, policy, product, today, riskTests }) {
    const { amountFen } = amount
    const feeFen = initialChargeFen(policy, product, { kind: 'top-up', on: today, amountFen, paymentId: null })
    const before = accountOn(policy, product, today)
    const grade = riskBorne({ riskTests, today }, risk)
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '账户价值', en: 'Account value' },
          from: formatFen(before.amountFen),
          to: formatFen(before.amountFen + amountFen - feeFen),
        },
      ],
      money: [
        { label: { zh: '您付', en: 'You pay' }, amountFen },
        { label: { zh: '初始费用', en: 'Initial charge' }, amountFen: feeFen },
        { label: { zh: '进入账户', en: 'Into the account' }, amountFen: amountFen - feeFen },
      ],
      notes: [
        product.account?.funds
          ? {
              zh: '按您现在的比例买入各投资账户，价格会涨会跌',
              en: 'It buys the funds as your premiums are split; prices rise and fall',
            }
          : {
              zh: '到账当天起按日计息；保证利率以上的部分不保证',
              en: 'It earns from the day it arrives; only the guaranteed rate is promised',
            },
        {
          zh: '头五个保单年度领取或退保要扣费用，急用的钱不要放进来',
          en: 'Taking it out in the first five policy years costs a charge: do not put in what you may need',
        },
        ...suitabilityNotes(grade, riskierFor(policy, product, grade)),
      ],
    }
  },
  amountFen: ({ answers: { amount } }) => amount.amountFen,
  async answered(tx, { answers: { risk }, customer }, step) {
    if (step === 'risk' && risk) keepRiskTest(tx, customer.customerId, risk)
  },
  async apply(tx, { policy, product, today }, request) {
    const { paymentId, amountFen } = paidFor(request)
    const after = await topUp(tx, { policy, product, amountFen, paymentId })
    const value = formatFen(accountOn(after, product, today).amountFen)
    return {
      says: {
        zh: `已追加 ${formatFen(amountFen)}，账户价值 ${value}。`,
        en: `${formatFen(amountFen)} is in; the account is worth ${value}.`,
      },
    }
  },
  examples: [
    {
      name: '万能账户追加一万',
      as: 'lin-yue',
      policy: 'universal-life',
      answers: { amount: { amountFen: 1_000_000, familyIncomeFen: 30_000_000, budgetFen: 5_000_000 } },
      expect: 'done',
    },
    {
      name: '投连追加，风险测评匹配',
      as: 'lin-yue',
      policy: 'unit-linked',
      answers: {
        amount: { amountFen: 1_000_000, familyIncomeFen: 30_000_000, budgetFen: 5_000_000 },
        risk: { horizon: '2', loss: '3', experience: '2', share: '2', aim: '2' },
      },
      expect: 'done',
    },
    {
      name: '超过预算，劝停后书面确认',
      as: 'lin-yue',
      policy: 'universal-life',
      answers: {
        amount: { amountFen: 3_000_000, familyIncomeFen: 30_000_000, budgetFen: 1_000_000 },
        insist: { goOn: true },
      },
      expect: 'done',
    },
    {
      name: '超过预算，不继续',
      as: 'lin-yue',
      policy: 'universal-life',
      answers: {
        amount: { amountFen: 3_000_000, familyIncomeFen: 30_000_000, budgetFen: 1_000_000 },
        insist: { goOn: false },
      },
      expect: { fault: '/goOn' },
    },
    {
      name: '不到最低追加额',
      as: 'lin-yue',
      policy: 'universal-life',
      answers: { amount: { amountFen: 50_000, familyIncomeFen: 30_000_000, budgetFen: 5_000_000 } },
      expect: { fault: '/amountFen' },
    },
    { name: '终身寿险没有账户', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
  ],
})

function riskierFor(policy: Policy, product: Product, grade: number | undefined) {
  const chosen = Object.entries(splitOf(policy, product)).filter(([, percent]) => percent > 0)
  return riskierFunds(
    product,
    chosen.map(([fund]) => fund),
    grade,
  )
}

/** Whether the customer's own word is needed before so much goes in (适当性办法 §39): a top-up is a single premium. */
function isHeavy(
  policy: Policy,
  { amountFen, familyIncomeFen, budgetFen }: { amountFen: number; familyIncomeFen: number; budgetFen: number },
  today: string,
): boolean {
  const [insured] = policy.insureds
  const age = insured ? ageOn(insured.birthDate, today) : policy.rated.age
  const means = { familyIncomeFen, budgetFen, premiumFen: amountFen }
  return law.suitabilityDeclaration.judge({ ...means, nonGuaranteed: true, single: true, payYears: 1, age })
}
