// What the day's run says: a message for each act, and the line of the timeline.
import { formatFen, type Text } from '../../kit/index.ts'
import { timelineWords } from '../../timeline/index.ts'
import type { BenefitUse } from '../benefits/benefit.ts'
import { certainAnnuityOf } from '../benefits/certain-annuity.ts'
import type { Policy } from '../policy.ts'
import type { Act, ActKind } from './act.ts'

type Told = { readonly policyNo: string; readonly amountFen: number; readonly on: string }

declare module '../../timeline/entry.ts' {
  interface TimelineKinds {
    'policy.day-act': Told & { readonly what: Text }
  }
}

timelineWords({ 'policy.day-act': { zh: '保单 {policyNo}：{what}', en: 'Policy {policyNo}: {what}' } })

/** Each act in a few words: for the timeline and the day's report. */
export const actWords = {
  'receipt-reminder': { zh: '提醒签收合同', en: 'reminded to sign for the contract' },
  'call-back-due': { zh: '新契约回访', en: 'call-back due' },
  'cooling-off-over': { zh: '犹豫期结束', en: 'cooling-off over' },
  'due-notice': { zh: '交费提醒', en: 'premium announced' },
  collect: { zh: '划扣保费', en: 'premium collection ordered' },
  'apply-held': { zh: '用暂存款交费', en: 'premium paid from held money' },
  'grace-notice': { zh: '宽限期将满提醒', en: 'told that grace ends soon' },
  'automatic-loan': { zh: '自动垫交保费', en: 'premium lent' },
  lapse: { zh: '欠费，效力中止', en: 'suspended for unpaid premium' },
  'debt-lapse': { zh: '贷款超过现金价值，效力中止', en: 'suspended: debt exceeds the cash value' },
  'debt-warning': { zh: '贷款接近现金价值提醒', en: 'warned that debt nears the cash value' },
  'reinstatement-ending': { zh: '复效期将满提醒', en: 'told that reinstatement ends soon' },
  terminate: { zh: '两年未复效，合同终止', en: 'ended: not reinstated in two years' },
  'extend-grace': { zh: '受灾地区延长宽限期', en: 'grace extended for a catastrophe' },
  'end-extension': { zh: '延长的宽限期提前结束', en: 'extension of grace ended' },
  'loan-due-notice': { zh: '贷款到期提醒', en: 'loan falls due soon' },
  'loan-overdue': { zh: '贷款逾期提醒', en: 'loan overdue' },
  anniversary: { zh: '保单周年', en: 'anniversary' },
  annuity: { zh: '给付年金', en: 'annuity paid' },
  dividend: { zh: '派发红利', en: 'dividend' },
  survival: { zh: '给付生存金', en: 'survival benefit' },
  'annuity-notice': { zh: '年金即将开始提醒', en: 'told that the annuity starts soon' },
  'maturity-notice': { zh: '即将满期领取提醒', en: 'told that the contract matures soon' },
  maturity: { zh: '满期给付', en: 'matured' },
  'certain-annuity': { zh: '给付一期确定年金', en: 'instalment of an annuity certain' },
  waive: { zh: '豁免一期保费', en: 'premium waived' },
  'suspension-ending': { zh: '中止即将期满提醒', en: 'told that the suspension ends soon' },
  'suspension-over': { zh: '中止期满，保障恢复', en: 'suspension over, cover is back' },
  'term-ending': { zh: '即将满期提醒', en: 'told that the term ends soon' },
  'term-over': { zh: '保险期间届满', en: 'term over' },
  'renewal-notice': { zh: '告知续保和新的保费', en: 'renewal and its premium announced' },
  'renewal-stop': { zh: '告知到期不能续保', en: 'told that it cannot be renewed' },
  renew: { zh: '续保', en: 'renewed' },
  'renewal-unpaid': { zh: '续保保费未交，合同终止', en: 'ended: the renewal was not paid' },
  'riders-renew': { zh: '附加险续保', en: 'riders renewed' },
  'account-interest': { zh: '账户结算利息', en: 'interest credited' },
  'account-charges': { zh: '账户扣除当月费用', en: 'monthly charges taken' },
  'account-short': { zh: '账户不够扣费用，进入宽限期', en: 'account too small for its charges: grace begins' },
  'account-lapse': { zh: '账户不够扣费用，效力中止', en: 'suspended: account too small for its charges' },
  'switch-funds': { zh: '投资账户转换成交', en: 'funds switched' },
  'holiday-over': { zh: '缓交到期，恢复交费', en: 'premium holiday over' },
} as const satisfies Record<ActKind, Text>

