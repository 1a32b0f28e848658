// Times of a claim, from three texts: 保险法 §22-25, 基本服务规定 §23, and the compulsory motor regulation.
import { clock } from '../rule.ts'

export const claimDecision = clock({
  id: 'claim-decision',
  article: '人身保险业务基本服务规定 §23',
  title: { zh: '五个工作日内核定', en: 'Decision within 5 working days' },
  says: {
    zh: '个人人寿、健康险资料齐全的，五个工作日内核定；补充资料的时间不算',
    en: 'Individual life and health claims with complete papers are decided in five working days, the time for supplements not counted',
  },
  term: { count: 5, unit: 'workdays' },
  pauses: true,
  vectors: [
    { from: '2026-03-02', due: '2026-03-09' },
    { from: '2026-03-02', paused: ['2026-03-04', '2026-03-12'], due: '2026-03-17' },
  ],
})

export const claimDecisionComplex = clock({
  id: 'claim-decision-complex',
  article: '保险法 §23',
  title: { zh: '情形复杂的三十日内核定', en: 'Complex cases: decision within 30 days' },
  says: {
    zh: '情形复杂的，三十日内核定；自补充通知到达起至补充资料送到止不计（司法解释二 §15）',
    en: 'Complex claims are decided in thirty days; from our notice of what is missing to the supplement the clock stands still',
  },
  term: { count: 30, unit: 'days' },
  pauses: true,
  vectors: [
    { from: '2026-03-01', due: '2026-03-31' },
    { from: '2026-03-01', paused: ['2026-03-11', '2026-03-21'], due: '2026-04-10' },
  ],
})

export const claimPayment = clock({
  id: 'claim-payment',
  article: '保险法 §23',
  title: { zh: '十日内给付', en: 'Payment within 10 days' },
  says: {
    zh: '达成给付协议后十日内给付；迟了还要赔偿损失',
    en: 'Paid within ten days of agreement; delay costs damages besides',
  },
  term: { count: 10, unit: 'days' },
  vectors: [{ from: '2026-02-20', due: '2026-03-02' }],
})

export const refusalLetter = clock({
  id: 'refusal-letter',
  article: '保险法 §24',
  title: { zh: '三日内发拒赔通知书', en: 'Refusal letter within 3 days' },
  says: {
    zh: '不属于责任的，核定后三日内发出通知书并说明理由',
    en: 'A refusal is sent with its reasons within three days of the decision',
  },
  term: { count: 3, unit: 'days' },
  vectors: [{ from: '2026-02-27', due: '2026-03-02' }],
})

export const undisputedPart = clock({
  id: 'undisputed-part',
  article: '保险法 §25',
  title: { zh: '六十日内先付确定的部分', en: 'The certain part is paid within 60 days' },
  says: {
    zh: '收到请求和资料起六十日内数额还定不下来的，先付能确定的部分，之后补差额',
    en: 'What is certain is paid when the amount is still open sixty days after request and papers; the rest follows',
  },
  term: { count: 60, unit: 'days' },
  pauses: true,
  vectors: [{ from: '2026-01-01', due: '2026-03-02' }],
})

export const motorPaperList = clock({
  id: 'motor-paper-list',
  article: '交强险条例 §28',
  title: { zh: '交强险：一日内书面告知要哪些材料', en: 'Compulsory motor: list of papers in a day' },
  says: { zh: '收到赔偿申请一日内书面告知需要的材料', en: 'The papers needed are named in writing within a day' },
  term: { count: 1, unit: 'days' },
  vectors: [{ from: '2026-02-28', due: '2026-03-01' }],
})

export const motorDecision = clock({
  id: 'motor-decision',
  article: '交强险条例 §29',
  title: { zh: '交强险：五日内核定', en: 'Compulsory motor: decision in 5 days' },
  says: { zh: '收到材料五日内核定并告知结果', en: 'Decided and told within five days of the papers' },
  term: { count: 5, unit: 'days' },
  vectors: [{ from: '2026-02-26', due: '2026-03-03' }],
})

export const motorPayment = clock({
  id: 'motor-payment',
  article: '交强险条例 §29',
  title: { zh: '交强险：十日内赔付', en: 'Compulsory motor: payment in 10 days' },
  says: { zh: '达成协议后十日内赔偿', en: 'Paid within ten days of agreement' },
  term: { count: 10, unit: 'days' },
  vectors: [{ from: '2026-02-20', due: '2026-03-02' }],
})
