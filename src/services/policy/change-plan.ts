// Another plan of the same product from the next year on: less is taken as it is, more is underwritten and waits anew for illness.
import {
  accept,
  allowed,
  ask,
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
  service,
  sign,
  termsShown,
  yes,
} from '../../catalogue/index.ts'
import { formatFen, type Text } from '../../kit/index.ts'
import {
  isRenewable,
  notPossible,
  planChangeFault,
  planWishOf,
  renewalOf,
  wantsRenewal,
  wishing,
  wishPlan,
} from '../../policies/index.ts'
import { citation, planOf, waitingDaysMax } from '../../products/index.ts'
import type { CoverTerms } from '../../sales/index.ts'

const title = { zh: '保障计划', en: 'Plan' }

export default service({
  id: 'change-plan',
  counter: 'business',
  topic: 'cover',
  about: 'policy',
  title: { zh: '保障计划变更', en: 'Change plan' },
  summary: {
    zh: '从下一年起换一档保障计划：保费、保额先看清，续保前随时能改回来',
    en: 'Another plan from the next year on, its premium and sum shown first; it can be changed back until renewal',
  },
  basis: ['合同约定的保障计划', '保险法 §16', '保险法 §20'],
  says: ['换保障计划', '变更保障计划', '升级计划', '降一档计划', '保额换一档', 'change plan', 'upgrade my plan'],
  underwritten: true,
  steps: {
    identity: identify('id'),
    choice: ask({ zh: '下一年用哪个计划', en: 'The plan of the next year' }, { plan: field.option({ title }) }),
    health: healthStep(),
    signature: sign(),
  },
  when: ({ answers: { choice }, ...facts }) => ({
    health: choice !== undefined && asksHealth(facts, sumOf(facts, choice.plan)),
  }),
  options: ({ answers: _answers, ...facts }) => ({
    'choice.plan': plansOf(facts)
      .filter(({ sumInsuredFen }) => sumInsuredFen !== wishedSum(facts.policy))
      .map(({ code, title: name, sumInsuredFen, premiumFen }) => ({
        value: code,
        label: { zh: `${name.zh}，保额 ${formatFen(sumInsuredFen)}`, en: `${name.en}, ${formatFen(sumInsuredFen)}` },
        note: { zh: `下一年每期保费 ${formatFen(premiumFen)}`, en: `${formatFen(premiumFen)} an instalment next year` },
      })),
    'health.questions': healthOptions(facts),
  }),
  may(facts) {
    const { policy, product } = facts
    const right = planChangeFault(product)
    const stopped = owned(facts) ?? (right ? no(right) : allowed(facts, 'change-plan')) ?? inForce(facts)
    if (stopped) return stopped
    if (!isRenewable(policy, product) || wantsRenewal(policy) === false)
      return no(
        {
          zh: '您选了到期不续保，没有下一年的计划可选；先开启自动续保',
          en: 'It is not to be renewed, so there is no next year to choose for; switch automatic renewal on first',
        },
        'set-auto-renewal',
      )
    // looked at without the wish: one that cannot be kept can be taken back
    const next = nextWith(facts, policy.sumInsuredFen)
    return next.goesOn ? yes : no(next.because)
  },
  keyFacts: ({ policy, product }) => [
    { label: { zh: '现在的计划', en: 'Present plan' }, value: nameOf(product, policy.sumInsuredFen) },
    { label: { zh: '下一年的计划', en: 'Next year' }, value: nameOf(product, wishedSum(policy)) },
  ],
  preview({ answers, ...facts }) {
    const { policy, product } = facts
    const { sumInsuredFen, judged, next } = effectOf(facts, answers)
    if (!next.goesOn) return { effectiveOn: facts.today, changes: [], notes: [next.because] }
    const isMore = sumInsuredFen > policy.sumInsuredFen
    return {
      effectiveOn: next.renewal.effectiveOn,
      changes: [
        { label: title, from: nameOf(product, wishedSum(policy)), to: nameOf(product, sumInsuredFen) },
        { label: { zh: '保额', en: 'Sum insured' }, from: formatFen(wishedSum(policy)), to: formatFen(sumInsuredFen) },
        premiumOf(facts, next.renewal.amountFen),
        ...(judged ? termsShown(judged.terms) : []),
      ],
      notes: [
        {
          zh: `到 ${policy.endsOn} 为止仍按现在的计划保障，今天不收费`,
          en: `Until ${policy.endsOn} the present plan goes on; nothing is paid today`,
        },
        ...(wantsRenewal(policy) ? [] : [notYetWanted]),
        ...(isMore ? [waitsAnew(facts)] : []),
        ...(judged ? findingsTold(judged) : []),
        {
          zh: '续保前可以再改；换回现在的计划就是撤回',
          en: 'It can be changed until renewal; choosing the present plan takes it back',
        },
        ...(product.planChange ? [citation(product, product.planChange.clause)] : []),
      ],
    }
  },
  decide: ({ answers, ...facts }) => effectOf(facts, answers).judged?.decision ?? accept,
  async apply(tx, { answers, ...facts }, request) {
    const { policy, product } = facts
    // the year it was chosen for has begun while a person looked at it
    if (policy.effectiveOn > request.submittedOn) throw notPossible({ detail: begun })
    const { sumInsuredFen, judged } = effectOf(facts, answers)
    await wishPlan(tx, policy, { sumInsuredFen, terms: judged?.terms })
    const name = nameOf(product, sumInsuredFen)
    return {
      says: {
        zh: `下一年的计划：${name.zh}，到 ${policy.endsOn} 为止不变。`,
        en: `The next year: ${name.en}; nothing changes until ${policy.endsOn}.`,
      },
    }
  },
  examples: [
    {
      name: '换到充足计划，健康无异常',
      as: 'wang-fang',
      policy: 'tiered-medical',
      answers: { choice: { plan: 'ample' }, health: { questions: '$no' } },
      expect: 'done',
    },
    {
      name: '肝病，请核保人员看',
      as: 'wang-fang',
      policy: 'tiered-medical',
      answers: { choice: { plan: 'ample' }, health: { questions: '$yes:liver' } },
      expect: 'in-review',
    },
    {
      name: '没有的计划',
      as: 'wang-fang',
      policy: 'tiered-medical',
      answers: { choice: { plan: 'golden' } },
      expect: { fault: '/plan' },
    },
    {
      name: '下一年本来就是这个计划',
      as: 'wang-fang',
      policy: 'tiered-medical',
      answers: { choice: { plan: 'basic' } },
      expect: { fault: '/plan' },
    },
    { name: '只有一个保额的产品', as: 'lin-yue', policy: 'medical', expect: 'may-not' },
  ],
})

