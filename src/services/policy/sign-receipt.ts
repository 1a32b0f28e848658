// The customer signs for the contract; the cooling-off days are counted from the day after.
import { ask, field, identify, no, open, owned, service, sign, yes } from '../../catalogue/index.ts'
import { addDays } from '../../kit/index.ts'
import { signReceipt } from '../../policies/index.ts'

export default service({
  id: 'sign-receipt',
  counter: 'business',
  topic: 'papers',
  about: 'policy',
  mandate: 'own',
  title: { zh: '回执签收', en: 'Sign the receipt' },
  summary: {
    zh: '签收电子保单，犹豫期从第二天开始算',
    en: 'Sign for your policy; cooling-off runs from the day after',
  },
  basis: ['健康保险管理办法 §26', '人身保险业务基本服务规定 §15', '电子签名法 §14'],
  says: ['签收保单', '保单回执', '签回执', '收到保单了要签字', 'sign for my policy', 'policy receipt'],
  steps: {
    identity: identify('id'),
    read: ask(
      { zh: '收到的保单', en: 'The policy you received' },
      {
        readable: field.yesNo({
          title: {
            zh: '保单、条款和投保单都收到并能打开',
            en: 'I have the policy, its terms and my application, and can open them',
          },
        }),
        right: field.yesNo({
          title: { zh: '姓名、证件号、保额、保费都对', en: 'Name, ID number, sum insured and premium are right' },
        }),
      },
    ),
    signature: sign({ zh: '签收', en: 'Sign for it' }),
  },
  may(facts) {
    const stopped = owned(facts) ?? open(facts)
    if (stopped) return stopped
    const { receiptOn } = facts.policy
    return receiptOn === null
      ? yes
      : no({ zh: `已于 ${receiptOn} 签收`, en: `Signed for on ${receiptOn}` }, 'reissue-policy')
  },
  waits: ({ product }) => ({
    says: {
      zh: `签收后有 ${product.coolingOffDays} 天犹豫期`,
      en: `${product.coolingOffDays} days of cooling-off follow`,
    },
  }),
  keyFacts: ({ policy, product }) => [
    { label: { zh: '保险单号', en: 'Policy number' }, value: policy.policyNo },
    {
      label: { zh: '犹豫期', en: 'Cooling-off' },
      value: { zh: `${product.coolingOffDays} 天`, en: `${product.coolingOffDays} days` },
    },
  ],
  check({ answers: { read } }, step) {
    if (step !== 'read' || !read) return []
    if (!read.readable)
      return [
        {
          pointer: '/readable',
          detail: {
            zh: '没收到全的先别签，请点“转人工”，我们补给您',
            en: 'Do not sign yet: talk to a person and we send what is missing',
          },
        },
      ]
    return read.right
      ? []
      : [
          {
            pointer: '/right',
            detail: {
              zh: '信息有误的先别签，请先办理资料变更',
              en: 'Do not sign yet: have the particulars corrected first',
            },
          },
        ]
  },
  preview: ({ policy, product, today }) => ({
    effectiveOn: today,
    changes: [
      { label: { zh: '签收日期', en: 'Signed for' }, from: { zh: '未签收', en: 'not yet' }, to: today },
      {
        label: { zh: '犹豫期到', en: 'Cooling-off until' },
        to: addDays(policy.receiptOn ?? today, product.coolingOffDays),
      },
    ],
    notes: [
      {
        zh: '犹豫期内可以无理由退保，退还全部保费；之后退保只退现金价值',
        en: 'Within cooling-off all premiums come back without a reason; after it only the cash value',
      },
    ],
  }),
  async apply(tx, { policy, product }) {
    const signed = await signReceipt(tx, { policy })
    const until = addDays(signed.receiptOn ?? tx.today, product.coolingOffDays)
    return {
      says: { zh: `已签收，犹豫期到 ${until}。`, en: `Signed for; cooling-off runs until ${until}.` },
    }
  },
  examples: [
    {
      name: '签收',
      as: 'wang-fang',
      policy: 'unsigned-life',
      answers: { read: { readable: true, right: true } },
      expect: 'done',
    },
    {
      name: '信息不对先不签',
      as: 'wang-fang',
      policy: 'unsigned-life',
      answers: { read: { readable: true, right: false } },
      expect: { fault: '/right' },
    },
    { name: '已经签过', as: 'wang-fang', policy: 'term-wang', expect: 'may-not' },
  ],
})
