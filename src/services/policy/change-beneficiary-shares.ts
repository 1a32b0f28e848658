// The same beneficiaries in another order or with other shares (保险法 §40); the insured agrees as to any such change (§41).
import {
  accept,
  allowed,
  ask,
  consent,
  entitled,
  field,
  identify,
  inForce,
  no,
  service,
  sign,
  yes,
} from '../../catalogue/index.ts'
import type { Text } from '../../kit/index.ts'
import {
  type Beneficiary,
  beneficiaryFaultOf,
  consentersTo,
  insuredEventHappened,
  lastEvent,
  replaceBeneficiaries,
} from '../../policies/index.ts'

export default service({
  id: 'change-beneficiary-shares',
  counter: 'business',
  topic: 'people',
  about: 'policy',
  mandate: 'own',
  title: { zh: '变更受益顺序和份额', en: 'Change order and shares' },
  summary: {
    zh: '受益人不变，只调先后和各占多少',
    en: 'The same beneficiaries, in another order or with other shares',
  },
  basis: ['保险法 §40', '保险法 §41', '保险法司法解释三 §12'],
  says: ['受益份额', '受益顺序', '受益人比例', '改份额', 'beneficiary shares', 'beneficiary order'],
  steps: {
    identity: identify('id'),
    shares: ask(
      { zh: '顺序和份额', en: 'Order and shares' },
      {
        beneficiaries: field.list(
          {
            title: { zh: '受益人', en: 'Beneficiaries' },
            hint: { zh: '同一顺序的份额合计 100%', en: 'Shares of one order add up to 100 %' },
          },
          {
            name: field.text({ title: { zh: '姓名', en: 'Name' } }, { max: 40 }),
            order: field.number({ title: { zh: '受益顺序', en: 'Order' } }, { min: 1, max: 5 }),
            share: field.number({ title: { zh: '份额 %', en: 'Share %' } }, { min: 1, max: 100 }),
          },
        ),
      },
    ),
    insuredConsent: consent('insured'),
    signature: sign(),
  },
  may(facts) {
    const stopped = entitled(facts, 'name-beneficiary') ?? allowed(facts, 'change-beneficiary') ?? inForce(facts)
    if (stopped) return stopped
    if (lastEvent(facts.policy, 'insured-event')) return no(insuredEventHappened().kind.title)
    if (facts.policy.beneficiaries.length < 2)
      return no(
        { zh: '不到两位受益人，没有顺序和份额可调', en: 'There are not two beneficiaries to order or share between' },
        'change-beneficiary',
      )
    return yes
  },
  known: ({ policy }) => ({ shares: { beneficiaries: policy.beneficiaries.map(placed) } }),
  check({ answers, policy, product }, step) {
    const given = answers.shares?.beneficiaries
    if (step !== 'shares' || !given) return []
    const names = new Set(policy.beneficiaries.map(({ name }) => name))
    const stranger = given.findIndex(({ name }) => !names.has(name))
    if (stranger >= 0)
      return [
        {
          pointer: `/beneficiaries/${stranger}/name`,
          detail: {
            zh: '不是现在的受益人；要换人请办变更受益人',
            en: 'Not a beneficiary now; to name others change the beneficiary',
          },
        },
      ]
    if (given.length !== names.size)
      return [
        { pointer: '/beneficiaries', detail: { zh: '每位受益人都要写，只写一次', en: 'Give each beneficiary, once' } },
      ]
    const fault = beneficiaryFaultOf(product, reordered(policy.beneficiaries, given))
    return fault ? [{ pointer: '/beneficiaries', detail: fault().kind.title }] : []
  },
  consenters: ({ customer, parties }) => consentersTo('name-beneficiary', customer.customerId, parties),
  preview({ answers: { shares }, policy, today }) {
    return {
      effectiveOn: today,
      changes: shares.beneficiaries.map(({ name, order, share }) => {
        const before = policy.beneficiaries.find((one) => one.name === name)
        return { label: { zh: name, en: name }, from: before ? words(before) : '', to: words({ order, share }) }
      }),
      notes: [
        {
          zh: '前一顺序还有人时，后一顺序不受益；同一顺序有人先去世，由其余的人按比例分',
          en: 'A later order receives only when nobody of the earlier is left; within an order the others share by proportion',
        },
      ],
    }
  },
  decide: () => accept,
  async apply(tx, { answers: { shares }, policy, product }) {
    await replaceBeneficiaries(tx, {
      policy,
      product,
      beneficiaries: reordered(policy.beneficiaries, shares.beneficiaries),
    })
    return { says: { zh: '受益顺序和份额已变更。', en: 'Order and shares are changed.' } }
  },
  examples: [
    {
      name: '女儿七成，丈夫三成',
      as: 'lin-yue',
      policy: 'loaned-life',
      answers: {
        shares: {
          beneficiaries: [
            { name: '李伟', order: 1, share: 30 },
            { name: '李小满', order: 1, share: 70 },
          ],
        },
      },
      expect: 'done',
    },
    {
      name: '加不到一百',
      as: 'lin-yue',
      policy: 'loaned-life',
      answers: {
        shares: {
          beneficiaries: [
            { name: '李伟', order: 1, share: 30 },
            { name: '李小满', order: 1, share: 60 },
          ],
        },
      },
      expect: { fault: '/beneficiaries' },
    },
    {
      name: '换了别人',
      as: 'lin-yue',
      policy: 'loaned-life',
      answers: {
        shares: {
          beneficiaries: [
            { name: '李伟', order: 1, share: 30 },
            { name: '张三', order: 1, share: 70 },
          ],
        },
      },
      expect: { fault: '/beneficiaries/1/name' },
    },
    { name: '只有一位受益人', as: 'lin-yue', policy: 'term-life', expect: 'may-not' },
  ],
})

type Placed = Pick<Beneficiary, 'name' | 'order' | 'share'>

function placed({ name, order, share }: Beneficiary): Placed {
  return { name, order, share }
}

function reordered(before: readonly Beneficiary[], given: readonly Placed[]): Beneficiary[] {
  return given.flatMap(({ name, order, share }) => {
    const one = before.find((each) => each.name === name)
    return one ? [{ ...one, order, share }] : []
  })
}

function words({ order, share }: Pick<Placed, 'order' | 'share'>): Text {
  return { zh: `第 ${order} 顺序 ${share}%`, en: `order ${order}, ${share} %` }
}
