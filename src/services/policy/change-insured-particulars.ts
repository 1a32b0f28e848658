// How an insured person is written. Asked by the policyholder or the insured; another adult agrees to what is kept of them.
import {
  accept,
  ask,
  consent,
  field,
  identify,
  open,
  optional,
  review,
  service,
  sign,
  upload,
  yes,
} from '../../catalogue/index.ts'
import { changeIdentity, listCustomers } from '../../customers/index.ts'
import { idCardDoubts, idCardIn, listRecentReadings } from '../../documents/index.ts'
import { readIdNumber } from '../../identity/index.ts'
import { maskNumber } from '../../kit/index.ts'
import { renameInsured } from '../../policies/index.ts'

const words = { name: { zh: '姓名', en: 'Name' }, idNumber: { zh: '身份证号', en: 'ID number' } }

export default service({
  id: 'change-insured-particulars',
  counter: 'business',
  topic: 'people',
  about: 'policy',
  title: { zh: '被保险人资料变更', en: 'Change insured particulars' },
  summary: { zh: '被保险人改名、身份证号登记错了', en: "The insured person's name or ID number" },
  basis: ['人身保险业务基本服务规定 §19', '个人信息保护法 §46', '反洗钱法 §30'],
  says: [
    '被保险人资料变更',
    '被保人改名了',
    '被保险人的名字写错了',
    '被保人身份证号不对',
    "the insured person's name is wrong",
    'insured particulars',
  ],
  steps: {
    identity: identify('id'),
    change: ask(
      { zh: '谁的资料、改成什么', en: 'Whose, and to what' },
      {
        insuredId: field.option({ title: { zh: '被保险人', en: 'Insured person' } }),
        name: optional(
          field.text({ title: words.name, hint: { zh: '不改就留空', en: 'Leave empty to keep' } }, { max: 40 }),
        ),
        idNumber: optional(field.idNumber({ title: words.idNumber })),
      },
    ),
    card: upload(
      { zh: '身份证或户口簿', en: 'Identity card or household register' },
      {
        zh: '身份证拍正反两面；未成年人可以用户口簿',
        en: 'Both sides of the card; for a minor, the household register',
      },
    ),
    insuredConsent: consent('insured'),
    signature: sign(),
  },
  documents: () => [
    { kind: 'id-card', title: { zh: '身份证或户口簿', en: 'Identity card or household register' }, required: true },
  ],
  facts: async (db, { customer, policy }) => ({
    people: await listCustomers(
      db,
      policy.insureds.map(({ customerId }) => customerId),
    ),
    readings: await listRecentReadings(db, customer.customerId),
  }),
  consenters: ({ answers: { change } }) => (change ? [change.insuredId] : []),
  may: (facts) => open(facts) ?? yes,
  keyFacts: ({ people }) =>
    people.map(({ name, idNumber }) => ({
      label: { zh: name, en: name },
      value: idNumber ? maskNumber(idNumber) : '',
    })),
  options: ({ people }) => ({
    'change.insuredId': people.map(({ customerId: value, name }) => ({ value, label: { zh: name, en: name } })),
  }),
  check({ answers: { change }, people }, step) {
    if (step !== 'change' || !change) return []
    if (change.name === undefined && change.idNumber === undefined)
      return [{ pointer: '/name', detail: { zh: '请填新的姓名或身份证号', en: 'Give the new name or ID number' } }]
    const insured = people.find(({ customerId }) => customerId === change.insuredId)
    const number = change.idNumber === undefined ? undefined : readIdNumber(change.idNumber)
    if (change.idNumber !== undefined && !number)
      return [{ pointer: '/idNumber', detail: { zh: '身份证号有误', en: 'not a valid ID number' } }]
    if (number && (number.birthDate !== insured?.birthDate || number.sex !== insured?.sex))
      return [
        {
          pointer: '/idNumber',
          detail: {
            zh: '出生日期或性别不同，请办理“出生日期性别更正”',
            en: 'Another birth date or sex: use its own service',
          },
        },
      ]
    return []
  },
  preview({ answers: { change }, people, today }) {
    const insured = people.find(({ customerId }) => customerId === change.insuredId)
    return {
      effectiveOn: today,
      changes: [
        ...(change.name ? [{ label: words.name, from: insured?.name ?? '', to: change.name }] : []),
        ...(change.idNumber
          ? [{ label: words.idNumber, from: maskNumber(insured?.idNumber ?? ''), to: maskNumber(change.idNumber) }]
          : []),
      ],
      notes: [
        { zh: '这位被保险人的其他保单一起更正', en: 'Every policy that insures this person is put right' },
        { zh: '保的还是同一个人，保障和保费不变', en: 'The same person is insured: cover and premium are unchanged' },
      ],
    }
  },
  decide({ answers: { change, card }, people, readings }) {
    const insured = people.find(({ customerId }) => customerId === change.insuredId)
    const doubts = idCardDoubts(idCardIn(readings, card.documentIds), {
      name: change.name ?? insured?.name ?? '',
      ...(change.idNumber ? { idNumber: change.idNumber } : {}),
    })
    return doubts.length > 0 ? review(...doubts) : accept
  },
  async apply(tx, { answers: { change } }) {
    const { insuredId, name, idNumber } = change
    await changeIdentity(tx, insuredId, { name, idNumber })
    if (name !== undefined) await renameInsured(tx, insuredId, name)
    return { says: { zh: '被保险人资料已更正。', en: 'The insured person’s particulars are put right.' } }
  },
  examples: [
    {
      name: '自己改名',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { insuredId: '$first', name: '林悦然' } },
      uploads: ['id-card'],
      expect: 'done',
    },
    {
      name: '女儿改名，户口簿由工作人员核对',
      as: 'lin-yue',
      policy: 'child-accident',
      answers: { change: { insuredId: '$first', name: '李晓满' } },
      uploads: ['household-register'],
      expect: 'in-review',
    },
    {
      name: '丈夫改名，要他本人同意',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { change: { insuredId: '$first', name: '李伟明' } },
      uploads: ['household-register'],
      expect: 'awaiting-consent',
    },
    {
      name: '没说改什么',
      as: 'lin-yue',
      policy: 'term-life',
      answers: { change: { insuredId: '$first' } },
      expect: { fault: '/name' },
    },
    { name: '已终止', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
  ],
})
