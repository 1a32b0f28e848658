// Money that is the customer's and could not be paid: a payout the bank returned, a benefit for which no account was known.
import { ask, field, identify, no, service, yes } from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import { type HeldMoney, listHeld, payHeld, purposes } from '../../payments/index.ts'

export default service({
  id: 'receive-held-money',
  counter: 'business',
  topic: 'money',
  about: 'person',
  mandate: 'money',
  title: { zh: '领取未到账的款项', en: 'Receive money that did not arrive' },
  summary: {
    zh: '银行退回的、等您提供账户的钱，换个本人账户马上再付',
    en: 'What the bank returned, or waits for an account: paid to another of your own',
  },
  basis: ['互联网保险业务监管办法 §40', '保险法 §23'],
  says: [
    '钱没到账',
    '退保金没收到',
    '换个账户再付',
    '银行退回的钱',
    '领取未到账的款项',
    'the money did not arrive',
    'pay it to another account',
  ],
  steps: {
    identity: identify('face'),
    account: ask(
      { zh: '付到哪个账户', en: 'To which account' },
      { accountId: field.account({ title: { zh: '本人收款账户', en: 'An account of your own' } }) },
    ),
  },
  facts: async (db, { customer }) => ({ held: waiting(await listHeld(db, { customerId: customer.customerId })) }),
  may: ({ held }) => (held.length > 0 ? yes : no({ zh: '没有等您领取的款项', en: 'No money waits for you' })),
  waits: ({ held }) => ({
    says: { zh: `${formatFen(sum(held))} 等您提供账户`, en: `${formatFen(sum(held))} waits for an account` },
  }),
  keyFacts: ({ held }) =>
    held.map(({ purpose, amountFen }) => ({ label: purposes[purpose], value: formatFen(amountFen) })),
  preview: ({ held, today }) => ({
    effectiveOn: today,
    changes: [{ label: { zh: '等待领取', en: 'Waiting' }, from: formatFen(sum(held)), to: formatFen(0) }],
    money: held.map(({ purpose, amountFen }) => ({ label: purposes[purpose], amountFen })),
  }),
  async apply(tx, { held, answers: { account } }) {
    for (const { customerId, id: heldId } of held)
      await payHeld(tx, { customerId, heldId, accountId: account.accountId })
    return {
      says: {
        zh: `${formatFen(sum(held))} 正在汇入您的账户，通常一分钟内到账。`,
        en: `${formatFen(sum(held))} is on its way to your account, usually within a minute.`,
      },
    }
  },
  examples: [
    {
      name: '把年金付到本人账户',
      as: 'lin-jianguo',
      answers: { account: { accountId: '$account' } },
      expect: 'done',
    },
    { name: '没有等待领取的款项', as: 'wang-fang', expect: 'may-not' },
  ],
})

// Premium that was left over is the policy's: it pays the next instalment, or goes back by a service of its own.
function waiting(held: readonly HeldMoney[]): HeldMoney[] {
  return held.filter(({ cause }) => cause !== 'premium-left')
}

function sum(held: readonly HeldMoney[]): number {
  return held.reduce((all, { amountFen }) => all + amountFen, 0)
}
