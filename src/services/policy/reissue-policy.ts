// A fresh copy of the policy that anyone can verify.
import { open, owned, service, yes } from '../../catalogue/index.ts'
import { reissuePolicy } from '../../policies/index.ts'

export default service({
  id: 'reissue-policy',
  counter: 'business',
  topic: 'papers',
  about: 'policy',
  title: { zh: '补发电子保单', en: 'Reissue the policy' },
  summary: { zh: '保单丢了？马上拿到可验真的电子保单', en: 'Lost it? Get a verifiable electronic policy at once' },
  basis: ['互联网保险业务监管办法 §22', '电子签名法 §14'],
  says: [
    '补发保单',
    '保单丢了',
    '下载保单',
    '电子保单',
    '要一份保单',
    'reissue',
    'copy of my policy',
    'download policy',
  ],
  steps: {},
  may: (facts) => owned(facts) ?? open(facts) ?? yes,
  preview: ({ policy, today }) => ({
    effectiveOn: today,
    changes: [{ label: { zh: '电子保单', en: 'Electronic policy' }, to: policy.policyNo }],
    notes: [
      {
        zh: '以前的纸质保单和副本继续有效；任何人都可以用验证码核对真伪',
        en: 'Earlier copies stay valid; anyone can check the copy by its code',
      },
    ],
  }),
  async apply(tx, { policy }) {
    await reissuePolicy(tx, { policy })
    return { says: { zh: '电子保单已生成，可以下载和转发。', en: 'Your electronic policy is ready to download.' } }
  },
  examples: [
    { name: '补发', as: 'lin-yue', policy: 'whole-life', expect: 'done' },
    { name: '已终止', as: 'lin-yue', policy: 'ended-accident', expect: 'may-not' },
  ],
})
