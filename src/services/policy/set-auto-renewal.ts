// Whether a short contract is renewed by itself. Never without a yes, and the no is as easy (互联网办法 §17, §21).
import { ask, field, identify, inForce, no, owned, service, sign, yes } from '../../catalogue/index.ts'
import type { Text } from '../../kit/index.ts'
import { administer, type Policy, wantsRenewal } from '../../policies/index.ts'

const title = { zh: '到期自动续保', en: 'Automatic renewal' }

export default service({
  id: 'set-auto-renewal',
  counter: 'business',
  topic: 'premium',
  about: 'policy',
  title: { zh: '自动续保设置', en: 'Set automatic renewal' },
  summary: { zh: '到期要不要自动续保，随时开、随时关', en: 'Renew at the end or not: on or off at any time' },
  basis: ['互联网保险业务监管办法 §17', '互联网保险业务监管办法 §21', '银保监办发〔2021〕7号'],
  says: [
    '自动续保',
    '到期自动续上',
    '关闭自动续保',
    '别给我自动续',
    '开通自动续保',
    'automatic renewal',
    'stop renewing automatically',
  ],
  steps: {
    identity: identify('id'),
    wish: ask(title, { renews: field.yesNo({ title: { zh: '到期自动续保', en: 'Renew when it ends' } }) }),
    signature: sign(),
  },
  may(facts) {
    if (facts.product.renewal === 'not-applicable')
      return no({
        zh: '这是长期合同，不需要续保；每期保费按时交就行',
        en: 'This is a long contract: there is nothing to renew, only premiums to pay',
      })
    return owned(facts) ?? inForce(facts) ?? yes
  },
  keyFacts: ({ policy }) => [{ label: title, value: inWords(wantsRenewal(policy)) }, ...endsOf(policy)],
  known: ({ policy }) => ({ wish: { renews: !(wantsRenewal(policy) ?? false) } }),
  check: ({ answers: { wish }, policy }, step) =>
    step === 'wish' && wish?.renews === wantsRenewal(policy)
      ? [{ pointer: '/renews', detail: { zh: '现在就是这样设置的', en: 'It is set so already' } }]
      : [],
  preview: ({ answers: { wish }, policy, product, today }) => ({
    effectiveOn: today,
    changes: [{ label: title, from: inWords(wantsRenewal(policy)), to: inWords(wish.renews) }],
    notes: [
      ...(product.renewal === 'not-guaranteed'
        ? [
            {
              zh: '不保证续保：产品停售或者我们审核不同意的，不能续保，会提前告诉您',
              en: 'Renewal is not guaranteed: when the product is withdrawn or renewal is not accepted, you are told beforehand',
            },
          ]
        : []),
      wish.renews
        ? {
            zh: '续保前会告诉您新的保费，从缴费账户扣款；扣款前随时可以关闭',
            en: 'You are told the new premium first; it is collected from the premium account, and you can switch it off until then',
          }
        : {
            zh: '到期后保障终止，断了再买会重新计算等待期',
            en: 'Cover ends; buying again later starts waiting periods anew',
          },
    ],
  }),
  async apply(tx, { answers: { wish }, policy }) {
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
    { name: '长期险没有续保', as: 'lin-yue', policy: 'term-life', expect: 'may-not' },
    { name: '已终止', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
  ],
})

function inWords(wish: boolean | undefined): Text {
  if (wish === undefined) return { zh: '没有设置过', en: 'not set' }
  return wish ? { zh: '开', en: 'on' } : { zh: '关', en: 'off' }
}

function endsOf({ endsOn }: Policy) {
  return endsOn ? [{ label: { zh: '保障到', en: 'Cover ends' }, value: endsOn }] : []
}
