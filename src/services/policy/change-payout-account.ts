// Where survival, annuity and maturity benefits are paid: an account of the person they are due to.
import { allowed, ask, field, identify, open, paidTo, service, sign, yes } from '../../catalogue/index.ts'
import { accountName, listAccounts } from '../../payments/index.ts'
import { changePayoutAccount } from '../../policies/index.ts'

export default service({
  id: 'change-payout-account',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  title: { zh: '变更领取账户', en: 'Change payout account' },
  summary: { zh: '生存金、年金、满期金打到哪张卡', en: 'Which account annuities and maturity benefits go to' },
  basis: ['互联网保险业务监管办法 §40', '合同约定的生存保险金申领'],
  says: ['领取账户', '年金打到哪张卡', '换领钱的卡', '生存金账户', 'payout account', 'where is my annuity paid'],
  steps: {
    identity: identify('face'),
    change: ask(
      { zh: '新的领取账户', en: 'New payout account' },
      {
        accountId: field.account({
          title: { zh: '账户', en: 'Account' },
          hint: { zh: '只能是领取人本人的账户', en: "The payee's own" },
        }),
      },
    ),
    signature: sign(),
  },
  facts: async (db, { customer }) => ({ accounts: await listAccounts(db, customer.customerId) }),
  may(facts) {
    return allowed(facts, 'change-payout-account') ?? open(facts) ?? paidTo(facts) ?? yes
  },
  check({ answers: { change }, policy }, step) {
    if (step !== 'change' || !change || change.accountId !== policy.payoutAccountId) return []
    return [{ pointer: '/accountId', detail: { zh: '现在就是用这个账户', en: 'This account is in use already' } }]
  },
  preview({ answers: { change }, policy, accounts, today }) {
    const named = (id: string | null) => {
      const account = accounts.find((one) => one.id === id)
      return account ? accountName(account) : { zh: '没有', en: 'none' }
    }
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '领取账户', en: 'Payout account' },
          from: named(policy.payoutAccountId),
          to: named(change.accountId),
        },
      ],
      notes: [
        {
          zh: '以后到期的款项打到这个账户；已经在途的不受影响',
          en: 'Later benefits go there; those under way are not affected',
        },
      ],
    }
  },
  async apply(tx, { answers: { change }, policy }) {
    await changePayoutAccount(tx, { policy, accountId: change.accountId })
    return { says: { zh: '以后的领取款打到新账户。', en: 'Later benefits go to the new account.' } }
  },
  examples: [
    {
      name: '年金换卡',
      as: 'lin-yue',
      policy: 'annuity',
      answers: { change: { accountId: '$account:2' } },
      expect: 'done',
    },
    {
      name: '不是自己的卡',
      as: 'lin-yue',
      policy: 'annuity',
      answers: { change: { accountId: '$account-of:wang-fang' } },
      expect: { fault: '/accountId' },
    },
    { name: '医疗险没有领取', as: 'lin-yue', policy: 'medical', expect: 'may-not' },
  ],
})
