// The contract is ended by agreement, for more than its cash value: always a person's approval, for the amount asked and no other.
import { ask, field, identify, no, open, owned, review, service, sign, upload, yes } from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import { has, isUndone, premiumsPaidFen, statusOf, surrenderPolicy, surrenderValueOn } from '../../policies/index.ts'

const grounds = {
  'not-explained': { zh: '销售时没有讲清楚', en: 'It was not explained when sold' },
  'not-suitable': { zh: '产品不适合我', en: 'It does not suit me' },
  hardship: { zh: '重大疾病、失业等困难', en: 'Illness, loss of work or other hardship' },
  other: { zh: '其他', en: 'Something else' },
} as const

export default service({
  id: 'agree-surrender',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  alters: 'end',
  title: { zh: '协议退保', en: 'Agreed surrender' },
  summary: {
    zh: '有特殊原因，和我们商量退多少；由工作人员审批',
    en: 'For a special reason, agree with us on the amount; a person decides',
  },
  basis: ['民法典 §562', '保险法 §15', '保险法 §47', '金融机构客户尽职调查办法 §13'],
  says: [
    '协议退保',
    '商量退保金额',
    '当时没讲清楚要求全额退保',
    '特殊原因申请多退一点',
    'agreed surrender',
    'negotiate a refund for my policy',
  ],
  steps: {
    identity: identify('face'),
    wish: ask(
      { zh: '为什么、希望退多少', en: 'Why, and how much' },
      {
        ground: field.choice(
          { title: { zh: '原因', en: 'Ground' } },
          ['not-explained', 'not-suitable', 'hardship', 'other'],
          grounds,
        ),
        told: field.text({ title: { zh: '请说说经过', en: 'What happened' } }, { max: 500, long: true }),
        amountFen: field.money({
          title: { zh: '希望退还', en: 'Amount asked' },
          hint: { zh: '不低于退保金额，不超过已交保费', en: 'Between the surrender value and the premiums paid' },
        }),
        accountId: field.account({ title: { zh: '收款账户', en: 'Account' } }),
      },
    ),
    papers: upload({ zh: '能说明经过的材料', en: 'Papers that show it' }, { zh: '没有可以不传', en: 'None is fine' }),
    signature: sign(),
  },
  documents: () => [
    {
      kind: 'statement',
      title: { zh: '录音、聊天记录、诊断等', en: 'Recordings, messages, a diagnosis' },
      required: false,
    },
  ],
  may(facts) {
    const stopped = owned(facts) ?? open(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    if (isUndone(policy, product, today))
      return no(
        { zh: '还在犹豫期，可以直接拿回全部保费', en: 'Within cooling-off all premiums come back anyway' },
        'cancel-in-cooling-off',
      )
    if (has(statusOf(policy, product, today), 'insured-event'))
      return no({ zh: '已发生保险事故，请先理赔', en: 'The insured event happened: claim first' }, 'file-claim')
    return premiumsPaidFen(policy) > surrenderValueOn(policy, product, today).amountFen
      ? yes
      : no(
          { zh: '退保金额已不低于已交保费，直接退保就行', en: 'Surrender pays no less than the premiums paid' },
          'surrender',
        )
  },
  keyFacts: ({ policy, product, today }) => [
    {
      label: { zh: '直接退保可得', en: 'Surrender pays' },
      value: formatFen(surrenderValueOn(policy, product, today).amountFen),
    },
    { label: { zh: '已交保费', en: 'Premiums paid' }, value: formatFen(premiumsPaidFen(policy)) },
  ],
  known: ({ policy }) => ({
    wish: {
      amountFen: premiumsPaidFen(policy),
      ...(policy.premiumAccountId ? { accountId: policy.premiumAccountId } : {}),
    },
  }),
  check({ answers: { wish }, policy, product, today }, step) {
    if (step !== 'wish' || !wish) return []
    const [least, most] = [surrenderValueOn(policy, product, today).amountFen, premiumsPaidFen(policy)]
    return wish.amountFen < least || wish.amountFen > most
      ? [
          {
            pointer: '/amountFen',
            detail: {
              zh: `请填 ${formatFen(least)} 到 ${formatFen(most)} 之间的金额`,
              en: `Between ${formatFen(least)} and ${formatFen(most)}`,
            },
          },
        ]
      : []
  },
  preview({ answers: { wish }, policy, product, today }) {
    const value = surrenderValueOn(policy, product, today)
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '保障', en: 'Cover' },
          from: { zh: '有效', en: 'in force' },
          to: { zh: '审批同意后终止', en: 'ends when approved' },
        },
        { label: { zh: '原因', en: 'Ground' }, to: grounds[wish.ground] },
      ],
      money: [
        {
          label: { zh: '您要求退还', en: 'You ask for' },
          amountFen: wish.amountFen,
          where: { zh: '您的账户', en: 'your account' },
        },
        { label: { zh: '其中退保金额', en: 'Of which surrender value' }, amountFen: value.amountFen },
        { label: { zh: '协议多退', en: 'Beyond it' }, amountFen: Math.max(0, wish.amountFen - value.amountFen) },
      ],
      notes: [
        {
          zh: '由工作人员审批：同意就按这个金额退，不同意会写明理由和依据，保单不变',
          en: 'A person decides: this amount or a refusal with reasons, and the policy stays',
        },
        { zh: '同意后合同终止，不能恢复', en: 'Once agreed the contract ends for good' },
      ],
    }
  },
  decide: ({ answers: { wish } }) =>
    review({
      zh: `协议退保须审批：${grounds[wish.ground].zh}`,
      en: `An agreed surrender needs approval: ${grounds[wish.ground].en}`,
    }),
  async apply(tx, { answers: { wish }, policy, product }) {
    const { amountFen } = await surrenderPolicy(tx, {
      policy,
      product,
      accountId: wish.accountId,
      agreedFen: wish.amountFen,
    })
    return {
      says: {
        zh: `合同已协议解除，${formatFen(amountFen)} 正在汇入您的账户。`,
        en: `The contract has ended by agreement; ${formatFen(amountFen)} is on its way to your account.`,
      },
    }
  },
  examples: [
    {
      name: '没讲清楚，要求全退，等审批',
      as: 'lin-yue',
      policy: 'term-life',
      answers: {
        wish: { ground: 'not-explained', told: '销售时说三年可以全退', amountFen: '$known', accountId: '$account' },
      },
      expect: 'in-review',
    },
    {
      name: '查下来确实没讲清楚，同意全退',
      as: 'lin-yue',
      policy: 'annuity',
      answers: {
        wish: { ground: 'not-explained', told: '销售时说三年可以全退', amountFen: '$known', accountId: '$account' },
      },
      acceptedFor: '录音显示销售时没有说明退保损失，同意退还已交保费',
      expect: 'done',
    },
    {
      name: '要求超过已交保费',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { wish: { ground: 'other', told: '想多要一点', amountFen: 900_000_000, accountId: '$account' } },
      expect: { fault: '/amountFen' },
    },
    { name: '还在犹豫期', as: 'lin-yue', policy: 'critical-illness', expect: 'may-not' },
  ],
})
