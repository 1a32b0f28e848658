// Whether somebody else answers for it: who did it, who says so, who pays for it.
import type { Found } from './found.ts'
import { doneByOthers, doneByOthersEn, houses, strangers, strangersEn } from './other-people.ts'

const gap = '(?:(?!没|无|不是|未|不[认肯愿想用管]|自己|帮忙)[^，。；,;])'
const admits = '全责|主责|同责|责任(?!险公司)|负责(?!人)|认账|认赔|认了|认错'
const pays = '(?:赔|垫付|垫了)'
const gives = '(?:给|转|掏|付|出|退|补)(?:了|过)?(?:[我俺]们?|孩子)?(?:大概|差不多)?[\\d一二两三四五六七八九几百千万]'
const owes = '(?:还|该|一分钱)?没(?:给|赔|付)'
const liable = new RegExp(
  [
    `(?:${strangers})(?:${gap}{0,14}?(?:${admits}|${pays})|${gap}{0,5}?${gives}|[^，。；,;]{0,6}?还${owes}|[^，。；,;]{0,3}跑了|该赔)`,
    `(?:${houses})(?:(?!险|保)${gap}){0,8}?(?:${admits}|${pays})`,
    `(?<!我)[他她](?:${gap}{0,3}?(?:赔(?!偿?我)|${gives}|承认|认了?错|认全责))|(?:责任|错)(?:全?在|是)(?:对方|[他她])|是(?:[他她]|对方)们?的?(?:错|责任|问题)`,
    // 工程队先赔了三千: whoever pays damages, when he is no insurer
    '(?<=(?:^|[，。；,;\\s])(?!已经?|之前|先|后来|一共|总共|总)(?:(?![险保]|平安|太平|人寿|国寿|泰康|赔|理|自己|本人|医)[^，。；,;\\s]){2,10})(?<![没未不可能够想要再去来理索])赔(?:付|偿)?了(?=[^，。]{0,4}[\\d一二两三四五六七八九几])',
    '(?<!自己|本人|[我俺没无是])(?:负)?(?:全责|主责|全部责任|主要责任|同等责任)|肇事(?:者|司机|车)?[^，。]{0,4}(?:跑|逃|逸)|(?:对方|司机|车主|骑手|肇事者)[^，。]{0,4}(?:跑了|逃了|溜了|走了没管)|逃逸|找不到(?:肇事|司机|车主)',
    "(?<![a-z])(?:their fault|(?:his|her|the (?:other )?(?:driver|rider)(?:'s)?) fault|(?:driver|rider|other (?:side|party)) (?:was|is) (?:fully )?(?:liable|responsible|at fault)|(?<!not )at fault|hit[- ]and[- ]run|fully liable)(?![a-z])",
    `(?<![a-z])(?:he|she|they|${strangersEn}) (?:has |have |had |already |later |then |only )*(?:paid (?:us|me|for|him|her)|gave (?:us|me)|compensated|admitted (?:fault|it|liability|responsibility)|apologi[sz]ed and paid|took responsibility)|(?<![a-z])${strangersEn} (?:has |have |already |later )*(?:paid|covered)`,
  ].join('|'),
  'iu',
)
const done = new RegExp(`${doneByOthers}|(?<![a-z])(?:${doneByOthersEn})(?![a-z])`, 'iu')

/** Words that say somebody else did it or answers for it. */
export function findThirdParty(sentence: string): Found<true> | undefined {
  const match = liable.exec(sentence) ?? done.exec(sentence)
  return match ? { value: true, from: match.index, to: match.index + match[0].length } : undefined
}
