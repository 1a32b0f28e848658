// The premium that is due, paid now, in one sum or in parts. Grace is 60 days past the due day, with cover (保险法 §36).
import { ask, field, inForce, no, owned, paidFor, pay, service, yes } from '../../catalogue/index.ts'
import { addDays, formatFen } from '../../kit/index.ts'
import { heldPremiums } from '../../payments/index.ts'
import {
  allocate,
  applyPremium,
  earliestDays,
  has,
  owedFen,
  type Policy,
  payableOn,
  premiumDueOn,
  statusOf,
} from '../../policies/index.ts'

const leastFen = 1_00
const instalmentFen = (policy: Policy) => owedFen(policy, policy.paidToOn)

export default service({
  id: 'pay-renewal-premium',
  version: 2,
  counter: 'business',
  topic: 'premium',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '交续期保费', en: 'Pay renewal premium' },
  summary: {
    zh: '看清应交多少、交到哪天，一次或分次付清',
    en: 'See what is due and until when, and pay it at once or in parts',
  },
  basis: ['保险法 §35', '保险法 §36', '人身保险业务基本服务规定 §20'],
  says: [
    '交保费',
    '续费',
    '缴费',
    '保费到期了',
    '续期保费',
    '补交保费',
    '该交多少钱',
    'pay premium',
    'premium due',
    'renewal',
  ],
  steps: {
    amount: ask(
      { zh: '交多少', en: 'How much' },
      { amountFen: field.money({ title: { zh: '金额', en: 'Amount' } }) },
      {
        zh: '可以先交一部分，凑足一期就入账；多交的为您存好，下期抵交或退回',
        en: 'A part is kept until an instalment is full; what is over is kept for the next one, or goes back',
      },
    ),
    payment: pay('renewal-premium'),
  },
  async facts(db, { policy }) {
    const held = (await heldPremiums(db, [policy.id])).get(policy.id) ?? []
    return { heldFen: held.reduce((all, { amountFen }) => all + amountFen, 0) }
  },
  may(facts) {
    const stopped = owned(facts) ?? inForce(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    const due = premiumDueOn(policy, product, today)
    if (!due) return no({ zh: '保费已经全部交清', en: 'All premiums are paid' })
    if (due.dueOn > addDays(today, earliestDays))
      return no({
        zh: `下一期保费 ${due.dueOn} 才到期，不用现在交`,
        en: `The next premium is due on ${due.dueOn}; there is nothing to pay now`,
      })
    return yes
  },
  waits({ policy, product, today, heldFen }) {
    const due = premiumDueOn(policy, product, today)
    if (!due || !has(statusOf(policy, product, today), 'premium-due')) return undefined
    const amount = formatFen(Math.max(0, due.amountFen - heldFen))
    return {
      says: { zh: `${due.dueOn} 应交 ${amount}`, en: `${amount} due on ${due.dueOn}` },
      until: due.graceEndsOn,
    }
  },
  known: ({ policy, heldFen }) => ({ amount: { amountFen: Math.max(leastFen, instalmentFen(policy) - heldFen) } }),
  check({ answers: { amount }, policy, today }, step) {
    if (step !== 'amount' || !amount) return []
    const mostFen = (payableOn(policy, today).length + 1) * instalmentFen(policy)
    if (amount.amountFen >= leastFen && amount.amountFen <= mostFen) return []
    const detail = {
      zh: `请交 ${formatFen(leastFen)} 到 ${formatFen(mostFen)}`,
      en: `Between ${formatFen(leastFen)} and ${formatFen(mostFen)}, please`,
    }
    return [{ pointer: '/amountFen', detail }]
  },
  preview({ answers: { amount }, policy, product, today, heldFen }) {
    const due = premiumDueOn(policy, product, today)
    const { paid, leftFen } = allocate(payableOn(policy, today), heldFen + amount.amountFen)
    const paidToOn = paid.at(-1)?.toOn ?? policy.paidToOn
    return {
      effectiveOn: today,
      changes: [
        { label: { zh: '保费交至', en: 'Paid to' }, from: policy.paidToOn, to: paidToOn },
        ...(heldFen + leftFen > 0
          ? [{ label: { zh: '暂存保费', en: 'Premium kept' }, from: formatFen(heldFen), to: formatFen(leftFen) }]
          : []),
      ],
      money: [{ label: { zh: '续期保费', en: 'Renewal premium' }, amountFen: amount.amountFen }],
      notes: [
        ...(paid.length === 0
          ? [
              {
                zh: `还不足一期 ${formatFen(instalmentFen(policy))}，先为您存好，交齐前不算已交费`,
                en: `Not yet an instalment of ${formatFen(instalmentFen(policy))}: kept for you, and not paid until it is full`,
              },
            ]
          : []),
        ...(due && today > due.dueOn
          ? [
              {
                zh: `已过应交日，宽限期到 ${due.graceEndsOn}，期间保障有效`,
                en: `Past the due day; grace runs until ${due.graceEndsOn}, with cover`,
              },
            ]
          : []),
      ],
    }
  },
  amountFen: ({ answers: { amount } }) => amount.amountFen,
  async apply(tx, { policy, product }, request) {
    const { paymentId, amountFen } = paidFor(request)
    const applied = await applyPremium(tx, { policy, product, amountFen, paymentId, asOf: request.submittedOn })
    const kept =
      applied.heldFen > 0
        ? { zh: `，${formatFen(applied.heldFen)} 已为您存好`, en: `; ${formatFen(applied.heldFen)} is kept for you` }
        : { zh: '', en: '' }
    return {
      says: {
        zh: `收到保费 ${formatFen(amountFen)}，已交到 ${applied.policy.paidToOn}${kept.zh}。`,
        en: `${formatFen(amountFen)} received; paid to ${applied.policy.paidToOn}${kept.en}.`,
      },
    }
  },
  examples: [
    {
      name: '先交一部分',
      as: 'lin-yue',
      policy: 'grace-life',
      answers: { amount: { amountFen: 100_00 } },
      expect: 'done',
    },
    {
      name: '一次多交太多',
      as: 'lin-yue',
      policy: 'grace-life',
      answers: { amount: { amountFen: 99_999_999_00 } },
      expect: { fault: '/amountFen' },
    },
    { name: '还没到期', as: 'lin-yue', policy: 'term-life', expect: 'may-not' },
    { name: '已中止，应办复效', as: 'lin-yue', policy: 'lapsed-life', expect: 'may-not' },
  ],
})
