// "Am I covered if …?": what is supposed, taken from the sentence by the reader of claims. Pure.
import { benefitIn, reportFromSentence, type SentenceReport } from '../../claims/index.ts'
import type { FamilyMember } from '../../customers/index.ts'
import type { Day } from '../../kit/index.ts'
import { peopleMissing, peopleNamed } from '../people.ts'
import { plainWords } from '../search/index.ts'

export interface Hypothesis {
  readonly insuredId: string
  readonly cause: NonNullable<SentenceReport['cause']> | undefined
  readonly visitKind: NonNullable<SentenceReport['visitKind']>
  /** A stay in hospital is supposed where nothing was said. */
  readonly isVisitSaid: boolean
  readonly said: string
  /** What is supposed to happen, in the customer's words. */
  readonly event: string
  readonly diagnosis: SentenceReport['diagnosis']
  readonly hospital: string | undefined
  readonly amountFen: number | undefined
  readonly publicPaidFen: number
  /** What is asked beyond the bills of a treatment. */
  readonly benefit: 'medical' | 'critical-illness' | 'disability' | 'death' | 'long-term-care'
}

const supposes = /如果|万一|假如|要是|假设|倘若|若是|\bif\b|\bsuppose|\bin case\b/
const asksCover =
  /赔|报(?:销|得了|不报|多少|吗)|保(?:不保|吗|障|多少)|理赔|给钱|拿(?:到)?多少|能管|covered|\bcover\b|\bpay|reimburs|claim|get back/
const asksAmount = /(?:赔|报|给|拿|得)(?:付|销|到|我)?(?:回)?(?:多少|几)|多少(?:钱)?.{0,4}(?:赔|报)|how much/
const dies = /身故|去世|死(?:亡|了|掉)|过世|没了|\b(?:die|dies|died|death|dead)\b/
const stays = /住院|手术|开刀|病房|inpatient|hospitali[sz]ed|surgery|operation|stay in (?:the )?hospital/

const disables = /残疾|伤残|\bdisab/
// An animal or a thing is nobody's life or body.
const isNobody =
  /(?:猫|狗|宠物|手机|电脑|汽?车子?|房子|家具)(?:.{0,4})(?:生病|病了|坏|撞|丢|着火|被偷|进水)|\bmy (?:cat|dog|pet|phone|car|house)\b/

// What the reader of claims does not read in English, in its words.
const english: readonly { readonly words: RegExp; readonly event: string; readonly cause: 'accident' | 'illness' }[] = [
  { words: /\b(?:break|broke|broken|fractur)/, event: '骨折', cause: 'accident' },
  { words: /\b(?:fall|fell|slip|trip over|hit by|crash|injur|hurt)/, event: '受伤', cause: 'accident' },
  { words: /\bburn/, event: '烧伤', cause: 'accident' },
  { words: /\bpneumonia\b/, event: '肺炎', cause: 'illness' },
  { words: /\bheart attack\b/, event: '急性心肌梗死', cause: 'illness' },
  { words: /\bstroke\b/, event: '脑卒中', cause: 'illness' },
  { words: /\b(?:cancer|tumou?r|leuk)/, event: '癌', cause: 'illness' },
  { words: /\b(?:sick|ill|illness|disease|flu)\b/, event: '生病', cause: 'illness' },
]

const benefitNames = {
  medical: '看病',
  'critical-illness': '重大疾病',
  disability: '残疾',
  death: '身故',
  'long-term-care': '失能',
} as const

/** Nothing unless the sentence asks about cover of something that is supposed, or what would be paid of a sum that is said. */
export function supposedIn(
  sentence: string,
  { today, family }: { today: Day; family: readonly FamilyMember[] },
): Hypothesis | undefined {
  const words = plainWords(sentence)
  if (!asksCover.test(words) || peopleMissing(sentence, family).length > 0) return undefined
  const report = reportFromSentence(sentence, { today, family })
  const { cause, hospital, amountFen, diagnosis, reimbursedFen = 0 } = report
  const event = diagnosis?.name ?? report.event
  const isDeath = dies.test(words)
  const spoken = english.find(({ words: pattern }) => pattern.test(words))
  const isSupposed = supposes.test(words)
  const isSum = amountFen !== undefined && asksAmount.test(words)
  const asked = isDeath ? 'death' : disables.test(words) ? 'disability' : benefitIn(sentence)
  if (!(isSupposed || isSum) || !(event || spoken || asked) || isNobody.test(words)) return undefined
  const [named] = peopleNamed(sentence, family)
  const insuredId = report.insured ?? named ?? family.find(({ relation }) => relation === 'self')?.customerId
  if (insuredId === undefined) return undefined
  return {
    insuredId,
    cause: cause ?? spoken?.cause ?? (/意外|accident/.test(words) ? 'accident' : undefined),
    visitKind: report.visitKind ?? 'inpatient',
    isVisitSaid: report.visitKind !== undefined || stays.test(words),
    event: event ?? spoken?.event ?? (asked ? benefitNames[kindOf(asked)] : ''),
    said: sentence,
    diagnosis,
    hospital,
    amountFen,
    publicPaidFen: Math.min(reimbursedFen, amountFen ?? 0),
    benefit: kindOf(asked),
  }
}

function kindOf(benefit: string | undefined): Hypothesis['benefit'] {
  const kinds = ['critical-illness', 'disability', 'death', 'long-term-care'] as const
  return kinds.find((kind) => kind === benefit) ?? 'medical'
}
