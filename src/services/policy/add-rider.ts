// More kinds of cover on the same bill: a rider joins a contract, underwritten, paid to the next due day (新增附加险).
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
  type Option,
  owned,
  type PolicyFacts,
  pay,
  service,
  sign,
  termsShown,
  yes,
} from '../../catalogue/index.ts'
import { addDays, formatFen, type Text } from '../../kit/index.ts'
import { law } from '../../law/index.ts'
import {
  addingFault,
  addRider,
  billWords,
  costWords,
  laterInstalments,
  notPossible,
  paidUntil,
  type RiderOffer,
  riderFrom,
  riderSumFault,
  riderSums,
  ridersToAdd,
} from '../../policies/index.ts'
import { citation, type Product, type Products, waitingDaysMax } from '../../products/index.ts'
import type { CoverTerms } from '../../sales/index.ts'

const sumWords = { zh: '附加险保额', en: 'Sum insured of the rider' }

export default service({
  id: 'add-rider',
  counter: 'business',
  topic: 'cover',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '新增附加险', en: 'Add a rider' },
  summary: {
    zh: '给保单加一项保障，和主险一起交费，随主险终止',
    en: 'One more kind of cover on the policy: on the same bill, ending with it',
  },
  basis: [law.servicingAnswer.article, '保险法 §16', '保险法 §17', '健康保险管理办法 §27', '合同约定的附加险条款'],
  says: ['附加险', '加一个附加险', '加住院津贴', '保单上再加点保障', '新增附加险', 'add a rider', 'add hospital cash'],
  underwritten: true,
  priced: 'from-effect',
  steps: {
    identity: identify('face'),
    choice: ask(
      { zh: '加哪一项', en: 'Which rider' },
      { rider: field.option({ title: { zh: '附加险和保额', en: 'Rider and sum' } }) },
      {
        zh: '附加险只能随主险投保，主险终止时同时终止；责任免除在条款里，请先看',
        en: 'A rider is sold only with a main contract and ends with it; please read its exclusions first',
      },
    ),
    health: healthStep(),
    insuredConsent: consent('insured'),
    signature: sign({ zh: '签署附加险投保单', en: 'Sign for the rider' }),
    payment: pay('premium'),
  },
  when: ({ answers, ...facts }) => ({ health: questionsOf(facts, answers.choice?.rider).length > 0 }),
  options: ({ answers, ...facts }) => ({
    'choice.rider': choicesOf(facts),
    'health.questions': questionsOf(facts, answers.choice?.rider),
  }),
  may(facts) {
    const stopped = owned(facts) ?? inForce(facts)
    if (stopped) return stopped
    const { policy, product, products, today } = facts
    if (ridersToAdd(policy, products.on(today), today).length === 0)
      return no({
        zh: '这份保单现在没有可以加的附加险，可以看看单独的产品',
        en: 'No rider can be added to this policy now; a contract of its own could be bought',
      })
    const fault = addingFault(policy, product, today)
    return fault ? no(fault, policy.paidToOn <= today ? 'pay-renewal-premium' : undefined) : yes
  },
  check({ answers: { choice }, ...facts }, step) {
    if (step !== 'choice' || !choice) return []
    const wanted = wantedOf(facts.products, choice.rider, facts.today)
    const fault = wanted && riderSumFault(wanted.product, wanted.sumInsuredFen)
    return fault ? [{ pointer: '/rider', detail: fault }] : []
  },
  preview({ answers, ...facts }) {
    const { policy } = facts
    const { product, judged, offer } = effectOf(facts, answers.choice.rider, answers.health?.questions)
    const offered = { policy, main: facts.product, product, offer }
    const until = paidUntil(policy, offer)
    return {
      effectiveOn: offer.effectiveOn,
      changes: [
        { label: { zh: '附加险', en: 'Rider' }, to: product.filedName },
        { label: { zh: '备案编号', en: 'Filed number' }, to: product.filedNo },
        { label: sumWords, to: formatFen(offer.sumInsuredFen) },
        {
          label: { zh: '保障期间', en: 'Cover' },
          to: {
            zh: `${offer.effectiveOn} 零时起${offer.endsOn ? `，到 ${offer.endsOn}` : ''}`,
            en: `from ${offer.effectiveOn}${offer.endsOn ? ` to ${offer.endsOn}` : ''}`,
          },
        },
        ...laterInstalments(offered),
        ...termsShown(judged.terms),
      ],
      money: [
        {
          label: {
            zh: `附加险保费，现在交，到 ${until} 前一天`,
            en: `Premium of the rider now, until the day before ${until}`,
          },
          amountFen: offer.firstPremiumFen,
        },
      ],
      notes: [
        ...billWords(offered),
        ...findingsTold(judged),
        waits(product, offer),
        ...product.disclosures.map(({ text }) => text),
        citation(product, product.rider?.clause ?? product.coolingOffClause),
        {
          zh: `犹豫期 ${product.coolingOffDays} 天，期间解除附加险退还为它交的全部保费；不影响主险`,
          en: `${product.coolingOffDays} days of cooling-off: dropped by then, all paid for it goes back; the main contract is not touched`,
        },
      ],
    }
  },
  amountFen: ({ answers, ...facts }) =>
    effectOf(facts, answers.choice.rider, answers.health?.questions).offer.firstPremiumFen,
  decide: ({ answers, ...facts }) => effectOf(facts, answers.choice.rider, answers.health?.questions).judged.decision,
  async apply(tx, { answers, ...facts }, request) {
    const { policy, product } = facts
    const { product: own, offer, judged } = effectOf(facts, answers.choice.rider, answers.health?.questions)
    const { paid } = request
    await addRider(tx, { policy, product, offer, terms: judged.terms, paid })
    const { zh, en } = own.shortName
    const over = overWords((paid?.amountFen ?? 0) - offer.firstPremiumFen)
    return {
      says: {
        zh: `已加上${zh}，${offer.effectiveOn} 零时起保障。${over.zh}`,
        en: `${en} is added; cover begins on ${offer.effectiveOn}.${over.en}`,
      },
    }
  },
  examples: [
    {
      name: '给医疗险加住院津贴，健康无异常',
      as: 'lin-yue',
      policy: 'medical',
      answers: { choice: { rider: '$first' }, health: { questions: '$no' } },
      expect: 'done',
    },
    {
      name: '最近住过院，请核保人员看',
      as: 'lin-yue',
      policy: 'medical',
      answers: { choice: { rider: '$first' }, health: { questions: '$yes:inpatient' } },
      expect: 'in-review',
    },
    { name: '定期寿险没有可加的附加险', as: 'lin-yue', policy: 'term-life', expect: 'may-not' },
    { name: '已有的不能再加', as: 'wang-fang', policy: 'rider-accident', expect: 'may-not' },
    { name: '已终止', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
  ],
})

