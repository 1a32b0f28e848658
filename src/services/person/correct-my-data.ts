// Data that is wrong or incomplete (PIPL §46). What has a service of its own goes there; a statement of one's own is looked at by a person.
import { accept, ask, field, identify, optional, review, service, sign, upload, yes } from '../../catalogue/index.ts'
import { changePublicInsurance, keepFact, publicInsurances } from '../../customers/index.ts'
import type { Text } from '../../kit/index.ts'

const subjects = {
  'public-insurance': { zh: '医保情况', en: 'Public health insurance' },
  identity: { zh: '姓名、证件号', en: 'Name or ID number' },
  birth: { zh: '出生日期、性别', en: 'Birth date or sex' },
  contact: { zh: '电话、邮箱、地址', en: 'Phone, e-mail or address' },
  occupation: { zh: '职业', en: 'Occupation' },
  other: { zh: '别的内容', en: 'Something else' },
} as const
const elsewhere: Readonly<Record<string, Text>> = {
  identity: { zh: '请办理“投保人资料变更”或“被保险人资料变更”', en: 'Use the services for particulars' },
  birth: {
    zh: '请办理“出生日期性别更正”：保费可能要重算',
    en: 'Use the correction of birth date or sex: the premium may change',
  },
  contact: { zh: '请办理“变更联系方式”或“地址变更”', en: 'Use the services for contact details or address' },
  occupation: { zh: '请办理“职业变更”', en: 'Use the change of occupation' },
}
const insurances: Record<(typeof publicInsurances)[number], Text> = {
  employee: { zh: '职工医保', en: 'Employees’ insurance' },
  resident: { zh: '居民医保', en: 'Residents’ insurance' },
  none: { zh: '没有医保', en: 'None' },
}

export default service({
  id: 'correct-my-data',
  counter: 'business',
  topic: 'person',
  about: 'person',
  title: { zh: '更正我的个人信息', en: 'Correct my data' },
  summary: { zh: '信息不准或不全，要求更正、补充', en: 'Have wrong or missing data put right' },
  basis: ['个人信息保护法 §46', '个人信息保护法 §50'],
  says: [
    '更正个人信息',
    '你们记录的信息不准确',
    '补充我的个人信息',
    '我的医保类型登记错了',
    'correct my personal data',
    'the data you hold about me is wrong',
  ],
  steps: {
    identity: identify('id'),
    what: ask(
      { zh: '哪里不对、应该是什么', en: 'What is wrong, and what is right' },
      {
        about: field.choice(
          { title: { zh: '哪一项', en: 'Which' } },
          ['public-insurance', 'identity', 'birth', 'contact', 'occupation', 'other'],
          subjects,
        ),
        publicInsurance: optional(field.choice({ title: subjects['public-insurance'] }, publicInsurances, insurances)),
        note: optional(field.text({ title: { zh: '应该是', en: 'It should be' } }, { max: 300, long: true })),
      },
    ),
    proof: upload({ zh: '证明材料', en: 'Proof' }, { zh: '有就传，没有可以不传', en: 'If you have any' }),
    signature: sign(),
  },
  when: ({ answers: { what } }) => ({ proof: what?.about === 'other' }),
  documents: () => [{ kind: 'statement', title: { zh: '证明材料', en: 'Proof' }, required: false }],
  may: () => yes,
  keyFacts: ({ customer }) => [{ label: subjects['public-insurance'], value: insurances[customer.publicInsurance] }],
  check({ answers: { what }, customer }, step) {
    if (step !== 'what' || !what) return []
    const other = elsewhere[what.about]
    if (other) return [{ pointer: '/about', detail: other }]
    if (what.about === 'other')
      return what.note ? [] : [{ pointer: '/note', detail: { zh: '请写明应该是什么', en: 'Say what is right' } }]
    return what.publicInsurance === undefined || what.publicInsurance === customer.publicInsurance
      ? [
          {
            pointer: '/publicInsurance',
            detail: { zh: '请选择与登记不同的一项', en: 'Choose what differs from the record' },
          },
        ]
      : []
  },
  preview: ({ answers: { what }, customer, today }) => ({
    effectiveOn: today,
    changes:
      what.about === 'other'
        ? [{ label: { zh: '补充说明', en: 'Note' }, to: what.note ?? '' }]
        : [
            {
              label: subjects['public-insurance'],
              from: insurances[customer.publicInsurance],
              to: insurances[what.publicInsurance ?? customer.publicInsurance],
            },
          ],
    notes: [
      what.about === 'other'
        ? {
            zh: '由工作人员核实后记入；不同意更正的会写明理由',
            en: 'A person checks and notes it, or refuses with reasons',
          }
        : {
            zh: '已有保单的保费按投保时的情况计算，不因此改变',
            en: 'Premiums of policies you have were rated when bought and do not change',
          },
    ],
  }),
  decide: ({ answers: { what } }) =>
    what.about === 'other'
      ? review({ zh: '客户要求更正或补充，须核实', en: 'A correction is asked for: check it' })
      : accept,
  async apply(tx, { answers: { what }, customer }) {
    if (what.about === 'other')
      keepFact(tx, customer.customerId, 'note', { about: subjects.other.zh, text: what.note ?? '' })
    else await changePublicInsurance(tx, customer.customerId, what.publicInsurance ?? customer.publicInsurance)
    return { says: { zh: '已更正。', en: 'It is put right.' } }
  },
  examples: [
    {
      name: '改成居民医保',
      as: 'lin-yue',
      answers: { what: { about: 'public-insurance', publicInsurance: 'resident' } },
      expect: 'done',
    },
    {
      name: '补充说明，由人核实',
      as: 'li-wei',
      answers: { what: { about: 'other', note: '理赔记录里的就诊医院写错了，应为市一医院' } },
      expect: 'in-review',
    },
    {
      name: '姓名有自己的业务',
      as: 'lin-yue',
      answers: { what: { about: 'identity' } },
      expect: { fault: '/about' },
    },
    {
      name: '没说应该是什么',
      as: 'lin-yue',
      answers: { what: { about: 'other' } },
      expect: { fault: '/note' },
    },
  ],
})
