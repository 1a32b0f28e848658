// What happened and whether it was an accident or an illness.
import { type Found, isDenied } from './found.ts'

export type Cause = 'accident' | 'illness'

// An outside event that hurts is an accident by itself.
const accidentZh = [
  '车祸|交通事故|追尾|剐蹭|剐[了到]|高空坠物|触电|电击|溺水|呛水|煤气中毒|食物中毒|一氧化碳中毒|中暑|坠落|坠楼',
  '摔下来?|摔伤|摔倒|摔断|摔骨折|摔了|摔|跌伤|跌倒|跌了|跌|滑倒|滑了一跤|绊倒|绊了|掉下来?|掉进|扭伤',
  '扭到|扭了|崴了?脚?|拉伤|撞伤|撞到|撞了|撞上|撞|碰伤|碰破|磕破|磕伤|磕到|磕了|磕|烫伤|烫到|烫了|烫',
  '烧伤|灼伤|割伤|割破|割到|切到|切伤|划伤|划破|刺伤|扎伤|扎到|扎破|夹伤|夹到|夹了|砸伤|砸到|砸了|压伤',
  '弄断|踩空|断裂|切了|割了|轧伤|挤伤|扭断|擦伤|挫伤|剪到|戳到|戳伤|猫抓(?:伤|了)?|猫咬(?:伤|了)?|狗咬(?:伤|了)?',
  '(?<=被[^，。]{0,6})(?:咬伤?|抓伤?)(?:了)?|咬伤|抓伤|蛇咬|蜇伤?|蛰伤?|打伤|骨折|骨裂',
  '扎进|刺进|划到|蹭[倒伤]|[刮带]倒|让[^，。]{0,8}撞|叮咬|脱臼|脱位|韧带撕裂|韧带断裂|脑震荡|外伤|受伤|异物|噎[到住]|卡(?:了|住)(?:鱼刺|骨头)|吞了',
]
const accidentEn =
  'fell|fall(?:en)?|slipped|tripped|car (?:accident|crash)|traffic accident|hit by|crash(?:ed)?|burn(?:ed|t)?|scald(?:ed)?|bitten|bit|scratched|sprain(?:ed)?|twisted|cut|broke(?:n)?|fractured?|injured|hurt'
const illnessZh = [
  '发高烧|发烧|发低烧|高烧|发热|烧到|感冒|流感|甲流|新冠|支原体肺炎|肺炎|支气管炎|气管炎|扁桃体炎?|咽炎',
  '鼻炎|中耳炎|阑尾炎|肠胃炎|胃肠炎|急性肠炎|肠炎|胃炎|胃溃疡|胰腺炎|胆囊炎|胆结石|肾结石|结石|肾炎|膀胱炎',
  '呼吸道感染|肠道感染|尿路感染|盆腔炎|[\\u4e00-\\u9fa5]{0,2}息肉|拉肚子|腹泻|呕吐|肚子疼|肚子痛|腹痛|胃疼|胃痛',
  '头疼|头痛|头晕|咳嗽|哮喘|过敏|湿疹|荨麻疹|带状疱疹|水痘|手足口病?|疱疹性咽峡炎|高血压|糖尿病|冠心病',
  '心脏病|心梗|心肌梗[死塞]|脑梗|脑梗死|脑出血|中风|痛风|关节炎|腰椎间盘突出|椎间盘突出|颈椎病|白内障',
  '青光眼|甲状腺(?:结节|癌)?|结节|囊肿|肌瘤|肿瘤|乳腺癌|肺癌|胃癌|肝癌|白血病|癌症?|贫血|抑郁症?',
  '上吐下泻|拉稀|惊厥|抽搐|痔疮|疝气|生病|病了|得了病',
]
const illnessEn =
  'fever|flu|cold|pneumonia|bronchitis|appendicitis|gastritis|diarrh(?:o)?ea|infection|cancer|tumou?r|stroke|asthma|allerg(?:y|ic)|cough(?:ing)?|ill|sick'

// What ends as the names of illnesses end, when no word above was said; what leads up to it is no part of the name.
const alike = /[\u4e00-\u9fa5]{1,4}(?:绞痛|溢血|出血|梗塞|梗死|衰竭|综合征|综合症|疱疹|增生|炎|癌|瘤|症(?!状))/gu
const leading = /^.*(?:得了|患了?|查出|突发|因为?|是|有|犯了?|急性|确诊|了)/u

function pattern(zh: readonly string[], en: string): RegExp {
  return new RegExp(`${zh.join('|')}|(?<![a-z])(?:${en})(?![a-z])`, 'giu')
}
const accident = pattern(accidentZh, accidentEn)
const illness = pattern(illnessZh, illnessEn)

/** The first event said, with a second word for the same when there is one (摔倒、骨折). Both kinds together leave the cause open. */
export function findEvent(sentence: string): { event?: Found<string>; cause?: Found<Cause> } {
  const hurt = wordsIn(sentence, accident)
  const named = wordsIn(sentence, illness)
  const ill =
    hurt.length + named.length > 0
      ? named
      : wordsIn(sentence, alike)
          .filter(isSaidOf)
          .map(withoutLead)
          .filter(({ value }) => value.length > 1)
  const all = [...hurt, ...ill].sort((a, b) => a.from - b.from)
  const [first] = all
  if (!first) return {}
  const words = [...new Set(all.map(({ value }) => value))].slice(0, 2)
  const event = { value: words.join('、'), from: first.from, to: first.to }
  if (hurt.length > 0 && ill.length > 0) return { event }
  return { event, cause: { value: hurt.length > 0 ? 'accident' : 'illness', from: first.from, to: first.to } }
}

// 没有炎症 is none.
function isSaidOf({ value }: Found<string>): boolean {
  return !/[没无未非不]/.test(value)
}

function withoutLead({ value, to }: Found<string>): Found<string> {
  const name = value.replace(leading, '')
  return { value: name, from: to - name.length, to }
}

function wordsIn(sentence: string, words: RegExp): Found<string>[] {
  const found: Found<string>[] = []
  for (const { 0: word, index } of sentence.matchAll(words)) {
    if (isDenied(sentence, index)) continue
    found.push({ value: word.replace(/(?<=.)了$/, ''), from: index, to: index + word.length })
  }
  return found
}

export type VisitKind = 'outpatient' | 'emergency' | 'inpatient'

const visits: readonly (readonly [RegExp, VisitKind])[] = [
  [
    /住[进到了][^，。]{2,20}?(?:医院|保健院|[一二三]院|卫生院|中心|站)|病房|住了?[^，。]{0,6}?(?:院|天|周|星期|礼拜|晚)|收治|住院|入院|出院|(?<![a-z])(?:hospitali[sz]ed|admitted|inpatient|in hospital for)(?![a-z])/giu,
    'inpatient',
  ],
  [/急诊|急救|救护车|(?:打|叫|拨)了?120|120(?=送|来|接|拉|把)|(?<![a-z])(?:emergency|A&E|ER)(?![a-z])/gu, 'emergency'],
  [/门诊|挂了?[^，。]{0,4}号(?!费)|(?<![a-z])(?:outpatient|clinic)(?![a-z])/giu, 'outpatient'],
]

/** A stay outweighs the emergency room it began in, and that the clinic. */
export function findVisit(sentence: string): Found<VisitKind> | undefined {
  for (const [words, value] of visits) {
    for (const { 0: word, index } of sentence.matchAll(words)) {
      if (!isDenied(sentence, index)) return { value, from: index, to: index + word.length }
    }
  }
  return undefined
}
