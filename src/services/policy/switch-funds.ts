// Units move from one fund to another, and premiums to come are split anew; suitability comes first (适当性办法 §29, §36).
import {
  allowed,
  ask,
  buyingSteps,
  field,
  fundOptions,
  identify,
  inForce,
  insistFaults,
  insistStep,
  keepRiskTest,
  moveStep,
  no,
  owned,
  riskAsked,
  riskBorne,
  riskierFunds,
  riskOptions,
  riskTestable,
  service,
  sign,
  splitAsked,
  splitParts,
  splitStep,
  splitWords,
  suitabilityFacts,
  suitabilityNotes,
} from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import {
  accountOn,
  fundTitle,
  orderSwitch,
  priceText,
  setSplit,
  splitFault,
  splitOf,
  switchFault,
  switchFeeFen,
  switchOrdered,
  switchWaits,
} from '../../policies/index.ts'

interface Chosen {
  readonly what?: { readonly kind: 'now' | 'later' | 'both' } | undefined
  readonly move?: { readonly from: string; readonly to: string; readonly percent: number } | undefined
  readonly split?: { readonly parts: readonly { readonly fund: string; readonly percent: number }[] } | undefined
}

export default service({
  id: 'switch-funds',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '投资账户转换', en: 'Switch funds' },
  summary: { zh: '份额转到别的账户，或改以后保费的分配', en: 'Move units to another fund, or split premiums anew' },
  basis: ['金融机构产品适当性管理办法 §29', '金融机构产品适当性管理办法 §36', '合同约定的投资账户转换条款'],
  says: [
    '账户转换',
    '投资账户转换',
    '转换基金',
    '换投资账户',
    '改投资比例',
    '投连险调仓',
    'switch funds',
    'change the split',
  ],
  steps: {
    identity: identify('id'),
    what: ask(
      { zh: '要改什么', en: 'What to change' },
      {
        kind: field.choice({ title: { zh: '改什么', en: 'What' } }, ['now', 'later', 'both'], {
          now: { zh: '只转换已有的份额', en: 'Only what is there now' },
          later: { zh: '只改以后保费的比例', en: 'Only premiums to come' },
          both: { zh: '两样都改', en: 'Both' },
        }),
      },
    ),
    move: moveStep(),
    split: splitStep({ zh: '以后的保费怎么分', en: 'How to split premiums to come' }),
    risk: buyingSteps.risk,
    insist: insistStep(),
    signature: sign(),
  },
  facts: suitabilityFacts,
  when: ({ answers, product, today, riskTests }) => ({
    move: answers.what !== undefined && answers.what.kind !== 'later',
    split: answers.what !== undefined && answers.what.kind !== 'now',
    risk: riskAsked({ riskTests, today }, answers.risk),
    insist: riskierFunds(product, fundsOf(answers), riskBorne({ riskTests, today }, answers.risk)).length > 0,
  }),
  may(facts) {
    const stopped = owned(facts) ?? allowed(facts, 'switch-funds') ?? inForce(facts)
    if (stopped) return stopped
    if (switchOrdered(facts.policy)) return no(switchWaits)
    return riskTestable(facts)
  },
  keyFacts({ policy, product, today }) {
    const held = accountOn(policy, product, today).holdings
    return held.map(({ fund, amountFen, price, pricedOn }) => ({
      label: fundTitle(product, fund),
      value: {
        zh: `${formatFen(amountFen)}（单位价格 ${priceText(price)}，${pricedOn}）`,
        en: `${formatFen(amountFen)} (price ${priceText(price)} of ${pricedOn})`,
      },
    }))
  },
  options({ policy, product, today }) {
    const all = fundOptions(product)
    const held = accountOn(policy, product, today).holdings.filter(({ amountFen }) => amountFen > 0)
    return {
      'move.from': all.filter(({ value }) => held.some(({ fund }) => fund === value)),
      'move.to': all,
      'split.parts.fund': all,
      ...riskOptions(),
    }
  },
  known: ({ policy, product }) => ({
    split: { parts: splitParts(splitOf(policy, product)) },
  }),
  check({ answers: { move, split, insist }, policy, product, today }, step) {
    if (step === 'insist') return insistFaults(insist)
    if (step === 'move' && move) {
      const fault = switchFault(policy, product, move, today)
      return fault ? [{ pointer: move.from === move.to ? '/to' : '/percent', detail: fault }] : []
    }
    if (step !== 'split' || !split) return []
    const fault = splitFault(product, splitAsked(split))
    return fault ? [{ pointer: '/parts', detail: fault }] : []
  },
  preview({ answers, policy, product, today, riskTests }) {
    const { move, split } = answers
    const grade = riskBorne({ riskTests, today }, answers.risk)
    const held = accountOn(policy, product, today).holdings.find(({ fund }) => fund === move?.from)
    return {
      effectiveOn: today,
      changes: [
        ...(move
          ? [
              {
                label: { zh: `转换 ${move.percent}%`, en: `Switch ${move.percent} %` },
                from: fundTitle(product, move.from),
                to: fundTitle(product, move.to),
              },
            ]
          : []),
        ...(split
          ? [
              {
                label: { zh: '以后保费的比例', en: 'Split of premiums to come' },
                from: splitWords(product, splitOf(policy, product)),
                to: splitWords(product, splitAsked(split)),
              },
            ]
          : []),
      ],
      ...(move
        ? {
            money: [
              {
                label: { zh: '约转换', en: 'About to be switched' },
                amountFen: Math.round(((held?.amountFen ?? 0) * move.percent) / 100),
              },
              { label: { zh: '转换费', en: 'Fee' }, amountFen: switchFeeFen(policy, product, today) },
            ],
          }
        : {}),
      notes: [
        ...(move
          ? [
              {
                zh: '按下一个公布的单位价格成交，之前价格会变；成交后您会在账户变动里看到',
                en: 'Done at the next published price, which will differ; you will see it among the moves of your account',
              },
            ]
          : []),
        { zh: '投资风险由您承担，价格会涨会跌', en: 'You bear the investment risk: prices rise and fall' },
        ...suitabilityNotes(grade, riskierFunds(product, fundsOf(answers), grade)),
      ],
    }
  },
  async answered(tx, { answers: { risk }, customer }, step) {
    if (step === 'risk' && risk) keepRiskTest(tx, customer.customerId, risk)
  },
  async apply(tx, { answers: { move, split }, policy, product }) {
    const now = split ? await setSplit(tx, { policy, product, split: splitAsked(split) }) : policy
    if (move) await orderSwitch(tx, { policy: now, product, wanted: move })
    return {
      says: move
        ? {
            zh: `转换已受理，下一个价格公布后成交${split ? '；以后的保费按新比例分配' : ''}。`,
            en: `The switch is taken on and done at the next price${split ? '; premiums to come are split anew' : ''}.`,
          }
        : { zh: '以后的保费按新比例分配。', en: 'Premiums to come are split anew.' },
    }
  },
  examples: [
    {
      name: '以后的保费多放稳健账户',
      as: 'lin-yue',
      policy: 'unit-linked',
      answers: {
        what: { kind: 'later' },
        split: {
          parts: [
            { fund: 'calm', percent: 70 },
            { fund: 'balanced', percent: 30 },
          ],
        },
        risk: { horizon: '1', loss: '1', experience: '1', share: '1', aim: '1' },
      },
      expect: 'done',
    },
    {
      name: '风险不匹配，劝停后书面确认',
      as: 'lin-yue',
      policy: 'unit-linked',
      answers: {
        what: { kind: 'now' },
        move: { from: 'calm', to: 'bold', percent: 100 },
        risk: { horizon: '1', loss: '1', experience: '1', share: '1', aim: '1' },
        insist: { goOn: true },
      },
      expect: 'done',
    },
    {
      name: '比例合计不是百分之百',
      as: 'lin-yue',
      policy: 'unit-linked',
      answers: {
        what: { kind: 'later' },
        split: { parts: [{ fund: 'calm', percent: 70 }] },
      },
      expect: { fault: '/parts' },
    },
    { name: '万能险没有投资账户', as: 'lin-yue', policy: 'universal-life', expect: 'may-not' },
  ],
})

/** The funds that what is asked puts money into. */
function fundsOf({ move, split }: Chosen): string[] {
  return [...(move ? [move.to] : []), ...(split ? split.parts.map(({ fund }) => fund) : [])]
}
