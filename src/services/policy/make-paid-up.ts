// No more premiums: the net cash value buys a smaller sum for the rest of the term (减额交清; 条款费率办法 §24).
import {
  allowed,
  ask,
  differences,
  field,
  identify,
  inForce,
  no,
  owned,
  service,
  sign,
  yes,
} from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import { makePaidUp, paidUpFault, paidUpOf } from '../../policies/index.ts'

export default service({
  id: 'make-paid-up',
  counter: 'business',
  topic: 'cover',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '减额交清', en: 'Make paid-up' },
  summary: { zh: '以后不用再交保费，保障留下一部分', en: 'No more premiums; a smaller cover stays' },
  basis: ['人身保险公司保险条款和保险费率管理办法 §24', '合同约定的减额交清条款'],
  says: ['减额交清', '不想再交保费', '交不起保费', '保费不交了保障留着', '减额缴清', 'paid-up', 'stop paying premiums'],
  steps: {
    identity: identify('face'),
    payout: ask(
      { zh: '附加险退到哪里', en: 'Where to pay for the riders' },
      { accountId: field.account({ title: { zh: '收款账户', en: 'Account' } }) },
    ),
    signature: sign(),
  },
  when: ({ policy, product, today }) => ({ payout: paidUpOf(policy, product, today).endedFen > 0 }),
  may(facts) {
    const stopped = owned(facts) ?? allowed(facts, 'make-paid-up') ?? inForce(facts)
    if (stopped) return stopped
    const fault = paidUpFault(facts.policy, facts.product, facts.today)
    return fault ? no(fault) : yes
  },
  preview({ policy, product, today }) {
    const { after, netFen, debtFen, basis, ended, endedFen } = paidUpOf(policy, product, today)
    return {
      effectiveOn: today,
      changes: [
        ...differences(policy, after, product, today),
        ...ended.map(({ part }) => ({
          label: part.product.shortName,
          from: formatFen(part.rider.sumInsuredFen),
          to: { zh: '终止', en: 'ends' },
        })),
      ],
      money: [
        { label: { zh: '用作一次交清的净值', en: 'Net value used as one premium' }, amountFen: netFen },
        ...(debtFen > 0 ? [{ label: { zh: '先还清贷款本息', en: 'Loans settled first' }, amountFen: debtFen }] : []),
        ...(endedFen > 0
          ? [
              {
                label: { zh: '附加险退还', en: 'Given back for riders' },
                amountFen: endedFen,
                where: { zh: '您选的账户', en: 'your account' },
              },
            ]
          : []),
      ],
      notes: [
        basis,
        ...ended.flatMap(({ part, refund }) => [
          {
            zh: `${part.product.shortName.zh}随着交清终止，退还 ${formatFen(refund.amountFen)}：${refund.basis.zh}`,
            en: `${part.product.shortName.en} ends with it, ${formatFen(refund.amountFen)} goes back: ${refund.basis.en}`,
          },
          ...part.product.coverages.map(({ title, summary }) => ({
            zh: `明天起不再有：${title.zh}（${summary.zh}）`,
            en: `No longer from tomorrow: ${title.en} (${summary.en})`,
          })),
        ]),
        { zh: '以后不再交保费，也不能恢复原来的保额', en: 'No more premiums; the former sum cannot be restored' },
        endedFen > 0
          ? { zh: '退还的不超过已交的保费，不涉及个人所得税', en: 'Not more than was paid: no income tax arises' }
          : { zh: '不发生退款，不涉及个人所得税', en: 'Nothing is paid out: no income tax arises' },
      ],
    }
  },
  async apply(tx, { answers, policy, product }) {
    const { paidUp } = await makePaidUp(tx, { policy, product, accountId: answers.payout?.accountId })
    return {
      says: {
        zh: `已减额交清，以后不用再交保费，保额 ${formatFen(paidUp.sumInsuredFen)}。`,
        en: `Paid-up: no more premiums, cover of ${formatFen(paidUp.sumInsuredFen)}.`,
      },
    }
  },
  examples: [
    { name: '减额交清终身寿险', as: 'lin-yue', policy: 'whole-life', expect: 'done' },
    { name: '有贷款的，先用现金价值还清', as: 'lin-yue', policy: 'loaned-life', expect: 'done' },
    { name: '中止的不能办，先复效', as: 'lin-yue', policy: 'lapsed-life', expect: 'may-not' },
    { name: '已经一次交清', as: 'lin-jianguo', policy: 'annuity-elder', expect: 'may-not' },
    { name: '被保险人不能办', as: 'li-wei', policy: 'whole-life', expect: 'may-not' },
  ],
})
