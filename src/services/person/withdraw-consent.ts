// Takes back a consent given, as easily as it was given (PIPL §15).
import { ask, field, no, service, yes } from '../../catalogue/index.ts'
import { listConsents, withdrawConsent } from '../../identity/index.ts'
import type { Text } from '../../kit/index.ts'

export default service({
  id: 'withdraw-consent',
  counter: 'business',
  topic: 'person',
  about: 'person',
  title: { zh: '撤回同意', en: 'Withdraw consent' },
  summary: {
    zh: '看看同意过什么，不想同意的随时撤回，不影响已经有的保障',
    en: 'See what you agreed to and take it back; your cover is not touched',
  },
  basis: ['个人信息保护法 §15', '个人信息保护法 §16', '个人信息保护法 §24', '个人信息保护法 §47'],
  says: [
    '撤回同意',
    '撤回授权',
    '我同意过哪些授权',
    '不同意用我的人脸了',
    '不要再给我推销',
    'withdraw my consent',
    'what did I consent to',
  ],
  steps: {
    which: ask(
      { zh: '撤回哪一项', en: 'Which one' },
      { purpose: field.option({ title: { zh: '同意过的事', en: 'What you agreed to' } }) },
    ),
  },
  facts: async (db, { customer }) => ({
    standing: (await listConsents(db, customer.customerId)).filter(({ withdrawnAt }) => withdrawnAt === null),
  }),
  may: ({ standing }) =>
    standing.length > 0
      ? yes
      : no(
          {
            zh: '您现在没有有效的同意可以撤回；想看我们保存了什么，可以查阅个人信息',
            en: 'No consent of yours stands; to see what we hold, ask for your data',
          },
          'read-my-data',
        ),
  keyFacts: ({ standing }) =>
    standing.map(({ text, grantedAt }) => ({
      label: {
        zh: `${grantedAt.toISOString().slice(0, 10)} 同意`,
        en: `Agreed ${grantedAt.toISOString().slice(0, 10)}`,
      },
      value: text,
    })),
  options: ({ standing }) => ({
    'which.purpose': [...new Map(standing.map((one) => [one.purpose, one])).values()].map(({ purpose, text }) => ({
      value: purpose,
      label: text,
    })),
  }),
  preview({ answers: { which }, standing, today }) {
    const text = standing.find(({ purpose }) => purpose === which.purpose)?.text ?? { zh: '', en: '' }
    return {
      effectiveOn: today,
      changes: [{ label: text, from: { zh: '同意', en: 'agreed' }, to: { zh: '撤回', en: 'withdrawn' } }],
      notes: [
        { zh: '撤回之前依据您的同意所做的处理仍然有效', en: 'What was done before under your consent stays lawful' },
        consequences[which.purpose] ?? {
          zh: '不会因为您撤回而拒绝提供产品或服务，除非处理这些信息是服务所必需的',
          en: 'No product or service is refused to you for it, unless it cannot be given without',
        },
      ],
    }
  },
  async apply(tx, { answers: { which }, customer }) {
    await withdrawConsent(tx, { customerId: customer.customerId, purpose: which.purpose })
    return { says: { zh: '已撤回，从现在起不再这样处理。', en: 'Withdrawn: it is no longer done from now on.' } }
  },
  examples: [
    { name: '撤回健康资讯', as: 'lin-yue', answers: { which: { purpose: 'health-news' } }, expect: 'done' },
    {
      name: '没有同意过的事',
      as: 'lin-yue',
      answers: { which: { purpose: 'space-travel' } },
      expect: { fault: '/purpose' },
    },
    { name: '没有有效的同意', as: 'wang-fang', expect: 'may-not' },
  ],
})

const consequences: Readonly<Record<string, Text>> = {
  'face-verification': {
    zh: '以后核实身份可以请工作人员回拨电话，不用刷脸',
    en: 'From now on our staff call you back to verify who you are, without the face',
  },
}
