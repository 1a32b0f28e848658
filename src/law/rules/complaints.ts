// Times of a complaint, in calendar days (投诉办法 §17-20, §43).
import { clock, duty } from '../rule.ts'

const article = '银行业保险业消费投诉处理管理办法 §17–20'
const days = (count: number) => ({ count, unit: 'days' }) as const

export const complaintAnswer = clock({
  id: 'complaint-answer',
  article,
  title: { zh: '投诉十五日内处理', en: 'Complaint decided in 15 days' },
  says: { zh: '事实清楚的，自收到起十五日内作出处理决定并告知', en: 'Decided and told within fifteen days of receipt' },
  term: days(15),
  forRequests: true,
  vectors: [{ from: '2026-02-20', due: '2026-03-07' }],
})

export const complaintAnswerComplex = clock({
  id: 'complaint-answer-complex',
  article,
  title: { zh: '情况复杂的三十日', en: 'Complex complaints: 30 days' },
  says: { zh: '情况复杂的，可以延长到三十日', en: 'A complex complaint may take thirty days' },
  term: days(30),
  vectors: [{ from: '2026-02-20', due: '2026-03-22' }],
})

export const complaintExtended = clock({
  id: 'complaint-extended',
  article,
  title: { zh: '再延长三十日', en: 'Another 30 days' },
  says: {
    zh: '情况特别复杂的，经上级或总部批准并告知后，再延长三十日（从第三十日起算）',
    en: 'With head office’s approval and notice another thirty days, counted from the thirtieth',
  },
  term: days(30),
  vectors: [{ from: '2026-03-22', due: '2026-04-21' }],
})

export const complaintReviewAsked = clock({
  id: 'complaint-review-asked',
  article,
  title: { zh: '申请核查的期限', en: 'Time to ask for a review' },
  says: {
    zh: '对处理决定有异议的，三十日内可以申请核查',
    en: 'A review may be asked for within thirty days of the decision',
  },
  term: days(30),
  vectors: [{ from: '2026-03-01', due: '2026-03-31' }],
})

export const complaintReviewAnswer = clock({
  id: 'complaint-review-answer',
  article,
  title: { zh: '核查三十日内答复', en: 'Review answered in 30 days' },
  says: { zh: '收到核查申请三十日内作出决定并告知', en: 'A review is decided and told within thirty days' },
  term: days(30),
  vectors: [{ from: '2026-03-31', due: '2026-04-30' }],
})

export const complaintDecision = duty({
  id: 'complaint-decision',
  article,
  title: { zh: '处理决定要写明', en: 'What a decision on a complaint states' },
  says: {
    zh: '决定写明事实、依据和救济途径，由没有利害关系的人处理',
    en: 'It states facts, basis and remedies, and is made by somebody without an interest',
  },
  parts: {
    facts: { zh: '认定的事实', en: 'facts found' },
    basis: { zh: '依据', en: 'basis' },
    remedies: { zh: '救济途径', en: 'remedies' },
    'no-interest': { zh: '处理人无利害关系', en: 'handler without interest' },
  },
  vectors: [
    { done: ['facts', 'basis', 'remedies', 'no-interest'], missing: [] },
    { done: ['facts', 'basis'], missing: ['remedies', 'no-interest'] },
  ],
})
