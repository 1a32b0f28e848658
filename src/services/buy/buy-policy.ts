// Any product that is sold by itself: choose, say what one has and can bear, answer the product's questions, read, sign, pay.
import {
  accept,
  agreeTerms,
  buyingAsked,
  buyingFacts,
  buyingFaults,
  buyingOptions,
  buyingSteps,
  buyingWords,
  consent,
  gradeOf,
  identify,
  no,
  paidFor,
  pay,
  review,
  riskBorne,
  riskierChosen,
  service,
  sign,
  splitAsked,
  splitParts,
  splitWords,
  suitabilityNotes,
  termsShown,
  yes,
} from '../../catalogue/index.ts'
import { isMinor, keepFact } from '../../customers/index.ts'
import { addDays, formatFen, type Text } from '../../kit/index.ts'
import { law } from '../../law/index.ts'
import { issuePolicy, splitFault, splitOf } from '../../policies/index.ts'
import { notSold } from '../../products/index.ts'
import {
  decisionOf,
  designWarnings,
  dutiesOf,
  frequencyTitles,
  instalmentOf,
  mismatches,
  planTitle,
  riskFault,
  termsOf,
  valueNotes,
  wholeOf,
  wishOf,
} from '../../sales/index.ts'

export default service({
  id: 'buy-policy',
  counter: 'buy',
  about: 'person',
  title: { zh: '买保险', en: 'Buy insurance' },
  summary: {
    zh: '选产品、算保费、看清利益和损失，签名付款后明天起保障',
    en: 'Choose, see the premium, what is paid and what may be lost; signed and paid, cover begins tomorrow',
  },
  basis: [
    '保险法 §16',
    '保险法 §17',
    '保险法 §31',
    '保险法 §34',
    '互联网保险业务监管办法 §14',
    '金融机构产品适当性管理办法 §38',
    '金融机构产品适当性管理办法 §39',
    '保险销售行为可回溯管理暂行办法 §6',
  ],
  says: ['买寿险', '买重疾险', '买分红险', '买万能险', '买投连险', '买两全险', '投保寿险', 'buy life insurance'],
  underwritten: true,
  steps: {
    ...buyingSteps,
    identity: identify('id'),
    insuredConsent: consent('insured'),
    signature: sign({ zh: '签署投保单', en: 'Sign the application' }),
    payment: pay('premium'),
  },
  facts: buyingFacts,
  may: ({ customer, today }) =>
    isMinor(customer.birthDate, today)
      ? no({ zh: '未成年人不能自己投保，请父母来买', en: 'A minor cannot buy; a parent can' })
      : yes,
  when: buyingAsked,
  known: (given) => {
    const { product } = wishOf(given)
    return {
      insured: { insuredId: given.customer.customerId },
      ...(product ? { plan: { sumInsuredFen: product.sale.sumMinFen } } : {}),
      ...(product ? { split: { parts: splitParts(splitOf({ events: [] }, product)) } } : {}),
    }
  },
  options: buyingOptions,
  consenters: ({ answers }) => (answers.insured ? [answers.insured.insuredId] : []),
  check: buyingFaults,
  // A test counts also when the sale stops at it: it is kept before the fault is raised.
  async prove(tx, given, step) {
    const { answers, today, customer } = given
    if (step !== 'risk' || !answers.risk) return []
    const grade = gradeOf(answers.risk)
    keepFact(tx, customer.customerId, 'risk-test', { grade, on: today })
    const { product } = wishOf(given)
    const detail = product && riskFault(product, grade)
    return detail ? [{ pointer: '/loss', detail }] : []
  },
  preview(given) {
    const { application, burden } = wholeOf(given)
    const { product, person, sumInsuredFen, frequency } = application
    const duties = dutiesOf(product, given.customer, given.today)
    const from = addDays(given.today, 1)
    const split = given.answers.split && splitAsked(given.answers.split)
    return {
      effectiveOn: from,
      changes: [
        { label: buyingWords.product, to: product.filedName },
        { label: { zh: '备案编号', en: 'Filed number' }, to: product.filedNo },
        { label: { zh: '被保险人', en: 'Insured' }, to: person.name },
        { label: buyingWords.sum, to: formatFen(sumInsuredFen) },
        { label: buyingWords.plan, to: planTitle(application) },
        { label: { zh: '每期保费', en: 'Premium' }, to: `${formatFen(instalmentOf(application))}` },
        { label: buyingWords.frequency, to: frequencyTitles[frequency] },
        ...(split ? [{ label: { zh: '保费怎么分', en: 'Premiums split' }, to: splitWords(product, split) }] : []),
        { label: { zh: '身故受益人', en: 'Death benefit to' }, to: byLaw },
        ...termsShown(termsOf(given)),
      ],
      money: [{ label: { zh: '首期保费', en: 'First premium' }, amountFen: instalmentOf(application) }],
      notes: [
        ...(burden ? mismatches(burden).map(({ because }) => because) : []),
        ...(split ? suitabilityNotes(riskBorne(given, given.answers.risk), riskierChosen(given)) : []),
        ...(duties.uncertain ? [designWarnings[duties.uncertain]] : []),
        ...valueNotes(application),
        ...product.disclosures.map(({ text }) => text),
        ...(termsOf(given).loadPermille > 0 ? [loadedLater] : []),
        ...decisionOf(given),
      ],
    }
  },
  amountFen: (given) => instalmentOf(wholeOf(given).application),
  decide(given) {
    const reasons = given.terms ? [] : decisionOf(given)
    return reasons.length > 0 ? review(...reasons) : accept
  },
  async apply(tx, given, request) {
    const { application, relation } = wholeOf({ ...given, today: request.submittedOn })
    const { product, person, term, payYears, frequency, sumInsuredFen } = application
    const paid = paidFor(request)
    const split = given.answers.split && splitAsked(given.answers.split)
    const fault = split && splitFault(product, split)
    if (fault) throw notSold({ detail: fault })
    const policy = issuePolicy(tx, {
      customerId: given.customer.customerId,
      product,
      insureds: [{ ...person, relation }],
      occupationClass: person.occupationClass,
      insuredPublicly: person.publicInsurance !== 'none',
      beneficiaries: [],
      sumInsuredFen,
      term,
      payYears,
      frequency,
      receiptSigned: true,
      ...(split ? { split } : {}),
      premiumAccountId: given.answers.payment.accountId,
      paymentId: paid.paymentId,
    })
    if (policy.premiumFen !== paid.amountFen) throw notSold({ detail: dearer })
    await agreeTerms(tx, { policy, product, terms: termsOf(given) })
    return {
      says: {
        zh: `投保成功，保单号 ${policy.policyNo}，${policy.effectiveOn} 零时起保障。`,
        en: `You are covered from ${policy.effectiveOn}; policy ${policy.policyNo}.`,
      },
      leadsTo: { type: 'policy', id: policy.id },
    }
  },
  examples: [
    { name: '买万能险', as: 'lin-yue', answers: wish('universal-life', { plan: 'regular|10' }), expect: 'done' },
    { name: '买分红险', as: 'lin-yue', answers: wish('endowment', { plan: '15y|5' }), expect: 'done' },
    {
      name: '买投连险，先做风险测评',
      as: 'lin-yue',
      answers: wish('unit-linked', { plan: 'regular|10' }),
      expect: 'done',
    },
    {
      name: '不能承受亏损的，不卖投连险',
      as: 'wang-fang',
      answers: wish('unit-linked', { plan: 'regular|10', loss: '0', insured: 'wang-fang' }),
      expect: { fault: '/loss' },
    },
    {
      name: '保费太重，要先确认',
      as: 'lin-yue',
      answers: { ...wish('universal-life', { plan: 'regular|10', budgetFen: 100_000 }), mismatch: { goOn: false } },
      expect: { fault: '/goOn' },
    },
    {
      name: '得过癌症，请核保人员看',
      as: 'lin-yue',
      answers: { ...wish('universal-life', { plan: 'regular|10' }), health: { questions: '$yes:cancer' } },
      expect: 'in-review',
    },
    {
      name: '保额不在范围里',
      as: 'lin-yue',
      answers: wish('universal-life', { plan: 'regular|10', sumInsuredFen: 100 }),
      expect: { fault: '/sumInsuredFen' },
    },
  ],
})

