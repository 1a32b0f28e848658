// Something that was not told, told now: the safest time to do it is before a claim (保险法 §16: the right to rescind dies by time).
import {
  accept,
  agreeTerms,
  ask,
  field,
  findingsTold,
  healthOptions,
  healthStep,
  identify,
  judge,
  no,
  open,
  optional,
  type PolicyFacts,
  review,
  service,
  sign,
  termsShown,
  withTerms,
  yes,
} from '../../catalogue/index.ts'
import { formatFen, type Text } from '../../kit/index.ts'
import { law } from '../../law/index.ts'
import type { CoverTerms } from '../../sales/index.ts'

const none: CoverTerms = { loadPermille: 0, exclusions: [] }

export default service({
  id: 'add-disclosure',
  counter: 'business',
  topic: 'cover',
  about: 'policy',
  title: { zh: '补充告知', en: 'Add a disclosure' },
  summary: { zh: '投保时漏说的健康情况，现在补上，心里踏实', en: 'Tell now what was left out at sale' },
  basis: [law.rescission.article, '保险法司法解释二 §7', law.servicingAnswer.article],
  says: [
    '补充告知',
    '投保时忘了说',
    '漏告知',
    '以前有病没说',
    '如实告知补充',
    'how do I add something I forgot to disclose',
    'add a disclosure',
  ],
  underwritten: true,
  steps: {
    identity: identify('id'),
    health: healthStep({ zh: '投保时的情况', en: 'How it was at sale' }),
    more: ask(
      { zh: '具体说说', en: 'In your words' },
      {
        detail: optional(
          field.text(
            { title: { zh: '什么时候、什么情况、现在怎样', en: 'When, what, and how it is now' } },
            { max: 500, long: true },
          ),
        ),
      },
    ),
    signature: sign(),
  },
  options: (facts) => ({ 'health.questions': healthOptions(facts) }),
  may(facts) {
    const stopped = open(facts)
    if (stopped) return stopped
    return healthOptions(facts).length > 0
      ? yes
      : no({
          zh: '这份保单投保时没有问健康情况，不用补充',
          en: 'No health questions were asked for this policy: nothing to add',
        })
  },
  check({ answers: { health } }, step) {
    const none = step === 'health' && health && !Object.values(health.questions).includes(true)
    return none
      ? [
          {
            pointer: '/questions',
            detail: { zh: '都回答“否”就没有要补充的', en: 'With every answer "no" there is nothing to add' },
          },
        ]
      : []
  },
  preview({ answers, ...facts }) {
    const { policy, product, today, terms = none } = facts
    const judged = judgedFor(facts, answers.health.questions)
    const after = withTerms(policy, product, terms)?.after ?? policy
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '告知', en: 'Disclosure' },
          to: { zh: `补充 ${judged.found.findings.length} 项`, en: `${judged.found.findings.length} added` },
        },
        {
          label: { zh: '每期保费', en: 'Premium' },
          from: formatFen(policy.premiumFen),
          to: formatFen(after.premiumFen),
        },
        ...termsShown(terms),
      ],
      notes: [...findingsTold(judged), rightsOf(facts)],
    }
  },
  // while the law leaves a right to rescind a person looks, for no rule changes a contract by itself; later nothing hangs on it
  decide({ answers, ...facts }) {
    if (facts.terms || !mayRescind(facts)) return accept
    return review(...judgedFor(facts, answers.health.questions).found.findings.map(({ because }) => because))
  },
  async apply(tx, { policy, product, terms = none }) {
    const after = await agreeTerms(tx, { policy, product, terms, kind: 'disclosed' })
    return {
      says: {
        zh: `已记录您的补充告知，每期保费 ${formatFen(after.premiumFen)}。`,
        en: `Your disclosure is on record; the premium is ${formatFen(after.premiumFen)}.`,
      },
    }
  },
  examples: [
    {
      name: '投保前肝功能异常，请核保人员看',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { health: { questions: '$yes:liver' }, more: { detail: '投保前一年体检转氨酶高，现在正常' } },
      expect: 'in-review',
    },
    {
      name: '合同已满两年，记录下来，不影响保障',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { health: { questions: '$yes:liver' }, more: {} },
      expect: 'done',
    },
    {
      name: '没有要补充的',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { health: { questions: '$no' } },
      expect: { fault: '/questions' },
    },
    { name: '投保时没有问健康', as: 'lin-yue', policy: 'annuity', expect: 'may-not' },
    { name: '保单已终止', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
  ],
})

type Facts = Pick<PolicyFacts, 'policy' | 'product' | 'today'> & { readonly terms?: CoverTerms }

function judgedFor({ policy, product, today, terms }: Facts, answers: Readonly<Record<string, boolean>>) {
  return judge({ policy, product, today, terms, answers })
}

function mayRescind({ policy, today }: Pick<Facts, 'policy' | 'today'>): boolean {
  return law.rescission.judge({ contractOn: policy.effectiveOn, on: today })
}

/** What the law still allows the insurer, and what not: nobody should fear to tell. */
function rightsOf(facts: Facts): Text {
  return mayRescind(facts)
    ? {
        zh: `合同还不满两年：我们要在知道后三十日内决定，过期不能再因此解除合同（${law.rescission.article}）`,
        en: 'The contract is younger than two years: we decide within thirty days of knowing, and cannot rescind for it later',
      }
    : {
        zh: `合同已满两年，不能再因为没有告知而解除（${law.rescission.article}）`,
        en: 'The contract is older than two years: it can no longer be rescinded for what was not told',
      }
}
