// Premiums of an account contract rest, or go on again (缓交 / 恢复交费; 合同约定的缓交条款).
import { allowed, identify, inForce, no, owned, service, sign, yes } from '../../catalogue/index.ts'
import { formatFen } from '../../kit/index.ts'
import {
  accountOn,
  beginHoliday,
  chargesOn,
  endHoliday,
  holidayFault,
  holidaySince,
  nextChargeOn,
  resumedDueOn,
} from '../../policies/index.ts'

export default service({
  id: 'take-premium-holiday',
  counter: 'business',
  topic: 'premium',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '缓交 / 恢复交费', en: 'Premium holiday' },
  summary: {
    zh: '暂时不交保费，保障不停；以后随时恢复',
    en: 'Let premiums rest without losing cover; resume at any time',
  },
  basis: ['合同约定的缓交保险费条款', '保险法 §20'],
  says: [
    '缓交',
    '缓交保费',
    '先不交保费',
    '暂时不交',
    '恢复交费',
    '停交',
    'premium holiday',
    'stop paying for a while',
  ],
  steps: { identity: identify('id'), signature: sign() },
  may(facts) {
    const stopped = owned(facts) ?? allowed(facts, 'take-premium-holiday') ?? inForce(facts)
    if (stopped) return stopped
    const { policy, product } = facts
    if (holidaySince(policy) !== undefined) return yes
    const fault = holidayFault(policy, product)
    return fault ? no(fault) : yes
  },
  keyFacts({ policy, product, today }) {
    const since = holidaySince(policy)
    return [
      {
        label: { zh: '现在', en: 'Now' },
        value: since
          ? { zh: `自 ${since} 起缓交中`, en: `resting since ${since}` }
          : { zh: `交至 ${policy.paidToOn}`, en: `paid to ${policy.paidToOn}` },
      },
      {
        label: { zh: `账户价值（${today}）`, en: `Account value (${today})` },
        value: formatFen(accountOn(policy, product, today).amountFen),
      },
    ]
  },
  preview({ policy, product, today }) {
    const { totalFen } = chargesOn(policy, product, today)
    const label = { zh: '保费', en: 'Premiums' }
    const every = { zh: `每期 ${formatFen(policy.premiumFen)}`, en: `${formatFen(policy.premiumFen)} each` }
    const rest = { zh: '暂不交', en: 'none for now' }
    const due = resumedDueOn(policy, today)
    if (holidaySince(policy) !== undefined)
      return {
        effectiveOn: today,
        changes: [
          { label, from: rest, to: every },
          { label: { zh: '下一期', en: 'Next premium' }, to: due },
        ],
        notes: [{ zh: '缓交期间的各期不用补交', en: 'Instalments of the holiday are not asked for' }],
      }
    return {
      effectiveOn: today,
      changes: [{ label, from: every, to: rest }],
      money: [
        {
          label: {
            zh: `每月从账户扣除（下次 ${nextChargeOn(policy)}）`,
            en: `Taken from the account each month (next on ${nextChargeOn(policy)})`,
          },
          amountFen: totalFen,
        },
      ],
      notes: [
        {
          zh: '保障不变；账户不够扣费用时进入宽限期，补不上会中止',
          en: 'Cover stays; when the account cannot bear its charges grace begins, and unless made up cover is suspended',
        },
        {
          zh: '少交的保费不进账户，以后的账户价值会少',
          en: 'What is not paid does not enter the account: it will be worth less',
        },
        { zh: '随时可以恢复交费', en: 'Resume at any time' },
      ],
    }
  },
  async apply(tx, { policy, product }) {
    if (holidaySince(policy) !== undefined) {
      const { paidToOn } = await endHoliday(tx, policy)
      return { says: { zh: `已恢复交费，下一期 ${paidToOn}。`, en: `Premiums go on; the next is due on ${paidToOn}.` } }
    }
    await beginHoliday(tx, { policy, product })
    return {
      says: {
        zh: '已缓交，以后的保费先不用交，保障照常有效。',
        en: 'Premiums rest from today; cover goes on as before.',
      },
    }
  },
  examples: [
    { name: '万能险缓交', as: 'lin-yue', policy: 'universal-life', expect: 'done' },
    { name: '再办一次就恢复交费', as: 'lin-yue', policy: 'universal-life', expect: 'done' },
    { name: '没有交满两年', as: 'wang-fang', policy: 'young-universal', expect: 'may-not' },
    { name: '终身寿险不能缓交', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
  ],
})
