// Which hospital was visited, as it was said; a bare 医院 is no name.
import type { Found } from './found.ts'

const letters = '[\\p{Script=Han}A-Za-z0-9（）()·]'
const full = new RegExp(
  `${letters}{1,24}?(?:医院(?:[\\p{Script=Han}]{1,4}(?:院区|分院|校区)|[东西南北新老总]院(?!长)|本部)?|卫生院|卫生服务中心|卫生[所站室]|服务站|保健院|妇[幼保]院|保健中心|医[学疗]中心|儿童中心|诊所|门诊部|医务室|防治[院所]|疗养院|康复中心|急救中心|儿研所|中医馆|国医[馆堂])`,
  'gu',
)
const region = '[\\p{Script=Han}]{0,4}?'
// 市一院, 浙大一院, 郑大一附院, 北医三院, 省人医, 市妇幼, 儿保.
const short = new RegExp(
  [
    `${region}(?:附属?第?[一二三四五六]?|[一二三四五]附|附[一二三四]|第?[一二三四五六七八九十]{1,2}|儿|妇|肿|口|人民|中西医|军|武警|骨科)(?<![住出入年天])院(?![子内外里校落长])`,
    '(?:省|市|区|县|州)(?:人医|人民(?=[看住急门挂拍治抢缝])|中医(?=[看住急门挂拍治抢])|医(?=[看住急门挂拍治抢的])|[一二三四五六七八九](?=[看住急门挂拍治抢])|妇幼|妇保|儿保|立|中心(?=[看住急门挂拍治抢]))|妇幼(?!保健)(?=[看住急门挂拍治抢生的])|儿保(?!科)|儿研所|(?:浙|附)[一二](?=[看住急门挂拍治抢的，。])',
    '(?:军|陆|海|空|武警?)(?:军)?总(?=[看住急门挂拍治抢医的，。]|$)',
  ].join('|'),
  'gu',
)
// Houses known by a name without 医院.
const famous =
  /(?:北京|上海|武汉|四川|南京|中南|浙大)?(?:和睦家|卓正|百汇|协和(?:东|西)?|华西|湘雅(?:[一二三])?|瑞金|同济|齐鲁|西京|唐都|邵逸夫|仁济|宣武|积水潭|天坛|安贞|阜外|盛京|北医三院|世纪坛|鼓楼(?=[急门住看医])|中山(?=[急门住看医]))(?:[东西南北新]院|口腔|眼科)?(?!路|公园|区|市|大学|街|桥|站|寺)|(?<=[去到在送转进住]了?|^|[，。；,;\s])(?:中山|华山|友谊|朝阳|同仁|新华|长海|长征|龙华|曙光|鼓楼|珠江|南方|武总|省立|301|北大|人大|地坛|佑安|广安门|西苑|望京|东直门|儿研所|瑞慈|嘉会|红会|海军总|空军总|武警总)(?=[看住急门挂拍治抢做医]|的?[，。]|的?(?:急诊|门诊)|\s*(?:$|[，。；]|[a-zA-Z]|[急门住]))|\p{Script=Han}{2,8}?(?:眼科|口腔|齿科|牙科|耳鼻喉|妇产|肛肠|骨科|体检中心)(?=看|做|住|治|拔|门诊|急诊|开|手术|的|挂|花|，|。|\s|$)/gu
// What stands before a name without being part of it: no name holds these words.
const lead =
  /^.*(?:[了的我他她你您咱俺就被把给又再还才说找问看送转带跑赶抬接挂住到去在往是至由与跟吧呢啊嘛呗哦嗯啦个趟]|让(?!胡路)|进(?!贤)|来(?!宾|安|凤)|拉到|前往|就近|入住|收[进入]|转入|医院是|医院叫|后(?!勤)|先(?!锋)|然|马上|立刻|立即|赶紧|直接|当即|随即|连夜|紧急|急忙|昨[天晚]|今[天早晚]|前天|当[天晚时]|隔天|次日|第二天|晚上|早上|上午|中午|下午|夜里|半夜|凌晨|妈妈?(?!祖)|爸爸?|老公|老婆|孩子|女儿(?!童)|儿子|[一二三四五六七八九十\d][日号天点]|[县镇乡市村城][上里]|就?诊于|位于|打车|开车|救护车|急送|急诊(?=.)|门诊(?=.{2}))/u
