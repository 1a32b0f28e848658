// What the words around a sum say it is: the whole, a fee, what others paid back, or no cost of treatment at all.
import { strangers, strangersEn } from './other-people.ts'

/** Follows a number that counts something else than money. */
export const counter =
  '天(?!安)|日|次|个|点|号|月|年|岁|周|小时|钟头|分钟|秒|针|度|片|盒|瓶|人(?![寿保家民])|米|公里|里地|公斤|斤|层|楼|路|排|床|颗|粒|包|袋|支(?!付)|根|枚|条|张|份|只|处|家|晚|夜|宿|星期|礼拜|院|病房|级|期|例|成|倍|折|%|％|cm|mm|kg|ml|mg|days?|times?|weeks?|hours?|stitches|years?|months?'

const soFar =
  '(?:是|为|有|了|过|掉|去|大概|大约|差不多|将近|约|约莫|快|近|才|就|也|我|他|她|人家|小|不到|得有|总共|一共|先|about|around|was|of|another|me|us|其中|的|一半|也就是|账户|back|almost|nearly|over|already|[:：]|\\s)*$'

/** What stands before money that was spent. */
export const spent = new RegExp(
  `(?:(?:第[一二三四五]次|花|用|整|造|烧|搭|贴)[掉脱去了进]*|花费|花销|开销|交|缴|付|支付|掏|结[账算]?|刷|扣|垫|收|要|给医院|一共|总共|统共|拢共|共|合计|总计|共计|总|加起来|加一[块起]儿?|下来|费用?|金额|总额|账单|单子|发票|收据|小票|药|片子?|CT|B超|彩超|核磁|化验|抽血|验血|检查|做|开|挂号|拍片|雾化|手术|住院|门诊|急诊|治疗|打针|疫苗|石膏|包扎|清创|缝针|缝合|换药|拆线|输液|吊水|破伤风|血清|收费|消费|医疗费|医药费|spent|paid|pay|cost|total(?:led)?|came to|bill|charged?|fee|altogether)${soFar}`,
  'iu',
)

/** What stands behind it. */
export const spentAfter = /^\s*(?:yuan|rmb)?\s*(?:in all|in total|altogether)/iu

/** The whole of it. */
export const total =
  /(?:一共|总共|统共|拢共|合计|总计|共计|共花|共|总费用|总花费|总额|总金额|总|全部|全下来|加起来|加一[块起]儿?|加在一起|前前后后|前后|里里外外|里外里|拢总|归拢|结算[^，。]{0,3}|最后结|发票(?:总|金)*额?|in total|altogether|total|bill)[^，。；]{0,8}$/iu

/** Who pays instead of the family. */
export const payers = `(?:${strangers}|医保|统筹|社保|农合|合作医疗|大病(?:保险|医保)?|学平险|少儿险|医疗险|意外险|重疾险|团险|商业险|商保|补充(?:医疗|保险)|补充|百万医疗|惠[民蓉杭]?保|[\\p{Script=Han}]{1,2}惠保|职工互助|互助|保险公司|保险|险|平安|太平洋|人保|国寿|泰康|太保|老师|学校|工会|民政|救助|基金|那边|别家|老板|人寿|(?<!我)[他她](?=[给赔转掏付退]|当场|先|就|后来)|(?:另|别|其)[^，。；\\d]{0,4}(?:公司|保险|家))`
const meanwhile =
  '(?:(?!自己|自费|自付|本人|个人|[我俺](?:自|付|掏|出|花)|没|未|还没|不[能给让报赔管]|剩|后[我还])[^，。；,;\\d]){0,8}?'
const gave =
  '(?:报销|报(?!没)|支付|给付|代付|付|赔付|赔偿|理赔|赔|给|转|掏|垫付|垫|承担|负担|出|补助|补偿|补|减免|抵扣|抵|结算|结|解决|返还?|退|减掉?|扣除?|划)'
const paidByThem = new RegExp(
  `(?<![在给向跟找让后])(?:${payers}${meanwhile}${gave}|(?:单位|公司)${meanwhile}(?:报销?|赔付?|给|补助?|出|垫付?)|(?:insurance|insurer|social security|medicare|employer|company|company plan|plan|driver|school|he|she|they|${strangersEn})(?:(?!not|n't)[^,.;\\d]){0,20}?(?:reimbursed|paid|covered|refunded|gave|compensated))(?:[下回]来|到账)?${soFar}`,
  'iu',
)
const paidBack = new RegExp(
  `(?<![没未不可能够想要再去来]|[没不能]给|自己|还没有?|没有)(?:报销|报|赔付|赔)(?:了|过|掉|下来|回来)+${soFar}|(?:报销|赔付)(?:的)?(?:金额|款|额|部分|款项)${soFar}|(?:医保|统筹|社保)(?:基金|账户)?(?:统筹)?(?:内|部分|金额|额)?${soFar}|(?:already )?(?:got|been|was) reimbursed${soFar}|got${soFar}|^\\s*(?:当场|先|就|后来|已经?)?(?:给|转|赔)(?:了|过)(?:[我俺]们?|孩子|[他她])?(?:大概|差不多)?$`,
  'iu',
)
const paidAfter = new RegExp(
  `^(?:块钱?|元)?(?:左右)?(?:是|都是|由|让|被|走)?(?:的)?${payers}(?:(?![没未不])[^，。；,;\\d]){0,4}${gave}(?![^，。；,;]*(?:[\\d一二两三四五六七八九十百千万贰叁壹]|不了))|^\\s*(?:yuan|rmb|kuai)?\\s*(?:was|were|has been|already|back|of it)*\\s*(?:reimbursed|covered|paid back|paid by|by (?:my )?(?:social )?insurance|back from|from (?:my |the |social )*insur)`,
  'iu',
)

/** True when somebody else has paid it back. */
export function isPaidBack(before: string, after: string): boolean {
  return paidByThem.test(before) || paidBack.test(before) || paidAfter.test(after)
}

// 社保卡挂号花了: the visit comes between.
const unrelated =
  /(?:医保(?!目录|外|卡)|统筹|报销|报了|减免|赔|退了?|押金|定金|预[交缴存]|保额|保险金|保费|津贴|工资|误工|借|罚|修车|修理|车损|手机|眼镜|衣服|裤子|营养费?|路费|车费|打车|停车|护工|社保(?!卡)|余额|还剩|剩下?|欠|一个月|每[天月]|insurance|deposit|refund|reimburs|premium)(?:(?!急诊|门诊|医院|看伤|看病|挂号|拍片|治疗|[他她]给|自己)[^，。；,;]){0,8}$/iu
const unrelatedAfter = /^(?:块钱?|元)?的?(?:押金|定金|保额|保费|工资|一个?月|一天|每[天月]|预交|deposit)/iu

/** True when the sum is no cost of treatment: a deposit, a premium, a wage. */
export function isUnrelated(before: string, after: string): boolean {
  return unrelated.test(before) || unrelatedAfter.test(after)
}

/** A part of what was spent. */
export const part =
  /(?:其中|里面|里头|自付|自费|自己|自个儿?|个人|现金|医保外|目录外|of which|including|out of pocket)[^，。；,;]{0,8}$/iu

/** One fee among others. */
export const fee = /(?:费|药|片|检查|B超|彩超|CT|核磁|化验|抽血|石膏|缝针|挂号|雾化|针)[^，。；]{0,3}$/iu
