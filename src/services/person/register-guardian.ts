// The guardian of an adult who cannot act alone (民法典 §28) comes on record; a person reads the ruling or designation.
import { ask, field, identify, review, service, sign, upload, yes } from '../../catalogue/index.ts'
import { findCustomerByIdNumber, mandateScopes, registerMandate } from '../../customers/index.ts'
import { type Db, maskName, notFound } from '../../kit/index.ts'

export default service({
  id: 'register-guardian',
  counter: 'business',
  topic: 'people',
  about: 'person',
  mandate: 'nobody',
  title: { zh: '监护人登记', en: 'Register as guardian' },
  summary: {
    zh: '家人不能自己办理时，凭法院或居委会的文件登记为监护人',
    en: 'When a relative cannot act alone, with the court’s or the committee’s paper',
  },
  basis: ['民法典 §28', '民法典 §31', '民法典 §35', '反洗钱法 §31'],
  says: ['监护人登记', '登记监护', '失能老人谁来办', '法定监护人', 'register as guardian', 'guardianship'],
  steps: {
    identity: identify('face'),
    ward: ask(
      { zh: '被监护人', en: 'Who is under guardianship' },
      {
        name: field.text({ title: { zh: '姓名', en: 'Name' } }, { max: 40 }),
        idNumber: field.idNumber({ title: { zh: '身份证号', en: 'ID number' } }),
      },
      {
        zh: '未成年子女的父母不用登记，已是监护人',
        en: 'Parents of a minor need not register: they are guardians already',
      },
    ),
    papers: upload({ zh: '监护证明', en: 'Proof of guardianship' }),
    signature: sign(),
  },
  documents: () => [
    {
      kind: 'guardianship-proof',
      title: {
        zh: '法院判决、居委会或民政部门的指定文件',
        en: 'Court ruling, or designation by the committee or civil affairs office',
      },
      required: true,
    },
  ],
  may: () => yes,
  async prove(tx, { answers: { ward }, customer }, step) {
    if (step !== 'ward' || !ward) return []
    const found = await wardOf(tx.db, ward)
    if (found && found !== customer.customerId) return []
    return [
      {
        pointer: '/idNumber',
        detail: {
          zh: '没有找到这位客户：姓名和身份证号要与登记的一致',
          en: 'No such customer: name and ID number must be as registered',
        },
      },
    ]
  },
  preview({ answers: { ward }, customer, today }) {
    return {
      effectiveOn: today,
      changes: [{ label: { zh: `${ward.name}的监护人`, en: `Guardian of ${ward.name}` }, to: customer.name }],
      notes: [
        {
          zh: '监护人只能为被监护人的利益处分其财产（民法典 §35）',
          en: 'A guardian disposes of the ward’s property only for their benefit',
        },
      ],
    }
  },
  decide: ({ answers: { ward } }) =>
    review({
      zh: `核对${maskName(ward.name)}的监护证明`,
      en: `Check the proof of guardianship over ${maskName(ward.name)}`,
    }),
  async apply(tx, { answers: { ward }, customer }, { id }) {
    const principalId = await wardOf(tx.db, ward)
    if (!principalId) throw notFound()
    await registerMandate(tx, {
      principalId,
      agentId: customer.customerId,
      kind: 'guardian',
      scope: mandateScopes,
      fromOn: tx.today,
      untilOn: null,
      requestId: id,
    })
    return { says: { zh: `您已登记为${ward.name}的监护人。`, en: `You are on record as guardian of ${ward.name}.` } }
  },
  examples: [
    {
      name: '登记为父亲的监护人，核对证明',
      as: 'lin-yue',
      answers: { ward: { name: '林建国', idNumber: '$id-number:lin-jianguo' } },
      uploads: ['guardianship-proof'],
      accepted: true,
      expect: 'done',
    },
    {
      name: '没有这个人',
      as: 'lin-yue',
      answers: { ward: { name: '林建', idNumber: '$id-number:lin-jianguo' } },
      expect: { fault: '/idNumber' },
    },
  ],
})

async function wardOf(db: Db, { name, idNumber }: { name: string; idNumber: string }): Promise<string | undefined> {
  const found = await findCustomerByIdNumber(db, idNumber)
  return found?.name === name ? found.customerId : undefined
}
