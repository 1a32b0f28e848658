// The account the renewal premium is collected from: the policyholder's own, with authority for it.
import { allowed, ask, field, identify, inForce, owned, service, sign, yes } from '../../catalogue/index.ts'
import { accountName, listAccounts } from '../../payments/index.ts'
import { changePremiumAccount } from '../../policies/index.ts'

export default service({
  id: 'change-premium-account',
  counter: 'business',
  topic: 'premium',
  about: 'policy',
  title: { zh: '变更缴费账户', en: 'Change premium account' },
  summary: { zh: '换一张自己的银行卡交续期保费', en: 'Pay renewal premiums from another account of your own' },
  basis: ['人身保险业务基本服务规定 §13', '互联网保险业务监管办法 §40'],
  says: [
    '换银行卡',
    '换扣款卡',
    '缴费账户',
    '换个卡交保费',
    '扣费卡丢了',
    '变更缴费账户',
    'change bank card',
    'premium account',
  ],
  steps: {
    identity: identify('id'),
    change: ask(
      { zh: '新的缴费账户', en: 'New premium account' },
      {
        accountId: field.account({
          title: { zh: '账户', en: 'Account' },
          hint: {
            zh: '只能用您本人的账户，可在“我的账户”里添加',
            en: 'An account of your own; add one under My accounts',
          },
        }),
      },
    ),
    signature: sign({ zh: '签署扣款授权', en: 'Sign the authority to collect' }),
  },
  facts: async (db, { customer }) => ({ accounts: await listAccounts(db, customer.customerId) }),
  may: (facts) => owned(facts) ?? allowed(facts, 'change-premium-account') ?? inForce(facts) ?? yes,
  known: ({ policy }) => (policy.premiumAccountId ? { change: { accountId: policy.premiumAccountId } } : {}),
  check({ answers, policy }, step) {
    if (step !== 'change' || answers.change?.accountId !== policy.premiumAccountId) return []
    return [{ pointer: '/accountId', detail: { zh: '现在就是用这个账户', en: 'This account is in use already' } }]
  },
  preview({ answers: { change }, policy, product, accounts, today }) {
    const named = (id: string | null) => {
      const account = accounts.find((one) => one.id === id)
      return account ? accountName(account) : { zh: '没有', en: 'none' }
    }
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '缴费账户', en: 'Premium account' },
          from: named(policy.premiumAccountId),
          to: named(change.accountId),
        },
      ],
      notes: [
        {
          zh: `授权本公司从该账户收取《${product.filedName.zh}》的到期保费，金额以到期保费为限；可随时撤销，不影响合同效力`,
          en: `Authorises collection of premiums due on "${product.filedName.en}" from this account, up to the premium due; it can be withdrawn at any time`,
        },
      ],
    }
  },
  async apply(tx, { answers: { change }, policy }) {
    await changePremiumAccount(tx, { policy, accountId: change.accountId })
    return { says: { zh: '以后的保费从新账户收取。', en: 'Premiums will be collected from the new account.' } }
  },
  examples: [
    {
      name: '换卡',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { accountId: '$account:2' } },
      expect: 'done',
    },
    {
      name: '不是自己的卡',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { accountId: '$account-of:wang-fang' } },
      expect: { fault: '/accountId' },
    },
    { name: '已终止', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
  ],
})
