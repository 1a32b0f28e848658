// One rider ends, the contract goes on; what its product gives back is paid (解除附加险).
import { ask, field, identify, no, open, owned, type PolicyFacts, service, sign, yes } from '../../catalogue/index.ts'
import { addDays, formatFen } from '../../kit/index.ts'
import { law } from '../../law/index.ts'
import { dropRider, notPossible, owedFen, partsOn, riderRefundOn } from '../../policies/index.ts'
import { citation } from '../../products/index.ts'

export default service({
  id: 'drop-rider',
  counter: 'business',
  topic: 'cover',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '解除附加险', en: 'Drop a rider' },
  summary: {
    zh: '去掉一项附加险，主险不变；看清退多少、少了什么保障',
    en: 'One rider ends, the main contract stays: see what goes back and what is lost',
  },
  basis: [law.surrenderPayment.article, law.servicingAnswer.article, '合同约定的附加险条款'],
  says: ['解除附加险', '退附加险', '不要附加险了', '去掉住院津贴', 'drop a rider', 'cancel the rider'],
  steps: {
    choice: ask(
      { zh: '解除哪一项', en: 'Which rider' },
      { rider: field.option({ title: { zh: '附加险', en: 'Rider' } }) },
    ),
    identity: identify('face'),
    payout: ask(
      { zh: '退到哪里', en: 'Where to pay' },
      { accountId: field.account({ title: { zh: '收款账户', en: 'Account' } }) },
    ),
    signature: sign(),
  },
  when: ({ answers, ...facts }) => ({ payout: (refundOf(facts, answers.choice?.rider)?.amountFen ?? 1) > 0 }),
  options: ({ policy, product, today }) => ({
    'choice.rider': partsOn(policy, product, today).map(({ rider, product: own }) => ({
      value: rider.id,
      label: {
        zh: `${own.shortName.zh} ${formatFen(rider.sumInsuredFen)}`,
        en: `${own.shortName.en} ${formatFen(rider.sumInsuredFen)}`,
      },
      note: { zh: `每期 ${formatFen(rider.premiumFen)}`, en: `${formatFen(rider.premiumFen)} an instalment` },
    })),
  }),
  may(facts) {
    const stopped = owned(facts) ?? open(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    return partsOn(policy, product, today).length > 0
      ? yes
      : no({ zh: '这份保单没有附加险', en: 'This policy has no rider' }, 'add-rider')
  },
  keyFacts: ({ policy, product, today }) =>
    partsOn(policy, product, today).map((part) => ({
      label: part.product.shortName,
      value: {
        zh: `今天解除退还 ${formatFen(riderRefundOn(policy, part, today).amountFen)}`,
        en: `dropped today: ${formatFen(riderRefundOn(policy, part, today).amountFen)} back`,
      },
    })),
  preview({ answers, ...facts }) {
    const { policy, today } = facts
    const { part, refund } = effectOf(facts, answers.choice.rider)
    const { product, rider } = part
    const before = owedFen(policy, policy.paidToOn)
    const after = owedFen({ ...policy, riders: policy.riders.filter(({ id }) => id !== rider.id) }, policy.paidToOn)
    return {
      effectiveOn: addDays(today, 1),
      changes: [
        { label: { zh: '附加险', en: 'Rider' }, from: product.filedName, to: { zh: '解除', en: 'dropped' } },
        { label: { zh: '附加险保额', en: 'Sum insured of the rider' }, from: formatFen(rider.sumInsuredFen), to: '—' },
        { label: { zh: '以后每期保费', en: 'Later instalments' }, from: formatFen(before), to: formatFen(after) },
        { label: { zh: '主险', en: 'Main contract' }, to: { zh: '不变', en: 'unchanged' } },
      ],
      money:
        refund.amountFen > 0
          ? [
              {
                label: { zh: '退还', en: 'Given back' },
                amountFen: refund.amountFen,
                where: { zh: '您选的账户', en: 'your account' },
              },
            ]
          : [],
      notes: [
        refund.basis,
        ...product.coverages.map(({ title, summary }) => ({
          zh: `明天起不再有：${title.zh}（${summary.zh}）`,
          en: `No longer from tomorrow: ${title.en} (${summary.en})`,
        })),
        {
          zh: '以后想再加，要重新健康告知，等待期重新计算，年龄大了保费也会变',
          en: 'Added again later it is underwritten anew, waits anew and is priced at the age then',
        },
        citation(product, product.surrender.clause),
        {
          zh: '退还的保费和现金价值不超过已交保费，不涉及个人所得税',
          en: 'Not more than was paid: no income tax arises',
        },
      ],
    }
  },
  async apply(tx, { answers, policy, product }) {
    const { refund } = await dropRider(tx, {
      policy,
      product,
      riderId: answers.choice.rider,
      accountId: answers.payout?.accountId,
    })
    return {
      says: {
        zh: `附加险已解除，今天 24 时终止，退还 ${formatFen(refund.amountFen)}；主险不变。`,
        en: `The rider ends tonight; ${formatFen(refund.amountFen)} goes back. The main contract is unchanged.`,
      },
    }
  },
  examples: [
    {
      name: '解除住院津贴，按剩余天数退',
      as: 'wang-fang',
      policy: 'rider-accident',
      answers: { choice: { rider: '$first' }, payout: { accountId: '$account' } },
      expect: 'done',
    },
    {
      name: '犹豫期内解除，全额退',
      as: 'lin-yue',
      policy: 'medical',
      after: { service: 'add-rider', example: '给医疗险加住院津贴，健康无异常' },
      answers: { choice: { rider: '$first' }, payout: { accountId: '$account' } },
      expect: 'done',
    },
    { name: '没有附加险', as: 'lin-yue', policy: 'term-life', expect: 'may-not' },
  ],
})

type Facts = Pick<PolicyFacts, 'policy' | 'product' | 'today'>

function partOf({ policy, product, today }: Facts, riderId: string | undefined) {
  return partsOn(policy, product, today).find(({ rider }) => rider.id === riderId)
}

// Nothing once it is dropped.
function refundOf(facts: Facts, riderId: string | undefined) {
  const part = partOf(facts, riderId)
  return part && riderRefundOn(facts.policy, part, facts.today)
}

function effectOf(facts: Facts, riderId: string) {
  const part = partOf(facts, riderId)
  if (!part) throw notPossible()
  return { part, refund: riderRefundOn(facts.policy, part, facts.today) }
}
