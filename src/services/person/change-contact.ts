// A person's own phone, e-mail and address. A new phone is proved by a code sent to it.
import { ask, field, identify, optional, service, sign, yes } from '../../catalogue/index.ts'
import { changeContact } from '../../customers/index.ts'
import { checkCode, findByPhone, sendCode } from '../../identity/index.ts'
import { maskNumber } from '../../kit/index.ts'

const words = {
  phone: { zh: '手机号', en: 'Mobile number' },
  email: { zh: '电子邮箱', en: 'E-mail' },
  address: { zh: '通讯地址', en: 'Postal address' },
}

export default service({
  id: 'change-contact',
  counter: 'business',
  topic: 'person',
  about: 'person',
  mandate: 'nobody',
  title: { zh: '变更联系方式', en: 'Change contact details' },
  summary: {
    zh: '换手机号、邮箱、通讯地址，所有保单一起改',
    en: 'Phone, e-mail and address, for all your policies at once',
  },
  basis: ['人身保险业务基本服务规定 §19', '互联网保险业务监管办法 §27'],
  says: [
    '换手机号',
    '改电话',
    '手机号变了',
    '改地址',
    '搬家了',
    '换邮箱',
    '变更联系方式',
    'change my phone',
    'new address',
    'change email',
  ],
  steps: {
    identity: identify('id'),
    contact: ask(
      { zh: '新的联系方式', en: 'New contact details' },
      {
        phone: optional(field.phone({ title: words.phone, hint: { zh: '不改就留空', en: 'Leave empty to keep' } })),
        email: optional(field.email({ title: words.email })),
        address: optional(field.text({ title: words.address }, { max: 120, long: true })),
      },
    ),
    code: ask(
      { zh: '验证新手机号', en: 'Confirm the new number' },
      { code: field.code({ title: { zh: '短信验证码', en: 'Code from the message' } }) },
      { zh: '验证码已发到新手机号，5 分钟内有效', en: 'A code was sent to the new number; it is valid for 5 minutes' },
    ),
    signature: sign(),
  },
  proofs: ['code'],
  when: ({ answers: { contact }, customer }) => ({
    code: contact?.phone !== undefined && contact.phone !== customer.phone,
  }),
  may: () => yes,
  known: ({ customer }) => ({
    contact: {
      ...(customer.email ? { email: customer.email } : {}),
      ...(customer.address ? { address: customer.address } : {}),
    },
  }),
  check({ answers, customer }, step) {
    if (step !== 'contact') return []
    const given = answers.contact ?? {}
    if (!(given.phone ?? given.email ?? given.address))
      return [{ pointer: '', detail: { zh: '请至少填写一项要修改的内容', en: 'Fill in at least one thing to change' } }]
    return Object.keys(changedOf(given, customer)).length > 0
      ? []
      : names.filter((name) => given[name]).map((name) => ({ pointer: `/${name}`, detail: unchanged }))
  },
  async answered(tx, { answers, customer }, step) {
    const phone = answers.contact?.phone
    if (step === 'contact' && phone !== undefined && phone !== customer.phone)
      await sendCode(tx, phone, 'change-contact')
  },
  async prove(tx, { answers, customer }, step) {
    const phone = answers.contact?.phone
    if (step !== 'code' || phone === undefined) return []
    const outcome = await checkCode(tx, phone, 'change-contact', answers.code?.code ?? '')
    if (outcome !== 'right') return [{ pointer: '/code', detail: codeWords[outcome] }]
    // told only to who has proved that the number is theirs
    const owner = await findByPhone(tx.db, phone)
    return owner && owner !== customer.customerId ? [{ pointer: '/code', detail: taken }] : []
  },
  preview({ answers, customer, today }) {
    const contact = changedOf(answers.contact, customer)
    return {
      effectiveOn: today,
      changes: [
        ...(contact.phone ? [{ label: words.phone, from: maskNumber(customer.phone ?? ''), to: contact.phone }] : []),
        ...(contact.email ? [{ label: words.email, from: customer.email ?? '', to: contact.email }] : []),
        ...(contact.address ? [{ label: words.address, from: customer.address ?? '', to: contact.address }] : []),
      ],
      ...(contact.phone
        ? {
            notes: [
              {
                zh: '以后用新手机号登录；我们会给旧号码发一条通知',
                en: 'From now on sign in with the new number; the old one is told',
              },
            ],
          }
        : {}),
    }
  },
  async apply(tx, { answers: { contact }, customer }) {
    await changeContact(tx, customer.customerId, changedOf(contact, customer))
    return {
      says: {
        zh: '联系方式已更新，对您名下所有保单生效。',
        en: 'Your contact details are updated for all your policies.',
      },
    }
  },
  examples: [
    { name: '改邮箱', as: 'lin-yue', answers: { contact: { email: 'lin.yue@example.com' } }, expect: 'done' },
    {
      name: '搬家',
      as: 'lin-jianguo',
      answers: { contact: { address: '杭州市西湖区文三路 1 号 2 幢 301 室' } },
      expect: 'done',
    },
    {
      name: '换手机号',
      as: 'li-wei',
      answers: { contact: { phone: '13700000002' }, code: { code: '$code:13700000002' } },
      expect: 'done',
    },
    { name: '什么都没填', as: 'lin-yue', answers: { contact: {} }, expect: { fault: '' } },
    {
      name: '和现在登记的一样',
      as: 'li-wei',
      answers: { contact: { phone: '13800000002' } },
      expect: { fault: '/phone' },
    },
    { name: '不是手机号', as: 'lin-yue', answers: { contact: { phone: '12345' } }, expect: { fault: '/phone' } },
  ],
})

const names = ['phone', 'email', 'address'] as const
type Contact = { readonly [K in (typeof names)[number]]?: string | undefined }

// What is already known is offered for correction: left as it is, it is no change.
function changedOf(given: Contact, customer: { readonly [K in keyof Contact]: string | null | undefined }): Contact {
  const changed = names.filter((name) => given[name] && given[name] !== customer[name])
  return Object.fromEntries(changed.map((name) => [name, given[name]]))
}

const unchanged = { zh: '和现在登记的一样，没有变化', en: 'The same as on record: nothing changed' }

const codeWords = {
  wrong: { zh: '验证码不对', en: 'The code is not right' },
  expired: { zh: '验证码已过期，请返回上一步重新发送', en: 'The code has expired; go back one step to send it again' },
  spent: { zh: '试的次数太多，请返回上一步重新发送', en: 'Too many tries; go back one step to send it again' },
} as const

const taken = {
  zh: '这个手机号已用于另一位客户，请换一个，或请工作人员帮您核对',
  en: 'This number belongs to another customer; use another, or ask a person to look into it',
} as const
