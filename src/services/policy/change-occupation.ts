// The insured does another job: rated anew from today, the rest of the paid period by the day (保险法 §52 for the risk that rises).
import {
  ask,
  differenceOf,
  differenceShown,
  field,
  findingsTold,
  identify,
  inForce,
  isPriced,
  judge,
  owned,
  type PolicyFacts,
  pay,
  premiumShown,
  reratedFor,
  review,
  service,
  sign,
  termsShown,
  yes,
} from '../../catalogue/index.ts'
import { changeOccupation, occupationClasses } from '../../customers/index.ts'
import { formatFen } from '../../kit/index.ts'
import { law } from '../../law/index.ts'
import { reratePolicy, restDifference } from '../../policies/index.ts'
import type { CoverTerms } from '../../sales/index.ts'

const classes = {
  '1': { zh: '1 类：办公室、教师等', en: '1: office, teaching' },
  '2': { zh: '2 类：销售、餐饮等', en: '2: sales, catering' },
  '3': { zh: '3 类：司机、快递等', en: '3: driving, delivery' },
  '4': { zh: '4 类：建筑、机械操作等', en: '4: building, machines' },
  '5': { zh: '5 类：高空、电力作业等', en: '5: heights, power lines' },
  '6': { zh: '6 类：矿工、爆破等', en: '6: mining, blasting' },
} as const
type Class = keyof typeof classes

export default service({
  id: 'change-occupation',
  counter: 'business',
  topic: 'cover',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '职业变更', en: 'Change occupation' },
  summary: {
    zh: '换了工作告诉我们，保费按新的职业类别重新算',
    en: 'Tell us of another job; the premium follows its class',
  },
  basis: ['保险法 §52', law.servicingAnswer.article, law.servicingDone.article],
  says: ['换工作了', '职业变更', '换了职业', '改职业', '跳槽了', 'how do I change my occupation', 'I have a new job'],
  underwritten: true,
  steps: {
    identity: identify('id'),
    change: ask(
      { zh: '现在做什么', en: 'The new job' },
      {
        job: field.text({ title: { zh: '工作内容', en: 'What the work is' } }, { max: 60 }),
        occupationClass: field.choice(
          {
            title: { zh: '职业类别', en: 'Class' },
            hint: { zh: '拿不准可以选接近的，我们会核对', en: 'Choose the nearest if unsure; we check it' },
          },
          ['1', '2', '3', '4', '5', '6'],
          classes,
        ),
      },
    ),
    account: ask(
      { zh: '多交的退到哪里', en: 'Where the money goes back to' },
      { accountId: field.account({ title: { zh: '投保人本人的账户', en: "The policyholder's own account" } }) },
    ),
    signature: sign(),
    payment: pay('premium'),
  },
  when({ answers: { change }, ...facts }) {
    const amountFen = change ? effectOf(facts, change.occupationClass).difference.amountFen : 0
    return { account: amountFen < 0, payment: amountFen > 0 }
  },
  may: (facts) => owned(facts) ?? inForce(facts) ?? yes,
  known: ({ policy }) => ({
    change: { occupationClass: String(policy.rated.occupationClass) },
    ...(policy.premiumAccountId ? { account: { accountId: policy.premiumAccountId } } : {}),
  }),
  check({ answers: { change }, policy }, step) {
    if (step !== 'change' || change?.occupationClass !== String(policy.rated.occupationClass)) return []
    return [
      {
        pointer: '/occupationClass',
        detail: {
          zh: `保单现在就是 ${policy.rated.occupationClass} 类，类别不变不用办理`,
          en: `The policy is rated for class ${policy.rated.occupationClass} already`,
        },
      },
    ]
  },
  preview({ answers: { change }, ...facts }) {
    const { policy, today } = facts
    const { judged, to, difference } = effectOf(facts, change.occupationClass)
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '职业类别', en: 'Class' },
          from: `${policy.rated.occupationClass}`,
          to: classes[change.occupationClass],
        },
        premiumShown(policy.premiumFen, to.after.premiumFen),
        ...termsShown(judged.terms),
      ],
      money: differenceShown(difference.amountFen),
      notes: [
        difference.basis,
        ...findingsTold(judged),
        {
          zh: '工作危险程度明显增加而没有告诉我们，可能影响理赔',
          en: 'A markedly more dangerous job that is not told may cost a benefit',
        },
      ],
    }
  },
  amountFen: ({ answers: { change }, ...facts }) =>
    Math.max(0, effectOf(facts, change.occupationClass).difference.amountFen),
  decide({ answers: { change }, ...facts }) {
    const { decision } = effectOf(facts, change.occupationClass).judged
    return decision.outcome === 'accept' && !facts.terms && !isPriced(facts, Number(change.occupationClass))
      ? review({ zh: '费率表里没有这个类别，请人决定', en: 'The tariff has no such class: a person decides' })
      : decision
  },
  async apply(tx, { answers: { change, account }, ...facts }, request) {
    const { policy, product } = facts
    const { to, difference } = effectOf({ ...facts, today: request.submittedOn }, change.occupationClass)
    const [insured] = policy.insureds
    const occupationClass = occupationClasses.find((one) => String(one) === change.occupationClass)
    if (insured && occupationClass) await changeOccupation(tx, insured.customerId, occupationClass)
    const moved = differenceOf(difference.amountFen, request, account?.accountId)
    await reratePolicy(tx, { policy, product, to, difference: moved })
    return {
      says: {
        zh: `职业已改为 ${change.occupationClass} 类，每期保费 ${formatFen(to.after.premiumFen)}。`,
        en: `Rated for class ${change.occupationClass}; the premium is ${formatFen(to.after.premiumFen)}.`,
      },
    }
  },
  examples: [
    {
      name: '换成司机，按天补差额',
      as: 'wang-fang',
      policy: 'accident-wang',
      answers: { change: { job: '网约车司机', occupationClass: '3' } },
      expect: 'done',
    },
    {
      name: '换成矿工，请核保人员看',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { job: '井下采煤', occupationClass: '6' } },
      expect: 'in-review',
    },
    {
      name: '类别没有变',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { job: '会计', occupationClass: '1' } },
      expect: { fault: '/occupationClass' },
    },
    { name: '保单中止', as: 'lin-yue', policy: 'lapsed-life', expect: 'may-not' },
  ],
})

type Facts = Pick<PolicyFacts, 'policy' | 'product' | 'today'> & { readonly terms?: CoverTerms }

function effectOf({ policy, product, today, terms }: Facts, chosen: Class) {
  const person = { occupationClass: Number(chosen) }
  const judged = judge({ policy, product, today, terms, answers: {}, person })
  const to = reratedFor({ policy, product, today }, person, judged.terms)
  return { judged, to, difference: restDifference(policy, to.after.premiumFen, today) }
}