/** What became of a benefit: acts that pay none are told without it. */
export interface Outcome {
  readonly used: BenefitUse | 'annuity'
}

type Say = (policyNo: string, act: Act, outcome: Outcome) => Text

const usedWords: Readonly<Record<Outcome['used'], Text>> = {
  left: { zh: '已为您留存，随时可以在网上领取', en: 'kept for you, to be taken online any time' },
  paid: { zh: '正在打到您登记的账户', en: 'on its way to the account on record' },
  premium: { zh: '已用于抵交保费', en: 'set off against the premium' },
  additions: { zh: '已为您增加保额', en: 'used to buy more cover' },
  annuity: { zh: '已转为确定年金，每年付给您', en: 'turned into an annuity that is paid to you every year' },
}

const fen = ({ amountFen }: Act) => formatFen(amountFen)

const messages: Partial<Record<ActKind, Say>> = {
  'receipt-reminder': (no) => ({
    zh: `您的保单 ${no} 还没有签收。签收后犹豫期才开始计算，请在“我的保单”里签收。`,
    en: `Policy ${no} is not signed for yet. Cooling-off begins when you sign for it under “My policies”.`,
  }),
  'call-back-due': (no, { untilOn }) => ({
    zh: `请在 ${untilOn} 前完成保单 ${no} 的回访，确认您清楚保障、费用和犹豫期的权利；可以在网上回答，也可以等我们来电。`,
    en: `Please answer the call-back for policy ${no} by ${untilOn}: that you know its cover, cost and cooling-off. Online, or wait for our call.`,
  }),
  'due-notice': (no, act) => ({
    zh: `保单 ${no} 的保费 ${fen(act)} 将于 ${act.forOn} 到期，宽限期到 ${act.untilOn}。不想再收到提醒，可以随时关闭。`,
    en: `The premium of ${fen(act)} for policy ${no} is due on ${act.forOn}; grace runs until ${act.untilOn}. Reminders can be switched off any time.`,
  }),
  'grace-notice': (no, act) => ({
    zh: `保单 ${no} 的保费 ${fen(act)} 还没有交，宽限期 ${act.untilOn} 结束。之后保障会中止，请尽快交费；有困难请联系我们，可以贷款、垫交或减额交清。`,
    en: `The premium of ${fen(act)} for policy ${no} is unpaid and grace ends on ${act.untilOn}; then cover is suspended. If paying is hard, talk to us: a loan or a smaller paid-up cover may help.`,
  }),
  'automatic-loan': (no, act) => ({
    zh: `宽限期已满，按您的选择，我们用保单 ${no} 的现金价值垫交了保费 ${fen(act)}，保障不中断。垫交的钱按贷款计息，可以随时归还。`,
    en: `Grace is over; as you chose, the premium of ${fen(act)} for policy ${no} was lent out of its cash value and cover goes on. Interest runs as on a loan; repay any time.`,
  }),
  'debt-warning': (no, act) => ({
    zh: `保单 ${no} 的贷款本息 ${fen(act)} 已接近现金价值。超过后合同效力会中止，请归还一部分。`,
    en: `The debt of ${fen(act)} on policy ${no} is close to its cash value. Beyond it the contract is suspended; please repay a part.`,
  }),
  'reinstatement-ending': (no, act) => ({
    zh: `保单 ${no} 可以复效到 ${act.forOn}。之后合同终止，我们退还现金价值（扣除贷款后约 ${fen(act)}）。`,
    en: `Policy ${no} can be reinstated until ${act.forOn}. Then it ends and its cash value (about ${fen(act)} after loans) is paid.`,
  }),
  'extend-grace': (no, act) => ({
    zh: `考虑到您所在地区受灾，保单 ${no} 的宽限期延长到 ${act.untilOn}，期间不扣款、保障有效。请先照顾好自己和家人。`,
    en: `Because of the disaster in your region, grace of policy ${no} is extended to ${act.untilOn}: nothing is collected, cover goes on. Take care of yourself and your family first.`,
  }),
  'end-extension': (no, act) => ({
    zh: `保单 ${no} 的宽限期延长提前结束，请在 ${act.untilOn} 前后交清保费。`,
    en: `The extension of grace for policy ${no} has ended; please pay the premium by ${act.untilOn}.`,
  }),
  'loan-due-notice': (no, act) => ({
    zh: `保单 ${no} 的贷款 ${act.forOn} 到期，到今天本息 ${fen(act)}。可以还款；暂时不还的，利息继续按约定计算。`,
    en: `The loan on policy ${no} is due on ${act.forOn}; ${fen(act)} is owed today. Repay it, or interest goes on as agreed.`,
  }),
  'loan-overdue': (no, act) => ({
    zh: `保单 ${no} 的贷款已于 ${act.forOn} 到期，本息 ${fen(act)}，利息继续计算。欠款超过现金价值时合同会中止。`,
    en: `The loan on policy ${no} was due on ${act.forOn}: ${fen(act)} is owed and interest goes on. The contract is suspended if debt exceeds the cash value.`,
  }),
  anniversary: (no, act) => ({
    zh: `保单 ${no} 在 ${act.forOn} 又满一年${act.amountFen > 0 ? `，现金价值 ${fen(act)}` : ''}。保障内容随时可以在“我的保单”查看。`,
    en: `Policy ${no} had its anniversary on ${act.forOn}${act.amountFen > 0 ? `; its cash value is ${fen(act)}` : ''}. See your cover under “My policies”.`,
  }),
  dividend: (no, act, { used }) => ({
    zh: `保单 ${no} 今年的红利 ${fen(act)} 已派发，${usedWords[used].zh}。红利不保证，各年可能不同。`,
    en: `This year's dividend of ${fen(act)} on policy ${no} is ${usedWords[used].en}. Dividends are not guaranteed and differ from year to year.`,
  }),
  survival: (no, act, { used }) => ({
    zh: `保单 ${no} 的生存金 ${fen(act)} 到期了，${usedWords[used].zh}。`,
    en: `The survival benefit of ${fen(act)} from policy ${no} is due; it is ${usedWords[used].en}.`,
  }),
  'annuity-notice': (no, act) => ({
    zh: `保单 ${no} 的年金 ${act.forOn} 开始领取。请在“开始领取年金”里选好领取账户和频率；没有选的，先为您留存。`,
    en: `The annuity of policy ${no} starts on ${act.forOn}. Choose an account and how often under “Start the annuity”; until then it is kept for you.`,
  }),
  annuity: (no, act, { used }) => ({
    zh: `保单 ${no} 的一期年金 ${fen(act)} 到期了，${usedWords[used].zh}。`,
    en: `An annuity instalment of ${fen(act)} from policy ${no} is due; it is ${usedWords[used].en}.`,
  }),
  'maturity-notice': (no, act) => ({
    zh: `保单 ${no} 将于 ${act.forOn} 满期，满期金 ${fen(act)}。请在“满期金领取”里选好领取方式和账户；没有选的，先为您留存。`,
    en: `Policy ${no} matures on ${act.forOn} for ${fen(act)}. Choose how and where under “Take the maturity benefit”; until then it is kept for you.`,
  }),
  'certain-annuity': (no, act) => ({
    zh: `保单 ${no} 的一期确定年金 ${fen(act)} 到期了，正在打到您登记的账户；没有可用账户的，先为您暂存，可以在网上领取。`,
    en: `An instalment of ${fen(act)} of the annuity from policy ${no} is due and on its way to your account; without one it is held for you, to be received online.`,
  }),
  maturity: (no, act, { used }) => ({
    zh: `保单 ${no} 已于 ${act.forOn} 满期，满期金 ${fen(act)}，${usedWords[used].zh}。`,
    en: `Policy ${no} matured on ${act.forOn}; the benefit of ${fen(act)} is ${usedWords[used].en}.`,
  }),
  waive: (no, act) => ({
    zh: `保单 ${no} ${act.forOn} 的保费 ${fen(act)} 已豁免，您不用交，保障不变。`,
    en: `The premium of ${fen(act)} due on ${act.forOn} for policy ${no} is waived: nothing to pay, cover goes on.`,
  }),
  'suspension-ending': (no, act) => ({
    zh: `保单 ${no} 应您申请的中止 ${act.forOn} 期满，届时保障自动恢复，请在 ${act.untilOn} 前交清到期的保费。不想恢复的，请提前联系我们。`,
    en: `The suspension of policy ${no} you asked for is over on ${act.forOn}: cover comes back by itself and premiums due are payable by ${act.untilOn}. Tell us before if you do not want that.`,
  }),
  'suspension-over': (no, act) => ({
    zh: `保单 ${no} 的中止已满期，保障从今天起恢复。请在 ${act.untilOn} 前交清到期的保费，否则效力会再次中止。`,
    en: `The suspension of policy ${no} is over and cover is back from today. Please pay the premiums due by ${act.untilOn}, or it is suspended again.`,
  }),
  'account-short': (no, act) => ({
    zh: `保单 ${no} 的账户不够扣 ${act.forOn} 的费用 ${fen(act)}，宽限期到 ${act.untilOn}，期间保障有效。请在“追加保费”里补足，过期保障会中止。`,
    en: `The account of policy ${no} cannot bear the charges of ${act.forOn}, ${fen(act)}. Grace runs until ${act.untilOn} with cover; please pay in under “Top up”, or cover is then suspended.`,
  }),
  'holiday-over': (no, act) => ({
    zh: `保单 ${no} 的缓交期已于 ${act.forOn} 到期，以后的保费请按时交。`,
    en: `The premium holiday of policy ${no} ended on ${act.forOn}; later premiums fall due as before.`,
  }),
  'term-ending': (no, act) => ({
    zh: `保单 ${no} 的保障到 ${act.forOn} 结束。`,
    en: `Cover of policy ${no} ends on ${act.forOn}.`,
  }),
  'term-over': (no, act) => ({
    zh: `保单 ${no} 的保险期间已于 ${act.forOn} 届满，保障结束。`,
    en: `The term of policy ${no} ended on ${act.forOn}; cover is over.`,
  }),
  'renewal-notice': (no, act) => ({
    zh: `保单 ${no} 到 ${act.forOn} 期满。按您的选择会自动续到 ${act.untilOn}，新一年的保费按当时年龄是 ${fen(act)}，${act.because?.zh ?? '不再计算等待期'}。不想续，期满前在“自动续保设置”里关掉就行。`,
    en: `Policy ${no} ends on ${act.forOn}. As you chose it is renewed until ${act.untilOn}; at the age then the premium is ${fen(act)}; ${act.because?.en ?? 'there is no new waiting period'}. To stop, switch automatic renewal off before it ends.`,
  }),
  'renewal-stop': (no, act) => ({
    zh: `保单 ${no} 到 ${act.forOn} 期满后不能再续保：${act.because?.zh ?? ''}。期满前保障不变；需要接着有保障的，请联系我们看看别的产品。`,
    en: `Policy ${no} cannot be renewed after ${act.forOn}: ${act.because?.en ?? ''}. Cover is unchanged until then; talk to us about other products.`,
  }),
  renew: (no, act) => ({
    zh: `保单 ${no} 已续保到 ${act.untilOn}，保费 ${fen(act)} 从缴费账户扣取，也可以自己交。`,
    en: `Policy ${no} is renewed until ${act.untilOn}; the premium of ${fen(act)} is collected from your account, or pay it yourself.`,
  }),
  'renewal-unpaid': (no, act) => ({
    zh: `保单 ${no} 续保的保费 ${fen(act)} 在宽限期内没有交，合同已终止。需要保障请重新投保，等待期会重新计算。`,
    en: `The renewal premium of ${fen(act)} for policy ${no} was not paid within grace and the contract has ended. Buying again starts waiting periods anew.`,
  }),
  'riders-renew': (no, act) => ({
    zh: `保单 ${no} 的附加险这一年到 ${act.forOn}。${act.amountFen > 0 ? `接下来一年每期 ${fen(act)}，和主险一起交，不再计算等待期；不想续可以关闭自动续保。` : ''}${act.because ? `${act.because.zh}，期满后终止。` : ''}`,
    en: `The riders' year on policy ${no} runs to ${act.forOn}. ${act.amountFen > 0 ? `Next year they cost ${fen(act)} an instalment, billed with the main contract, without a new waiting period; switch renewal off if you wish. ` : ''}${act.because ? `${act.because.en}; it then ends.` : ''}`,
  }),
}

/** The message to the policyholder; undefined for acts that need none, or have a letter. */
export function messageOf(policy: Policy, act: Act): Text | undefined {
  const written =
    policy.benefits.findLast(({ dueOn, kind }) => dueOn === act.forOn && kind === act.kind)?.used ?? 'left'
  const used = act.kind === 'maturity' && certainAnnuityOf(policy) ? 'annuity' : written
  const said = messages[act.kind]?.(policy.policyNo, act, { used })
  return said && { zh: `【门店】${said.zh}`, en: `[Mendian] ${said.en}` }
}
