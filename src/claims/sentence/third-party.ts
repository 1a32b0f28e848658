// Whether somebody else answers for it: 对方全责, 肇事司机跑了, the school pays.
import type { Found } from './found.ts'

const others =
  '对方|肇事者?|第三方|司机|骑手|外卖员|快递员|车主|(?:狗|猫)?主人?|物业|商场|学校|幼儿园|店家|店里|商家|餐厅|施工方|开发商|家长|邻居|工头|老板|同学|人家'
const liable = new RegExp(
  `(?:${others})(?:(?!没|无|不是|未|不[认肯愿想用])[^，。；,;]){0,8}?(?:全责|主责|同责|责任|垫付|垫了|负责(?!人)|赔|认账)|(?:责任|错)(?:全?在|是)(?:对方|他)` +
    '|(?<!自己|本人|[我俺没无是])(?:负)?(?:全责|主责|全部责任|主要责任|同等责任)|肇事(?:者|司机|车)?[^，。]{0,4}(?:跑|逃|逸)|(?:对方|司机|车主|骑手|肇事者)[^，。]{0,4}(?:跑了|逃了|溜了|走了没管)|逃逸|找不到(?:肇事|司机|车主)' +
    "|(?<![a-z])(?:their fault|(?:his|her|the (?:other )?(?:driver|rider)(?:'s)?) fault|(?:driver|rider|other (?:side|party)) (?:was|is) (?:fully )?(?:liable|responsible|at fault)|at fault|hit[- ]and[- ]run|fully liable)(?![a-z])",
  'iu',
)

/** Words that say somebody else answers for it. */
export function findThirdParty(sentence: string): Found<true> | undefined {
  const match = liable.exec(sentence)
  return match ? { value: true, from: match.index, to: match.index + match[0].length } : undefined
}
