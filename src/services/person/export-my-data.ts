// A copy of everything held about a person, for themselves or to take elsewhere (PIPL §45): JSON for a machine, PDF to read.
import { ask, field, identify, service, sign, yes } from '../../catalogue/index.ts'
import { gatherData, keepExport, summaryOf } from '../../privacy/index.ts'

export default service({
  id: 'export-my-data',
  counter: 'business',
  topic: 'person',
  about: 'person',
  title: { zh: '复制我的个人信息', en: 'Export my data' },
  summary: { zh: '一份 JSON 全量副本，一份可读的 PDF', en: 'A full copy as JSON, and a PDF to read' },
  basis: ['个人信息保护法 §45', '个人信息保护法 §50'],
  says: [
    '导出我的个人信息',
    '把我的数据复制一份给我',
    '个人信息副本',
    '我要带走我的数据',
    'export my data',
    'give me a copy of my data',
    'data portability',
  ],
  steps: {
    identity: identify('face'),
    copy: ask(
      { zh: '副本给谁用', en: 'Whom it is for' },
      {
        forMyself: field.yesNo({
          title: { zh: '副本由我本人保管，我知道里面有敏感信息', en: 'I keep it myself and know that it is sensitive' },
        }),
      },
    ),
    signature: sign(),
  },
  facts: async (db, { customer, today }) => ({ data: await gatherData(db, customer.customerId, today) }),
  may: () => yes,
  keyFacts: ({ data }) => summaryOf(data).slice(6),
  check: ({ answers: { copy } }, step) =>
    step === 'copy' && copy && !copy.forMyself
      ? [
          {
            pointer: '/forMyself',
            detail: {
              zh: '副本只交给您本人；要转给别的机构，请拿到后由您转交，或点“转人工”',
              en: 'It is given to you alone; pass it on yourself, or talk to a person',
            },
          },
        ]
      : [],
  preview: ({ today }) => ({
    effectiveOn: today,
    changes: [
      {
        label: { zh: '个人信息副本', en: 'Copy of your data' },
        to: { zh: 'JSON 全量和 PDF 摘要各一份', en: 'all of it as JSON, a summary as PDF' },
      },
    ],
    notes: [
      { zh: '副本保留 30 天供您下载，之后打不开', en: 'The copy can be downloaded for 30 days' },
      { zh: '别人的信息（如对方的缴费账户）不在副本里', en: "What is other people's is not in it" },
    ],
  }),
  async apply(tx, { data, customer }) {
    const { exportId, sha256, untilOn } = keepExport(tx, customer.customerId, data)
    return {
      says: { zh: `副本已做好，${untilOn} 前可以下载。`, en: `Your copy is ready, to be downloaded until ${untilOn}.` },
      leadsTo: { type: 'export', id: exportId },
      letter: {
        kind: 'personal-data',
        title: { zh: '个人信息副本', en: 'Copy of your personal data' },
        facts: [
          ...summaryOf(data),
          { label: { zh: 'JSON 副本的 SHA-256', en: 'SHA-256 of the JSON copy' }, value: sha256 },
          { label: { zh: '可下载至', en: 'To be downloaded until' }, value: untilOn },
        ],
        paragraphs: [
          { zh: '完整内容在同时生成的 JSON 文件里。', en: 'Everything stands in the JSON file made with it.' },
        ],
        table: {
          caption: { zh: '办理记录', en: 'What was done' },
          columns: [
            { label: { zh: '时间', en: 'When' }, weight: 1 },
            { label: { zh: '内容', en: 'What' }, weight: 3 },
          ],
          rows: data.timeline.slice(0, 200).map(({ at, words }) => [at.toISOString().slice(0, 10), words]),
        },
      },
    }
  },
  examples: [
    { name: '导出全部', as: 'lin-yue', answers: { copy: { forMyself: true } }, expect: 'done' },
    { name: '老人也要一份', as: 'lin-jianguo', answers: { copy: { forMyself: true } }, expect: 'done' },
    {
      name: '想直接给别人',
      as: 'lin-yue',
      answers: { copy: { forMyself: false } },
      expect: { fault: '/forMyself' },
    },
  ],
})
