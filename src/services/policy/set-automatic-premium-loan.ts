// Whether an unpaid premium is lent out of the cash value at the end of grace. Against death cover the insured agrees (保险法 §34).
import { ask, consent, field, identify, inForce, no, owned, service, sign, yes } from '../../catalogue/index.ts'
import { formatFen, type Text } from '../../kit/index.ts'
import { automaticLoanChosen, cashValueOn, chooseAutomaticLoan } from '../../policies/index.ts'

const title = { zh: '保费自动垫交', en: 'Automatic premium loan' }

export default service({
  id: 'set-automatic-premium-loan',
  counter: 'business',
  topic: 'premium',
  about: 'policy',
  title,
  summary: {
    zh: '忘了交费时，用现金价值垫交，保障不断',
    en: 'A forgotten premium is lent out of the cash value, and cover goes on',
  },
  basis: ['保险法 §34', '保险法 §36', '合同约定的保单贷款条款'],
  says: [
    '自动垫交',
    '保费自动垫交',
    '忘记交费帮我垫',
    '关闭自动垫交',
    '用现金价值交保费',
    'automatic premium loan',
    'pay the premium out of the cash value',
  ],
  steps: {
    identity: identify('face'),
    wish: ask(title, {
      chosen: field.yesNo({ title: { zh: '宽限期满自动垫交', en: 'Lend the premium when grace ends' } }),
    }),
    insuredConsent: consent('insured'),
    signature: sign(),
  },
  when: ({ answers: { wish } }) => ({ insuredConsent: wish?.chosen === true }),
  may(facts) {
    if (!facts.product.loan)
      return no(
        {
          zh: '这款产品没有保单贷款，不能垫交；可以设置交费提醒',
          en: 'This product has no loans to pay a premium with; set a reminder instead',
        },
        'set-reminders',
      )
    return owned(facts) ?? inForce(facts) ?? yes
  },
  keyFacts: ({ policy, product, today }) => [
    { label: title, value: inWords(automaticLoanChosen(policy)) },
    { label: { zh: '现金价值', en: 'Cash value' }, value: formatFen(cashValueOn(policy, product, today).amountFen) },
  ],
  known: ({ policy }) => ({ wish: { chosen: !automaticLoanChosen(policy) } }),
  check: ({ answers: { wish }, policy }, step) =>
    step === 'wish' && wish?.chosen === automaticLoanChosen(policy)
      ? [{ pointer: '/chosen', detail: { zh: '现在就是这样设置的', en: 'It is set so already' } }]
      : [],
  preview: ({ answers: { wish }, policy, product, today }) => ({
    effectiveOn: today,
    changes: [{ label: title, from: inWords(automaticLoanChosen(policy)), to: inWords(wish.chosen) }],
    notes: wish.chosen
      ? [
          {
            zh: `垫交的保费按贷款计息，年利率 ${(product.loan?.yearlyRateBp ?? 0) / 100}%，随时可还；理赔或退保时先扣除`,
            en: `What is lent bears interest like a loan, ${(product.loan?.yearlyRateBp ?? 0) / 100} % a year; repay any time, or it is deducted from a benefit`,
          },
          {
            zh: '现金价值扣除欠款后不够一期保费的，不能垫交，合同效力中止',
            en: 'When the cash value less debt is below a premium nothing can be lent, and the contract is suspended',
          },
        ]
      : [
          {
            zh: '以后宽限期满仍未交费的，合同效力中止，期间没有保障',
            en: 'From now on the contract is suspended, without cover, when a premium is unpaid after grace',
          },
        ],
  }),
  async apply(tx, { answers: { wish }, policy }) {
    await chooseAutomaticLoan(tx, policy, wish.chosen)
    return {
      says: wish.chosen
        ? { zh: '自动垫交已开启。', en: 'The automatic premium loan is on.' }
        : { zh: '自动垫交已关闭。', en: 'The automatic premium loan is off.' },
    }
  },
  examples: [
    {
      name: '等被保险人同意',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { wish: { chosen: true } },
      expect: 'awaiting-consent',
    },
    { name: '本人年金险开启', as: 'lin-yue', policy: 'annuity', answers: { wish: { chosen: true } }, expect: 'done' },
    {
      name: '本来就没有开',
      as: 'lin-yue',
      policy: 'loaned-life',
      answers: { wish: { chosen: false } },
      expect: { fault: '/chosen' },
    },
    { name: '没有贷款条款', as: 'lin-yue', policy: 'medical', expect: 'may-not' },
  ],
})

function inWords(chosen: boolean): Text {
  return chosen ? { zh: '开', en: 'on' } : { zh: '关', en: 'off' }
}
