// Times of service to holders of individual life and health contracts (人身保险业务基本服务规定); not of group contracts (§32).
import { clock, duty, judgement } from '../rule.ts'

const workdays = (count: number) => ({ count, unit: 'workdays' }) as const

export const applicationDefects = clock({
  id: 'application-defects',
  article: '人身保险业务基本服务规定 §10',
  title: { zh: '投保材料不全，一次告知', en: 'What an application lacks is told once' },
  says: {
    zh: '收到投保材料五个工作日内一次告知缺什么',
    en: 'Within five working days everything missing is named at once',
  },
  term: workdays(5),
  vectors: [{ from: '2026-03-02', due: '2026-03-09' }],
})

export const contractDelivery = clock({
  id: 'contract-delivery',
  article: '人身保险业务基本服务规定 §11',
  title: { zh: '不用体检的，承保送单', en: 'Contract made and delivered' },
  says: {
    zh: '不需要体检等程序、同意承保的，十五个工作日内完成合同制作并送达',
    en: 'Accepted without an examination, the contract is made and delivered within fifteen working days',
  },
  term: workdays(15),
  vectors: [{ from: '2026-03-02', due: '2026-03-23' }],
})

export const examinationNotice = clock({
  id: 'examination-notice',
  article: '人身保险业务基本服务规定 §12',
  title: { zh: '通知体检', en: 'Notice of an examination' },
  says: { zh: '需要体检的，五个工作日内通知', en: 'An examination that is needed is told within five working days' },
  term: workdays(5),
  vectors: [{ from: '2025-09-26', due: '2025-10-10' }],
})

export const examinationResult = clock({
  id: 'examination-result',
  article: '人身保险业务基本服务规定 §12',
  title: { zh: '体检后告知结果', en: 'Result after an examination' },
  says: {
    zh: '收到完整体检报告起十五个工作日内告知核保结果',
    en: 'The result is told within fifteen working days of the complete report',
  },
  term: workdays(15),
  vectors: [{ from: '2026-03-02', due: '2026-03-23' }],
})

export const callBack = duty({
  id: 'call-back',
  article: '人身保险业务基本服务规定 §15',
  title: { zh: '新契约回访的七项确认', en: 'The seven confirmations of a call-back' },
  says: {
    zh: '一年期以上的个人合同在犹豫期内回访，确认七件事',
    en: 'Holders of individual contracts of more than a year are called within cooling-off to confirm seven things',
  },
  parts: {
    identity: { zh: '投保人身份', en: 'identity' },
    signed: { zh: '本人购买并亲笔签名', en: 'bought and signed in person' },
    read: { zh: '已读产品说明书和投保提示', en: 'read the description and the notice' },
    cover: { zh: '知道责任、免责和期间', en: 'knows cover, exclusions and period' },
    'surrender-loss': { zh: '知道退保可能受损失', en: 'knows that surrender may lose money' },
    'cooling-off': { zh: '知道犹豫期起算、长短和权利', en: 'knows the start, length and rights of cooling-off' },
    premiums: { zh: '知道缴费期和频率', en: 'knows the term and frequency of premiums' },
  },
  vectors: [
    { done: ['identity', 'signed', 'read', 'cover', 'surrender-loss', 'cooling-off', 'premiums'], missing: [] },
    { done: ['identity', 'signed', 'read', 'cover', 'premiums'], missing: ['surrender-loss', 'cooling-off'] },
  ],
})

export const misSellingSolved = clock({
  id: 'mis-selling-solved',
  article: '人身保险业务基本服务规定 §18',
  title: { zh: '回访发现销售误导', en: 'Mis-selling found in a call' },
  says: {
    zh: '回访发现销售误导的，十五个工作日内由销售人员以外的人解决',
    en: 'It is put right within fifteen working days by somebody other than the seller',
  },
  term: workdays(15),
  forRequests: true,
  vectors: [{ from: '2026-03-02', due: '2026-03-23' }],
})

export const servicingAnswer = clock({
  id: 'servicing-answer',
  article: '人身保险业务基本服务规定 §19',
  title: { zh: '保全受理', en: 'A servicing request is answered' },
  says: {
    zh: '保全申请材料齐全的，两个工作日内受理',
    en: 'A complete servicing request is accepted within two working days',
  },
  term: workdays(2),
  pauses: true,
  forRequests: true,
  vectors: [
    { from: '2026-03-06', due: '2026-03-10' },
    { from: '2025-09-30', due: '2025-10-10' },
    { from: '2026-03-02', paused: ['2026-03-03', '2026-03-09'], due: '2026-03-10' },
  ],
})

export const servicingDefects = clock({
  id: 'servicing-defects',
  article: '人身保险业务基本服务规定 §19',
  title: { zh: '保全材料不全，一次告知', en: 'What a request lacks is told once' },
  says: {
    zh: '保全材料不全的，五个工作日内一次告知',
    en: 'Within five working days everything missing is named at once',
  },
  term: workdays(5),
  vectors: [{ from: '2026-03-02', due: '2026-03-09' }],
})

export const servicingDone = clock({
  id: 'servicing-done',
  article: '人身保险业务基本服务规定 §20',
  title: { zh: '保全办结', en: 'A servicing request is done' },
  says: {
    zh: '同意后（要交费的，自足额收到起）五个工作日内办完；体检时间不算；办不完要说明原因和进度',
    en: 'Done within five working days of approval, or of full payment where one is due; examinations do not count; a delay is explained',
  },
  term: workdays(5),
  pauses: true,
  vectors: [
    { from: '2026-03-02', due: '2026-03-09' },
    { from: '2026-03-02', paused: ['2026-03-04', '2026-03-11'], due: '2026-03-16' },
  ],
})

export const lapseNotice = clock({
  id: 'lapse-notice',
  article: '人身保险业务基本服务规定 §21',
  title: { zh: '中止通知', en: 'Notice of suspension' },
  says: {
    zh: '合同因未交费中止的，十个工作日内告知后果和怎样复效',
    en: 'Within ten working days of suspension its consequence and the way back are told',
  },
  term: workdays(10),
  vectors: [{ from: '2026-03-02', due: '2026-03-16' }],
})

export const premiumReminder = judgement({
  id: 'premium-reminder',
  article: '人身保险业务基本服务规定 §21',
  title: { zh: '交费提醒', en: 'Premium reminder' },
  says: {
    zh: '问客户要不要提醒；要的，在到期日之前提醒',
    en: 'The customer is asked whether to be reminded; who wants it is reminded before the due day',
  },
  figures: {},
  judge: ({ wanted, remindedOn, dueOn }: { wanted: boolean; remindedOn?: string; dueOn: string }) =>
    !wanted || (remindedOn !== undefined && remindedOn < dueOn),
  vectors: [
    { given: { wanted: false, dueOn: '2026-03-01' }, expect: true },
    { given: { wanted: true, remindedOn: '2026-02-20', dueOn: '2026-03-01' }, expect: true },
    { given: { wanted: true, remindedOn: '2026-03-01', dueOn: '2026-03-01' }, expect: false },
    { given: { wanted: true, dueOn: '2026-03-01' }, expect: false },
  ],
})
