// Sale and disclosure: what is shown, told, recorded and kept (互联网办法, 销售办法, 可回溯办法).
import { addYears, type Day } from '../../kit/index.ts'
import { clock, duty, judgement } from '../rule.ts'

export const productPage = duty({
  id: 'product-page',
  article: '互联网保险业务监管办法 §14',
  title: { zh: '产品页要写明的事', en: 'What a product page shows' },
  says: {
    zh: '销售页面写明产品备案名、条款费率、免责、犹豫期、等待期、费用、退保损失、现金价值、告知义务、服务方式等',
    en: 'The page names the filed product, its terms and rates, exclusions, cooling-off, waiting, fees, loss on surrender, values, the duty to disclose and how it is serviced',
  },
  parts: {
    'filed-name': { zh: '备案名称和编号', en: 'filed name and number' },
    terms: { zh: '条款和费率', en: 'terms and rates' },
    exclusions: { zh: '免责和理赔流程', en: 'exclusions and how to claim' },
    'cooling-off': { zh: '犹豫期', en: 'cooling-off' },
    waiting: { zh: '等待期', en: 'waiting period' },
    fees: { zh: '费用', en: 'fees' },
    'surrender-loss': { zh: '退保损失和现金价值', en: 'loss on surrender and cash value' },
    'disclosure-duty': { zh: '如实告知义务', en: 'duty to disclose' },
    online: { zh: '能否全程线上办理', en: 'whether everything can be done online' },
    payment: { zh: '缴费、送达和发票', en: 'payment, delivery and invoice' },
  },
  vectors: [
    {
      done: ['filed-name', 'terms', 'exclusions', 'cooling-off', 'waiting', 'fees', 'disclosure-duty', 'online'],
      missing: ['surrender-loss', 'payment'],
    },
  ],
})

export const onlineServices = duty({
  id: 'online-services',
  article: '互联网保险业务监管办法 §26',
  title: { zh: '网上卖的要能在网上办', en: 'Sold online, serviced online' },
  says: {
    zh: '保全、退保、理赔完全不能在网上办的产品，不得在网上销售',
    en: 'A product whose changes, surrender or claims cannot be done online at all may not be sold online',
  },
  parts: {
    'file-claim': { zh: '理赔', en: 'claims' },
    surrender: { zh: '退保', en: 'surrender' },
    'change-contact': { zh: '保全', en: 'changes' },
  },
  vectors: [
    { done: ['file-claim', 'surrender', 'change-contact'], missing: [] },
    { done: ['file-claim'], missing: ['surrender', 'change-contact'] },
  ],
})

export const defaultTicks = judgement({
  id: 'default-ticks',
  article: '互联网保险业务监管办法 §17',
  title: { zh: '不得默认勾选、不得阻拦取消扣款', en: 'No default ticks, no blocked cancelling' },
  says: {
    zh: '不得默认勾选，不得限制客户取消自动扣费',
    en: 'Nothing is ticked beforehand, and automatic payment can always be stopped',
  },
  figures: {},
  judge: ({ tickedBefore, canStopPaying }: { tickedBefore: boolean; canStopPaying: boolean }) =>
    !tickedBefore && canStopPaying,
  vectors: [
    { given: { tickedBefore: false, canStopPaying: true }, expect: true },
    { given: { tickedBefore: true, canStopPaying: true }, expect: false },
    { given: { tickedBefore: false, canStopPaying: false }, expect: false },
  ],
})

export const ownAccount = judgement({
  id: 'own-account',
  article: '互联网保险业务监管办法 §40',
  title: { zh: '钱走本人账户', en: 'Money moves by the person’s own account' },
  says: {
    zh: '保费从投保人自己的账户支付；退费退回原账户或投保人名下其他账户，保险金付给被保险人或受益人',
    en: 'Premiums come from the policyholder’s own account; refunds go back to it or another of theirs, benefits to the insured or beneficiary',
  },
  figures: {},
  judge: ({ holder, entitled }: { holder: string; entitled: readonly string[] }) => entitled.includes(holder),
  vectors: [
    { given: { holder: 'owner', entitled: ['owner'] }, expect: true },
    { given: { holder: 'agent', entitled: ['owner'] }, expect: false },
  ],
})

export const stopOnlineService = clock({
  id: 'stop-online-service',
  article: '互联网保险业务监管办法 §8',
  title: { zh: '停止网上服务要提前公告', en: 'Notice before online service ends' },
  says: { zh: '停止服务至少提前二十个工作日公告', en: 'Twenty working days of public notice before it ends' },
  term: { count: 20, unit: 'workdays' },
  vectors: [{ from: '2026-03-02', due: '2026-03-30' }],
})

export const concreteQuestions = judgement({
  id: 'concrete-questions',
  article: '保险销售行为管理办法 §27',
  title: { zh: '只问具体问题，不问兜底', en: 'Concrete questions, no catch-all' },
  says: {
    zh: '告知只限于问到的内容；问题要具体，不能用“其他情况”一类的兜底条款',
    en: 'The duty ends where the questions end; they are concrete, and a catch-all is none',
  },
  figures: {},
  judge: ({ question }: { question: string }) =>
    !/其他(疾病|情况|异常|任何)|任何(其他|疾病|异常|不适)|等(情况|疾病)/.test(question),
  vectors: [
    { given: { question: '过去两年内住过院吗？' }, expect: true },
    { given: { question: '是否有其他疾病？' }, expect: false },
    { given: { question: '有没有任何不适？' }, expect: false },
  ],
})

