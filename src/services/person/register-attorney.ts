// An attorney acts for a person: who, for what, until when; both are identified (反洗钱法 §31).
import { ask, consent, field, identify, optional, service, sign, yes } from '../../catalogue/index.ts'
import { findCustomerByPhone, type MandateScope, registerMandate } from '../../customers/index.ts'
import { addYears, type Db, notFound, type Text } from '../../kit/index.ts'
import { listPolicies, type Policy } from '../../policies/index.ts'
import type { Products } from '../../products/index.ts'

const yearsMax = 3
const matters = {
  servicing: { zh: '保单变更', en: 'changes to policies' },
  money: { zh: '借款、领取和退保（款项只到本人账户）', en: 'loans, payouts and surrenders (to your own account only)' },
  claims: { zh: '理赔', en: 'claims' },
}
const unknown: Text = {
  zh: '没有找到这位客户：姓名和号码要与登记的一致，没有登记的请先注册',
  en: 'No such customer: name and number must be as registered; who is not must register first',
}

export default service({
  id: 'register-attorney',
  counter: 'business',
  topic: 'people',
  about: 'person',
  mandate: 'nobody',
  title: { zh: '授权代办登记', en: 'Register an attorney' },
  summary: {
    zh: '写明谁、能办什么、到什么时候；双方都核实身份，随时可以收回',
    en: 'Who, for what, until when; both are identified, and it can be revoked any time',
  },
  basis: ['民法典 §161', '民法典 §165', '反洗钱法 §31'],
  says: ['授权代办', '委托别人办', '授权书', '帮父母办业务', 'power of attorney'],
  steps: {
    identity: identify('face'),
    attorney: ask(
      { zh: '请谁代办、办什么', en: 'Who acts, and for what' },
      {
        name: field.text({ title: { zh: '代办人姓名', en: 'Name' } }, { max: 40 }),
        phone: field.phone({ title: { zh: '代办人手机号', en: 'Mobile number' } }),
        servicing: field.yesNo({ title: matters.servicing }),
        money: field.yesNo({ title: matters.money }),
        claims: field.yesNo({ title: matters.claims }),
        policyId: optional(
          field.option({
            title: { zh: '只限一份保单', en: 'For one policy only' },
            hint: { zh: '不选就是全部保单', en: 'Leave it empty for all of them' },
          }),
        ),
        untilOn: field.date({
          title: { zh: '到哪天为止', en: 'Until' },
          hint: { zh: '最长三年', en: 'Three years at most' },
        }),
      },
    ),
    attorneyConsent: consent('attorney'),
    signature: sign({ zh: '签署授权书', en: 'Sign the mandate' }),
  },
  facts: async (db, { customer }) => ({ seen: await listPolicies(db, customer.customerId) }),
  may: () => yes,
  options: ({ seen, products }) => ({
    'attorney.policyId': seen.map(({ policy }) => ({ value: policy.id, label: policyWords(policy, products) })),
  }),
  check({ answers, customer, today }, step) {
    const given = answers.attorney
    if (step !== 'attorney' || !given) return []
    if (given.phone === customer.phone)
      return [{ pointer: '/phone', detail: { zh: '代办人要是另一个人', en: 'The attorney is somebody else' } }]
    if (given.untilOn <= today || given.untilOn > addYears(today, yearsMax))
      return [
        {
          pointer: '/untilOn',
          detail: { zh: '从明天到三年以内的一天', en: 'A day from tomorrow to three years ahead' },
        },
      ]
    if (scopeOf(given).length === 1)
      return [{ pointer: '/servicing', detail: { zh: '至少选一类事项', en: 'Choose one kind of matter at least' } }]
    return []
  },
  async prove(tx, { answers }, step) {
    if (step === 'attorney' && answers.attorney && !(await attorneyOf(tx.db, answers.attorney)))
      return [{ pointer: '/phone', detail: unknown }]
    return []
  },
  async consenters({ answers }, _step, db) {
    const found = answers.attorney && (await attorneyOf(db, answers.attorney))
    return found ? [found] : []
  },
  preview({ answers: { attorney }, today, seen, products }) {
    const only = seen.find(({ policy }) => policy.id === attorney.policyId)
    return {
      effectiveOn: today,
      changes: [
        { label: { zh: '代办人', en: 'Attorney' }, to: attorney.name },
        { label: { zh: '可以办', en: 'For' }, to: listed(scopeOf(attorney)) },
        {
          label: { zh: '哪些保单', en: 'Policies' },
          to: only ? policyWords(only.policy, products) : { zh: '全部', en: 'all' },
        },
        { label: { zh: '到', en: 'Until' }, to: attorney.untilOn },
      ],
      notes: [
        {
          zh: '可以随时用“收回代办授权”收回；款项只到您本人账户',
          en: 'Take it back any time under “Revoke a power of attorney”; money goes to your own account only',
        },
      ],
    }
  },
  async apply(tx, { answers: { attorney }, customer }, { id }) {
    const agentId = await attorneyOf(tx.db, attorney)
    if (!agentId) throw notFound()
    await registerMandate(tx, {
      principalId: customer.customerId,
      agentId,
      kind: 'attorney',
      scope: scopeOf(attorney),
      policyIds: attorney.policyId ? [attorney.policyId] : undefined,
      fromOn: tx.today,
      untilOn: attorney.untilOn,
      requestId: id,
    })
    return {
      says: {
        zh: `${attorney.name}可以替您办理，到 ${attorney.untilOn}。`,
        en: `${attorney.name} may act for you until ${attorney.untilOn}.`,
      },
    }
  },
  examples: [
    {
      name: '父亲请女儿代办变更和理赔，女儿同意',
      as: 'lin-jianguo',
      answers: {
        attorney: {
          name: '林悦',
          phone: '13800000001',
          servicing: true,
          money: false,
          claims: true,
          untilOn: '$today+365',
        },
      },
      agree: ['lin-yue'],
      expect: 'done',
    },
    {
      name: '没有这个人',
      as: 'lin-jianguo',
      answers: {
        attorney: {
          name: '林悦悦',
          phone: '13800000001',
          servicing: true,
          money: false,
          claims: true,
          untilOn: '$today+365',
        },
      },
      expect: { fault: '/phone' },
    },
    {
      name: '期限太长',
      as: 'lin-jianguo',
      answers: {
        attorney: {
          name: '林悦',
          phone: '13800000001',
          servicing: true,
          money: false,
          claims: true,
          untilOn: '$today+2000',
        },
      },
      expect: { fault: '/untilOn' },
    },
    {
      name: '什么都不让办',
      as: 'lin-jianguo',
      answers: {
        attorney: {
          name: '林悦',
          phone: '13800000001',
          servicing: false,
          money: false,
          claims: false,
          untilOn: '$today+365',
        },
      },
      expect: { fault: '/servicing' },
    },
  ],
})

function policyWords({ policyNo, productCode, productVersion }: Policy, products: Products): Text {
  const { shortName } = products.get(productCode, productVersion)
  return { zh: `${shortName.zh} ${policyNo}`, en: `${shortName.en} ${policyNo}` }
}

interface Asked {
  readonly name: string
  readonly phone: string
}

async function attorneyOf(db: Db, { name, phone }: Asked): Promise<string | undefined> {
  const found = await findCustomerByPhone(db, phone)
  return found?.name === name ? found.customerId : undefined
}

function scopeOf(given: { servicing: boolean; money: boolean; claims: boolean }): MandateScope[] {
  return ['look', ...(['servicing', 'money', 'claims'] as const).filter((scope) => given[scope])]
}

function listed(scope: readonly MandateScope[]): Text {
  const named = scope.flatMap((one) => (one === 'look' ? [] : [matters[one]]))
  return { zh: named.map(({ zh }) => zh).join('、'), en: named.map(({ en }) => en).join(', ') }
}