type Facts = Pick<PolicyFacts, 'policy' | 'product' | 'products' | 'today'> & { readonly terms?: CoverTerms }

const begun: Text = {
  zh: '您选计划的那一年已经开始，请为再下一年重新选择',
  en: 'The year you chose for has begun meanwhile; please choose again for the one after',
}

const notYetWanted: Text = {
  zh: '自动续保还没有开启：开启以后到期才会按新计划续保',
  en: 'Automatic renewal is not on yet: the next year begins only when it is',
}

function nextOf({ policy, product, products, today }: Facts) {
  return renewalOf(
    policy,
    product,
    products.on(today).find(({ code }) => code === product.code),
  )
}

// The renewal as it would be with a plan, and what underwriting makes of it.
function nextWith(facts: Facts, sumInsuredFen: number, terms?: CoverTerms) {
  return nextOf({ ...facts, policy: wishing(facts.policy, { sumInsuredFen, terms }, facts.today) })
}

// Those the next year can begin with: its product is the version then on sale, which may have others.
function plansOf(facts: Facts) {
  const next = nextWith(facts, facts.policy.sumInsuredFen)
  return (next.goesOn ? (next.renewal.product.plans ?? []) : []).flatMap((plan) => {
    const then = nextWith(facts, plan.sumInsuredFen)
    const isKept = then.goesOn && then.renewal.sumInsuredFen === plan.sumInsuredFen
    return isKept ? [{ ...plan, premiumFen: then.renewal.amountFen }] : []
  })
}

function wishedSum(policy: Facts['policy']): number {
  return planWishOf(policy)?.sumInsuredFen ?? policy.sumInsuredFen
}

function sumOf(facts: Facts, code: string): number {
  return plansOf(facts).find((plan) => plan.code === code)?.sumInsuredFen ?? wishedSum(facts.policy)
}

function nameOf(product: Facts['product'], sumInsuredFen: number): Text {
  return planOf(product, sumInsuredFen)?.title ?? { zh: formatFen(sumInsuredFen), en: formatFen(sumInsuredFen) }
}

function asksHealth(facts: Facts, sumInsuredFen: number): boolean {
  const isMore = sumInsuredFen > facts.policy.sumInsuredFen
  return isMore && facts.product.planChange?.questionsAsked === true && healthOptions(facts).length > 0
}

function premiumOf(facts: Facts, amountFen: number) {
  const before = nextOf(facts)
  return {
    label: { zh: '下一年每期保费', en: 'An instalment of the next year' },
    from: before.goesOn ? formatFen(before.renewal.amountFen) : '',
    to: formatFen(amountFen),
  }
}

function waitsAnew({ product }: Facts): Text {
  const days = waitingDaysMax(product)
  return {
    zh: `增加的保额因疾病从下一年起要等 ${days} 天，意外马上有效；原来的保额不受影响`,
    en: `For illness the added part waits ${days} days from the next year on, for accidents it counts at once; the former sum is not touched`,
  }
}

interface Answered {
  readonly choice: { readonly plan: string }
  readonly health?: { readonly questions: Record<string, boolean> } | undefined
}

function effectOf(facts: Facts, { choice, health }: Answered) {
  const sumInsuredFen = sumOf(facts, choice.plan)
  const judged = asksHealth(facts, sumInsuredFen)
    ? judge({ ...facts, answers: health?.questions ?? {}, sumInsuredFen })
    : undefined
  return { sumInsuredFen, judged, next: nextWith(facts, sumInsuredFen, judged?.terms) }
}
