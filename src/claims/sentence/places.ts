// Where it happened and which hospital was visited.
import type { Found } from './found.ts'

const hospitalWord =
  /[\p{Script=Han}A-Za-z0-9（）()]{1,24}?(?:医院(?:[\p{Script=Han}]{1,4}(?:院区|分院))?|卫生院|卫生服务中心|卫生[所站]|服务站|妇幼保健院|保健院|医[学疗]中心|诊所|门诊部)/gu
const shortName =
  /(?:北京|上海|武汉|四川|中南)?(?:协和|华西|湘雅|瑞金|同济|中山|齐鲁|西京|邵逸夫|仁济|宣武|积水潭|天坛|安贞)(?!路|公园|区|市|大学|街)|(?:[\p{Script=Han}]{1,4}?|第)?[一二三四五六七八九十](?<![住出入])院(?![子内外里校落])|(?:北医三|浙大[一二]|省人民|市人民|县人民)院/gu
// What stands before a name without being part of it.
const lead =
  /^.*(?:(?:去|到|送|来|看)的|送到了?|送去了?|送往|送进|带到|带去|赶到|前往|转到|转院到|跑到|来到|到了?|去了?|在|往|进了?|就近|入住|住进了?|挂了?|拉到|抬到|被拉到|收进|转入|看了|医院是|连夜送|隔天住进了?|(?:就|又|先|后来)[去送到在]|然后|马上|立刻|赶紧|直接|被送|昨天|今天|前天|晚上|早上|上午|下午|中午|夜里|半夜|凌晨|\d[日号点])/u
const vague =
  /^(?:附近的?|当地的?|这家|那家|一家|某|大|小|我们|学校附近的?|家附近的?|最近的?|的|个|家|一个|别的|其他)?(?:医院|诊所|卫生所|卫生院|门诊部)$/u
const english = /(?:[A-Z][\w'&.-]*\s+){1,5}(?:Hospital|Clinic|Medical Cent(?:er|re))(?:\s+of\s+[A-Z]\w+)?/g

/** The hospital's name as it was said; a bare 医院 is no name. */
export function findHospital(sentence: string): Found<string> | undefined {
  for (const pattern of [hospitalWord, shortName, english]) {
    for (const { 0: word, index } of sentence.matchAll(pattern)) {
      const name = pattern === english ? word.replace(/^(?:The|At|In|I|We|To)\s+/, '') : word.replace(lead, '')
      const from = index + word.length - name.length
      if (name.length >= 2 && !vague.test(name)) return { value: name, from, to: index + word.length }
    }
  }
  return undefined
}

const known =
  '学校|幼儿园|小学|中学|大学|教室|操场|食堂|宿舍|家里(?!小?孩|老人|人)|家中|自己家|小区|楼道|楼梯间?|电梯|厨房|浴室|卫生间|阳台|(?<!保险)公司(?!团|补充|医疗|报销|赔|给)|单位(?!补充|医疗|报销|给)|办公室|工地|车间|厂里|工厂|马路|路上|街上|路口|人行道|斑马线|高速公路|高速|公园|商场|超市|菜市场|饭店|餐厅|酒店|体育馆|体育场|健身房|篮球场|足球场|球场|游泳池|游泳馆|泳池|滑雪场|溜冰场|游乐场|游乐园|景区|山上|海边|地铁[站口]?|公交车?站?|火车站|机场|停车场|村里|老家|田里|院子里?|门口|楼下|楼上'
const inPlace = new RegExp(
  `在((?:(?!在)[^，。；,;！!？?\\s]){0,12}?(?:${known}|馆|场|店|站|路|街|园|山|湖|城|厅|室|楼|里|上|下))(?=的?时候|[，。；,;\\s]|$|的|从|一|倒|练|里|内|外|上|下|被|不|摔|跌|滑|扭|撞|烫|踢|打|跑|玩|骑|走|出|发|切|割|给|让|因|和|跟|吃|遭|受|磕|碰|绊|崴|掉|突|骨|夹|砸|做|游|追|爬|搬|上|下|锻|晨|跳|拉|运|划|踩|等|过|干|开|挨)`,
  'gu',
)
const bare = new RegExp(`(?:${known})`, 'gu')
const way =
  /(?:上|下)(?:班|学)(?:的?路上|途中)|放学(?:回家)?(?:的)?路上|回家(?:的)?路上|骑车路上|送外卖(?:的?路上|途中)/gu
const englishPlace =
  /(?<![a-z])(?:at|in|on) (?:the |a |my |his |her |our )?(school|kindergarten|home|work|office|kitchen|bathroom|park|gym|playground|street|road|mall|supermarket|swimming pool|stairs|factory|subway|station)(?![a-z])/gi

/** The place of the event; the hospital is not it. */
export function findPlace(sentence: string): Found<string> | undefined {
  for (const pattern of [way, inPlace, bare, englishPlace]) {
    for (const match of sentence.matchAll(pattern)) {
      const name = match[1] ?? match[0]
      const from = match.index + match[0].lastIndexOf(name)
      const isHospital =
        /医|诊|住院|病房|手术/.test(name) || /^附?[^，。]{0,3}医院/.test(sentence.slice(from + name.length))
      if (!isHospital) return { value: name, from, to: from + name.length }
    }
  }
  return undefined
}
