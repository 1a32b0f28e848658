// The policyholder's own particulars, in all contracts at once. Name and number go by the identity card, read here.
import {
  accept,
  ask,
  field,
  identify,
  no,
  optional,
  review,
  service,
  sign,
  upload,
  yes,
} from '../../catalogue/index.ts'
import { changeIdentity, keepFact, latestFacts, maritalStatuses } from '../../customers/index.ts'
import { idCardDoubts, idCardIn, listRecentReadings } from '../../documents/index.ts'
import { readIdNumber } from '../../identity/index.ts'
import { howMany, maskNumber } from '../../kit/index.ts'
import { listPolicies, renameInsured } from '../../policies/index.ts'

const words = {
  name: { zh: '姓名', en: 'Name' },
  idNumber: { zh: '身份证号', en: 'ID number' },
  nationality: { zh: '国籍', en: 'Nationality' },
  maritalStatus: { zh: '婚姻状况', en: 'Marital status' },
  employer: { zh: '工作单位', en: 'Employer' },
}
const statuses = {
  single: { zh: '未婚', en: 'Single' },
  married: { zh: '已婚', en: 'Married' },
  divorced: { zh: '离异', en: 'Divorced' },
  widowed: { zh: '丧偶', en: 'Widowed' },
}
const none = { zh: '没有登记', en: 'none on record' }
const keep = { zh: '不改就留空', en: 'Leave empty to keep' }

