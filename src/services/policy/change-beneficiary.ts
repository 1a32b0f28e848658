// Who receives a death benefit. The insured person must agree, else the change is void (保险法 §39–41).
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
  optional,
  review,
  service,
  sign,
  upload,
  yes,
} from '../../catalogue/index.ts'
import type { Text } from '../../kit/index.ts'
import {
  type Beneficiary,
  beneficiaryFaultOf,
  beneficiaryOnRecord,
  beneficiaryRelations,
  beneficiaryRelationWords,
  beneficiaryWords,
  consentersTo,
  has,
  mayBeNamed,
  notNearRelative,
  replaceBeneficiaries,
  statusOf,
} from '../../policies/index.ts'

const near = new Set(['spouse', 'child', 'parent'])

const own = { as: 'lin-yue', policy: 'term-life' } as const
const twice = { fault: '/beneficiaries' }
const toSpouse = [{ name: '李伟', relation: 'spouse', order: 1, share: 100 }]

export default service({
  id: 'change-beneficiary',
  counter: 'business',
  topic: 'people',
  about: 'policy',
  mandate: 'own',
  title: { zh: '变更受益人', en: 'Change beneficiary' },
  summary: {
    zh: '改受益人、顺序和份额；被保险人同意后生效',
    en: 'Beneficiaries, their order and shares; takes effect when the insured agrees',
  },
  basis: ['保险法 §39', '保险法 §40', '保险法 §41', '保险法司法解释三 §9–11', '互联网保险业务监管办法 §28'],
  says: [
    '换受益人',
    '受益人写错了',
    '改受益人',
    '变更受益人',
    '受益人改成',
    '加一个受益人',
    'change beneficiary',
    'new beneficiary',
  ],
  steps: {
    identity: identify('id'),
    change: ask(
      { zh: '新的受益人', en: 'New beneficiaries' },
      {
        byLaw: optional(
          field.yesNo({ title: { zh: '不指名，改为法定继承人', en: 'Name nobody: the statutory heirs' } }),
        ),
        beneficiaries: optional(
          field.list(
            {
              title: { zh: '受益人', en: 'Beneficiaries' },
              hint: { zh: '同一顺序的份额合计 100%', en: 'Shares of one order add up to 100 %' },
              unless: 'byLaw',
            },
            {
              name: field.text({ title: { zh: '姓名', en: 'Name' } }, { max: 40 }),
              relation: field.choice(
                { title: { zh: '是被保险人的', en: 'Relation to the insured' } },
                beneficiaryRelations,
                beneficiaryRelationWords,
              ),
              idNumber: optional(field.idNumber({ title: { zh: '身份证号', en: 'ID number' } })),
              order: field.number({ title: { zh: '受益顺序', en: 'Order' } }, { min: 1, max: 5 }),
              share: field.number({ title: { zh: '份额 %', en: 'Share %' } }, { min: 1, max: 100 }),
            },
          ),
        ),
      },
    ),
    proof: upload(
      { zh: '关系证明', en: 'Proof of relation' },
      {
        zh: '受益人不是配偶、子女或父母时需要，例如户口簿',
        en: 'Needed when a beneficiary is not spouse, child or parent, e.g. the household register',
      },
    ),
    insuredConsent: consent('insured'),
    signature: sign(),
  },
  when: ({ answers }) => ({
    proof: namedIn(answers.change).some(({ relation }) => relation !== 'self' && !near.has(relation)),
  }),
  documents: () => [
    {
      kind: 'household-register',
      title: { zh: '户口簿或其他关系证明', en: 'Household register or other proof' },
      required: true,
    },
  ],
  may(facts) {
    const { policy, product, today } = facts
    const stopped = entitled(facts, 'name-beneficiary') ?? allowed(facts, 'change-beneficiary') ?? inForce(facts)
    if (stopped) return stopped
    if (has(statusOf(policy, product, today), 'insured-event'))
      return no({
        zh: '保险事故发生后不能再变更受益人（司法解释三 §11）',
        en: 'After the insured event the beneficiary can no longer be changed',
      })
    return yes
  },
  known: ({ policy }) => ({
    change: {
      ...(policy.statutoryHeirs ? { byLaw: true } : {}),
      beneficiaries: policy.beneficiaries.map(({ name, relation, order, share }) => ({ name, relation, order, share })),
    },
  }),
  check({ answers, policy, product }, step) {
    if (step !== 'change') return []
    const given = answers.change?.beneficiaries ?? []
    if (answers.change?.byLaw) return given.length > 0 ? [{ pointer: '/beneficiaries', detail: nobody }] : []
    if (given.length === 0) return [{ pointer: '/beneficiaries', detail: somebody }]
    const far = given.findIndex(({ relation }) => !mayBeNamed({ policy }, relation))
    if (far >= 0) return [{ pointer: `/beneficiaries/${far}/relation`, detail: notNearRelative().kind.title }]
    const fault = beneficiaryFaultOf(product, given)
    return fault ? [{ pointer: '/beneficiaries', detail: fault().kind.title }] : []
  },
  consenters: ({ customer, parties }) => consentersTo('name-beneficiary', customer.customerId, parties),
  preview({ answers: { change }, policy, today }) {
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '受益人', en: 'Beneficiaries' },
          from: beneficiaryWords(policy.beneficiaries),
          to: beneficiaryWords(namedIn(change)),
        },
      ],
      notes: [
        {
          zh: '被保险人同意后生效；不同意则一切照旧',
          en: 'Takes effect when the insured agrees; otherwise nothing changes',
        },
        ...(policy.beneficiaries.length === 0 && !policy.statutoryHeirs
          ? [
              {
                zh: '原来没有指定受益人，保险金作为遗产处理（保险法 §42）',
                en: 'So far nobody was named: the benefit would be part of the estate',
              },
            ]
          : []),
      ],
    }
  },
  decide({ answers: { change } }) {
    const reasons = doubts(namedIn(change))
    return reasons.length > 0 ? review(...reasons) : accept
  },
  async apply(tx, { answers: { change }, policy, product }) {
    const beneficiaries = await Promise.all(namedIn(change).map((one) => beneficiaryOnRecord(tx.db, one)))
    await replaceBeneficiaries(tx, { policy, product, beneficiaries })
    return {
      says: {
        zh: `受益人已变更为：${beneficiaryWords(beneficiaries).zh}。`,
        en: `The beneficiaries are now: ${beneficiaryWords(beneficiaries).en}.`,
      },
    }
  },
  examples: [
    {
      name: '换成女儿和丈夫，等被保险人同意',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: {
        change: {
          beneficiaries: [
            { name: '李小满', relation: 'child', order: 1, share: 50 },
            { name: '林悦', relation: 'spouse', order: 1, share: 50 },
          ],
        },
      },
      expect: 'awaiting-consent',
    },
    {
      name: '自己是被保险人，立即生效',
      ...own,
      answers: { change: { beneficiaries: toSpouse } },
      expect: 'done',
    },
    {
      name: '给朋友，转人工审核',
      ...own,
      answers: { change: { beneficiaries: [{ name: '张三', relation: 'other', order: 1, share: 100 }] } },
      uploads: ['household-register'],
      expect: 'in-review',
    },
    {
      name: '份额加起来不到一百',
      as: 'lin-yue',
      policy: 'whole-life',
      answers: { change: { beneficiaries: [{ name: '李小满', relation: 'child', order: 1, share: 60 }] } },
      expect: { fault: '/beneficiaries' },
    },
    { name: '改为法定继承人', ...own, answers: { change: { byLaw: true } }, expect: 'done' },
    { name: '不指名，又填了人', ...own, answers: { change: { byLaw: true, beneficiaries: toSpouse } }, expect: twice },
    { name: '一位也没有填', ...own, answers: { change: {} }, expect: { fault: '/beneficiaries' } },
    {
      name: '被保险人自己改',
      as: 'li-wei',
      policy: 'whole-life',
      answers: { change: { beneficiaries: [{ name: '李小满', relation: 'child', order: 1, share: 100 }] } },
      expect: 'done',
    },
    { name: '已终止的保单', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
  ],
})

const nobody: Text = { zh: '选了不指名，就不用填受益人', en: 'With nobody named there is no beneficiary to fill in' }
const somebody: Text = { zh: '请填受益人，或选不指名', en: 'Name a beneficiary, or choose to name nobody' }

type Named = Pick<Beneficiary, 'name' | 'relation' | 'order' | 'share' | 'idNumber'>

/** Nobody when the heirs are to receive it. */
function namedIn(
  change: { readonly beneficiaries?: readonly Named[] | undefined; readonly byLaw?: boolean | undefined } | undefined,
) {
  return change?.byLaw ? [] : (change?.beneficiaries ?? [])
}

function doubts(people: readonly Named[]): Text[] {
  const others = people.filter(({ relation }) => relation !== 'self' && !near.has(relation))
  return others.map(({ name }) => ({
    zh: `受益人${name}不是近亲属，需核对关系证明`,
    en: `${name} is not a near relative: check the proof of relation`,
  }))
}
