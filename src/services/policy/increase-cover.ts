// More cover for more premium, underwritten; the added part counts as if it had always been, and waits anew (加保).
import {
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
  owned,
  type PolicyFacts,
  paidFor,
  pay,
  personOf,
  premiumShown,
  service,
  sign,
  termsShown,
  yes,
} from '../../catalogue/index.ts'
import { formatFen, type Text } from '../../kit/index.ts'
import { law } from '../../law/index.ts'
import { increased, increaseFault, reratePolicy } from '../../policies/index.ts'
import { waitingDaysMax } from '../../products/index.ts'
import type { CoverTerms } from '../../sales/index.ts'

export default service({
  id: 'increase-cover',
  counter: 'business',
  topic: 'cover',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '加保', en: 'Increase cover' },
  summary: {
    zh: '提高保额：补交以前的差额，按新保额交费，增加的部分重新计算等待期',
    en: 'A larger sum: the difference of earlier premiums is paid, later ones follow the sum, the added part waits anew',
  },
  basis: [law.deathCoverConsent.article, law.servicingAnswer.article, '合同约定的加保条款'],
  says: ['加保', '提高保额', '多保一点', '保额不够', '增加保额', 'increase cover', 'how do I raise the sum insured'],
  underwritten: true,
  steps: {
    identity: identify('face'),
    change: ask(
      { zh: '加到多少', en: 'Up to how much' },
      { sumInsuredFen: field.money({ title: { zh: '加保后的保额', en: 'New sum insured' } }) },
    ),
    health: healthStep(),
    insuredConsent: consent('insured'),
    signature: sign(),
    payment: pay('premium'),
  },
  when: (facts) => ({ health: healthOptions(facts).length > 0 }),
  options: (facts) => ({ 'health.questions': healthOptions(facts) }),
  may(facts) {
    const stopped = owned(facts) ?? inForce(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    if (!product.increase)
      return no({
        zh: '按条款，这份保单不能加保，可以看看新的产品',
        en: 'By its terms this policy cannot be increased; a new one could be bought',
      })
    const { age } = personOf({ policy, today })
    return age > product.increase.ageMax
      ? no({
          zh: `被保险人超过 ${product.increase.ageMax} 岁，不能加保`,
          en: `The insured is older than ${product.increase.ageMax}`,
        })
      : yes
  },
  check({ answers: { change }, policy, product }, step) {
    if (step !== 'change' || !change) return []
    const detail = increaseFault(policy, product, change.sumInsuredFen)
    return detail ? [{ pointer: '/sumInsuredFen', detail }] : []
  },
  preview({ answers, ...facts }) {
    const { policy, today } = facts
    const { judged, to, topUp } = effectOf(facts, answers.change.sumInsuredFen, answers.health?.questions)
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '保额', en: 'Sum insured' },
          from: formatFen(policy.sumInsuredFen),
          to: formatFen(answers.change.sumInsuredFen),
        },
        premiumShown(policy.premiumFen, to.after.premiumFen),
        ...termsShown(judged.terms),
      ],
      money: [
        { label: { zh: '补交以前各期的差额', en: 'Difference of earlier premiums' }, amountFen: topUp.amountFen },
      ],
      notes: [topUp.basis, ...findingsTold(judged), waitsAnew(facts), suicideAnew],
    }
  },
  amountFen: ({ answers, ...facts }) =>
    effectOf(facts, answers.change.sumInsuredFen, answers.health?.questions).topUp.amountFen,
  decide: ({ answers, ...facts }) =>
    effectOf(facts, answers.change.sumInsuredFen, answers.health?.questions).judged.decision,
  async apply(tx, { answers, ...facts }, request) {
    const { policy, product } = facts
    const { sumInsuredFen } = answers.change
    const { to } = effectOf({ ...facts, today: request.submittedOn }, sumInsuredFen, answers.health?.questions)
    await reratePolicy(tx, {
      policy,
      product,
      to,
      kind: 'cover-increased',
      difference: paidFor(request),
      sinceBegin: true,
    })
    return {
      says: {
        zh: `保额已加到 ${formatFen(sumInsuredFen)}，以后每期保费 ${formatFen(to.after.premiumFen)}。`,
        en: `The sum is now ${formatFen(sumInsuredFen)}; the premium is ${formatFen(to.after.premiumFen)}.`,
      },
    }
  },
  examples: [
    {
      name: '加十万，健康无异常',
      as: 'lin-yue',
      policy: 'loaned-life',
      answers: { change: { sumInsuredFen: 50_000_000 }, health: { questions: '$no' } },
      expect: 'done',
    },
    {
      name: '肝病，请核保人员看',
      as: 'lin-yue',
      policy: 'loaned-life',
      answers: { change: { sumInsuredFen: 50_000_000 }, health: { questions: '$yes:liver' } },
      expect: 'in-review',
    },
    {
      name: '超过投保时保额的一倍',
      as: 'lin-yue',
      policy: 'loaned-life',
      answers: { change: { sumInsuredFen: 90_000_000 } },
      expect: { fault: '/sumInsuredFen' },
    },
    { name: '条款没有加保', as: 'lin-yue', policy: 'medical', expect: 'may-not' },
    { name: '保单中止', as: 'lin-yue', policy: 'lapsed-life', expect: 'may-not' },
  ],
})

type Facts = Pick<PolicyFacts, 'policy' | 'product' | 'today'> & { readonly terms?: CoverTerms }

const suicideAnew: Text = {
  zh: '增加的保额两年内自杀不赔，从今天起算（保险法 §44）',
  en: 'For the added part the two years of the suicide clause begin today (Insurance Law §44)',
}

function waitsAnew({ product }: Facts): Text {
  const days = waitingDaysMax(product)
  return days === 0
    ? { zh: '这份保单没有等待期，增加的保额马上有效', en: 'It has no waiting period: the added part counts at once' }
    : {
        zh: `增加的保额因疾病要等 ${days} 天，意外马上有效；原来的保额不受影响`,
        en: `For illness the added part waits ${days} days, for accidents it counts at once; the former sum is not touched`,
      }
}

function effectOf({ policy, product, today, terms }: Facts, sumInsuredFen: number, answers = {}) {
  const judged = judge({ policy, product, today, terms, answers, sumInsuredFen })
  return { judged, ...increased(policy, product, { sumInsuredFen, terms: judged.terms }) }
}
