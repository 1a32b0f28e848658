// What was paid beyond what is due goes back to the account it came from.
import { identify, no, owned, service, yes } from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import { heldPremiums, refundHeld } from '../../payments/index.ts'

export default service({
  id: 'refund-overpaid-premium',
  counter: 'business',
  topic: 'premium',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '溢缴保费退还', en: 'Refund overpaid premium' },
  summary: { zh: '多交的、不足一期的保费，原路退回', en: 'Premium beyond what is due goes back where it came from' },
  basis: ['人身保险业务基本服务规定 §20'],
  says: [
    '多交的保费退给我',
    '溢缴保费',
    '保费交多了',
    '退回多交的钱',
    'refund overpaid premium',
    'I paid too much premium',
  ],
  steps: { identity: identify('id') },
  async facts(db, { policy }) {
    return { held: (await heldPremiums(db, [policy.id])).get(policy.id) ?? [] }
  },
  may(facts) {
    const refundable = facts.held.filter(({ sourceId }) => sourceId !== null)
    if (refundable.length === 0)
      return no({ zh: '没有多交的保费，不用退', en: 'No premium was paid beyond what is due' }, 'pay-renewal-premium')
    return owned(facts) ?? yes
  },
  keyFacts: ({ held }) => [
    {
      label: { zh: '可退回', en: 'Can go back' },
      value: formatFen(held.reduce((all, { amountFen }) => all + amountFen, 0)),
    },
  ],
  preview: ({ held, today }) => ({
    effectiveOn: today,
    changes: [
      {
        label: { zh: '暂存保费', en: 'Premium kept' },
        from: formatFen(held.reduce((all, { amountFen }) => all + amountFen, 0)),
        to: formatFen(0),
      },
    ],
    money: held.map(({ amountFen }) => ({
      label: { zh: '退回', en: 'Back to you' },
      amountFen,
      where: { zh: '原付款账户', en: 'the account it came from' },
    })),
    notes: [
      {
        zh: '退回后下期保费要按时足额交',
        en: 'The next premium is then to be paid in full on its day',
      },
    ],
  }),
  async apply(tx, { held }) {
    let amountFen = 0
    for (const one of held.filter(({ sourceId }) => sourceId !== null)) {
      await refundHeld(tx, { customerId: one.customerId, heldId: one.id })
      amountFen += one.amountFen
    }
    return {
      says: {
        zh: `${formatFen(amountFen)} 正在退回原付款账户。`,
        en: `${formatFen(amountFen)} is on its way back to the account it came from.`,
      },
    }
  },
  examples: [
    { name: '没有多交', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
    {
      name: '交了一部分，退回',
      as: 'lin-yue',
      policy: 'grace-life',
      after: { service: 'pay-renewal-premium', example: '先交一部分' },
      expect: 'done',
    },
  ],
})
