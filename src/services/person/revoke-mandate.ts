// A power of attorney is taken back by the one who gave it, any time and without reasons (民法典 §173).
import { ask, field, no, service, yes } from '../../catalogue/index.ts'
import { endMandate, isValid, standingOf, standingsOf } from '../../customers/index.ts'
import { type Day, type Db, notFound } from '../../kit/index.ts'

export default service({
  id: 'revoke-mandate',
  counter: 'business',
  topic: 'people',
  about: 'person',
  mandate: 'nobody',
  title: { zh: '收回代办授权', en: 'Revoke a power of attorney' },
  summary: {
    zh: '看看谁能替您办理，不想让谁办了，当天收回',
    en: 'See who may act for you, and take it back the same day',
  },
  basis: ['民法典 §173'],
  says: ['收回代办', '取消代办人', '不让他替我办了', 'revoke power of attorney', 'remove my attorney'],
  steps: {
    which: ask(
      { zh: '收回谁的授权', en: 'Whose authority' },
      { mandateId: field.option({ title: { zh: '代办人', en: 'Attorney' } }) },
    ),
  },
  facts: async (db, { customer, today }) => ({ given: await attorneysOf(db, customer.customerId, today) }),
  may: ({ given }) =>
    given.length > 0
      ? yes
      : no(
          {
            zh: '您现在没有授权别人代办，没有什么要收回；想请人代办，可以做授权代办登记',
            en: 'Nobody holds a power of attorney from you; to give one, register an attorney',
          },
          'register-attorney',
        ),
  options: ({ given }) => ({
    'which.mandateId': given.map(({ id, name, fromOn, untilOn }) => ({
      value: id,
      label: {
        zh: `${name}，${fromOn} 起${untilOn ? `，到 ${untilOn}` : ''}`,
        en: `${name}, from ${fromOn}${untilOn ? ` until ${untilOn}` : ''}`,
      },
    })),
  }),
  preview({ answers: { which }, given, today }) {
    const name = given.find(({ id }) => id === which.mandateId)?.name ?? ''
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: `${name}替您办理`, en: `${name} acting for you` },
          from: { zh: '可以', en: 'allowed' },
          to: { zh: '收回', en: 'revoked' },
        },
      ],
      notes: [
        {
          zh: '我们会用短信告诉双方；收回之前已经办好的事仍然有效',
          en: 'Both of you are told by text message; what was done before stays valid',
        },
      ],
    }
  },
  async apply(tx, { answers: { which }, customer, given }) {
    const mandate = given.find(({ id }) => id === which.mandateId)
    if (!mandate) throw notFound()
    await endMandate(tx, customer.customerId, mandate.id)
    return {
      says: {
        zh: `已收回，${mandate.name}从今天起不能再替您办理。`,
        en: `Revoked: ${mandate.name} may not act for you from today.`,
      },
    }
  },
  examples: [
    {
      name: '收回女儿的代办授权',
      as: 'lin-jianguo',
      after: { service: 'register-attorney', example: '父亲请女儿代办变更和理赔，女儿同意' },
      answers: { which: { mandateId: '$first' } },
      expect: 'done',
    },
    {
      name: '不是自己给的授权',
      as: 'lin-jianguo',
      after: { service: 'register-attorney', example: '父亲请女儿代办变更和理赔，女儿同意' },
      answers: { which: { mandateId: 'nothing' } },
      expect: { fault: '/mandateId' },
    },
    { name: '没有授权过别人', as: 'wang-fang', expect: 'may-not' },
  ],
})

// A guardianship is not the ward's to revoke: only powers of attorney, in force on the day.
async function attorneysOf(db: Db, principalId: string, today: Day) {
  const standing = await standingOf(db, principalId)
  const valid = (standing?.mandates ?? []).filter((one) => one.kind === 'attorney' && isValid(one, today))
  const agents = await standingsOf(
    db,
    valid.map(({ agentId }) => agentId),
  )
  return valid.map((one) => ({ ...one, name: agents.get(one.agentId)?.name ?? '' }))
}
