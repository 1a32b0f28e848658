// Accident cover for oneself or the family: choose, answer two questions, read, sign, pay, covered from tomorrow.
import {
  accept,
  ask,
  consent,
  field,
  identify,
  type Option,
  paidFor,
  pay,
  review,
  service,
  sign,
  yes,
} from '../../catalogue/index.ts'
import { type Customer, familyOf, listCustomers } from '../../customers/index.ts'
import { addDays, type Day, formatFen } from '../../kit/index.ts'
import { issuePolicy } from '../../policies/index.ts'
import { notSold, type Product, saleFaults } from '../../products/index.ts'
import { quoteFen, sumsOnSale } from '../../sales/index.ts'

const productCode = 'accident'
const term = '1y'
const words = {
  who: { zh: '给谁买', en: 'For whom' },
  sum: { zh: '保额', en: 'Sum insured' },
}
const yesNo = (zh: string, en: string) => field.yesNo({ title: { zh, en } })

export default service({
  id: 'buy-accident-policy',
  counter: 'buy',
  about: 'person',
  title: { zh: '买意外险', en: 'Buy accident cover' },
  summary: {
    zh: '意外医疗、伤残、身故，一年期，明天起保障',
    en: 'Medical, disability and death by accident; one year, from tomorrow',
  },
  basis: [
    '保险法 §16',
    '保险法 §17',
    '保险法 §31',
    '保险法 §34',
    '互联网保险业务监管办法 §14',
    '互联网保险业务监管办法 §17',
  ],
  says: [
    '买意外险',
    '意外险多少钱',
    '给孩子买保险',
    '买保险',
    '投保',
    '意外保障',
    'buy accident insurance',
    'insure my child',
  ],
  steps: {
    choice: ask(
      { zh: '给谁买、买多少', en: 'For whom, how much' },
      { insuredId: field.person({ title: words.who }), sumInsured: field.option({ title: words.sum }) },
    ),
    disclosure: ask(
      { zh: '如实告知', en: 'Disclosure' },
      {
        occupation: yesNo(
          '被保险人的工作是否需要高处作业、井下作业、潜水，或者使用爆炸物？',
          "Does the insured's work involve heights, mines, diving or explosives?",
        ),
        disabled: yesNo(
          '被保险人是否有已经评定的一级至七级伤残，或者双目失明、肢体缺失？',
          'Has the insured a disability of grades 1 to 7, blindness or a lost limb?',
        ),
      },
      {
        zh: '只问这两个问题。没有问到的不用告知（保险法 §16）',
        en: 'Only these two questions; what is not asked need not be told',
      },
    ),
    reading: ask(
      { zh: '请阅读', en: 'Please read' },
      {
        exclusions: yesNo(
          '我已阅读责任免除、免赔额、赔付比例和犹豫期',
          'I have read the exclusions, deductible, reimbursement rate and cooling-off',
        ),
      },
      {
        zh: '责任免除和理赔要点在产品页和条款里，可随时查看',
        en: 'Exclusions and claim rules are on the product page and in the clauses',
      },
    ),
    identity: identify('id'),
    insuredConsent: consent('insured'),
    signature: sign({ zh: '签署投保单', en: 'Sign the application' }),
    payment: pay('premium'),
  },
  async facts(db, { customer, products, today }) {
    const family = await familyOf(db, customer.customerId, today)
    const people = await listCustomers(
      db,
      family.map(({ customerId }) => customerId),
    )
    return { family, people, product: products.at(productCode, today) }
  },
  may: () => yes,
  known: ({ customer }) => ({ choice: { insuredId: customer.customerId } }),
  options({ answers, people, product, today }) {
    const person = people.find(({ customerId }) => customerId === answers.choice?.insuredId)
    return { 'choice.sumInsured': sumsOf(product, person, today) }
  },
  consenters: ({ answers }) => (answers.choice ? [answers.choice.insuredId] : []),
  check({ answers, people, family, product, today }, step) {
    if (step === 'reading' && !answers.reading?.exclusions)
      return [{ pointer: '/exclusions', detail: { zh: '请先阅读再继续', en: 'Please read before going on' } }]
    if (step !== 'choice' || !answers.choice) return []
    const { insuredId, sumInsured } = answers.choice
    const person = people.find(({ customerId }) => customerId === insuredId)
    const relation = family.find(({ customerId }) => customerId === insuredId)?.relation
    if (!person || !relation) return []
    const faults = saleFaults(product, {
      birthDate: person.birthDate,
      relation,
      occupationClass: person.occupationClass,
      sumInsuredFen: Number(sumInsured),
      term,
      payYears: 1,
      frequency: 'once',
      effectiveOn: addDays(today, 1),
    })
    return faults.map((detail) => ({ pointer: '/sumInsured', detail }))
  },
  preview({ answers: { choice }, people, product, today }) {
    const person = people.find(({ customerId }) => customerId === choice.insuredId)
    const from = addDays(today, 1)
    return {
      effectiveOn: from,
      changes: [
        { label: { zh: '产品', en: 'Product' }, to: product.filedName },
        { label: { zh: '备案编号', en: 'Filed number' }, to: product.filedNo },
        { label: { zh: '被保险人', en: 'Insured' }, to: person?.name ?? '' },
        { label: words.sum, to: formatFen(Number(choice.sumInsured)) },
        { label: { zh: '保障期间', en: 'Cover' }, to: { zh: `${from} 起一年`, en: `one year from ${from}` } },
        {
          label: { zh: '身故受益人', en: 'Death benefit to' },
          to: { zh: '法定，可随时变更', en: 'by law; can be changed any time' },
        },
      ],
      money: [
        {
          label: { zh: '保费', en: 'Premium' },
          amountFen: person ? quoteFen({ product, person, sumInsuredFen: Number(choice.sumInsured), term, today }) : 0,
        },
      ],
      notes: [
        ...product.disclosures.map(({ text }) => text),
        {
          zh: `犹豫期 ${product.coolingOffDays} 天，从签收电子保单次日起，退保退还全部保费`,
          en: `${product.coolingOffDays} days of cooling-off after the electronic policy is received: the full premium back`,
        },
      ],
    }
  },
  amountFen({ answers: { choice }, people, product, today }) {
    const person = people.find(({ customerId }) => customerId === choice.insuredId)
    return person ? quoteFen({ product, person, sumInsuredFen: Number(choice.sumInsured), term, today }) : 0
  },
  decide({ answers: { disclosure } }) {
    const reasons = [
      ...(disclosure.occupation
        ? [{ zh: '从事高风险工作，需要人工核保', en: 'Dangerous work: a person decides' }]
        : []),
      ...(disclosure.disabled ? [{ zh: '有伤残情况，需要人工核保', en: 'A disability: a person decides' }] : []),
    ]
    return reasons.length > 0 ? review(...reasons) : accept
  },
  async apply(tx, { answers: { choice, payment }, customer, people, family, product }, request) {
    const person = people.find(({ customerId }) => customerId === choice.insuredId)
    const relation = family.find(({ customerId }) => customerId === choice.insuredId)?.relation
    const paid = paidFor(request)
    if (!person || !relation) throw notSold({ detail: gone })
    const policy = issuePolicy(tx, {
      customerId: customer.customerId,
      product,
      insureds: [{ ...person, relation }],
      occupationClass: person.occupationClass,
      insuredPublicly: person.publicInsurance !== 'none',
      beneficiaries: [],
      sumInsuredFen: Number(choice.sumInsured),
      term,
      payYears: 1,
      frequency: 'once',
      receiptSigned: true,
      premiumAccountId: payment.accountId,
      paymentId: paid.paymentId,
    })
    if (policy.premiumFen !== paid.amountFen) throw notSold({ detail: dearer })
    return {
      says: {
        zh: `投保成功，保单号 ${policy.policyNo}，${policy.effectiveOn} 零时起保障。`,
        en: `You are covered from ${policy.effectiveOn}; policy ${policy.policyNo}.`,
      },
      leadsTo: { type: 'policy', id: policy.id },
    }
  },
  examples: [
    { name: '给自己买', as: 'lin-yue', answers: wish('lin-yue'), expect: 'done' },
    { name: '给未成年的女儿买，父母作主', as: 'lin-yue', answers: wish('li-xiaoman'), expect: 'done' },
    { name: '给丈夫买，要他本人同意', as: 'lin-yue', answers: wish('li-wei'), expect: 'awaiting-consent' },
    {
      name: '高风险职业，人工核保',
      as: 'lin-yue',
      answers: wish('lin-yue', { occupation: true }),
      expect: 'in-review',
    },
    {
      name: '没有阅读就想继续',
      as: 'lin-yue',
      answers: { ...wish('lin-yue'), reading: { exclusions: false } },
      expect: { fault: '/exclusions' },
    },
  ],
})

const gone = {
  zh: '被保险人不再是您登记的家人，保费原路退回',
  en: 'The insured is no longer one of your family; the premium goes back',
}
const dearer = {
  zh: '付款前过了一岁，保费与确认时不同，已原路退回；请重新投保',
  en: 'A birthday came before the payment and the premium is another now; it goes back, please apply again',
}

function sumsOf(product: Product, person: Customer | undefined, today: Day): Option[] {
  return sumsOnSale({ product, person, term, today }).map(({ sumInsuredFen, premiumFen }) => ({
    value: String(sumInsuredFen),
    label: { zh: `${sumInsuredFen / 1_000_000} 万元`, en: formatFen(sumInsuredFen) },
    ...(premiumFen === undefined
      ? {}
      : { note: { zh: `每年 ${formatFen(premiumFen)}`, en: `${formatFen(premiumFen)} a year` } }),
  }))
}

function wish(insured: string, { occupation = false } = {}) {
  return {
    choice: { insuredId: `$person:${insured}`, sumInsured: '$first' },
    disclosure: { occupation, disabled: false },
    reading: { exclusions: true },
  }
}
