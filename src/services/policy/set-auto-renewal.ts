// Whether a short contract is renewed by itself. Never without a yes, and the no is as easy (互联网办法 §17, §21).
import {
  ask,
  field,
  identify,
  inForce,
  no,
  owned,
  type PolicyFacts,
  service,
  sign,
  yes,
} from '../../catalogue/index.ts'
import { formatFen, type Text } from '../../kit/index.ts'
import {
  administer,
  nextYearOf,
  notPossible,
  type Part,
  renewableRiders,
  riderNoticeDays,
  riderRenewalFault,
  setRiderRenewal,
  wantsRenewal,
} from '../../policies/index.ts'

const title = { zh: '到期自动续保', en: 'Automatic renewal' }

export default service({
  id: 'set-auto-renewal',
  counter: 'business',
  topic: 'premium',
  about: 'policy',
  title: { zh: '自动续保设置', en: 'Set automatic renewal' },
  summary: {
    zh: '一年期保单和附加险到期要不要自动续保，随时开、随时关',
    en: 'Renew a contract or rider of a year at its end or not: on or off at any time',
  },
  basis: ['互联网保险业务监管办法 §17', '互联网保险业务监管办法 §21', '银保监办发〔2021〕7号'],
  says: [
    '自动续保',
    '到期自动续上',
    '关闭自动续保',
    '附加险续保',
    '别给我自动续',
    '开通自动续保',
    'automatic renewal',
    'stop renewing automatically',
  ],
  steps: {
    identity: identify('id'),
    which: ask(
      { zh: '哪一个附加险', en: 'Which rider' },
      { rider: field.option({ title: { zh: '附加险', en: 'Rider' } }) },
      {
        zh: '主险是长期合同，不需要续保；一年期的附加险逐个设置',
        en: 'The main contract is a long one, with nothing to renew; each rider of a year is set by itself',
      },
    ),
    wish: ask(title, { renews: field.yesNo({ title: { zh: '到期自动续保', en: 'Renew when it ends' } }) }),
    signature: sign(),
  },
  when: ({ answers: _, ...facts }) => ({ which: isLong(facts) }),
  options: ({ answers: _, ...facts }) => ({
    'which.rider': ridersOf(facts).map(({ rider, product: { shortName } }) => ({
      value: rider.id,
      label: shortName,
      note: {
        zh: `到 ${rider.endsOn}，自动续保：${inWords(wantsRenewal(facts.policy, rider.id)).zh}`,
        en: `until ${rider.endsOn}, renewal: ${inWords(wantsRenewal(facts.policy, rider.id)).en}`,
      },
    })),
  }),
  may(facts) {
    if (isLong(facts) && ridersOf(facts).length === 0)
      return no({
        zh: '这是长期合同，没有一年期的附加险，不需要续保；每期保费按时交就行',
        en: 'This is a long contract without a rider of a year: there is nothing to renew, only premiums to pay',
      })
    return owned(facts) ?? inForce(facts) ?? yes
  },
  keyFacts: (facts) =>
    isLong(facts)
      ? ridersOf(facts).flatMap(({ rider, product: { shortName } }) => [
          { label: shortName, value: inWords(wantsRenewal(facts.policy, rider.id)) },
          ...endsOf(rider),
        ])
      : [{ label: title, value: inWords(wantsRenewal(facts.policy)) }, ...endsOf(facts.policy)],
  known: ({ answers: { which }, policy }) => ({ wish: { renews: !(wantsRenewal(policy, which?.rider) ?? false) } }),
  check({ answers: { which, wish }, ...facts }, step) {
    if (step !== 'wish' || !wish) return []
    const { policy, product, today } = facts
    if (which) {
      const fault = riderRenewalFault(policy, product, { riderId: which.rider, ...wish, today })
      return fault ? [{ pointer: '/renews', detail: fault }] : []
    }
    return wish.renews === wantsRenewal(policy)
      ? [{ pointer: '/renews', detail: { zh: '现在就是这样设置的', en: 'It is set so already' } }]
      : []
  },
  preview: ({ answers: { which, wish }, ...facts }) => ({
    effectiveOn: facts.today,
    changes: [
      ...(which ? [{ label: { zh: '附加险', en: 'Rider' }, to: partOf(facts, which.rider).product.filedName }] : []),
      { label: title, from: inWords(wantsRenewal(facts.policy, which?.rider)), to: inWords(wish.renews) },
    ],
    notes: [...(which ? riderNotes(facts, which.rider, wish.renews) : contractNotes(facts, wish.renews))],
  }),
  async apply(tx, { answers: { which, wish }, policy, product }) {
    if (which) {
      await setRiderRenewal(tx, { policy, product, riderId: which.rider, ...wish })
      return {
        says: wish.renews
          ? { zh: '附加险自动续保已开启。', en: 'Automatic renewal of the rider is on.' }
          : { zh: '附加险自动续保已关闭，到期不再续。', en: 'Automatic renewal is off; the rider ends at its term.' },
      }
    }
    await administer(tx, {
      policy,
      kind: 'auto-renewal-set',
      old: { renews: wantsRenewal(policy) ?? null },
      new: { renews: wish.renews },
    })
    return {
      says: wish.renews
        ? { zh: '自动续保已开启。', en: 'Automatic renewal is on.' }
        : { zh: '自动续保已关闭，到期不再续。', en: 'Automatic renewal is off; the contract ends at its term.' },
    }
  },
  examples: [
    { name: '开启', as: 'lin-yue', policy: 'medical', answers: { wish: { renews: true } }, expect: 'done' },
    { name: '关闭', as: 'lin-yue', policy: 'child-accident', answers: { wish: { renews: false } }, expect: 'done' },
    {
      name: '长期合同上的一年期附加险，单独开启',
      as: 'wang-fang',
      policy: 'critical-with-cash',
      answers: { which: { rider: '$first' }, wish: { renews: true } },
      expect: 'done',
    },
    {
      name: '附加险开通以后再关掉',
      as: 'wang-fang',
      policy: 'critical-with-cash',
      answers: { which: { rider: '$first' }, wish: { renews: false } },
      expect: 'done',
    },
    { name: '长期险没有续保', as: 'lin-yue', policy: 'term-life', expect: 'may-not' },
    { name: '已终止', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
  ],
})

function inWords(wish: boolean | undefined): Text {
  if (wish === undefined) return { zh: '没有设置过', en: 'not set' }
  return wish ? { zh: '开', en: 'on' } : { zh: '关', en: 'off' }
}

function endsOf({ endsOn }: { readonly endsOn: string | null }) {
  return endsOn ? [{ label: { zh: '保障到', en: 'Cover ends' }, value: endsOn }] : []
}

type Facts = Pick<PolicyFacts, 'policy' | 'product' | 'today'>

function isLong({ product }: Facts): boolean {
  return product.renewal === 'not-applicable'
}

function ridersOf({ policy, product, today }: Facts): Part[] {
  return renewableRiders(policy, product, today)
}

function partOf(facts: Facts, riderId: string): Part {
  const part = ridersOf(facts).find(({ rider }) => rider.id === riderId)
  if (!part) throw notPossible()
  return part
}

const mayStop = {
  zh: '不保证续保：产品停售或者我们审核不同意的，不能续保，会提前告诉您',
  en: 'Renewal is not guaranteed: when the product is withdrawn or renewal is not accepted, you are told beforehand',
}
const coverEnds = {
  zh: '到期后保障终止，断了再买会重新计算等待期',
  en: 'Cover ends; buying again later starts waiting periods anew',
}

function contractNotes({ product }: Facts, renews: boolean): Text[] {
  const tellsFirst = {
    zh: '续保前会告诉您新的保费，从缴费账户扣款；扣款前随时可以关闭',
    en: 'You are told the new premium first; it is collected from the premium account, and you can switch it off until then',
  }
  return [...(product.renewal === 'not-guaranteed' ? [mayStop] : []), renews ? tellsFirst : coverEnds]
}

function riderNotes(facts: Facts, riderId: string, renews: boolean): Text[] {
  if (!renews) return [coverEnds, { zh: '主险不受影响', en: 'The main contract is not touched' }]
  const next = nextYearOf(facts.policy, facts.product, partOf(facts, riderId))
  if ('zh' in next) return [next]
  const fen = formatFen(next.premiumFen)
  return [
    mayStop,
    {
      zh: `从 ${next.effectiveOn} 起再保一年，按届时 ${next.rated.age} 岁的费率，现在算每期 ${fen}，和主险一起交，不再计算等待期`,
      en: `Another year from ${next.effectiveOn}, at the rate for the age of ${next.rated.age} then: ${fen} an instalment as it looks now, billed with the main contract, without a new waiting period`,
    },
    {
      zh: `期满前 ${riderNoticeDays} 天告诉您，交那一期保费以前随时可以关闭`,
      en: `You are told ${riderNoticeDays} days before its end and can switch it off until that instalment is paid`,
    },
  ]
}