const byLaw: Text = { zh: '法定，可随时变更', en: 'by law; can be changed any time' }
const dearer: Text = {
  zh: '付款前过了一岁，保费与确认时不同，已原路退回；请重新投保',
  en: 'A birthday came before the payment and the premium is another now; it goes back, please apply again',
}
const loadedLater: Text = {
  zh: '首期按标准保费收，加费从第二期起',
  en: 'The first premium is the tariff’s; the loading begins with the second',
}

function wish(
  product: string,
  {
    plan,
    sumInsuredFen = product === 'endowment' ? 1_000_000 : 4_000_000,
    budgetFen = 1_000_000,
    loss = '2',
    insured = 'lin-yue',
  }: { plan: string; sumInsuredFen?: number; budgetFen?: number; loss?: string; insured?: string },
) {
  return {
    product: { product },
    insured: { insuredId: `$person:${insured}` },
    plan: { sumInsuredFen, plan, frequency: 'yearly' },
    needs: { yearlyIncomeFen: 30_000_000, budgetFen },
    risk: { horizon: '2', loss, experience: '1', share: '2', aim: '1' },
    split: { parts: '$known' },
    health: { questions: '$no' },
    reading: { exclusions: true, loss: true },
    uncertain: { understood: true },
    confirmed: { seven: Object.fromEntries(Object.keys(law.callBack.parts).map((part) => [part, true])) },
  }
}
