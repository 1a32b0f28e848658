// What happened, and whether it was an accident or an illness.
import { accidentEn, accidentZh, illnessEn, illnessZh, symptomEn, symptomZh } from './cause-words.ts'
import { type Found, isDenied } from './found.ts'

export type Cause = 'accident' | 'illness'

// What ends as the names of illnesses end; what leads up to it is no part of the name.
const alike =
  /[\u4e00-\u9fa5]{1,4}(?:绞痛|溢血|出血|梗塞|梗死|衰竭|综合征|综合症|疱疹|增生|硬化|坏死|瘫痪|炎(?!症|热)|癌|瘤|症(?!状))/gu
const leading =
  /^.*(?:得了|患了?|查出来?|检查出|发现了?|突发|突然|因为?|是|有|犯了?|急性|慢性|确诊为?|诊断为?|了|说|[我他她的在个])/u

function pattern(zh: readonly string[], en: string): RegExp {
  return new RegExp(`${zh.join('|')}|(?<![a-z])(?:${en})(?![a-z])`, 'giu')
}
const accident = pattern(accidentZh, accidentEn)
const illness = pattern(illnessZh, illnessEn)
const symptom = pattern(symptomZh, symptomEn)
// 摔伤后感染, 磕掉牙发炎: what an accident brings with it.
const follows = /感染|发?炎|化脓|脓|积液|血肿|过敏|休克|出血|偏瘫|半身不遂|穿孔|气胸|流产|智齿|瘫/u
// Words that stand in the names of vaccines, remedies and departments and in talk of insurance tell no event.
const idle =
  /狂犬(?:病)?(?:疫苗|针)|破伤风(?:针|疫苗|抗毒素)?|意外(?:伤害)?(?:险|保险|医疗)|(?:重大)?疾病(?:险|保险)|(?:肿瘤|肿块|皮肤病|传染病|心血管病|胸科|结核病|精神病|骨伤|烧伤|外伤|感染|肝病|肾病)(?:科|医院|病区|防治)|(?:没|无|未)(?:有)?(?:外伤|感染|炎症|骨折)史?|慢性病(?:卡|门诊)|看病|治病|老毛病(?=没)|病房|病历|病例|病人|病假|撞衫|滑雪场|滑冰场|滑梯|溜冰场|挂号|挂了?[^，。]{0,4}号|挂(?:的|了)?(?:急诊|门诊|水|盐水|瓶|了[一二两三四五六七八九十\\d]+天水)|拉到|抬到|压(?:力|岁)|划算|打(?:针|了?[^，。]{0,4}针|车|的|电话|石膏|点滴|麻药)|推(?:迟|荐|拿)|扎(?:了|完|上)?[^，。]{0,3}针|抓(?:药|了[^，。]{0,4}药)|叫了?(?:救护)?车/gu

/** The first event said, with a second word for the same when there is one (摔倒、骨折). Both kinds together leave the cause open. */
export function findEvent(sentence: string): { event?: Found<string>; cause?: Found<Cause> } {
  const words = sentence.replace(idle, (word) => '\u3000'.repeat(word.length))
  const hurt = wordsIn(words, accident)
  const named = apart(wordsIn(words, illness), hurt)
  const feels = apart(wordsIn(words, symptom), [...hurt, ...named])
  const like = apart(wordsIn(words, alike).filter(isSaidOf).map(withoutLead), [...hurt, ...named, ...feels])
  const ill = [...named, ...feels, ...like.filter(({ value }) => value.length > 1)]
  const all = [...hurt, ...ill].sort((a, b) => a.from - b.from)
  const [first] = all
  if (!first) return {}
  const event = {
    value: [...new Set(all.map(({ value }) => value))].slice(0, 2).join('、'),
    from: first.from,
    to: first.to,
  }
  const [accidental] = hurt
  const ofItsOwn = ill.filter((word) => !accidental || !isConsequence(word, accidental, feels))
  if (accidental && ofItsOwn.length > 0) return { event }
  return { event, cause: { value: accidental ? 'accident' : 'illness', from: first.from, to: first.to } }
}

/** Whether the words tell another cause than the one given; what leaves the cause open does not. */
export function saysOtherwise(sentence: string, cause: Cause): boolean {
  // where something hurt, the cause is an accident or open: nothing else need be looked for
  const isHurt = () => wordsIn(sentence.replace(idle, '\u3000'), accident).length > 0
  if (cause === 'accident' && isHurt()) return false
  const told = findEvent(sentence).cause?.value
  return told !== undefined && told !== cause
}

function isConsequence(word: Found<string>, of: Found<string>, feels: readonly Found<string>[]): boolean {
  return word.from > of.from && (feels.includes(word) || follows.test(word.value))
}

function apart(words: readonly Found<string>[], from: readonly Found<string>[]): Found<string>[] {
  return words.filter((word) => !from.some((other) => word.from < other.to && word.to > other.from))
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