export const agentLeaves = clock({
  id: 'agent-leaves',
  article: '保险销售行为管理办法 §36',
  title: { zh: '服务人员离职', en: 'An agent leaves' },
  says: {
    zh: '销售人员离职三十日内通知客户，告知保单状况和新的服务方式',
    en: 'Customers are told within thirty days, with the state of the policy and the new contact',
  },
  term: { count: 30, unit: 'days' },
  vectors: [{ from: '2026-03-01', due: '2026-03-31' }],
})

interface SaleRecorded {
  readonly viaAgency: boolean
  readonly termYears: number
  readonly unitLinked: boolean
  readonly age: number
}

export const saleRecording = judgement({
  id: 'sale-recording',
  article: '保险销售行为可回溯管理暂行办法 §6',
  title: { zh: '线下销售的双录', en: 'Recording of a sale in person' },
  says: {
    zh: '通过兼业代理卖一年期以上、卖投连险、或向六十岁以上的人卖一年期以上产品，要录音录像',
    en: 'Recorded: sale of more than a year through an agency, of unit-linked products, or of more than a year to people of sixty or older',
  },
  figures: { overYears: 1, fromAge: 60 },
  judge: ({ viaAgency, termYears, unitLinked, age }: SaleRecorded, { overYears, fromAge }) =>
    unitLinked || (termYears > overYears && (viaAgency || age >= fromAge)),
  vectors: [
    { given: { viaAgency: true, termYears: 10, unitLinked: false, age: 30 }, expect: true },
    { given: { viaAgency: true, termYears: 1, unitLinked: false, age: 30 }, expect: false },
    { given: { viaAgency: false, termYears: 10, unitLinked: false, age: 60 }, expect: true },
    { given: { viaAgency: false, termYears: 10, unitLinked: false, age: 59 }, expect: false },
    { given: { viaAgency: false, termYears: 1, unitLinked: true, age: 30 }, expect: true },
  ],
})

export const recordingChecked = judgement({
  id: 'recording-checked',
  article: '保险销售行为可回溯管理暂行办法 §10',
  title: { zh: '双录质检比例', en: 'Share of recordings checked' },
  says: {
    zh: '投连险和六十岁以上客户的全部质检，其他不少于百分之三十，都在犹豫期内',
    en: 'All of unit-linked sales and of customers of sixty or older, at least thirty per cent of others, within cooling-off',
  },
  figures: { fromAge: 60, allPercent: 100, othersPercent: 30 },
  judge: ({ unitLinked, age }: { unitLinked: boolean; age: number }, { fromAge, allPercent, othersPercent }): number =>
    unitLinked || age >= fromAge ? allPercent : othersPercent,
  vectors: [
    { given: { unitLinked: false, age: 60 }, expect: 100 },
    { given: { unitLinked: false, age: 59 }, expect: 30 },
    { given: { unitLinked: true, age: 30 }, expect: 100 },
  ],
})

export const recordingFixed = clock({
  id: 'recording-fixed',
  article: '保险销售行为可回溯管理暂行办法 §10',
  title: { zh: '质检发现问题的整改', en: 'What a check finds is put right' },
  says: { zh: '质检发现问题的，十五个工作日内整改', en: 'Put right within fifteen working days' },
  term: { count: 15, unit: 'workdays' },
  vectors: [{ from: '2026-03-02', due: '2026-03-23' }],
})

export const recordingKept = judgement({
  id: 'recording-kept',
  article: '保险销售行为可回溯管理暂行办法 §13',
  title: { zh: '双录资料保存期', en: 'How long recordings are kept' },
  says: {
    zh: '自合同终止起，一年期以内的至少五年，一年期以上的至少十年；有纠纷的，至纠纷结束后至少两年',
    en: 'From the contract’s end at least five years, ten where it ran for more than one; after a dispute at least two years more',
  },
  figures: { shortYears: 5, longYears: 10, disputeYears: 2 },
  judge: (
    { endedOn, termYears, disputeEndedOn }: { endedOn: Day; termYears: number; disputeEndedOn?: Day },
    { shortYears, longYears, disputeYears },
  ) => {
    const plain = addYears(endedOn, termYears > 1 ? longYears : shortYears)
    const after = disputeEndedOn ? addYears(disputeEndedOn, disputeYears) : plain
    return after > plain ? after : plain
  },
  vectors: [
    { given: { endedOn: '2026-01-01', termYears: 1 }, expect: '2031-01-01' },
    { given: { endedOn: '2026-01-01', termYears: 20 }, expect: '2036-01-01' },
    { given: { endedOn: '2026-01-01', termYears: 1, disputeEndedOn: '2030-06-01' }, expect: '2032-06-01' },
  ],
})
