// What a conversation is about, as far as it matters who takes it: from the service offered last and the words said.
import { z } from 'zod'

export const skills = ['complaints', 'claims', 'money', 'sales', 'benefits', 'account', 'policies', 'general'] as const
export const skill = z.enum(skills)
export type Skill = z.infer<typeof skill>

// In the order in which they win: somebody who complains about a claim needs whoever deals with complaints.
const spoken: readonly (readonly [Skill, RegExp])[] = [
  [
    'complaints',
    /投诉|举报|态度(?:太|很)?差|骗(?:人|我|保)|误导|银保监|监管局|12378|complain|misled|mis-?sold|ombudsman/i,
  ],
  [
    'claims',
    /理赔|赔款|赔付|报案|出险|住院|手术|骨折|摔伤|受伤|车祸|发票|病历|报销|拒赔|claim|accident|hospital|injur|reimburs/i,
  ],
  [
    'money',
    /保费|扣款|扣费|缴费|交费|续期|退款|退费|银行卡|账户|到账|贷款|借款|还款|利息|分红|红利|领取|提现|转账|premium|refund|bank|payment|loan|repay|interest|dividend|withdraw/i,
  ],
  ['sales', /想买|购买|投保|报价|推荐.{0,4}(?:产品|保险)|多少钱一年|健康告知|核保|buy|quote|apply for|new policy/i],
  ['benefits', /体检|挂号|预约|权益|会员|积分|健康管理|check-?up|booking|appointment|benefit/i],
  ['account', /登录|验证码|手机号|密码|人脸|刷脸|注销|隐私|个人信息|sign in|log ?in|password|code|privacy|my data/i],
  [
    'policies',
    /保单|受益人|退保|复效|犹豫期|现金价值|合同|条款|保额|保障|附加险|policy|policies|beneficiar|surrender|cover|clause/i,
  ],
]

// Services whose name says nothing a customer would say.
const served: readonly (readonly [Skill, RegExp])[] = [
  ['complaints', /^(?:complain|dispute-)/],
  ['claims', /claim/],
  ['money', /borrow|repay|loan|pay-|premium|payment|payout|refund|withdraw|take-|top-up|switch-funds|held-money/],
  ['sales', /^buy-/],
  ['benefits', /^book-/],
  ['account', /contact|address|my-data|id-document|signature|mandate|attorney|consent|reminders/],
]

export interface SaidSoFar {
  /** The customer's sentences in their order. */
  readonly sentences: readonly string[]
  /** Services the store's last replies offered, in their order. */
  readonly serviceIds: readonly string[]
}

const wantsPerson =
  /转人工|人工(?:客服|服务|坐席)?|真人|(?:talk|speak|chat) (?:to|with) (?:a |an )?(?:person|human|agent)/gi

/** The skill a conversation needs. Pure: the latest sentence that says something decides, then the latest service. */
export function skillOf({ sentences, serviceIds }: SaidSoFar): Skill {
  for (const sentence of sentences.toReversed()) {
    const found = spoken.find(([, words]) => words.test(sentence.replace(wantsPerson, '')))
    if (found) return found[0]
  }
  for (const id of serviceIds.toReversed()) {
    const found = served.find(([, name]) => name.test(id))
    return found ? found[0] : 'policies'
  }
  return 'general'
}
