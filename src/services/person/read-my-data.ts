// What is held about a person and why: on the first screen, and as a letter when they want it (PIPL §44, §45, §48).
import { identify, service, yes } from '../../catalogue/index.ts'
import { gatherData, holdings, summaryOf } from '../../privacy/index.ts'

export default service({
  id: 'read-my-data',
  counter: 'business',
  topic: 'person',
  about: 'person',
  title: { zh: '查阅我的个人信息', en: 'Read my data' },
  summary: { zh: '我们保存了您的哪些信息、为什么、存多久', en: 'What we hold about you, why, and for how long' },
  basis: ['个人信息保护法 §44', '个人信息保护法 §45', '个人信息保护法 §48', '个人信息保护法 §50'],
  says: [
    '你们保存了我哪些个人信息',
    '查阅个人信息',
    '我的隐私数据有哪些',
    '你们为什么留着我的信息',
    'what data do you hold about me',
    'read my personal data',
  ],
  steps: { identity: identify('id') },
  facts: async (db, { customer, today }) => ({ data: await gatherData(db, customer.customerId, today) }),
  may: () => yes,
  keyFacts: () => holdings.map(({ title, why }) => ({ label: title, value: why })),
  preview: ({ today }) => ({
    effectiveOn: today,
    changes: [
      { label: { zh: '个人信息说明', en: 'Account of your data' }, to: { zh: '出具一份', en: 'one is issued' } },
    ],
    notes: holdings.map(({ title, why, kept }) => ({
      zh: `${title.zh}：${why.zh}。${kept ? `依${kept.article}保存：${kept.until.zh}` : '您可以要求删除'}`,
      en: `${title.en}: ${why.en}. ${kept ? `Kept by ${kept.article}: ${kept.until.en}` : 'You may have it erased'}`,
    })),
  }),
  async apply(_tx, { data }) {
    return {
      says: { zh: '这是我们保存的关于您的信息，可以下载。', en: 'This is what we hold about you, to download.' },
      letter: {
        kind: 'personal-data',
        title: { zh: '个人信息说明', en: 'Account of your personal data' },
        facts: summaryOf(data),
        paragraphs: [
          {
            zh: '您可以更正、复制、删除，或撤回同意；我们拒绝的会说明理由，您可以向法院起诉。',
            en: 'You may correct, copy or erase it, or withdraw a consent; a refusal states its reasons and can be taken to court.',
          },
        ],
        table: {
          columns: [
            { label: { zh: '信息', en: 'Data' }, weight: 3 },
            { label: { zh: '用途', en: 'What for' }, weight: 2 },
            { label: { zh: '保存依据与期限', en: 'Kept by, until' }, weight: 3 },
          ],
          rows: holdings.map(({ title, why, kept }) => [
            title,
            why,
            kept
              ? { zh: `${kept.article}：${kept.until.zh}`, en: `${kept.article}: ${kept.until.en}` }
              : { zh: '可要求删除', en: 'can be erased' },
          ]),
        },
      },
    }
  },
  examples: [
    { name: '林悦看自己的信息', as: 'lin-yue', expect: 'done' },
    { name: '被保险人也能看', as: 'li-wei', expect: 'done' },
    {
      name: '看了再看一次',
      as: 'lin-jianguo',
      after: { service: 'export-my-data', example: '老人也要一份' },
      expect: 'done',
    },
  ],
})
