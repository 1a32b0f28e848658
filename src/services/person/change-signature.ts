// A new specimen of the policyholder's signature, made here and now, with everything that proves it (电子签名法 §13).
import { identify, no, service, sign, yes } from '../../catalogue/index.ts'
import { findSpecimen, keepSpecimen } from '../../identity/index.ts'
import { dayOf } from '../../kit/index.ts'
import { listPolicies } from '../../policies/index.ts'

const title = { zh: '签名样本', en: 'Signature specimen' }

export default service({
  id: 'change-signature',
  counter: 'business',
  topic: 'person',
  about: 'person',
  mandate: 'nobody',
  title: { zh: '签名样本变更', en: 'Change signature specimen' },
  summary: { zh: '字变了？重新留一个签名样本', en: 'Your hand has changed? Leave a new specimen' },
  basis: ['电子签名法 §13', '电子签名法 §14', '保险法司法解释二 §3'],
  says: [
    '签名样本',
    '换个签名样本',
    '重新留签名',
    '签名和以前不一样了',
    'signature specimen',
    'my signature has changed',
  ],
  steps: { identity: identify('face'), signature: sign({ zh: '写下新的签名', en: 'Sign the new way' }) },
  facts: async (db, { customer }) => ({
    specimen: await findSpecimen(db, customer.customerId),
    owns: (await listPolicies(db, customer.customerId)).some(({ role }) => role === 'owner'),
  }),
  may: ({ owns }) =>
    owns
      ? yes
      : no({
          zh: '您名下没有作为投保人的保单，不需要留签名样本',
          en: 'You are policyholder of no policy: no specimen is needed',
        }),
  keyFacts: ({ specimen }) => [{ label: title, value: sinceOf(specimen?.at) }],
  preview: ({ specimen, today }) => ({
    effectiveOn: today,
    changes: [{ label: title, from: sinceOf(specimen?.at), to: { zh: `${today} 的签名`, en: `signed on ${today}` } }],
    notes: [
      {
        zh: '以前的签名仍然有效；以后的纸质申请与新样本核对',
        en: 'Earlier signatures stay valid; papers to come are compared with the new specimen',
      },
    ],
  }),
  async apply(tx, { customer }, { signatureId }) {
    if (!signatureId) throw new Error('a specimen is applied without its signature')
    keepSpecimen(tx, customer.customerId, signatureId)
    return { says: { zh: '新的签名样本已留存。', en: 'The new specimen is on record.' } }
  },
  examples: [
    { name: '留新样本', as: 'lin-yue', expect: 'done' },
    { name: '再留一次', as: 'lin-yue', after: { service: 'change-signature', example: '留新样本' }, expect: 'done' },
    { name: '没有自己的保单', as: 'sun-yue', expect: 'may-not' },
  ],
})

function sinceOf(at: Date | undefined) {
  return at ? { zh: `${dayOf(at)} 留存`, en: `on record since ${dayOf(at)}` } : { zh: '还没有', en: 'none yet' }
}
