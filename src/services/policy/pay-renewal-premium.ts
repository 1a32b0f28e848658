// The premium that is due, paid now. Grace is 60 days past the due day, with cover (保险法 §36).
import { inForce, no, owned, paidFor, pay, service, yes } from '../../catalogue/index.ts'
import { addDays, formatFen } from '../../kit/index.ts'
import { nextDueOn, premiumDueOn, recordPremium } from '../../policies/index.ts'

const earliestDays = 60

export default service({
  id: 'pay-renewal-premium',
  counter: 'business',
  about: 'policy',
  title: { zh: '交续期保费', en: 'Pay renewal premium' },
  summary: { zh: '看清应交多少、交到哪天，一步付清', en: 'See what is due and until when, and pay it in one step' },
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
  steps: { payment: pay('renewal-premium') },
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
  preview({ policy, product, today }) {
    const due = premiumDueOn(policy, product, today)
    const dueOn = due?.dueOn ?? today
    return {
      effectiveOn: today,
      changes: [{ label: { zh: '保费交至', en: 'Paid to' }, from: policy.paidToOn, to: nextDueOn(policy, dueOn) }],
      money: [{ label: { zh: '续期保费', en: 'Renewal premium' }, amountFen: due?.amountFen ?? 0 }],
      notes:
        due && today > due.dueOn
          ? [
              {
                zh: `已过应交日，宽限期到 ${due.graceEndsOn}，期间保障有效`,
                en: `Past the due day; grace runs until ${due.graceEndsOn}, with cover`,
              },
            ]
          : [],
    }
  },
  amountFen: ({ policy, product, today }) => premiumDueOn(policy, product, today)?.amountFen ?? 0,
  async apply(tx, { policy, product }, request) {
    const paid = paidFor(request)
    const { paidToOn } = await recordPremium(tx, { policy, product, ...paid })
    return {
      says: {
        zh: `收到保费 ${formatFen(paid.amountFen)}，已交到 ${paidToOn}。`,
        en: `${formatFen(paid.amountFen)} received; paid to ${paidToOn}.`,
      },
    }
  },
  examples: [
    { name: '宽限期内补交', as: 'lin-yue', policy: 'grace-life', expect: 'done' },
    { name: '还没到期', as: 'lin-yue', policy: 'term-life', expect: 'may-not' },
    { name: '已中止，应办复效', as: 'lin-yue', policy: 'lapsed-life', expect: 'may-not' },
  ],
})
