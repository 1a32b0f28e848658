// A claim for premiums that are no longer owed: what happened, its papers, and a person who decides; approved, it works from that day.
import {
  allowed,
  ask,
  type DocumentAsked,
  field,
  identify,
  no,
  open,
  optional,
  owned,
  type PolicyFacts,
  review,
  service,
  sign,
  upload,
  yes,
} from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import { isPaidUp, paidAfterFen, premiumsEndOn, waivedSince, waivePremiums } from '../../policies/index.ts'
import { type Coverage, citation, coveragesOf, documentsFor } from '../../products/index.ts'

type Waiver = Extract<Coverage, { kind: 'premium-waiver' }>
type What = Waiver['on'][number]

const whats = ['death', 'disability', 'severe', 'medium', 'mild'] as const
const whatWords: Readonly<Record<What, { zh: string; en: string }>> = {
  death: { zh: '身故', en: 'Death' },
  disability: { zh: '伤残', en: 'Disability' },
  severe: { zh: '重度疾病', en: 'Severe illness' },
  medium: { zh: '中度疾病', en: 'Medium illness' },
  mild: { zh: '轻度疾病', en: 'Mild illness' },
}
const whose = {
  policyholder: { zh: '投保人', en: 'the policyholder' },
  insured: { zh: '被保险人', en: 'the insured' },
} as const
const premiums = { zh: '以后的保费', en: 'Later premiums' }