export default service({
  id: 'change-policyholder-particulars',
  counter: 'business',
  topic: 'people',
  about: 'person',
  title: { zh: '投保人资料变更', en: 'Change policyholder particulars' },
  summary: {
    zh: '改名、换证、国籍、婚姻、单位，名下保单一起改',
    en: 'Name, ID number, nationality and more, for all your policies',
  },
  basis: ['人身保险业务基本服务规定 §19', '反洗钱法 §29', '反洗钱法 §30'],
  says: [
    '投保人资料变更',
    '我改名字了',
    '我的姓名写错了',
    '我的身份证号登记错了',
    '换工作单位了要登记',
    'I changed my name',
    'my ID number is recorded wrongly',
    'policyholder particulars',
  ],
  steps: {
    identity: identify('id'),
    change: ask(
      { zh: '要改的资料', en: 'What changes' },
      {
        name: optional(field.text({ title: words.name, hint: keep }, { max: 40 })),
        idNumber: optional(field.idNumber({ title: words.idNumber, hint: keep })),
        nationality: optional(field.text({ title: words.nationality }, { max: 40 })),
        maritalStatus: optional(field.choice({ title: words.maritalStatus }, maritalStatuses, statuses)),
        employer: optional(field.text({ title: words.employer }, { max: 60 })),
      },
    ),
    card: upload(
      { zh: '新的身份证', en: 'The new identity card' },
      {
        zh: '正反两面都拍；当场识读，核对一致立即生效',
        en: 'Both sides; read at once, and effective at once when it agrees',
      },
    ),
    signature: sign(),
  },
  facts: async (db, { customer }) => {
    const [told, readings, policies] = await Promise.all([
      latestFacts(db, customer.customerId),
      listRecentReadings(db, customer.customerId),
      listPolicies(db, customer.customerId),
    ])
    return { told, readings, owned: policies.filter(({ role }) => role === 'owner').length }
  },
  when: ({ answers: { change } }) => ({ card: change?.name !== undefined || change?.idNumber !== undefined }),
  documents: () => [
    { kind: 'id-card', title: { zh: '身份证正反面', en: 'Identity card, both sides' }, required: true },
  ],
  may: ({ owned }) =>
    owned > 0
      ? yes
      : no(
          {
            zh: '您没有作为投保人的保单；作为被保险人的，请办理“被保险人资料变更”',
            en: 'You are policyholder of no policy; as an insured person, use the other service',
          },
          'change-insured-particulars',
        ),
  keyFacts: ({ customer, told }) => [
    { label: words.name, value: customer.name },
    { label: words.idNumber, value: customer.idNumber ? maskNumber(customer.idNumber) : none },
    { label: words.nationality, value: told.particulars?.nationality ?? none },
    { label: words.employer, value: told.particulars?.employer ?? none },
  ],
  check({ answers: { change }, customer }, step) {
    if (step !== 'change' || !change) return []
    if (Object.values(change).every((value) => value === undefined))
      return [{ pointer: '', detail: { zh: '请至少填写一项', en: 'Fill in at least one' } }]
    const number = change.idNumber === undefined ? undefined : readIdNumber(change.idNumber)
    if (change.idNumber !== undefined && !number)
      return [{ pointer: '/idNumber', detail: { zh: '身份证号有误', en: 'not a valid ID number' } }]
    if (number && (number.birthDate !== customer.birthDate || number.sex !== customer.sex))
      return [
        {
          pointer: '/idNumber',
          detail: {
            zh: '出生日期或性别不同，请办理“出生日期性别更正”：保费可能要重算',
            en: 'Another birth date or sex: use its own service, for the premium may change',
          },
        },
      ]
    return []
  },
  preview: ({ answers: { change }, customer, told, owned, today }) => ({
    effectiveOn: today,
    changes: [
      ...(change.name ? [{ label: words.name, from: customer.name, to: change.name }] : []),
      ...(change.idNumber
        ? [{ label: words.idNumber, from: maskNumber(customer.idNumber ?? ''), to: maskNumber(change.idNumber) }]
        : []),
      ...(change.nationality
        ? [{ label: words.nationality, from: told.particulars?.nationality ?? none, to: change.nationality }]
        : []),
      ...(change.maritalStatus
        ? [
            {
              label: words.maritalStatus,
              from: told.particulars?.maritalStatus ? statuses[told.particulars.maritalStatus] : none,
              to: statuses[change.maritalStatus],
            },
          ]
        : []),
      ...(change.employer
        ? [{ label: words.employer, from: told.particulars?.employer ?? none, to: change.employer }]
        : []),
    ],
    notes: [
      {
        zh: `对您名下 ${owned} 份保单同时生效`,
        en: `It counts for ${howMany(owned, 'policy', 'policies')} of yours at once`,
      },
      ...(change.employer
        ? [
            {
              zh: '如果工作内容也变了，请另办“职业变更”：职业类别可能影响保费',
              en: 'If the work itself is another, change your occupation too: the premium may depend on it',
            },
          ]
        : []),
    ],
  }),
  decide({ answers: { change, card }, customer, readings }) {
    if (!card) return accept
    const doubts = idCardDoubts(idCardIn(readings, card.documentIds), {
      name: change.name ?? customer.name,
      ...(change.idNumber ? { idNumber: change.idNumber } : {}),
    })
    return doubts.length > 0 ? review(...doubts) : accept
  },
  async apply(tx, { answers: { change }, customer, told }) {
    const { name, idNumber, nationality, maritalStatus, employer } = change
    if (name !== undefined || idNumber !== undefined) await changeIdentity(tx, customer.customerId, { name, idNumber })
    if (name !== undefined) await renameInsured(tx, customer.customerId, name)
    if (nationality ?? maritalStatus ?? employer)
      keepFact(tx, customer.customerId, 'particulars', {
        ...told.particulars,
        ...(nationality ? { nationality } : {}),
        ...(maritalStatus ? { maritalStatus } : {}),
        ...(employer ? { employer } : {}),
      })
    return { says: { zh: '资料已更新，名下保单一起生效。', en: 'Updated, for all your policies.' } }
  },
  examples: [
    {
      name: '改名，身份证读出来一致',
      as: 'lin-yue',
      answers: { change: { name: '林悦然' } },
      uploads: ['id-card'],
      expect: 'done',
    },
    {
      name: '登记单位和婚姻',
      as: 'wang-fang',
      answers: { change: { employer: '示例科技有限公司', maritalStatus: 'married' } },
      expect: 'done',
    },
    {
      name: '拍的不是身份证，转人工',
      as: 'lin-yue',
      answers: { change: { name: '林一月' } },
      uploads: ['household-register'],
      expect: 'in-review',
    },
    { name: '什么都没填', as: 'lin-yue', answers: { change: {} }, expect: { fault: '' } },
    {
      name: '身份证号位数不对',
      as: 'lin-yue',
      answers: { change: { idNumber: '990000198805120000' } },
      expect: { fault: '/idNumber' },
    },
    { name: '没有自己的保单', as: 'sun-yue', answers: {}, expect: 'may-not' },
  ],
})
