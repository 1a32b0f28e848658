// The end of an endowment: arranged shortly before its day, or taken after it, with everything that was left until then.
import {
  allowed,
  ask,
  field,
  identify,
  no,
  optional,
  type PolicyFacts,
  paidTo,
  service,
  sign,
  unfrozen,
  yes,
} from '../../catalogue/index.ts'
import { addDays, formatFen } from '../../kit/index.ts'
import {
  allLeftOn,
  annuityYearsFor,
  arrangeMaturity,
  benefitKinds,
  certainAnnuityFor,
  certainAnnuityNote,
  certainAnnuityOf,
  certainAnnuityWords,
  has,
  keptForTaking,
  leftWords,
  loanBalanceOn,
  maturityFen,
  maturityOn,
  maturityWayOf,
  maturityWays,
  maturityWaysOf,
  maturityWayWords,
  payeesKinds,
  statusOf,
  sumLeft,
  takeLeft,
} from '../../policies/index.ts'

const aheadDays = 60
const way = { zh: '领取方式', en: 'How' }
const proofOfLife = { zh: '刷脸核实就是生存证明，不用再开证明', en: 'The face check is the proof of life: no paper' }
const nothingLeft = { zh: '没有等您领取的满期金', en: 'No maturity benefit waits for you' }
const noMaturity = { zh: '这份保单没有满期金', en: 'This policy has no maturity benefit' }
const atOnce = { wish: { way: 'lump-sum', accountId: '$account' } }
const toEarn = { wish: { way: 'leave-to-accumulate' } }