export default service({
  id: 'claim-premium-waiver',
  counter: 'business',
  topic: 'premium',
  about: 'policy',
  title: { zh: '申请豁免保费', en: 'Claim the premium waiver' },
  summary: { zh: '出了合同约定的事，以后的保费不用再交', en: 'After what the terms name, no more premiums are owed' },
  basis: ['保险法 §22', '保险法 §23', '保险法 §24', '人身保险业务基本服务规定 §23'],
  says: [
    '豁免保费',
    '保费豁免',
    '申请豁免',
    '生病了保费还用交吗',
    '残疾了保费怎么办',
    'waive my premiums',
    'premium waiver',
  ],
  reasoned: true,
  steps: {
    identity: identify('id'),
    event: ask(
      { zh: '发生了什么', en: 'What happened' },
      {
        what: field.choice({ title: { zh: '属于哪一种', en: 'Which of these' } }, whats, whatWords),
        happenedOn: field.date({
          title: { zh: '确定的日期', en: 'Established on' },
          hint: { zh: '确诊、鉴定或者身故的那一天', en: 'The day of the diagnosis, the appraisal or the death' },
        }),
        told: field.text({ title: { zh: '请说明', en: 'Please tell us' } }, { max: 400, long: true }),
        accountId: optional(
          field.account({
            title: { zh: '退还保费的账户', en: 'Account for premiums that go back' },
            hint: { zh: '那天以后已经交的保费会退还', en: 'Premiums paid for due days after it go back' },
          }),
        ),
      },
    ),
    papers: upload(
      { zh: '上传材料', en: 'Papers' },
      { zh: '有什么交什么，不能提供的写明原因就行', en: 'What you can provide; say why for what you cannot' },
    ),
    signature: sign(),
  },
  documents: ({ product }) => papersOf(product),
  may(facts) {
    const stopped = owned(facts) ?? allowed(facts, 'claim-premium-waiver') ?? open(facts)
    if (stopped) return stopped
    const { policy, product } = facts
    const since = waivedSince(policy)
    if (since !== undefined) return no({ zh: `保费已自 ${since} 起豁免`, en: `Premiums are waived since ${since}` })
    if (!waiverOf(product)) return no({ zh: '这份保单没有豁免责任', en: 'This policy has no waiver' })
    return isPaidUp(policy) ? no({ zh: '保费已经交清，不用豁免', en: 'All premiums are paid already' }) : yes
  },
  keyFacts: ({ product }) => {
    const waiver = waiverOf(product)
    return waiver
      ? [
          { label: { zh: '豁免责任', en: 'The waiver' }, value: waiver.summary },
          { label: { zh: '条款', en: 'Clause' }, value: citation(product, waiver.clause) },
        ]
      : []
  },
  known: ({ policy }) => (policy.premiumAccountId ? { event: { accountId: policy.premiumAccountId } } : {}),
  check({ answers: { event }, policy, product, today }, step) {
    if (step !== 'event' || !event) return []
    const waiver = waiverOf(product)
    if (!waiver?.on.includes(event.what)) {
      const [zh, en] = [
        waiver?.on.map((one) => whatWords[one].zh).join('、'),
        waiver?.on.map((one) => whatWords[one].en.toLowerCase()).join(', '),
      ]
      return [{ pointer: '/what', detail: { zh: `这份保单豁免的是：${zh}`, en: `This policy waives after: ${en}` } }]
    }
    if (event.happenedOn > today || event.happenedOn < policy.effectiveOn)
      return [
        {
          pointer: '/happenedOn',
          detail: { zh: '应在合同生效之后、今天之前', en: 'Between the first covered day and today' },
        },
      ]
    return []
  },
  preview({ answers: { event }, policy, product, today }) {
    const waiver = waiverOf(product)
    const backFen = paidAfterFen(policy, event.happenedOn)
    return {
      effectiveOn: today,
      changes: [
        {
          label: premiums,
          from: { zh: `每期 ${formatFen(policy.premiumFen)}`, en: `${formatFen(policy.premiumFen)} each` },
          to: {
            zh: `${event.happenedOn} 以后到期的不用交，到 ${premiumsEndOn(policy)} 止`,
            en: `none due after ${event.happenedOn} is owed, until ${premiumsEndOn(policy)}`,
          },
        },
      ],
      money:
        backFen > 0
          ? [
              {
                label: { zh: '退还那天以后已交的保费', en: 'Paid for later due days, back to you' },
                amountFen: backFen,
              },
            ]
          : [],
      notes: [
        ...(waiver
          ? [
              {
                zh: `依据${citation(product, waiver.clause).zh}，看的是${whose[waiver.of].zh}`,
                en: `By ${citation(product, waiver.clause).en}; it is about ${whose[waiver.of].en}`,
              },
            ]
          : []),
        {
          zh: '由专人审核，材料齐全的 5 个工作日内答复；审核期间请照常交费，核定后退还',
          en: 'A person decides, within 5 working days of complete papers; pay as usual meanwhile, it goes back once approved',
        },
        { zh: '豁免后保障、红利和现金价值都照旧', en: 'Cover, dividends and cash value go on as they are' },
      ],
    }
  },
  decide: ({ answers: { event }, product }) => {
    const waiver = waiverOf(product)
    const who = waiver ? whose[waiver.of] : whose.insured
    return review({
      zh: `${who.zh}${whatWords[event.what].zh}，${event.happenedOn} 确定：${event.told}`,
      en: `${whatWords[event.what].en} of ${who.en}, established on ${event.happenedOn}: ${event.told}`,
    })
  },
  async apply(tx, { answers: { event }, policy, product }) {
    const coverageId = waiverOf(product)?.id ?? ''
    const { happenedOn: eventOn, accountId = null } = event
    await waivePremiums(tx, { policy, eventOn, coverageId, accountId })
    return {
      says: {
        zh: `已豁免：${eventOn} 以后到期的保费不用再交，保障不变。`,
        en: `Waived: no premium due after ${eventOn} is owed; cover goes on.`,
      },
    }
  },
  examples: [
    {
      name: '一级伤残，核定后豁免',
      as: 'lin-yue',
      policy: 'endowment',
      answers: { event: { what: 'disability', happenedOn: '$today-20', told: '事故致双目失明，鉴定为一级伤残' } },
      acceptedFor: '鉴定书与病历一致，属条款约定的一级伤残',
      expect: 'done',
    },
    {
      name: '条款没有约定的',
      as: 'lin-yue',
      policy: 'endowment',
      answers: { event: { what: 'mild', happenedOn: '$today-20', told: '确诊轻度疾病' } },
      expect: { fault: '/what' },
    },
    {
      name: '日期在以后',
      as: 'lin-yue',
      policy: 'endowment',
      answers: { event: { what: 'disability', happenedOn: '$today+1', told: '鉴定为一级伤残' } },
      expect: { fault: '/happenedOn' },
    },
    { name: '保费已经交清', as: 'lin-yue', policy: 'endowment-maturing', expect: 'may-not' },
    { name: '没有豁免责任', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
  ],
})

function waiverOf(product: PolicyFacts['product']): Waiver | undefined {
  return coveragesOf(product, 'premium-waiver')[0]
}

// None is demanded: 保险法 §22 asks only for what one can provide, and a person looks.
function papersOf(product: PolicyFacts['product']): DocumentAsked[] {
  return documentsFor(product, 'premium-waiver').map(({ kind, title }) => ({ kind, title, required: false }))
}
