// The identity document's validity, read from its photograph; due diligence goes on as long as the relationship does (反洗钱法 §30).
import { accept, ask, field, identify, optional, review, service, sign, upload, yes } from '../../catalogue/index.ts'
import { keepFact, latestFacts } from '../../customers/index.ts'
import { idCardDoubts, idCardIn, listRecentReadings } from '../../documents/index.ts'
import { type Day, maskNumber } from '../../kit/index.ts'

const words = {
  number: { zh: '身份证号', en: 'ID number' },
  until: { zh: '有效期至', en: 'Valid until' },
}
const forGood = { zh: '长期', en: 'for good' }
const none = { zh: '没有登记', en: 'none on record' }

export default service({
  id: 'renew-id-document',
  counter: 'business',
  topic: 'person',
  about: 'person',
  title: { zh: '证件有效期更新', en: 'Renew the identity document' },
  summary: { zh: '身份证换了？拍一下正反面就更新', en: 'A new ID card? Photograph both sides and it is renewed' },
  basis: ['反洗钱法 §29', '反洗钱法 §30', '金融机构客户尽职调查办法 §13', '人身保险业务基本服务规定 §19'],
  says: [
    '身份证过期了',
    '证件有效期更新',
    '换了新身份证',
    '更新证件有效期',
    '身份证到期',
    'my ID card has expired',
    'renew my identity document',
    'new ID card',
  ],
  steps: {
    identity: identify('id'),
    card: upload(
      { zh: '新身份证正反面', en: 'The new card, both sides' },
      {
        zh: '拍清楚四个角；姓名、号码、有效期由系统在本店识读',
        en: 'All four corners; name, number and validity are read here',
      },
    ),
    validity: ask(
      { zh: '核对有效期', en: 'Check the validity' },
      {
        forGood: field.yesNo({ title: { zh: '证件是长期的', en: 'It is valid for good' } }),
        validUntil: optional(field.date({ title: words.until })),
        unchanged: field.yesNo({
          title: { zh: '国籍、职业、住址没有变化', en: 'My nationality, work and address have not changed' },
        }),
      },
    ),
    signature: sign(),
  },
  documents: () => [
    { kind: 'id-card', title: { zh: '身份证正反面', en: 'Identity card, both sides' }, required: true },
  ],
  facts: async (db, { customer }) => ({
    told: await latestFacts(db, customer.customerId),
    readings: await listRecentReadings(db, customer.customerId),
  }),
  may: () => yes,
  keyFacts: ({ customer, told }) => [
    { label: words.number, value: customer.idNumber ? maskNumber(customer.idNumber) : none },
    { label: words.until, value: inWords(told['id-document']?.validUntil) },
  ],
  known({ answers: { card }, readings }) {
    const read = card ? idCardIn(readings, card.documentIds) : undefined
    return {
      validity: {
        forGood: read?.validUntil === null,
        ...(read?.validUntil ? { validUntil: read.validUntil } : {}),
      },
    }
  },
  check({ answers: { validity }, today }, step) {
    if (step !== 'validity' || !validity) return []
    const { forGood: always, validUntil, unchanged } = validity
    if (always === (validUntil !== undefined))
      return [
        {
          pointer: '/validUntil',
          detail: { zh: '长期的不用填日期，否则请填到期日', en: 'Either for good, or the last day' },
        },
      ]
    if (validUntil !== undefined && validUntil <= today)
      return [
        {
          pointer: '/validUntil',
          detail: { zh: '这张证件已经过期，请用换领后的新证件', en: 'This card has expired: use the renewed one' },
        },
      ]
    return unchanged
      ? []
      : [
          {
            pointer: '/unchanged',
            detail: {
              zh: '请先办理“投保人资料变更”“职业变更”或“地址变更”，再更新证件',
              en: 'Change your particulars, occupation or address first, then renew the document',
            },
          },
        ]
  },
  preview: ({ answers: { validity }, told, today }) => ({
    effectiveOn: today,
    changes: [
      {
        label: words.until,
        from: inWords(told['id-document']?.validUntil),
        to: inWords(validity.validUntil ?? null),
      },
    ],
    notes: [
      {
        zh: '证件过期后没有及时更新的，可能限制退保、贷款等业务（反洗钱法 §30）',
        en: 'With an expired document, surrenders and loans may be limited',
      },
    ],
  }),
  decide({ answers: { card, validity }, customer, readings }) {
    const doubts = idCardDoubts(idCardIn(readings, card.documentIds), {
      name: customer.name,
      ...(customer.idNumber ? { idNumber: customer.idNumber } : {}),
      validUntil: validity.validUntil ?? null,
    })
    return doubts.length > 0 ? review(...doubts) : accept
  },
  async apply(tx, { answers: { card, validity }, customer }) {
    keepFact(tx, customer.customerId, 'id-document', {
      kind: 'id-card',
      last4: (customer.idNumber ?? '').slice(-4),
      validUntil: validity.validUntil ?? null,
      documentIds: card.documentIds,
      checkedOn: tx.today,
    })
    return { says: { zh: '证件有效期已更新。', en: 'The validity of your document is renewed.' } }
  },
  examples: [
    {
      name: '新证二十年有效',
      as: 'lin-yue',
      uploads: ['id-card'],
      answers: { validity: { forGood: false, validUntil: '2041-08-15', unchanged: true } },
      expect: 'done',
    },
    {
      name: '日期与证件不一致，转人工',
      as: 'li-wei',
      uploads: ['id-card'],
      answers: { validity: { forGood: false, validUntil: '2044-01-01', unchanged: true } },
      expect: 'in-review',
    },
    {
      name: '已经过期的证件',
      as: 'lin-yue',
      uploads: ['household-register'],
      answers: { validity: { forGood: false, validUntil: '$today-1', unchanged: true } },
      expect: { fault: '/validUntil' },
    },
    {
      name: '住址也变了，先办地址',
      as: 'lin-yue',
      uploads: ['household-register'],
      answers: { validity: { forGood: true, unchanged: false } },
      expect: { fault: '/unchanged' },
    },
  ],
})

function inWords(until: Day | null | undefined) {
  if (until === undefined) return none
  return until ?? forGood
}