export default service({
  id: 'take-maturity',
  counter: 'business',
  topic: 'money',
  about: 'policy',
  alters: 'amounts',
  title: { zh: '领取满期金', en: 'Take the maturity benefit' },
  summary: { zh: '保单满期，一次领回、留着生息，或者转为年金', en: 'All at once, left to earn, or year by year' },
  basis: ['互联网保险业务监管办法 §40', '保险法 §23', '合同约定的满期保险金'],
  says: ['领取满期金', '保单到期了领钱', '满期了怎么领', '满期金', 'take maturity benefit', 'my policy has matured'],
  steps: {
    identity: identify('face'),
    wish: ask(
      { zh: '怎么领、到哪个账户', en: 'How, and to which account' },
      {
        way: field.choice({ title: way }, maturityWays, maturityWayWords),
        years: optional(field.option({ title: { zh: '转为年金的，分几年领', en: 'Years of an annuity' } })),
        accountId: optional(
          field.account({
            title: { zh: '本人收款账户', en: 'An account of your own' },
            hint: { zh: '一次领取、转为年金时填写', en: 'To take it at once, or year by year' },
          }),
        ),
      },
      proofOfLife,
    ),
    signature: sign(),
  },
  may(facts) {
    const stopped = allowed(facts, 'take-maturity')
    if (stopped) return stopped
    const { policy, product, today } = facts
    const end = maturityOn(policy, product)
    if (end === undefined) return no(noMaturity)
    const barred = paidTo(facts) ?? unfrozen(facts)
    if (barred) return barred
    const from = addDays(end, -aheadDays)
    if (today < from)
      return no({ zh: `${end} 满期，${from} 起可以办理`, en: `It matures on ${end}; this can be done from ${from}` })
    if (today < end)
      return has(statusOf(policy, product, today), 'in-force')
        ? yes
        : no({ zh: '保单已中止，请先复效', en: 'The policy is suspended; reinstate it first' }, 'reinstate')
    if (leftOf(facts).length > 0) return yes
    const annuity = certainAnnuityOf(policy)
    return no(annuity ? certainAnnuityWords(annuity) : nothingLeft)
  },
  // who chose to leave it to earn knows that it does; what is left before it matures is a matter of its own
  waits(facts) {
    const { policy, product, today } = facts
    const isChosen = maturityWayOf(policy) === 'leave-to-accumulate'
    return isChosen || today < (maturityOn(policy, product) ?? today) ? undefined : keptForTaking(leftOf(facts))
  },
  keyFacts: (facts) => [
    { label: { zh: '满期日', en: 'Matures on' }, value: maturityOn(facts.policy, facts.product) ?? '' },
    { label: { zh: '满期金', en: 'Maturity benefit' }, value: formatFen(maturityFen(facts.policy, facts.product)) },
    { label: { zh: '留存的红利和生存金', en: 'Kept for you until now' }, value: leftWords(leftOf(facts)) },
  ],
  known: ({ policy }) => {
    const accountId = policy.payoutAccountId ?? policy.premiumAccountId
    return { wish: { way: maturityWayOf(policy) ?? 'lump-sum', ...(accountId ? { accountId } : {}) } }
  },
  options: ({ product }) => ({
    'wish.years': annuityYearsFor(product).map((years) => ({
      value: `${years}`,
      label: { zh: `${years} 年`, en: `${years} years` },
    })),
  }),
  check({ answers: { wish }, policy, product, today }, step) {
    if (step !== 'wish' || !wish) return []
    if (!maturityWaysOf(product).includes(wish.way))
      return [{ pointer: '/way', detail: { zh: '这个产品不能这样领', en: 'This product does not offer it' } }]
    if (wish.way !== 'lump-sum' && today >= (maturityOn(policy, product) ?? today))
      return [{ pointer: '/way', detail: matured }]
    if (wish.way === 'annuity-certain' && !wish.years) return [{ pointer: '/years', detail: chooseYears }]
    return wish.way === 'leave-to-accumulate' || wish.accountId
      ? []
      : [{ pointer: '/accountId', detail: chooseAccount }]
  },
  preview(facts) {
    const { answers, policy, product, today } = facts
    const { wish } = answers
    const end = maturityOn(policy, product) ?? today
    const [left, isOver] = [leftOf(facts), today >= end]
    const benefitFen = isOver ? 0 : maturityFen(policy, product)
    const owedFen = isOver ? 0 : Math.min(benefitFen, loanBalanceOn(policy, product, end).amountFen)
    const netFen = benefitFen - owedFen
    const annuity =
      wish.way === 'annuity-certain'
        ? certainAnnuityFor(product, { amountFen: netFen, years: Number(wish.years), on: today })
        : undefined
    const paidFen = sumLeft(left) + (annuity ? annuity.instalmentFen : netFen)
    return {
      effectiveOn: isOver ? today : end,
      changes: [
        {
          label: { zh: '合同', en: 'Contract' },
          to: { zh: `${end} 满期，合同终止`, en: `matures on ${end} and ends` },
        },
        { label: way, to: maturityWayWords[wish.way] },
      ],
      money: [
        ...(isOver ? [] : [{ label: { zh: '满期金', en: 'Maturity benefit' }, amountFen: benefitFen }]),
        ...(sumLeft(left) > 0
          ? [{ label: { zh: '留存的红利、生存金等', en: 'Kept for you until now' }, amountFen: sumLeft(left) }]
          : []),
        ...(owedFen > 0 ? [{ label: { zh: '先扣还贷款本息', en: 'Loans set off first' }, amountFen: -owedFen }] : []),
        wish.way !== 'leave-to-accumulate'
          ? { label: { zh: '到账金额', en: 'You receive' }, amountFen: paidFen }
          : { label: { zh: '留存生息', en: 'Kept with interest' }, amountFen: paidFen },
      ],
      notes: [
        ...(isOver
          ? []
          : [
              ...(annuity ? [certainAnnuityNote(annuity)] : []),
              {
                zh: '最后一年的红利和到满期日的利息当天另算，一起给付',
                en: 'The last dividend, and interest to the day, are added on the day',
              },
            ]),
        { zh: '满期后合同终止，不再有身故等保障', en: 'The contract then ends: no cover for death or else remains' },
        { zh: '保险给付目前不征个人所得税', en: 'No income tax is levied on insurance benefits at present' },
      ],
    }
  },
  async apply(tx, facts) {
    const { answers, policy, product, today, customer } = facts
    const { wish } = answers
    const end = maturityOn(policy, product) ?? today
    if (today < end) {
      const years = wish.way === 'annuity-certain' ? Number(wish.years) : undefined
      await arrangeMaturity(tx, { policy, product, ...wish, years })
      const { zh, en } = maturityWayWords[wish.way]
      return { says: { zh: `已办好：${end} 满期，${zh}。`, en: `Done: it matures on ${end}, ${en.toLowerCase()}.` } }
    }
    const [amountFen, kinds] = [sumLeft(leftOf(facts)), kindsOf(facts)]
    const payee = { payeeId: customer.customerId, accountId: wish.accountId }
    await takeLeft(tx, { policy, product, kinds, amountFen, ...payee, purpose: 'maturity' })
    return {
      says: {
        zh: `${formatFen(amountFen)} 正在汇入您的账户，通常一分钟内到账。`,
        en: `${formatFen(amountFen)} is on its way to your account, usually within a minute.`,
      },
    }
  },
  examples: [
    { name: '满期一次领取', as: 'lin-yue', policy: 'endowment-maturing', answers: atOnce, expect: 'done' },
    { name: '满期留存生息', as: 'lin-yue', policy: 'endowment-maturing', answers: toEarn, expect: 'done' },
    {
      name: '转为五年的年金',
      as: 'lin-yue',
      policy: 'endowment-maturing',
      answers: { wish: { way: 'annuity-certain', years: '5', accountId: '$account' } },
      expect: 'done',
    },
    {
      name: '转为年金要选几年',
      as: 'lin-yue',
      policy: 'endowment-maturing',
      answers: { wish: { way: 'annuity-certain', accountId: '$account' } },
      expect: { fault: '/years' },
    },
    { name: '满期后把留存的领走', as: 'lin-jianguo', policy: 'endowment-matured', answers: atOnce, expect: 'done' },
    {
      name: '已经满期，不用再选留存',
      as: 'lin-jianguo',
      policy: 'endowment-matured',
      answers: toEarn,
      expect: { fault: '/way' },
    },
    { name: '离满期还早', as: 'lin-yue', policy: 'endowment', expect: 'may-not' },
    { name: '终身寿险没有满期金', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
  ],
})

type About = Pick<PolicyFacts, 'policy' | 'product' | 'today' | 'customer'>

// Dividends are the policyholder's: theirs too, when the payee is the policyholder. What an annuity still pays is not taken before.
function kindsOf({ policy, customer }: About) {
  const kinds = policy.customerId === customer.customerId ? benefitKinds : payeesKinds
  return kinds.filter((kind) => kind !== 'maturity' || !certainAnnuityOf(policy))
}

const matured = { zh: '已经满期，现在就是留存生息', en: 'It has matured and is kept with interest already' }
const chooseYears = { zh: '请选分几年领', en: 'Choose for how many years' }
const chooseAccount = { zh: '请选一个本人账户', en: 'Choose an account of your own' }

function leftOf(facts: About) {
  const { policy, product, today } = facts
  return allLeftOn(policy, product, today, kindsOf(facts))
}
