// A complaint, and the review of one: decided by somebody without an interest in it, with facts, basis and remedies (投诉办法 §17–20, §43).
import { ask, field, listRequests, optional, review, service, titleOf, upload, yes } from '../../catalogue/index.ts'
import { addDays, dayOf, type Text } from '../../kit/index.ts'
import { law } from '../../law/index.ts'

const subjects = {
  service: { zh: '服务态度、办理太慢', en: 'Manner or slowness of service' },
  claim: { zh: '理赔', en: 'A claim' },
  sale: { zh: '销售误导', en: 'How it was sold' },
  money: { zh: '保费、退款', en: 'Premiums or refunds' },
  data: { zh: '个人信息', en: 'My data' },
  other: { zh: '其他', en: 'Something else' },
} as const

export default service({
  id: 'complain',
  counter: 'business',
  topic: 'papers',
  about: 'person',
  mandate: 'servicing',
  title: { zh: '投诉', en: 'Complain' },
  summary: {
    zh: '15 日内给书面决定，由没有利害关系的人处理',
    en: 'A written decision within 15 days, by somebody without an interest',
  },
  basis: ['银行业保险业消费投诉处理管理办法 §17–20', '银行业保险业消费投诉处理管理办法 §43'],
  says: [
    '提交投诉',
    '我要投诉，要书面答复',
    '对投诉结果不服申请核查',
    '投诉处理得不对',
    'file a complaint',
    'complain about the service in writing',
    'ask for a review of my complaint',
  ],
  reasoned: true,
  steps: {
    what: ask(
      { zh: '投诉什么', en: 'What about' },
      {
        about: field.choice(
          { title: { zh: '关于', en: 'About' } },
          ['service', 'claim', 'sale', 'money', 'data', 'other'],
          subjects,
        ),
        against: optional(
          field.option({
            title: {
              zh: '针对哪一次办理（申请核查的，选那次投诉）',
              en: 'Which request it is about; for a review, the complaint',
            },
          }),
        ),
        told: field.text({ title: { zh: '经过', en: 'What happened' } }, { max: 1000, long: true }),
        wish: field.text({ title: { zh: '希望怎么解决', en: 'What would put it right' } }, { max: 300, long: true }),
      },
    ),
    papers: upload({ zh: '相关材料', en: 'Papers' }, { zh: '没有可以不传', en: 'None is fine' }),
  },
  documents: () => [
    { kind: 'statement', title: { zh: '截图、录音、单据', en: 'Pictures, recordings, papers' }, required: false },
  ],
  facts: async (db, { customer }) => {
    const ended = await listRequests(db, customer.customerId, { state: 'ended', limit: 50 })
    return { decided: ended.filter(({ decision }) => decision !== null) }
  },
  may: () => yes,
  keyFacts: ({ decided, today }) => [
    {
      label: { zh: '书面决定', en: 'Decision in writing' },
      value: {
        zh: `${addDays(today, law.complaintAnswer.term.count)} 前，情况复杂的 30 日`,
        en: `by ${addDays(today, law.complaintAnswer.term.count)}, 30 days if complex`,
      },
    },
    { label: { zh: '监管热线', en: 'Regulator’s line' }, value: '12378' },
    ...decided
      .filter(({ serviceId }) => serviceId === 'complain')
      .map(({ decidedAt, decision }) => ({
        label: {
          zh: `${decidedAt ? dayOf(decidedAt) : ''} 的决定`,
          en: `Decision of ${decidedAt ? dayOf(decidedAt) : ''}`,
        },
        value: decision?.because[0] ?? '',
      })),
  ],
  options: ({ decided }) => ({
    'what.against': decided.map(({ id, serviceId, openedAt }) => ({
      value: id,
      label: titleOf(serviceId),
      note: { zh: `${dayOf(openedAt)} 办理`, en: `of ${dayOf(openedAt)}` },
    })),
  }),
  check({ answers: { what }, decided, today }, step) {
    if (step !== 'what' || !what?.against) return []
    const earlier = decided.find(({ id }) => id === what.against)
    const last = earlier?.decidedAt && addDays(dayOf(earlier.decidedAt), law.complaintReviewAsked.term.count)
    return earlier?.serviceId === 'complain' && last && today > last
      ? [
          {
            pointer: '/against',
            detail: {
              zh: `申请核查的期限到 ${last} 为止；可以重新投诉、拨打 12378 或起诉`,
              en: `A review could be asked for until ${last}; complain anew, call 12378 or go to court`,
            },
          },
        ]
      : []
  },
  conflicts: ({ answers: { what }, decided }) =>
    decided.flatMap(({ id, decision }) => (id === what?.against && decision ? [decision.by] : [])),
  preview: ({ answers: { what }, decided, today }) => ({
    effectiveOn: today,
    changes: [
      { label: { zh: '投诉', en: 'Complaint' }, to: subjects[what.about] },
      { label: { zh: '希望', en: 'Asked for' }, to: what.wish },
      ...decided
        .filter(({ id }) => id === what.against)
        .map(({ serviceId }) => ({ label: { zh: '针对', en: 'About' }, to: titleOf(serviceId) })),
    ],
    notes: [
      {
        zh: '自收到起 15 日内作出决定；情况复杂的 30 日，特别复杂的经总部批准再延长 30 日，都会书面告诉您',
        en: 'Decided within 15 days; 30 if complex, and with head office’s approval another 30: you are told in writing',
      },
      { zh: '办过这件事的人不会来处理您的投诉', en: 'Whoever dealt with the matter does not decide the complaint' },
    ],
  }),
  decide: ({ answers: { what } }) =>
    review({ zh: `投诉：${subjects[what.about].zh}`, en: `Complaint: ${subjects[what.about].en}` }),
  async apply(_tx, { answers: { what } }, { acceptedBy }) {
    const because = acceptedBy?.because ?? []
    return {
      says: { zh: '投诉已有处理决定，请看决定书。', en: 'Your complaint is decided; see the decision.' },
      letter: {
        kind: 'complaint-decision',
        title: { zh: '投诉处理决定书', en: 'Decision on a complaint' },
        facts: [
          { label: { zh: '投诉事项', en: 'Complaint' }, value: subjects[what.about] },
          { label: { zh: '反映的情况', en: 'As told' }, value: what.told },
          { label: { zh: '要求', en: 'Asked for' }, value: what.wish },
          ...(acceptedBy?.articles ?? []).map((article) => ({ label: { zh: '依据', en: 'Basis' }, value: article })),
        ],
        paragraphs: [...because, remedies],
      },
    }
  },
  examples: [
    {
      name: '办得太慢，查实后答复',
      as: 'lin-yue',
      answers: { what: { about: 'service', told: '变更受益人等了五天没人理', wish: '尽快办好并道歉' } },
      acceptedFor:
        '经查，材料齐全后五日才受理，超过两个工作日；已当日办结，向您致歉。依据：人身保险业务基本服务规定 §19',
      expect: 'done',
    },
    {
      name: '对决定不服，申请核查',
      as: 'lin-yue',
      after: { service: 'complain', example: '办得太慢，查实后答复' },
      answers: { what: { about: 'service', against: '$first', told: '只道歉没有说明原因', wish: '说明原因' } },
      expect: 'in-review',
    },
    {
      name: '没写经过',
      as: 'wang-fang',
      answers: { what: { about: 'sale', told: '', wish: '退钱' } },
      expect: { fault: '/told' },
    },
  ],
})

const remedies: Text = {
  zh: '对本决定有异议的，可以在收到之日起 30 日内申请核查，由另外的人处理；也可以拨打金融消费者投诉热线 12378、申请调解、仲裁或者向人民法院起诉。',
  en: 'Within 30 days you may ask for a review by somebody else; you may also call 12378, ask for mediation or arbitration, or go to court.',
}
