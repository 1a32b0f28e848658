// How premiums are paid: collected from the policyholder's own account, or paid by themselves each time.
import { ask, field, identify, inForce, no, optional, owned, service, sign, yes } from '../../catalogue/index.ts'
import type { Text } from '../../kit/index.ts'
import { type Account, accountName, listAccounts } from '../../payments/index.ts'
import { changePremiumAccount, isPaidUp } from '../../policies/index.ts'

const title = { zh: '缴费方式', en: 'How premiums are paid' }
const ways = {
  collected: { zh: '银行卡自动扣款', en: 'Collected from my bank account' },
  myself: { zh: '到期自己缴', en: 'I pay each premium myself' },
} as const

export default service({
  id: 'change-payment-method',
  counter: 'business',
  topic: 'premium',
  about: 'policy',
  title: { zh: '缴费方式变更', en: 'Change payment method' },
  summary: { zh: '自动扣款，或者到期自己缴', en: 'Collected by itself, or paid by you when due' },
  basis: ['人身保险业务基本服务规定 §13', '互联网保险业务监管办法 §17', '互联网保险业务监管办法 §40'],
  says: [
    '变更缴费方式',
    '不要自动扣款，我自己交',
    '取消自动扣费',
    '改成自动扣款',
    'change payment method',
    'stop collecting premiums automatically',
    'pay premiums myself',
  ],
  steps: {
    identity: identify('id'),
    method: ask(title, {
      way: field.choice({ title }, ['collected', 'myself'], ways),
      accountId: optional(
        field.account({
          title: { zh: '扣款账户', en: 'Account' },
          hint: { zh: '自动扣款才需要，须是您本人的', en: 'For collection only; your own' },
        }),
      ),
    }),
    signature: sign(),
  },
  facts: async (db, { customer }) => ({ accounts: await listAccounts(db, customer.customerId) }),
  may(facts) {
    const stopped = owned(facts) ?? inForce(facts)
    if (stopped) return stopped
    return isPaidUp(facts.policy)
      ? no({ zh: '保费已经交清，不再有需要缴的保费', en: 'All premiums are paid: none will fall due' })
      : yes
  },
  keyFacts: ({ policy, accounts }) => [{ label: title, value: inWords(policy.premiumAccountId, accounts) }],
  known: ({ policy }) => ({ method: policy.premiumAccountId ? { way: 'myself' } : { way: 'collected' } }),
  check({ answers: { method }, policy }, step) {
    if (step !== 'method' || !method) return []
    if (method.way === 'collected' && !method.accountId)
      return [{ pointer: '/accountId', detail: { zh: '请选择扣款账户', en: 'Choose the account' } }]
    if (chosen(method) === policy.premiumAccountId)
      return [{ pointer: '/way', detail: { zh: '现在就是这样缴的', en: 'It is paid so already' } }]
    return []
  },
  preview: ({ answers: { method }, policy, accounts, today }) => ({
    effectiveOn: today,
    changes: [
      { label: title, from: inWords(policy.premiumAccountId, accounts), to: inWords(chosen(method), accounts) },
      { label: { zh: '下一期到期日', en: 'Next due' }, to: policy.paidToOn },
    ],
    notes: [
      method.way === 'myself'
        ? {
            zh: '到期前请自己来缴；过了宽限期没缴，合同效力中止（保险法 §36）',
            en: 'Pay before the due day yourself; unpaid after grace, the contract is suspended (Insurance Law §36)',
          }
        : {
            zh: '授权本公司从该账户收取到期保费，以到期保费为限；随时可以改回来',
            en: 'Authorises collection of premiums due, up to the premium due; it can be changed back at any time',
          },
    ],
  }),
  async apply(tx, { answers: { method }, policy }) {
    await changePremiumAccount(tx, { policy, accountId: chosen(method) })
    return {
      says:
        method.way === 'myself'
          ? { zh: '已取消自动扣款，到期请自己缴。', en: 'Nothing is collected any more; pay each premium when due.' }
          : { zh: '已改为自动扣款。', en: 'Premiums will be collected from your account.' },
    }
  },
  examples: [
    { name: '改成自己缴', as: 'lin-yue', policy: 'term-life', answers: { method: { way: 'myself' } }, expect: 'done' },
    {
      name: '自动扣款没选账户',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { method: { way: 'collected' } },
      expect: { fault: '/accountId' },
    },
    {
      name: '和现在一样',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { method: { way: 'collected', accountId: '$account' } },
      expect: { fault: '/way' },
    },
    { name: '一次交清的没有续期', as: 'lin-yue', policy: 'medical', expect: 'may-not' },
  ],
})

function chosen({ way, accountId }: { readonly way: string; readonly accountId?: string | undefined }): string | null {
  return way === 'myself' ? null : (accountId ?? null)
}

function inWords(accountId: string | null, accounts: readonly Account[]): Text {
  const account = accounts.find(({ id }) => id === accountId)
  if (accountId === null) return ways.myself
  return account
    ? {
        zh: `自动扣款：${accountName(account).zh}`,
        en: `collected: ${accountName(account).en}`,
      }
    : ways.collected
}
