// The policyholder disputes that the insurer may end the contract for non-disclosure: the times of 保险法 §16 speak first, a person decides.
import { ask, field, identify, no, optional, owned, review, service, sign, upload, yes } from '../../catalogue/index.ts'
import { addYears, type Day, type Text } from '../../kit/index.ts'
import { law } from '../../law/index.ts'
import { has, lastEvent, type Policy, statusOf } from '../../policies/index.ts'

const points = {
  'not-asked': { zh: '投保时没有问到', en: 'It was not asked' },
  known: { zh: '投保时你们已经知道', en: 'You knew it at the contract' },
  late: { zh: '超过了法定期限', en: 'The legal time is over' },
  'premium-taken': { zh: '知道后还在收保费', en: 'Premium was taken after you knew' },
  unrelated: { zh: '没告知的事与出险无关', en: 'What was not told has nothing to do with the event' },
} as const

export default service({
  id: 'dispute-avoidance',
  counter: 'business',
  topic: 'cover',
  about: 'policy',
  title: { zh: '对解除合同提出异议', en: 'Dispute the rescission' },
  summary: {
    zh: '收到解除通知不认可？期限替您算好，由人复核',
    en: 'You do not accept that we end the contract? The times are counted, a person looks again',
  },
  basis: ['保险法 §16', '保险法司法解释二 §7', '保险法司法解释二 §8', '银行业保险业消费投诉处理管理办法 §17'],
  says: [
    '对解除合同有异议',
    '不同意你们解除合同',
    '说我没有如实告知要解除保单',
    '收到解约通知不服',
    'dispute the rescission',
    'I object to you voiding my policy',
  ],
  reasoned: true,
  steps: {
    identity: identify('id'),
    dispute: ask(
      { zh: '为什么有异议', en: 'Why' },
      {
        noticeOn: field.date({ title: { zh: '收到解除通知的日期', en: 'Notice received on' } }),
        knewOn: optional(
          field.date({
            title: { zh: '我们知道这件事的日期', en: 'When we learned of it' },
            hint: {
              zh: '例如您交病历理赔的那天；不清楚可以不填',
              en: 'E.g. the day you handed in a record; leave empty when unknown',
            },
          }),
        ),
        point: field.choice(
          { title: { zh: '主要理由', en: 'Main point' } },
          ['not-asked', 'known', 'late', 'premium-taken', 'unrelated'],
          points,
        ),
        told: field.text({ title: { zh: '请说明', en: 'Please explain' } }, { max: 800, long: true }),
      },
    ),
    papers: upload(
      { zh: '解除通知和其他材料', en: 'The notice and other papers' },
      { zh: '没有可以不传', en: 'None is fine' },
    ),
    signature: sign(),
  },
  documents: () => [{ kind: 'notice', title: { zh: '解除通知', en: 'The notice' }, required: false }],
  may(facts) {
    const stopped = owned(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    if (lastEvent(policy, 'surrendered') || lastEvent(policy, 'cancelled'))
      return no(
        {
          zh: '这份保单是您自己退的，没有解除通知可以异议；对退保有意见可以投诉',
          en: 'You ended this policy yourself; for a complaint about that, complain',
        },
        'complain',
      )
    return has(statusOf(policy, product, today), 'pending')
      ? no({ zh: '合同还没有生效', en: 'The contract has not begun' })
      : yes
  },
  keyFacts: ({ policy, today }) => [
    { label: { zh: '合同成立', en: 'Contract made on' }, value: policy.issuedOn },
    { label: { zh: '两年届满', en: 'Two years end on' }, value: endOf(policy) },
    {
      label: { zh: '今天还能不能因未如实告知解除', en: 'Could it still be ended for non-disclosure today' },
      value: mayRescind(policy, today)
        ? { zh: '两年内，从知道起 30 日内才可以', en: 'within two years, and only within 30 days of knowing' }
        : { zh: '不能：已超过两年（保险法 §16）', en: 'no: more than two years have passed (Insurance Law §16)' },
    },
  ],
  check({ answers: { dispute }, policy, today }, step) {
    if (step !== 'dispute' || !dispute) return []
    if (dispute.noticeOn > today || dispute.noticeOn < policy.issuedOn)
      return [
        { pointer: '/noticeOn', detail: { zh: '应在合同成立之后、今天之前', en: 'Between the contract and today' } },
      ]
    return dispute.knewOn !== undefined && dispute.knewOn > dispute.noticeOn
      ? [{ pointer: '/knewOn', detail: { zh: '不会晚于解除通知', en: 'Not later than the notice' } }]
      : []
  },
  preview: ({ answers: { dispute }, policy, today }) => ({
    effectiveOn: today,
    changes: [
      { label: { zh: '您的理由', en: 'Your point' }, to: points[dispute.point] },
      { label: { zh: '按法定期限', en: 'By the legal times' }, to: finding(policy, dispute) },
    ],
    notes: [
      {
        zh: '由没有参与解除决定的工作人员在 15 日内书面答复',
        en: 'Somebody who did not decide the rescission answers in writing within 15 days',
      },
      { zh: '您也可以向法院起诉或拨打 12378', en: 'You may also go to court or call 12378' },
    ],
  }),
  decide: ({ answers: { dispute }, policy }) =>
    review(finding(policy, dispute), {
      zh: `客户理由：${points[dispute.point].zh}`,
      en: `The customer's point: ${points[dispute.point].en}`,
    }),
  async apply(_tx, { answers: { dispute }, policy }, { acceptedBy }) {
    return {
      says: { zh: '异议成立，合同继续有效。', en: 'Your objection holds: the contract goes on.' },
      letter: {
        kind: 'dispute-decision',
        title: { zh: '解除合同异议处理决定', en: 'Decision on the disputed rescission' },
        facts: [
          { label: { zh: '保险单号', en: 'Policy number' }, value: policy.policyNo },
          { label: { zh: '解除通知', en: 'Notice of' }, value: dispute.noticeOn },
          { label: { zh: '您的理由', en: 'Your point' }, value: points[dispute.point] },
        ],
        paragraphs: [
          {
            zh: '异议成立：解除通知不生效，合同自始继续有效。',
            en: 'The objection holds: the notice has no effect and the contract has gone on throughout.',
          },
          finding(policy, dispute),
          ...(acceptedBy?.because ?? []),
        ],
      },
    }
  },
  examples: [
    {
      name: '合同满两年了，异议成立',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { dispute: { noticeOn: '$today-3', point: 'late', told: '合同成立已经三年多了' } },
      acceptedFor: '合同成立已逾两年，依保险法第十六条不得解除，撤回解除通知',
      expect: 'done',
    },
    {
      name: '两年内，由人复核',
      as: 'lin-yue',
      policy: 'medical',
      answers: {
        dispute: { noticeOn: '$today-3', knewOn: '$today-10', point: 'not-asked', told: '投保问卷里没有这一项' },
      },
      expect: 'in-review',
    },
    {
      name: '日期在将来',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { dispute: { noticeOn: '$today+2', point: 'late', told: '日期填错' } },
      expect: { fault: '/noticeOn' },
    },
    { name: '被保险人不能提', as: 'li-wei', policy: 'whole-life', expect: 'may-not' },
  ],
})

interface Disputed {
  readonly noticeOn: Day
  readonly knewOn?: Day | undefined
  readonly point: keyof typeof points
}

function endOf({ issuedOn }: Pick<Policy, 'issuedOn'>): Day {
  return addYears(issuedOn, law.rescission.figure.yearsAfterContract)
}

function mayRescind({ issuedOn }: Pick<Policy, 'issuedOn'>, on: Day, more: Partial<Disputed> = {}): boolean {
  return law.rescission.judge({
    contractOn: issuedOn,
    on,
    ...(more.knewOn ? { knewOn: more.knewOn } : {}),
    knewAtContract: more.point === 'known',
    tookPremiumKnowing: more.point === 'premium-taken',
  })
}

// What the customer says of what we knew is taken as said: a person checks it.
function finding(policy: Pick<Policy, 'issuedOn'>, dispute: Disputed): Text {
  return mayRescind(policy, dispute.noticeOn, dispute)
    ? {
        zh: `通知之日（${dispute.noticeOn}）仍在法定期限内，须核对告知内容`,
        en: `on the day of the notice (${dispute.noticeOn}) the legal time had not passed: what was disclosed must be checked`,
      }
    : {
        zh: `照您所说，通知之日（${dispute.noticeOn}）已不能解除（保险法 §16）`,
        en: `by what you say, the contract could no longer be ended on ${dispute.noticeOn} (Insurance Law §16)`,
      }
}