type Facts = Pick<PolicyFacts, 'policy' | 'product' | 'products' | 'today' | 'signedOn'> & {
  readonly terms?: CoverTerms
}

interface Wanted {
  readonly product: Product
  readonly sumInsuredFen: number
}

// `hospital-cash|1000000`: the rider and its sum, as the options offer them.
function wantedOf(products: Products, chosen: string | undefined, today: string): Wanted | undefined {
  const [code = '', sum = ''] = chosen?.split('|') ?? []
  const product = products.on(today).find((one) => one.code === code)
  return product && { product, sumInsuredFen: Number(sum) }
}

function choicesOf({ policy, product, products, today }: Facts): Option[] {
  const from = addDays(today, 1)
  return ridersToAdd(policy, products.on(today), today).flatMap((rider) =>
    riderSums(rider).flatMap((sumInsuredFen) => {
      const wanted = { policy, product: rider, main: product, sumInsuredFen, loadPermille: 0 }
      const offer = riderFrom(wanted, from)
      if (!offer) return []
      return {
        value: `${rider.code}|${sumInsuredFen}`,
        label: {
          zh: `${rider.shortName.zh} ${formatFen(offer.sumInsuredFen)}`,
          en: `${rider.shortName.en} ${formatFen(offer.sumInsuredFen)}`,
        },
        note: costWords({ policy, main: product, product: rider, offer }),
      }
    }),
  )
}

function questionsOf({ policy, products, today }: Facts, chosen: string | undefined): Option[] {
  const wanted = wantedOf(products, chosen, today)
  return wanted ? healthOptions({ policy, product: wanted.product, today }) : []
}

function effectOf({ policy, product: main, products, today, signedOn, terms }: Facts, chosen: string, answers = {}) {
  const wanted = wantedOf(products, chosen, today)
  if (!wanted) throw notPossible()
  const judged = judge({ policy, today, terms, answers, ...wanted })
  const pricedOn = signedOn && addDays(signedOn, 1)
  const { loadPermille } = judged.terms
  const offer = riderFrom({ policy, main, ...wanted, loadPermille, pricedOn }, addDays(today, 1))
  if (!offer) throw notPossible()
  return { ...wanted, judged, offer }
}

// Cover began later than the money was asked for: days that are not covered are not paid for.
function overWords(overFen: number): Text {
  if (overFen === 0) return { zh: '', en: '' }
  const over = formatFen(overFen)
  return { zh: `多交的 ${over} 退回原付款账户。`, en: ` ${over} paid too much goes back to its source.` }
}

function waits(product: Product, { effectiveOn }: RiderOffer): Text {
  const days = waitingDaysMax(product)
  return days === 0
    ? { zh: '没有等待期', en: 'There is no waiting period' }
    : {
        zh: `附加险的疾病等待期到 ${addDays(effectiveOn, days - 1)}，意外没有等待期；主险不受影响`,
        en: `For illness the rider waits until ${addDays(effectiveOn, days - 1)}, for accidents not at all; the main contract is not touched`,
      }
}
