// Certificates that anybody can verify: of cover, of premiums paid, for tax, and a statement of the policy.
import { ask, field, optional, owned, service, yes } from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import {
  cashValueOn,
  certificateFault,
  certificateKinds,
  certificateOf,
  certificateTitles,
  premiumsPaidFen,
  statusOf,
} from '../../policies/index.ts'

export default service({
  id: 'get-certificate',
  counter: 'business',
  topic: 'papers',
  about: 'policy',
  title: { zh: '开具证明', en: 'Get a certificate' },
  summary: {
    zh: '在保证明、缴费证明、税优凭证、对账单，马上下载、人人可验真',
    en: 'Of cover, premiums, for tax, a statement: at once, and verifiable',
  },
  basis: ['互联网保险业务监管办法 §22', '互联网保险业务监管办法 §27', '电子签名法 §14'],
  says: [
    '开具证明',
    '开个在保证明',
    '缴费证明',
    '税优凭证',
    '保费发票证明',
    '保单对账单',
    '单位要我交保险证明',
    'certificate of cover',
    'proof of premiums paid',
    'tax voucher for my insurance',
    'policy statement',
  ],
  steps: {
    which: ask(
      { zh: '要哪一种', en: 'Which one' },
      {
        kind: field.choice({ title: { zh: '证明', en: 'Certificate' } }, certificateKinds, certificateTitles),
        year: optional(
          field.option({
            title: { zh: '年度', en: 'Year' },
            hint: { zh: '缴费证明用；不选就是全部', en: 'Of premiums; all when empty' },
          }),
        ),
      },
    ),
  },
  may: (facts) => owned(facts) ?? yes,
  keyFacts: ({ policy, product, today }) => [
    { label: { zh: '状态', en: 'Status' }, value: statusOf(policy, product, today).reasons[0] ?? '' },
    { label: { zh: '已交保费', en: 'Premiums paid' }, value: formatFen(premiumsPaidFen(policy)) },
    { label: { zh: '保费交至', en: 'Paid to' }, value: policy.paidToOn },
    { label: { zh: '现金价值', en: 'Cash value' }, value: formatFen(cashValueOn(policy, product, today).amountFen) },
  ],
  options: ({ policy }) => ({
    'which.year': [...new Set(policy.premiums.map(({ paidOn }) => paidOn.slice(0, 4)))].map((value) => ({
      value,
      label: { zh: `${value} 年`, en: value },
    })),
  }),
  check({ answers: { which }, policy, product, today }, step) {
    if (step !== 'which' || !which) return []
    const detail = certificateFault({ policy, product, ...which, on: today })
    return detail ? [{ pointer: '/kind', detail }] : []
  },
  preview: ({ answers: { which }, policy, product, today }) => ({
    effectiveOn: today,
    changes: [
      { label: { zh: '证明', en: 'Certificate' }, to: certificateTitles[which.kind] },
      ...certificateOf({ policy, product, ...which, on: today }).facts.map(({ label, value: to }) => ({ label, to })),
    ],
    notes: [
      { zh: '保单不因此改变；任何人可以凭验证码核对真伪', en: 'Nothing changes; anybody can verify it by its code' },
    ],
  }),
  async apply(tx, { answers: { which }, policy, product }) {
    const { facts, table } = certificateOf({ policy, product, ...which, on: tx.today })
    const title = certificateTitles[which.kind]
    return {
      says: { zh: `${title.zh}已开好，可以下载。`, en: `Your ${title.en.toLowerCase()} is ready to download.` },
      letter: {
        kind: 'certificate',
        title,
        facts,
        ...(table
          ? { table: { columns: table.columns, rows: table.rows, ...(table.total ? { total: table.total } : {}) } }
          : {}),
        paragraphs: [
          {
            zh: '以上内容根据本公司截至开具之日的记录，特此证明。',
            en: 'The above is certified from our records as of the day of issue.',
          },
        ],
      },
    }
  },
  examples: [
    { name: '在保证明', as: 'lin-yue', policy: 'whole-life', answers: { which: { kind: 'in-force' } }, expect: 'done' },
    {
      name: '全部缴费证明',
      as: 'lin-yue',
      policy: 'annuity',
      answers: { which: { kind: 'premiums' } },
      expect: 'done',
    },
    { name: '对账单', as: 'lin-yue', policy: 'loaned-life', answers: { which: { kind: 'statement' } }, expect: 'done' },
    {
      name: '已终止不能开在保证明',
      as: 'lin-yue',
      policy: 'ended-accident',
      answers: { which: { kind: 'in-force' } },
      expect: { fault: '/kind' },
    },
    {
      name: '不是税优产品',
      as: 'lin-yue',
      policy: 'medical',
      answers: { which: { kind: 'tax' } },
      expect: { fault: '/kind' },
    },
    { name: '被保险人不能开', as: 'li-wei', policy: 'whole-life', expect: 'may-not' },
  ],
})