const first =
  /^(?:于(?!都|洪|田)|上(?!海|饶|虞|城|栗|高|杭|犹|思|林|蔡|街|甘)|从(?!化)|和(?!平|睦|田|县|龙|静|硕|布|顺|政|林)|做(?=.{2})|因|以|用|叫|经(?=.{2}医)(?!开|济)|当地|附近|本地|老家|这[家个]?|那[家个]?|一家|某(?:某|家)?|我们)+/u
const vague =
  /^(?:附近|当地|本地|这家?|那家?|一家?|某|大|小|我们|学校|家|最近|边上|旁边|对面|隔壁|门口|楼下|小区|村里|镇上|县城|城里|市里|私人|私立|公立|民营|正规|三甲|三级甲等|二级|定点|专科|综合|普通|大型|别|其他|同一|几|两|多|人家|国外|外地|老家|单位|公司)*(?:医院|诊所|卫生[所站室院]|门诊部|服务站|医疗中心|医务室|眼科|口腔|牙科|骨科|体检中心|院|保健院)$/u
const english =
  /(?:(?:No\.\s*)?[A-Z0-9][\w'’&.-]*\s+){1,6}(?:[Hh]ospital|[Cc]linic|[Mm]edical [Cc]ent(?:er|re)|[Hh]ealth [Cc]ent(?:er|re))(?:\s+of\s+(?:[A-Z]\w+\s?){1,4}(?<!\s))?|United Family|Parkway(?: Health)?|Raffles/g
const englishLead =
  /^(?:(?:The|At|In|I|We|To|From|My|He|She|Then|And|ER|A|An|Went|Took|Visited|Local|Nearby|Emergency|Outpatient)\s+)+/
const transferred =
  /(?:转|又[去到在]|再[去到]|后来?[^，。]{0,4}|最后[^，。]{0,4}|才[去到]|接着|然后[^，。]{0,3}|then )[^，。；]{0,6}$/u
const followUp = /^[^，。；]{0,4}(?:复查|复诊|换药|拆线|康复|拿药|follow-up)/u

// 去海慈看的门诊, 在华山住院: what stands between where somebody went and how he was treated there.
const treatedAt =
  /(?<=(?<![出回过])(?:去|到|在|送|转|进)(?:的|了)?)(?:(?![那这哪家里上下边头面点校的了就诊急医科早晚天看住挂]|单位|公司|当地|附近|不同|外地|[一二三四五六七八九十])\p{Script=Han}){2,4}?(?=(?:看|挂|住|做|办)?了?的?(?:门诊|急诊|住院|住了))/gu

/** Of several hospitals the one somebody was moved to, else the first; a later check-up moves nobody. */
export function findHospital(sentence: string): Found<string> | undefined {
  const said: Found<string>[] = []
  for (const pattern of [full, short, famous, english, treatedAt]) {
    for (const { 0: word, index } of sentence.matchAll(pattern)) {
      const names = nameIn(word, index, pattern === english)
      said.push(...names.filter(({ from, to }) => !said.some((other) => from < other.to && to > other.from)))
    }
  }
  const [earliest] = said
  const later = said
    .filter((name) => earliest && name.from > earliest.to && isMovedTo(sentence, name))
    .sort((a, b) => a.from - b.from)
    .at(-1)
  return later ?? earliest
}

function isMovedTo(sentence: string, { from, to }: Found<string>): boolean {
  return transferred.test(sentence.slice(Math.max(0, from - 12), from)) && !followUp.test(sentence.slice(to))
}

function nameIn(word: string, index: number, isEnglish: boolean): Found<string>[] {
  const name = isEnglish ? word.replace(englishLead, '') : word.replace(lead, '').replace(first, '')
  const isName = name.length >= 2 && !vague.test(name) && !/^(?:[Hh]ospital|[Cc]linic)/.test(name)
  return isName ? [{ value: name, from: index + word.length - name.length, to: index + word.length }] : []
}
