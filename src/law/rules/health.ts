// Health insurance: cooling-off, waiting, what may not be asked or forced (健康保险管理办法).
import { duty, judgement, limit } from '../rule.ts'

export const coolingOffFloor = limit({
  id: 'cooling-off-floor',
  article: '健康保险管理办法 §26',
  title: { zh: '长期健康险的犹豫期下限', en: 'Least cooling-off of long-term health' },
  says: {
    zh: '长期健康险的犹豫期不得少于十五天；别的险种法律没有下限，看合同',
    en: 'Long-term health has at least fifteen days of cooling-off; for other kinds the contract says how many',
  },
  least: 15,
  unit: 'days',
  vectors: [
    [15, true],
    [14, false],
    [20, true],
  ],
})

export const waitingPeriodMost = limit({
  id: 'waiting-period-most',
  article: '健康保险管理办法 §27',
  title: { zh: '等待期上限', en: 'Longest waiting period' },
  says: {
    zh: '疾病、医疗、护理保险的等待期不得超过一百八十天',
    en: 'Illness, medical and care covers wait at most a hundred and eighty days',
  },
  most: 180,
  unit: 'days',
  vectors: [
    [180, true],
    [181, false],
    [0, true],
  ],
})

export const geneticData = judgement({
  id: 'genetic-data',
  article: '健康保险管理办法 §38',
  title: { zh: '不得问基因', en: 'No genetic data' },
  says: {
    zh: '除家族病史外，不得要求或索要基因检测资料，也不得据此区别定价（§17、§38）',
    en: 'Beyond the history of the family no genetic results may be asked for, nor used to price',
  },
  figures: {},
  judge: ({ asksFor }: { asksFor: 'genetic-test' | 'family-history' | 'own-history' }) => asksFor !== 'genetic-test',
  vectors: [
    { given: { asksFor: 'genetic-test' }, expect: false },
    { given: { asksFor: 'family-history' }, expect: true },
    { given: { asksFor: 'own-history' }, expect: true },
  ],
})

export const forcedBundle = judgement({
  id: 'forced-bundle',
  article: '健康保险管理办法 §36',
  title: { zh: '不得强制搭售', en: 'No forced bundle' },
  says: { zh: '不得强制搭配其他产品销售健康险', en: 'Health cover may not be sold only together with something else' },
  figures: {},
  judge: ({ mustTakeOther }: { mustTakeOther: boolean }) => !mustTakeOther,
  vectors: [
    { given: { mustTakeOther: true }, expect: false },
    { given: { mustTakeOther: false }, expect: true },
  ],
})

export const healthSaleConfirmed = duty({
  id: 'health-sale-confirmed',
  article: '健康保险管理办法 §39',
  title: { zh: '销售健康险要投保人确认的事', en: 'What the buyer of health cover confirms' },
  says: {
    zh: '以书面或音像确认：责任、免责、等待期、犹豫期、续保、理赔材料等',
    en: 'Confirmed in writing or recorded: cover, exclusions, waiting, cooling-off, renewal, claim papers and the rest',
  },
  parts: {
    cover: { zh: '保险责任', en: 'cover' },
    exclusions: { zh: '责任减免', en: 'exclusions and reductions' },
    waiting: { zh: '等待期', en: 'waiting period' },
    'cooling-off': { zh: '犹豫期', en: 'cooling-off' },
    renewal: { zh: '续保或保证续保的条件', en: 'renewal and whether it is guaranteed' },
    'claim-papers': { zh: '理赔程序和材料', en: 'how to claim and the papers' },
    'other-cover': { zh: '组合投保时各产品的关系', en: 'how products bought together relate' },
    'disclosure-duty': { zh: '告知义务', en: 'the duty to disclose' },
  },
  vectors: [
    {
      done: ['cover', 'exclusions', 'cooling-off', 'renewal', 'claim-papers', 'other-cover', 'disclosure-duty'],
      missing: ['waiting'],
    },
  ],
})

export const otherIndemnityCover = judgement({
  id: 'other-indemnity-cover',
  article: '健康保险管理办法 §41',
  title: { zh: '费用补偿型要问有没有别的保险', en: 'Ask about other indemnity cover' },
  says: {
    zh: '销售费用补偿型医疗险要问是否已有同类保险，不得诱导重复购买',
    en: 'A seller of indemnity cover asks about other such cover and never induces buying twice',
  },
  figures: {},
  judge: ({ isIndemnity, asked }: { isIndemnity: boolean; asked: boolean }) => !isIndemnity || asked,
  vectors: [
    { given: { isIndemnity: true, asked: false }, expect: false },
    { given: { isIndemnity: true, asked: true }, expect: true },
    { given: { isIndemnity: false, asked: false }, expect: true },
  ],
})

export const mildIllnessShare = limit({
  id: 'mild-illness-share',
  article: '重大疾病保险的疾病定义使用规范（2020）',
  grade: 'C',
  title: { zh: '轻症给付比例上限', en: 'Most a mild illness pays' },
  says: {
    zh: '轻症的给付不超过重症保额的百分之三十',
    en: 'A mild illness pays at most thirty per cent of a severe one',
  },
  most: 30,
  unit: 'percent',
  vectors: [
    [30, true],
    [31, false],
  ],
})
