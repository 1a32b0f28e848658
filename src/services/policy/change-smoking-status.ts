// The insured has begun or given up smoking: the loading comes or goes with the next premium, where the product has one.
import {
  ask,
  field,
  findingsTold,
  identify,
  inForce,
  judge,
  no,
  optional,
  owned,
  type PolicyFacts,
  premiumShown,
  reratedFor,
  review,
  service,
  sign,
  termsShown,
  yes,
} from '../../catalogue/index.ts'
import { addMonths, formatFen } from '../../kit/index.ts'
import { law } from '../../law/index.ts'
import { agreedOf, reratePolicy } from '../../policies/index.ts'
import type { CoverTerms } from '../../sales/index.ts'

const quitMonths = 12 // the insurer's own underwriting rule, no law

export default service({
  id: 'change-smoking-status',
  counter: 'business',
  topic: 'cover',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '吸烟状况变更', en: 'Change smoking status' },
  summary: {
    zh: '戒烟满一年可以取消吸烟加费；开始吸烟也请告诉我们',
    en: 'A year without smoking ends the loading; beginning is told too',
  },
  basis: [law.servicingAnswer.article, law.servicingDone.article, '合同约定的费率'],
  says: ['戒烟了', '我戒烟了能降保费吗', '开始抽烟了', '吸烟状况变更', 'I stopped smoking', 'smoking status'],
  underwritten: true,
  steps: {
    identity: identify('id'),
    change: ask(
      { zh: '现在的情况', en: 'How it is now' },
      {
        smoker: field.yesNo({
          title: {
            zh: '过去十二个月里吸过烟或电子烟吗？',
            en: 'Smoked, or used e-cigarettes, in the last twelve months?',
          },
        }),
        quitOn: optional(
          field.date({
            title: { zh: '最后一次吸烟的日期', en: 'The day of the last one' },
            hint: { zh: '不吸烟的请填写', en: 'If you no longer smoke' },
          }),
        ),
      },
      { zh: '请如实回答（保险法 §16）', en: 'Please answer truthfully (Insurance Law §16)' },
    ),
    signature: sign(),
  },
  may(facts) {
    const stopped = owned(facts) ?? inForce(facts)
    if (stopped) return stopped
    return facts.product.sale.smokerLoadPermille === undefined
      ? no({
          zh: '这份保单的保费和吸烟没有关系，不用办理',
          en: 'The premium of this policy does not depend on smoking',
        })
      : yes
  },
  check({ answers: { change }, policy, today }, step) {
    if (step !== 'change' || !change) return []
    if (change.smoker === agreedOf(policy).smoker)
      return [{ pointer: '/smoker', detail: { zh: '和保单上的一样，不用变更', en: 'The policy says so already' } }]
    if (change.smoker) return []
    if (!change.quitOn || change.quitOn > today)
      return [
        { pointer: '/quitOn', detail: { zh: '请填写最后一次吸烟的日期', en: 'Please give the day of the last one' } },
      ]
    return []
  },
  preview({ answers: { change }, ...facts }) {
    const { policy } = facts
    const { judged, to } = effectOf(facts, change.smoker)
    const words = (smoker: boolean) => (smoker ? { zh: '吸烟', en: 'smoker' } : { zh: '不吸烟', en: 'non-smoker' })
    return {
      effectiveOn: facts.today,
      changes: [
        { label: { zh: '吸烟状况', en: 'Smoking' }, from: words(agreedOf(policy).smoker), to: words(change.smoker) },
        premiumShown(policy.premiumFen, to.after.premiumFen),
        ...termsShown(judged.terms),
      ],
      notes: [
        ...findingsTold(judged),
        {
          zh: `从 ${policy.paidToOn} 到期的那一期起按新保费`,
          en: `The new premium begins with the one due on ${policy.paidToOn}`,
        },
      ],
    }
  },
  decide({ answers: { change }, ...facts }) {
    const { quitOn } = change
    const soon = !change.smoker && quitOn !== undefined && addMonths(quitOn, quitMonths) > facts.today
    if (soon && !facts.terms)
      return review({
        zh: '戒烟还不满十二个月，请核保人员看',
        en: 'Less than twelve months without smoking: an underwriter looks',
      })
    return effectOf(facts, change.smoker).judged.decision
  },
  async apply(tx, { answers: { change }, ...facts }) {
    const { policy, product } = facts
    const { to } = effectOf(facts, change.smoker)
    await reratePolicy(tx, { policy, product, to })
    return {
      says: {
        zh: `已变更，下一期起每期保费 ${formatFen(to.after.premiumFen)}。`,
        en: `Changed; from the next one the premium is ${formatFen(to.after.premiumFen)}.`,
      },
    }
  },
  examples: [
    {
      name: '开始吸烟，下一期起加费',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { smoker: true } },
      expect: 'done',
    },
    {
      name: '本来就不吸烟',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { smoker: false, quitOn: '$today-400' } },
      expect: { fault: '/smoker' },
    },
    { name: '保费和吸烟无关', as: 'lin-yue', policy: 'medical', expect: 'may-not' },
    { name: '被保险人自己不能办', as: 'li-wei', policy: 'whole-life', expect: 'may-not' },
  ],
})

type Facts = Pick<PolicyFacts, 'policy' | 'product' | 'today'> & { readonly terms?: CoverTerms }

function effectOf({ policy, product, today, terms }: Facts, smoker: boolean) {
  const judged = judge({ policy, product, today, terms, answers: {}, person: { smoker } })
  return { judged, to: reratedFor({ policy, product, today }, { smoker }, judged.terms) }
}
