// Any product that is sold by itself: choose, say what one has and can bear, answer the product's questions, read, sign, pay.
import {
  accept,
  agreeTerms,
  ask,
  consent,
  field,
  healthStep,
  identify,
  no,
  type Option,
  paidFor,
  pay,
  review,
  service,
  sign,
  termsShown,
  yes,
} from '../../catalogue/index.ts'
import { familyOf, isMinor, keepFact, listCustomers, riskTestsOf } from '../../customers/index.ts'
import { addDays, ageOn, formatFen, type Text } from '../../kit/index.ts'
import { law } from '../../law/index.ts'
import { issuePolicy } from '../../policies/index.ts'
import { type Frequency, frequencies, notSold, type Product } from '../../products/index.ts'
import {
  applicationFaults,
  decisionOf,
  designWarnings,
  dutiesOf,
  frequenciesFor,
  frequencyTitles,
  instalmentOf,
  isSoldAlone,
  mismatches,
  planChosen,
  plansAt,
  planTitle,
  questionsOf,
  riskFault,
  riskGradeOf,
  riskQuestions,
  termsOf,
  testFault,
  validTest,
  valueNotes,
  wholeOf,
  wishOf,
} from '../../sales/index.ts'

const words = {
  product: { zh: '产品', en: 'Product' },
  insured: { zh: '给谁买', en: 'For whom' },
  sum: { zh: '保额', en: 'Sum insured' },
  plan: { zh: '保多久、交几年', en: 'How long, and premiums for how many years' },
  frequency: { zh: '多久交一次', en: 'How often' },
}
const yesNo = (zh: string, en: string) => field.yesNo({ title: { zh, en } })
const riskField = (index: number) => field.option({ title: riskQuestions[index]?.text ?? words.product })

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
  says: [
    '买寿险',
    '买重疾险',
    '买分红险',
    '买万能险',
    '买投连险',
    '买两全险',
    '投保寿险',
    'buy life insurance',
    'buy a policy',
  ],
  underwritten: true,
  steps: {
    product: ask({ zh: '买哪个产品', en: 'Which product' }, { product: field.option({ title: words.product }) }),
    insured: ask({ zh: '给谁买', en: 'For whom' }, { insuredId: field.person({ title: words.insured }) }),
    plan: ask(
      { zh: '怎么保、怎么交', en: 'Cover and premiums' },
      {
        sumInsuredFen: field.money({ title: words.sum }),
        plan: field.option({ title: words.plan }),
        frequency: field.option({ title: words.frequency }),
      },
    ),
    needs: ask(
      { zh: '您的情况', en: 'Your means' },
      {
        yearlyIncomeFen: field.money({ title: { zh: '家庭年收入', en: 'The family’s yearly income' } }),
        budgetFen: field.money({
          title: { zh: '这份保险一年打算花多少', en: 'What you mean to spend on it a year' },
          hint: { zh: '一次交清的，填总共打算花多少', en: 'In all, for a single premium' },
        }),
      },
      {
        zh: '用来看这份保险适不适合您；不适合我们会直说（适当性办法 §38）',
        en: 'To see whether it suits you; we say so when it does not',
      },
    ),
    risk: ask(
      { zh: '风险测评', en: 'Risk test' },
      {
        horizon: riskField(0),
        loss: riskField(1),
        experience: riskField(2),
        share: riskField(3),
        aim: riskField(4),
      },
      {
        zh: '投资连结险的涨跌由您承担，先看看您能承受多少；结果十二个月内有效',
        en: 'With funds the risk is yours: first, how much of it you can bear. The result counts for twelve months',
      },
    ),
    mismatch: ask(
      { zh: '可能不适合您', en: 'It may not suit you' },
      { goOn: yesNo('我知道可能不适合，仍要投保', 'I know that it may not suit me and want it all the same') },
      {
        zh: '建议您先停一停：保费相对您的收入、预算或年龄偏重。可以减少保额，或者请人工帮您看看。',
        en: 'We advise you to stop: the premium is heavy beside your income, budget or age. Choose a smaller sum, or ask a person.',
      },
    ),
    health: healthStep(),
    reading: ask(
      { zh: '请阅读', en: 'Please read' },
      {
        exclusions: yesNo('我已阅读责任免除和理赔要点', 'I have read the exclusions and how claims are paid'),
        loss: yesNo(
          '我知道犹豫期内退保退全部保费，之后退保可能有损失',
          'I know that all is given back in cooling-off and that surrender later may lose money',
        ),
      },
    ),
    uncertain: ask(
      { zh: '利益不确定', en: 'Uncertain benefits' },
      { understood: yesNo('我知道利益不确定、不保证', 'I know that the benefits are uncertain and not guaranteed') },
    ),
    confirmed: ask(
      { zh: '逐条确认并留存', en: 'Confirmed one by one, and kept' },
      { seven: field.questions({ title: { zh: '以下各条都是这样吗？', en: 'Is each of these so?' } }) },
      {
        zh: '法规要求这类投保全程留痕：您的回答连同时间会保存，用来保护您',
        en: 'The law asks for a record of such a sale: your answers are kept with their time, to protect you',
      },
    ),
    identity: identify('id'),
    insuredConsent: consent('insured'),
    signature: sign({ zh: '签署投保单', en: 'Sign the application' }),
    payment: pay('premium'),
  },
  async facts(db, { customer, products, today }) {
    const family = await familyOf(db, customer.customerId, today)
    const ids = family.map(({ customerId }) => customerId)
    const [people, riskTests] = await Promise.all([listCustomers(db, ids), riskTestsOf(db, customer.customerId)])
    return { family, people, riskTests, onSale: products.on(today).filter(isSoldAlone) }
  },
  may: ({ customer, today }) =>
    isMinor(customer.birthDate, today)
      ? no({ zh: '未成年人不能自己投保，请父母来买', en: 'A minor cannot buy; a parent can' })
      : yes,
  when(given) {
    const { product, application, burden } = wishOf(given)
    const duties = product && dutiesOf(product, given.customer, given.today)
    return {
      needs: duties?.needs ?? false,
      risk:
        (duties?.riskTest ?? false) && (!validTest(given.riskTests, given.today) || given.answers.risk !== undefined),
      mismatch: burden !== undefined && mismatches(burden).length > 0,
      health: application !== undefined && questionsOf(application).length > 0,
      uncertain: duties?.uncertain !== undefined,
      confirmed: duties?.confirmations ?? false,
    }
  },
  known: (given) => {
    const { product } = wishOf(given)
    return {
      insured: { insuredId: given.customer.customerId },
      ...(product ? { plan: { sumInsuredFen: product.sale.sumMinFen } } : {}),
    }
  },
  options(given) {
    const { product, person, application } = wishOf(given)
    const plan = product && planChosen(product, given.answers.plan?.plan ?? '')
    const age = person ? ageOn(person.birthDate, addDays(given.today, 1)) : 0
    return {
      'product.product': given.onSale.map(productOption),
      ...(product ? { 'plan.plan': plansAt(product, age) } : {}),
      ...(product ? { 'plan.frequency': frequencyOptions(product, plan) } : {}),
      ...Object.fromEntries(riskQuestions.map(({ id, answers }) => [`risk.${id}`, answers.map(riskOption)])),
      ...(application
        ? { 'health.questions': questionsOf(application).map(({ id, text }) => ({ value: id, label: text })) }
        : {}),
      'confirmed.seven': Object.entries(law.callBack.parts).map(([value, label]) => ({ value, label })),
    }
  },
  consenters: ({ answers }) => (answers.insured ? [answers.insured.insuredId] : []),
  check(given, step) {
    const { answers, riskTests, today } = given
    const { product, application, plan } = wishOf(given)
    const must = (pointer: string, agreed: boolean | undefined, zh: string, en: string) =>
      agreed === false ? [{ pointer, detail: { zh, en } }] : []
    const read = ['请先阅读再继续', 'Please read before going on'] as const
    switch (step) {
      case 'product': {
        const last = product && validTest(riskTests, today)
        const detail = last && riskFault(product, last.grade)
        return detail ? [{ pointer: '/product', detail }] : []
      }
      case 'plan': {
        if (!product || !plan || !application) return [{ pointer: '/plan', detail: noPlan }]
        if (!frequenciesFor(product, plan).includes(application.frequency))
          return [{ pointer: '/frequency', detail: noFrequency }]
        return applicationFaults(application).map((detail) => ({ pointer: '/sumInsuredFen', detail }))
      }
      case 'risk': {
        const detail = testFault(riskTests, today)
        return detail ? [{ pointer: '/horizon', detail }] : []
      }
      case 'mismatch':
        return must(
          '/goOn',
          answers.mismatch?.goOn,
          '好的，先不买；改保额或请人工帮您',
          'Then not now: change the sum, or ask a person',
        )
      case 'reading':
        return [
          ...must('/exclusions', answers.reading?.exclusions, ...read),
          ...must('/loss', answers.reading?.loss, ...read),
        ]
      case 'uncertain':
        return must('/understood', answers.uncertain?.understood, ...read)
      case 'confirmed':
        return must('/seven', Object.values(answers.confirmed?.seven ?? {}).every(Boolean), ...notConfirmed)
      default:
        return []
    }
  },
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
    return {
      effectiveOn: from,
      changes: [
        { label: words.product, to: product.filedName },
        { label: { zh: '备案编号', en: 'Filed number' }, to: product.filedNo },
        { label: { zh: '被保险人', en: 'Insured' }, to: person.name },
        { label: words.sum, to: formatFen(sumInsuredFen) },
        { label: words.plan, to: planTitle(application) },
        { label: { zh: '每期保费', en: 'Premium' }, to: `${formatFen(instalmentOf(application))}` },
        { label: words.frequency, to: frequencyTitles[frequency] },
        { label: { zh: '身故受益人', en: 'Death benefit to' }, to: byLaw },
        ...termsShown(termsOf(given)),
      ],
      money: [{ label: { zh: '首期保费', en: 'First premium' }, amountFen: instalmentOf(application) }],
      notes: [
        ...(burden ? mismatches(burden).map(({ because }) => because) : []),
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

function gradeOf(answers: Readonly<Record<(typeof riskQuestions)[number]['id'], string>>): number {
  const points = (id: keyof typeof answers) => Number(answers[id])
  return riskGradeOf({
    horizon: points('horizon'),
    loss: points('loss'),
    experience: points('experience'),
    share: points('share'),
    aim: points('aim'),
  })
}

function productOption({ code, shortName, summary }: Product): Option {
  return { value: code, label: shortName, note: summary }
}

function riskOption(label: Text, index: number): Option {
  return { value: String(index), label }
}

function frequencyOptions(product: Product, plan: { readonly payYears: number } | undefined): Option[] {
  const open: readonly Frequency[] = plan
    ? frequenciesFor(product, plan)
    : frequencies.filter((one) => product.sale.frequencyPermille[one] !== undefined)
  return open.map((value) => ({ value, label: frequencyTitles[value] }))
}

const byLaw: Text = { zh: '法定，可随时变更', en: 'by law; can be changed any time' }
const noPlan: Text = { zh: '这个产品没有这样的期间', en: 'This product has no such term' }
const noFrequency: Text = {
  zh: '一次交清的只能选“一次交清”，分期交的不能选',
  en: 'A single premium is paid once, one over years is not',
}
const notConfirmed = [
  '有一条不是这样，请人工帮您弄清楚再买',
  'One is not so: let a person clear it up before you buy',
] as const
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
    health: { questions: '$no' },
    reading: { exclusions: true, loss: true },
    uncertain: { understood: true },
    confirmed: { seven: Object.fromEntries(Object.keys(law.callBack.parts).map((part) => [part, true])) },
  }
}
