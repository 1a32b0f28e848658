// How a beneficiary is written, never who it is: another person is a change of beneficiary, with the insured's consent (保险法 §41).
import {
  accept,
  ask,
  field,
  identify,
  no,
  open,
  optional,
  owned,
  review,
  service,
  sign,
  upload,
  yes,
} from '../../catalogue/index.ts'
import { idCardDoubts, idCardIn, listRecentReadings } from '../../documents/index.ts'
import { readIdNumber } from '../../identity/index.ts'
import { maskNumber } from '../../kit/index.ts'
import { correctBeneficiary, has, statusOf } from '../../policies/index.ts'

const words = { name: { zh: '姓名', en: 'Name' }, idNumber: { zh: '身份证号', en: 'ID number' } }
const none = { zh: '没有登记', en: 'none on record' }

export default service({
  id: 'change-beneficiary-particulars',
  counter: 'business',
  topic: 'people',
  about: 'policy',
  title: { zh: '受益人资料变更', en: 'Change beneficiary particulars' },
  summary: {
    zh: '受益人改名、补登身份证号；人还是那个人',
    en: 'The name or ID number of a beneficiary; the person stays',
  },
  basis: ['人身保险业务基本服务规定 §19', '保险法 §41', '保险法司法解释三 §9'],
  says: [
    '受益人资料变更',
    '受益人身份证号登记错了',
    '受益人改名字了',
    '补登受益人证件号',
    "a beneficiary's ID number is wrong",
    'beneficiary particulars',
  ],
  steps: {
    identity: identify('id'),
    change: ask(
      { zh: '哪一位、改成什么', en: 'Which one, and to what' },
      {
        beneficiary: field.option({ title: { zh: '受益人', en: 'Beneficiary' } }),
        name: optional(
          field.text({ title: words.name, hint: { zh: '不改就留空', en: 'Leave empty to keep' } }, { max: 40 }),
        ),
        idNumber: optional(field.idNumber({ title: words.idNumber })),
      },
    ),
    card: upload({ zh: '受益人的身份证', en: "The beneficiary's identity card" }),
    signature: sign(),
  },
  documents: () => [{ kind: 'id-card', title: { zh: '身份证正面', en: 'Identity card, front' }, required: true }],
  facts: async (db, { customer }) => ({ readings: await listRecentReadings(db, customer.customerId) }),
  may(facts) {
    const stopped = owned(facts) ?? open(facts)
    if (stopped) return stopped
    return facts.policy.beneficiaries.length > 0
      ? yes
      : no({ zh: '这份保单没有指定受益人', en: 'No beneficiary is named on this policy' }, 'change-beneficiary')
  },
  keyFacts: ({ policy }) =>
    policy.beneficiaries.map(({ name, idNumber }) => ({
      label: { zh: name, en: name },
      value: idNumber ? maskNumber(idNumber) : none,
    })),
  options: ({ policy }) => ({
    'change.beneficiary': policy.beneficiaries.map(({ name }, index) => ({
      value: String(index),
      label: { zh: name, en: name },
    })),
  }),
  check({ answers: { change } }, step) {
    if (step !== 'change' || !change) return []
    if (change.name === undefined && change.idNumber === undefined)
      return [{ pointer: '/name', detail: { zh: '请填新的姓名或身份证号', en: 'Give the new name or ID number' } }]
    return change.idNumber !== undefined && !readIdNumber(change.idNumber)
      ? [{ pointer: '/idNumber', detail: { zh: '身份证号有误', en: 'not a valid ID number' } }]
      : []
  },
  preview({ answers: { change }, policy, today }) {
    const before = policy.beneficiaries[Number(change.beneficiary)]
    return {
      effectiveOn: today,
      changes: [
        ...(change.name ? [{ label: words.name, from: before?.name ?? '', to: change.name }] : []),
        ...(change.idNumber
          ? [
              {
                label: words.idNumber,
                from: before?.idNumber ? maskNumber(before.idNumber) : none,
                to: maskNumber(change.idNumber),
              },
            ]
          : []),
      ],
      notes: [
        {
          zh: '顺序、份额不变；要换成另一个人，请办理“变更受益人”，须被保险人同意',
          en: 'Order and share stay; for another person, change the beneficiary: the insured must agree',
        },
      ],
    }
  },
  decide({ answers: { change, card }, policy, product, today, readings }) {
    const before = policy.beneficiaries[Number(change.beneficiary)]
    const reasons = [
      ...idCardDoubts(idCardIn(readings, card.documentIds), {
        name: change.name ?? before?.name ?? '',
        ...(change.idNumber ? { idNumber: change.idNumber } : {}),
      }),
      ...(change.name !== undefined && change.name !== before?.name
        ? [{ zh: '姓名不同，须核对是同一个人', en: 'Another name: check that it is the same person' }]
        : []),
      ...(has(statusOf(policy, product, today), 'insured-event')
        ? [{ zh: '已发生保险事故，须核对', en: 'The insured event happened: check it' }]
        : []),
    ]
    return reasons.length > 0 ? review(...reasons) : accept
  },
  async apply(tx, { answers: { change }, policy }) {
    const at = Number(change.beneficiary)
    const name = change.name ?? policy.beneficiaries[at]?.name ?? ''
    await correctBeneficiary(tx, { policy, at, name, idNumber: change.idNumber })
    return { says: { zh: '受益人资料已更正，受益顺序和份额不变。', en: 'Put right; order and share are unchanged.' } }
  },
  examples: [
    {
      name: '重新登记丈夫的身份证号',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { beneficiary: '$first', idNumber: '$id-number:li-wei' } },
      uploads: ['id-card:li-wei'],
      expect: 'done',
    },
    {
      name: '改名，核对是不是同一个人',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { beneficiary: '$first', name: '李伟明' } },
      uploads: ['household-register'],
      expect: 'in-review',
    },
    {
      name: '身份证号不对',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { beneficiary: '$first', idNumber: '990000198603080000' } },
      expect: { fault: '/idNumber' },
    },
    { name: '没有指定受益人', as: 'wang-fang', policy: 'term-wang', expect: 'may-not' },
  ],
})
