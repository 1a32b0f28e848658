// Knowing the customer: verification thresholds, their predecessors, and how long records are kept.
import { clock, duty, limit } from '../rule.ts'

export const surrenderVerification = limit({
  id: 'surrender-verification',
  article: '金融机构客户尽职调查办法 §13',
  grade: 'C',
  title: { zh: '退保要核实身份的金额', en: 'Surrender that is verified' },
  says: {
    zh: '退还一万元以上的，核实申请人身份',
    en: 'Who asks for ten thousand yuan or more back is verified',
  },
  least: 1_000_000,
  unit: 'fen',
  vectors: [
    [1_000_000, true],
    [999_999, false],
  ],
})

const before2026 = {
  article: '客户身份识别办法（2007）',
  grade: 'S',
  until: '2025-12-31',
  unit: 'fen',
} as const

export const lifePremiumCash2007 = limit({
  ...before2026,
  id: 'life-premium-cash-2007',
  title: { zh: '人身险现金保费（旧）', en: 'Life premium in cash (superseded)' },
  says: {
    zh: '单个被保险人的现金保费两万元以上的，识别客户身份；2026 年起由新办法取代，新门槛由公司设定',
    en: 'From twenty thousand yuan in cash for an insured; superseded in 2026, the new threshold is a setting of the insurer',
  },
  least: 2_000_000,
  vectors: [
    [2_000_000, true],
    [1_999_999, false],
  ],
})

export const propertyPremiumCash2007 = limit({
  ...before2026,
  id: 'property-premium-cash-2007',
  title: { zh: '财产险现金保费（旧）', en: 'Property premium in cash (superseded)' },
  says: { zh: '现金保费一万元以上的，识别客户身份', en: 'From ten thousand yuan in cash' },
  least: 1_000_000,
  vectors: [
    [1_000_000, true],
    [999_999, false],
  ],
})

export const premiumTransfer2007 = limit({
  ...before2026,
  id: 'premium-transfer-2007',
  title: { zh: '转账保费（旧）', en: 'Premium by transfer (superseded)' },
  says: { zh: '转账保费二十万元以上的，识别客户身份', en: 'From two hundred thousand yuan by transfer' },
  least: 20_000_000,
  vectors: [
    [20_000_000, true],
    [19_999_999, false],
  ],
})

export const dueDiligence = duty({
  id: 'due-diligence',
  article: '反洗钱法 §29',
  title: { zh: '要做客户尽职调查的情形', en: 'When due diligence is done' },
  says: {
    zh: '建立关系、达到金额的一次性业务、可疑、对已有资料有疑问时都要做；代理人的身份和授权也要核实（§31）',
    en: 'On a new relationship, a one-off above the threshold, suspicion, or doubt about what is known; an agent’s identity and authority are verified too',
  },
  parts: {
    relationship: { zh: '建立业务关系', en: 'a new relationship' },
    'one-off': { zh: '达到金额的一次性业务', en: 'a one-off above the threshold' },
    suspicion: { zh: '可疑', en: 'suspicion' },
    doubt: { zh: '对资料有疑问', en: 'doubt about data' },
  },
  vectors: [{ done: ['relationship', 'one-off', 'suspicion'], missing: ['doubt'] }],
})

export const identityRecordsKept = clock({
  id: 'identity-records-kept',
  article: '反洗钱法 §34',
  title: { zh: '身份资料和交易记录保存期', en: 'How long identity and transactions are kept' },
  says: {
    zh: '自业务关系结束或交易完成起至少保存十年',
    en: 'Kept for at least ten years from the end of the relationship or the transaction',
  },
  term: { count: 10, unit: 'years' },
  vectors: [{ from: '2026-02-28', due: '2036-02-28' }],
})
