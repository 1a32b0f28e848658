// Whether and how premiums are reminded of before they fall due. What the law has told in any case is not asked about here.
import { ask, field, identify, service, yes } from '../../catalogue/index.ts'
import { type Facts, keepFact, latestFacts } from '../../customers/index.ts'
import type { Text } from '../../kit/index.ts'
import { lookAgainAtAll } from '../../policies/index.ts'

const title = { zh: '交费提醒', en: 'Premium reminders' }
const ways = {
  message: { zh: '短信', en: 'Text message' },
  email: { zh: '电子邮件', en: 'E-mail' },
  both: { zh: '短信和电子邮件', en: 'Text message and e-mail' },
} as const
type Reminders = Facts['reminders']

export default service({
  id: 'set-reminders',
  counter: 'business',
  topic: 'premium',
  about: 'person',
  mandate: 'servicing',
  title: { zh: '交费提醒设置', en: 'Set reminders' },
  summary: { zh: '要不要提醒、提前几天、用什么方式', en: 'Whether, how many days before, and how' },
  basis: ['人身保险业务基本服务规定 §21'],
  says: [
    '交费前提醒我一下',
    '不要再发交费提醒',
    '提前几天提醒交费',
    '提醒用邮件发',
    'remind me before a premium is due',
    'stop premium reminders',
  ],
  steps: {
    identity: identify('id'),
    wish: ask(title, {
      wanted: field.yesNo({ title: { zh: '到期前提醒我', en: 'Remind me before a premium is due' } }),
      way: field.choice({ title: { zh: '方式', en: 'How' } }, ['message', 'email', 'both'], ways),
      daysBefore: field.number({ title: { zh: '提前几天', en: 'Days before' } }, { min: 1, max: 30 }),
    }),
  },
  facts: async (db, { customer }) => ({ told: await latestFacts(db, customer.customerId) }),
  may: () => yes,
  keyFacts: ({ told }) => [{ label: title, value: inWords(told.reminders) }],
  known: ({ told }) => ({
    wish: {
      wanted: told.reminders?.wanted ?? true,
      way: wayOf(told.reminders),
      daysBefore: told.reminders?.daysBefore ?? 7,
    },
  }),
  check({ answers: { wish }, customer }, step) {
    if (step !== 'wish' || !wish?.wanted || wish.way === 'message' || customer.email) return []
    return [
      {
        pointer: '/way',
        detail: {
          zh: '还没有登记邮箱，请先办理“变更联系方式”',
          en: 'No e-mail address is on record; change your contact details first',
        },
      },
    ]
  },
  preview: ({ answers: { wish }, told, today }) => ({
    effectiveOn: today,
    changes: [{ label: title, from: inWords(told.reminders), to: inWords(factOf(wish)) }],
    notes: [
      {
        zh: '效力中止通知、理赔和变更结果仍会发给您：法律要求告知，不能关',
        en: 'Notices of suspension, claims and changes are still sent: the law has us tell you',
      },
    ],
  }),
  async apply(tx, { answers: { wish }, customer }) {
    keepFact(tx, customer.customerId, 'reminders', factOf(wish))
    await lookAgainAtAll(tx, customer.customerId)
    return { says: { zh: '交费提醒已按您的意思设置。', en: 'Reminders are set as you wish.' } }
  },
  examples: [
    {
      name: '提前三天发短信',
      as: 'lin-jianguo',
      answers: { wish: { wanted: true, way: 'message', daysBefore: 3 } },
      expect: 'done',
    },
    {
      name: '不要提醒',
      as: 'lin-yue',
      answers: { wish: { wanted: false, way: 'message', daysBefore: 7 } },
      expect: 'done',
    },
    {
      name: '没有邮箱',
      as: 'wang-fang',
      answers: { wish: { wanted: true, way: 'email', daysBefore: 7 } },
      expect: { fault: '/way' },
    },
    {
      name: '提前太多天',
      as: 'lin-yue',
      answers: { wish: { wanted: true, way: 'message', daysBefore: 90 } },
      expect: { fault: '/daysBefore' },
    },
  ],
})

function factOf({ wanted, way, daysBefore }: { wanted: boolean; way: keyof typeof ways; daysBefore: number }) {
  const channels: Reminders['channels'] = way === 'both' ? ['message', 'email'] : [way]
  return { wanted, channels, daysBefore }
}

function wayOf(reminders: Reminders | undefined): keyof typeof ways {
  const [first = 'message', second] = reminders?.channels ?? []
  return second ? 'both' : first
}

function inWords(reminders: Reminders | undefined): Text {
  if (!reminders) return { zh: '没有设置过：到期前 7 天发短信', en: 'not set: a text message 7 days before' }
  if (!reminders.wanted) return { zh: '不提醒', en: 'none' }
  const way = ways[wayOf(reminders)]
  return {
    zh: `到期前 ${reminders.daysBefore} 天，${way.zh}`,
    en: `${reminders.daysBefore} days before, by ${way.en.toLowerCase()}`,
  }
}
