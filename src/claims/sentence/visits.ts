// How somebody was treated: as an outpatient, in the emergency room, in a bed.
import { type Found, isDenied } from './found.ts'

export type VisitKind = 'outpatient' | 'emergency' | 'inpatient'

const count = '[一二两三四五六七八九十半几多\\d个来]'
const visits: readonly (readonly [RegExp, VisitKind])[] = [
  [
    new RegExp(
      `住[进到了在][^，。]{2,20}?(?:医院|保健院|[一二三四五六]院|卫生院|中心|站|医)|病房|ICU|重症监护|监护室|住了?[^，。家]{0,6}?(?:院|天|周|星期|礼拜|晚|宿|个月|月(?!子))|住(?:上|着|的)?院(?!部)|住(?:下|进去|进来|进了|上了)|住着(?:呢|院)|(?<=院|科)住着|收治|收(?:进|入)|住院(?!部|押金|险|津贴|医疗险|条件)|入(?:了)?院|出(?:了)?院|办了?(?:住|入|出)院|(?:躺|待|呆|观察|治疗?)了${count}{1,3}(?:天|周|个?星期|个?礼拜|个?月)(?![^，。]{0,3}(?:针|液|水|药))|(?:进|上|推进)了?手术室|(?<![a-z])(?:hospitali[sz]ed|admitted(?! (?:fault|it|he|she|they|that|liab|respons|guilt))|in-?patient|in (?:the )?hospital for|stayed in (?:the )?hospital|discharged)(?![a-z])`,
      'giu',
    ),
    'inpatient',
  ],
  [
    /急诊|急症(?=室|科|看|去)|急救|抢救|救护车|(?:打|叫|拨)(?:的|了)?120|120(?=给?(?:送|来|接|拉|把|到|急))|洗胃|留观|(?<![a-z])(?:[Ee]mergency|A&E|ER|[Aa]mbulance)(?![a-z])/gu,
    'emergency',
  ],
  [
    /门诊|专家号|普通号|挂了?的?[^，。急]{0,6}号(?!费)|挂[的了][^，。急]{0,5}科|(?<!没|不能)挂号(?=花|，|。|$)|(?:挂|输|吊|打)(?:了|的)?[^，。]{0,4}(?:水|液|点滴|吊瓶|吊针|盐水)|开了?[^，。]{0,4}药|(?<![a-z])(?:out-?patient|clinic)(?![a-z])/giu,
    'outpatient',
  ],
  // an operation, where nothing else says how
  [/(?:做|动)了?[^，。；]{0,4}手术|开了刀|(?<![a-z])(?:had (?:an )?(?:operation|surgery))(?![a-z])/giu, 'inpatient'],
]
// 观察 in the emergency room, a stay that was only advised or asked about.
const onlyTalked =
  /(?:不用|不需要?|没让|不让|没(?:有)?(?:床|位)位?|不想|不肯|没必要|没到|没达到|用不着|拒绝|没能|建议|要求)[^，。]{0,3}$/

/** A stay outweighs the emergency room it began in, and that the clinic. */
export function findVisit(sentence: string): Found<VisitKind> | undefined {
  for (const [words, value] of visits) {
    for (const { 0: word, index } of sentence.matchAll(words)) {
      const before = sentence.slice(Math.max(0, index - 8), index)
      const isLeft =
        value === 'inpatient' &&
        /^[^，。；]{0,3}[，,]?[我他她]?(?:没|不)(?:住|去住|同意)/.test(sentence.slice(index + word.length))
      const isWatched = value === 'inpatient' && /观察/.test(word) && /急诊|留观/.test(sentence.slice(0, index))
      if (!isDenied(sentence, index) && !onlyTalked.test(before) && !isWatched && !isLeft)
        return { value, from: index, to: index + word.length }
    }
  }
  return undefined
}
