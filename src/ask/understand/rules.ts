// What a sentence wants where a few words settle it: a person, a greeting, how far something is, something that happened.
import { reportFromSentence, type SentenceReport } from '../../claims/index.ts'
import type { Speaker } from './understand.ts'

const personWanted =
  /转人工|人工(?:客服|服务|坐席)?$|(?:找|要|接|叫|跟|和).{0,4}(?:人工|真人|客服|专员|坐席)|(?:talk|speak|chat|connect).{0,14}(?:person|human|agent|someone|representative|staff)|real person|human agent/
const greeting =
  /^(?:你好|您好|hi|hello|hey|在吗|在不在|早上好|下午好|晚上好|谢谢|多谢|thanks|thank you|好的|ok|嗯|good (?:morning|afternoon|evening)|你(?:能|会)(?:做|干)(?:什么|啥)|你是谁|what can you do|who are you)[\s!！。.~?？]*$/
const claimProgress =
  /(?:理赔|赔款|赔案|报案|报销|案子|案件).{0,10}(?:进度|进展|到哪|怎么样了|怎样了|结果|批了(?!以?后|之后)|审(?:完|好|核好)|到账了|下来了|办到|处理到|打款了|赔了吗|好了吗|赔下来)|(?:进度|到账).{0,6}(?:理赔|赔款)|(?:赔款|理赔款).{0,6}(?:到了|没到|还没)|claims?.{0,30}(?:status|progress|doing|paid yet|approved|decided yet|going)|(?:status|progress).{0,12}claim/
const requestProgress =
  /(?:业务|申请|变更|退保|复效|贷款|保全|办的事).{0,8}(?:进度|进展|到哪|怎么样了|批了|审(?:完|好|核)|办好了|办完了|通过了)|(?:request|application).{0,16}(?:status|progress|done yet|approved)|(?:status|progress).{0,12}(?:request|application)/

/** What plain words settle alone. */
export function plainRule(
  words: string,
): 'hand-over' | 'greeting' | 'claim-progress' | 'request-progress' | 'nothing' | undefined {
  if (!/[\p{L}\p{N}]/u.test(words)) return 'nothing'
  if (personWanted.test(words)) return 'hand-over'
  if (greeting.test(words)) return 'greeting'
  if (claimProgress.test(words)) return 'claim-progress'
  return requestProgress.test(words) ? 'request-progress' : undefined
}

// 能赔吗 asks about cover, 怎么理赔 about the way; neither reports.
export const asks =
  /(?:吗|么|呢|[?？])[\s。!！]*$|几成|多少|谁|哪|几(?:号|份|月)|比例|算不算|能不能|可不可以|能否|是否|会不会|值不值|赔不赔|报不报|保不保|怎么(?!办)|如何|什么|哪些|哪家|为什么|多久|几天|\b(?:can|could|does|do|is|are|will|would|what|which|how|when|if)\b.*\?|^(?:can|could|does|do|is|are|will|would|what|which|who|how|when)\b/
const supposes = /如果|万一|假如|要是|假设|\bif\b|\bsuppose/

/** What happened, when a sentence tells it rather than asks. */
export function reported(sentence: string, words: string, { today, family }: Speaker): SentenceReport | undefined {
  if (supposes.test(words)) return undefined
  const report = reportFromSentence(sentence, { today, family })
  if (!report.event) return undefined
  const facts = [report.happenedOn, report.place, report.hospital, report.visitKind, report.amountFen].filter(
    (fact) => fact !== undefined,
  )
  const wants = /理赔|报案|报销|索赔|赔付|claim|reimburse/.test(words) && !asks.test(words)
  const enough = asks.test(words) ? facts.length >= 3 : facts.length >= 1
  return enough || (wants && !asks.test(words)) ? report : undefined
}

// Insurance in general, not one's own: 一般, 什么是, 是什么意思.
export function isGeneral(words: string): boolean {
  return /(?:给|想|要).{0,6}买|什么是|是什么意思|什么意思|一般(?:来说)?|通常|有什么区别|what is (?:a|an|the) (?!status|premium|cash)|what does .* mean|in general|generally/.test(
    words,
  )
}
