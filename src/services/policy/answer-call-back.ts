// The seven confirmations of a new contract over one year (人身保险业务基本服务规定 §15). A "no" goes to a person, not the seller (§18).
import { accept, ask, field, identify, no, owned, review, service, sign, yes } from '../../catalogue/index.ts'
import { howMany, type Text } from '../../kit/index.ts'
import { administer, coolingOffEndsOn, has, lastEvent, statusOf } from '../../policies/index.ts'

const confirmations = {
  identity: {
    zh: '接受回访的是投保人本人',
    en: 'I am the policyholder',
  },
  signed: {
    zh: '是我自己要买这份保险，投保单由我本人签名',
    en: 'I bought this policy myself and signed the application',
  },
  read: {
    zh: '我读过并理解条款、产品说明和投保提示',
    en: 'I have read and understood the terms, the product description and the notices',
  },
  cover: {
    zh: '我知道保什么、不保什么、保多久',
    en: 'I know what is covered, what is not, and for how long',
  },
  loss: {
    zh: '我知道犹豫期后退保可能有损失',
    en: 'I know that surrender after cooling-off may mean a loss',
  },
  coolingOff: {
    zh: '我知道犹豫期从哪天开始、有几天、有什么权利',
    en: 'I know when cooling-off begins, how long it is and what it gives me',
  },
  premiums: {
    zh: '我知道交费多少年、多久交一次',
    en: 'I know for how many years and how often I pay',
  },
} as const satisfies Record<string, Text>
type Confirmation = keyof typeof confirmations
const ask7 = (name: Confirmation) => field.yesNo({ title: confirmations[name] })

export default service({
  id: 'answer-call-back',
  counter: 'business',
  topic: 'papers',
  about: 'policy',
  mandate: 'own',
  title: { zh: '新契约回访', en: 'Answer the call-back' },
  summary: {
    zh: '七个问题，确认您买得明白；有一条不是，由专人帮您解决',
    en: 'Seven questions; where one is a no, a person puts it right',
  },
  basis: ['人身保险业务基本服务规定 §15', '人身保险业务基本服务规定 §18', '健康保险管理办法 §44'],
  says: ['做回访', '新保单回访', '回访电话没接到', '在线回访', 'answer the call-back'],
  steps: {
    identity: identify('id'),
    confirmed: ask(
      { zh: '请逐条回答', en: 'Please answer one by one' },
      {
        identity: ask7('identity'),
        signed: ask7('signed'),
        read: ask7('read'),
        cover: ask7('cover'),
        loss: ask7('loss'),
        coolingOff: ask7('coolingOff'),
        premiums: ask7('premiums'),
      },
    ),
    signature: sign(),
  },
  may(facts) {
    const stopped = owned(facts)
    if (stopped) return stopped
    const { policy, product, today } = facts
    if (policy.termYears !== null && policy.termYears <= 1)
      return no({ zh: '一年期及以下的合同不需要回访', en: 'Contracts of a year or less need no call-back' })
    if (lastEvent(policy, 'called-back'))
      return no({ zh: '这份保单已经回访过了', en: 'The call-back has been answered' })
    if (!has(statusOf(policy, product, today), 'cooling-off'))
      return no(
        {
          zh: '回访在犹豫期内做；现在有疑问可以投诉或转人工',
          en: 'It is done within cooling-off; for a doubt now, complain or talk to a person',
        },
        'complain',
      )
    return policy.receiptOn === null ? no({ zh: '请先签收保单', en: 'Sign for the policy first' }, 'sign-receipt') : yes
  },
  waits({ policy, product }) {
    const until = coolingOffEndsOn(policy, product)
    return {
      says: { zh: '七个问题，确认您买得明白', en: 'seven questions, to be sure that you know what you bought' },
      ...(until ? { until } : {}),
    }
  },
  keyFacts: ({ policy, product }) => [
    { label: { zh: '产品', en: 'Product' }, value: product.filedName },
    {
      label: { zh: '交费', en: 'Premiums' },
      value: { zh: `${policy.paymentTermYears} 年`, en: howMany(policy.paymentTermYears, 'year') },
    },
    {
      label: { zh: '犹豫期', en: 'Cooling-off' },
      value: { zh: `${product.coolingOffDays} 天`, en: `${product.coolingOffDays} days` },
    },
  ],
  preview({ answers: { confirmed }, today }) {
    const doubts = noes(confirmed)
    return {
      effectiveOn: today,
      changes: [
        {
          label: { zh: '七项确认', en: 'Seven confirmations' },
          to:
            doubts.length === 0
              ? { zh: '全部确认', en: 'all confirmed' }
              : {
                  zh: `${7 - doubts.length} 项确认，${doubts.length} 项不是`,
                  en: `${7 - doubts.length} confirmed, ${doubts.length} not`,
                },
        },
      ],
      notes: [
        ...doubts.map((name) => ({
          zh: `不是：${confirmations[name].zh}`,
          en: `Not so: ${confirmations[name].en}`,
        })),
        ...(doubts.length > 0
          ? [
              {
                zh: '由不参与销售的专人在 15 个工作日内联系您解决；犹豫期内您也可以全额退保',
                en: 'A person who did not sell it puts it right within 15 working days; within cooling-off you can also cancel for a full refund',
              },
            ]
          : []),
      ],
    }
  },
  decide({ answers: { confirmed } }) {
    const doubts = noes(confirmed)
    return doubts.length === 0
      ? accept
      : review(
          ...doubts.map((name) => ({
            zh: `客户未确认：${confirmations[name].zh}`,
            en: `Not confirmed: ${confirmations[name].en}`,
          })),
        )
  },
  async apply(tx, { answers: { confirmed }, policy }, { acceptedBy }) {
    await administer(tx, {
      policy,
      kind: 'called-back',
      new: { ...confirmed, solvedBy: acceptedBy?.actor ?? null },
    })
    return acceptedBy
      ? {
          says: {
            zh: ['您提出的问题已经处理完毕。', ...acceptedBy.because.map(({ zh }) => zh)].join(''),
            en: ['What you raised has been dealt with.', ...acceptedBy.because.map(({ en }) => en)].join(' '),
          },
        }
      : { says: { zh: '回访完成，谢谢您。', en: 'The call-back is done; thank you.' } }
  },
  examples: [
    {
      name: '七项都清楚',
      as: 'lin-yue',
      policy: 'critical-illness',
      answers: {
        confirmed: {
          identity: true,
          signed: true,
          read: true,
          cover: true,
          loss: true,
          coolingOff: true,
          premiums: true,
        },
      },
      expect: 'done',
    },
    {
      name: '不知道退保有损失，转给专人',
      as: 'lin-yue',
      policy: 'critical-illness',
      answers: {
        confirmed: {
          identity: true,
          signed: true,
          read: true,
          cover: true,
          loss: false,
          coolingOff: true,
          premiums: true,
        },
      },
      expect: 'in-review',
    },
    { name: '过了犹豫期', as: 'lin-yue', policy: 'whole-life', expect: 'may-not' },
    { name: '还没签收', as: 'wang-fang', policy: 'unsigned-life', expect: 'may-not' },
  ],
})

function noes(confirmed: Readonly<Record<Confirmation, boolean>>): Confirmation[] {
  return (['identity', 'signed', 'read', 'cover', 'loss', 'coolingOff', 'premiums'] as const).filter(
    (name) => !confirmed[name],
  )
}
