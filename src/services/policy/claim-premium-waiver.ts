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
import {
  type HeldWaiver,
  isPaidUp,
  notPossible,
  premiumsEndOn,
  ridersFen,
  type WaiverEvent,
  waivedSince,
  waivePremiums,
  waiverEffect,
  waiverEvents,
  waiverEventWords,
  waiverPersons,
  waiversOf,
} from '../../policies/index.ts'
import { citation, documentsFor } from '../../products/index.ts'

export default service({
  id: 'claim-premium-waiver',
  counter: 'business',
  topic: 'premium',
  about: 'policy',
  alters: 'amounts',
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
        what: field.choice({ title: { zh: '属于哪一种', en: 'Which of these' } }, waiverEvents, waiverEventWords),
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
  documents: (facts) => papersOf(facts),
  may(facts) {
    const stopped = owned(facts) ?? allowed(facts, 'claim-premium-waiver') ?? open(facts)
    if (stopped) return stopped
    const { policy } = facts
    const since = waivedSince(policy)
    if (since !== undefined) return no({ zh: `保费已自 ${since} 起豁免`, en: `Premiums are waived since ${since}` })
    if (waiversOf(facts).length === 0) return no({ zh: '这份保单没有豁免责任', en: 'This policy has no waiver' })
    return isPaidUp(policy) ? no({ zh: '保费已经交清，不用豁免', en: 'All premiums are paid already' }) : yes
  },
  keyFacts: (facts) =>
    waiversOf(facts).flatMap(({ waiver, product }) => [
      { label: { zh: '豁免责任', en: 'The waiver' }, value: waiver.summary },
      { label: { zh: '条款', en: 'Clause' }, value: citation(product, waiver.clause) },
    ]),
  known: ({ policy }) => (policy.premiumAccountId ? { event: { accountId: policy.premiumAccountId } } : {}),
  check({ answers: { event }, ...facts }, step) {
    if (step !== 'event' || !event) return []
    const { today } = facts
    const found = waiverOf(facts, event.what)
    if (!found) {
      const named = waiversOf(facts).flatMap(({ waiver }) => waiver.on.map((one) => waiverEventWords[one]))
      const [zh, en] = [named.map((one) => one.zh).join('、'), named.map((one) => one.en).join(', ')]
      return [{ pointer: '/what', detail: { zh: `这份保单豁免的是：${zh}`, en: `This policy waives after: ${en}` } }]
    }
    if (event.happenedOn > today || event.happenedOn < found.sinceOn)
      return [
        {
          pointer: '/happenedOn',
          detail: { zh: '应在豁免责任生效之后、今天之前', en: 'Between the first day the waiver covers and today' },
        },
      ]
    return []
  },
  preview({ answers: { event }, ...facts }) {
    const { policy, today } = facts
    const { waiver, product, rider, riders, returnedFen: backFen } = effectOf(facts, event)
    const othersFen = waiver.waives === 'main' ? ridersFen({ riders }, policy.paidToOn) : 0
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '以后的保费', en: 'Later premiums' },
          from: { zh: `每期 ${formatFen(policy.premiumFen)}`, en: `${formatFen(policy.premiumFen)} each` },
          to: {
            zh: `${event.happenedOn} 以后到期的不用交，到 ${premiumsEndOn(policy)} 止`,
            en: `none due after ${event.happenedOn} is owed, until ${premiumsEndOn(policy)}`,
          },
        },
        ...(rider
          ? [
              {
                label: { zh: '附加豁免险', en: 'The waiver rider' },
                from: product.filedName,
                to: {
                  zh: `${event.happenedOn} 起终止，主险继续有效`,
                  en: `ends with ${event.happenedOn}; the main contract goes on`,
                },
              },
            ]
          : []),
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
        {
          zh: `依据${citation(product, waiver.clause).zh}，看的是${waiverPersons[waiver.of].zh}`,
          en: `By ${citation(product, waiver.clause).en}; it is about ${waiverPersons[waiver.of].en}`,
        },
        ...(othersFen > 0
          ? [
              {
                zh: `豁免的是主险的保费；其他附加险每期 ${formatFen(othersFen)} 照常交`,
                en: `The main contract's premiums are waived; ${formatFen(othersFen)} an instalment of other riders is still owed`,
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
  decide: ({ answers: { event }, ...facts }) => {
    const who = waiverPersons[effectOf(facts, event).waiver.of]
    return review({
      zh: `${who.zh}${waiverEventWords[event.what].zh}，${event.happenedOn} 确定：${event.told}`,
      en: `${waiverEventWords[event.what].en} of ${who.en}, established on ${event.happenedOn}: ${event.told}`,
    })
  },
  async apply(tx, { answers: { event }, ...facts }) {
    const { happenedOn: eventOn, accountId = null } = event
    const { id: coverageId, waives } = effectOf(facts, event).waiver
    await waivePremiums(tx, { policy: facts.policy, eventOn, coverageId, waives, accountId })
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
      name: '附加豁免险：投保人确诊轻度疾病，附加险终止，主险继续',
      as: 'lin-yue',
      policy: 'child-endowment',
      answers: { event: { what: 'mild', happenedOn: '$today-20', told: '确诊轻度疾病，有病理报告' } },
      acceptedFor: '诊断与病理报告一致，属附加险条款约定的轻度疾病',
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

type Facts = Pick<PolicyFacts, 'policy' | 'product' | 'today'>

function waiverOf(facts: Facts, what: WaiverEvent): HeldWaiver | undefined {
  return waiversOf(facts).find(({ waiver }) => waiver.on.includes(what))
}

function effectOf(
  facts: Facts,
  { what, happenedOn: eventOn }: { readonly what: WaiverEvent; readonly happenedOn: string },
) {
  const held = waiverOf(facts, what)
  if (!held) throw notPossible()
  const { id: coverageId, waives } = held.waiver
  return { ...held, ...waiverEffect(facts.policy, { eventOn, coverageId, waives }) }
}

// None is demanded: 保险法 §22 asks only for what one can provide, and a person looks.
function papersOf(facts: Facts): DocumentAsked[] {
  const papers = waiversOf(facts).flatMap(({ product }) => documentsFor(product, 'premium-waiver'))
  return papers
    .filter(({ kind }, place) => papers.findIndex((one) => one.kind === kind) === place)
    .map(({ kind, title }) => ({ kind, title, required: false }))
}
