// Who it happened to: a word for a relation, or a name, against the speaker's own family. Two possible people are asked about, not guessed.
import { type Kin, kinWords, type Relation, type Sex, selfWords, throughChild } from './family-words.ts'
import type { Found } from './found.ts'
import { inLatin } from './latin-names.ts'

export interface FamilyMember {
  readonly customerId: string
  readonly name: string
  readonly relation: 'self' | 'spouse' | 'child' | 'parent'
  readonly sex?: 'F' | 'M'
  readonly birthDate?: string
}

interface Mention extends Found<string[]> {
  readonly relation: Relation
}

const both =
  /(?:我|本人)(?:和|跟|与|同)(?!(?:朋友|同事|同学))[^，。]{1,6}(?:都|一起|俩|两个?人?|全|同时)|(?:我|本人)(?:和|跟|与|同)(?:孩子|女儿|儿子|老公|老婆|爱人|我?[爸妈])|(?:和|跟|与)我(?=[都一两]|[，。,]|$)|都(?:摔|伤|病|被|发)|我们(?:俩|全家|一家|都)/u
// 我爱人送我去的, 儿子帮我填的: somebody who helps.
const helps =
  /^[^，。；,;]{0,8}?(?:送|陪|带|背|抱|扶|接|拉|载|帮|替|教|给|让(?!人)|叫|喊|告诉|提醒|劝|通知|问)(?:着|了|到|过|来|去)?(?:我|俺|本人|她|他|过去|去的|一起|老人|孩子|小孩|人|上|到|往)|^(?:打(?:的|了)?120|开车送|叫(?:的|了)?(?:救护)?车|说(?:让|要|可以|得|能)|在旁边|看见|看到|发现(?!有|得|了?(?:自己|身|肚|胸|眼|肺|肝|患|是|个))|报(?:的|了)?警)/u
const englishHelps =
  /^[^,.;]{0,24}?\b(?:took|drove|brought|called|helped|found|sent)\b[^,.;]{0,12}\b(?:me|him|her|us|an ambulance)\b/iu
// 接孩子放学时 somebody else is hurt than who is fetched; 带孩子去医院 is about the child.
const escorts =
  /(?:接|送|陪着?|带着?|领着?|抱着?|背着?|牵着?|照顾|哄着?|推着?|喂|追|伺候|看望|探望|去看|跟|和|同|为|找|叫|喊|(?:picking up|with|carrying|taking|dropping off) (?:my )?)$/iu
const toTreatment =
  /医院|医|急诊|门诊|看病|就诊|挂号|打针|检查|疫苗|大夫|缝|输液|住院|手术|报(?:案|销|一下|个)|理赔|申请|问|咨询|hospital|doctor|clinic|ER\b/iu
const thirdPerson = /[他她它]|孩子|娃|小家伙|\b(?:he|she)\b/iu
// 被儿子推了一下: who did it, and 儿子同学家: what is his, are not who was hurt.
const agentBefore = /(?:被|让|叫|遭)$/u
const agentAfter =
  /^(?:不小心|的?(?:车|狗|猫|门)|家的?|骑车|开车)?[^，。]{0,6}(?:推|撞|打|踢|砸|烫|压|绊|碰|踩|戳|抓|咬|传染|夹)/u
const belongs =
  /^(?:的|家的?|他们)?(?:同学|老师|学校的?(?=老师|门|校|说|打)|同事|朋友|单位|公司|电话|手机|车(?!祸)|狗|猫|房|婚礼|生日|家长会|幼儿园的?(?=老师|门口|说)|班|医保卡?|银行卡|社保)|^家(?:里)?(?=[的住吃做玩，。,帮]|门|楼|附|旁|$)/u
const fine =
  '没啥?事|啥事没有|没受伤|没伤|没大碍|没有大碍|大碍|好好的|毫发无伤|(?:is|was) (?:fine|ok|okay|unhurt)|(?:wasn.t|not) hurt'
const unhurt = new RegExp(
  `^(?:[^，。；,;]{0,6}[，,](?:[他她]|孩子)(?:倒|也|是|人)?|[^，。；,;]{0,3}|,? (?:and |but )?(?:he|she) )(?:${fine})`,
  'iu',
)
const unhurtClause = new RegExp(`[^，。；,;]*(?:${fine})[^，。；,;]*`, 'giu')
// 同事没拿稳壶, after 我: a companion of the speaker, or who did it.
const acquaintance = /^(?:同事|邻居|同学|朋友|工友|室友|徒弟|员工|friend|colleague|neighbou?r)$/iu
// 我是林悦: who speaks, not whom it happened to.
const introduces = /(?:我是|我叫|我名字?叫|本人是|这里是|I am |I'm |[Tt]his is |my name is )$/u
// 砸到我肩膀, 把我撞倒: done to the speaker, whoever else is in the story.
const hitMe =
  /(?:(?:泼|撞|砸|咬|打|踢|绊|碰|压|烫|抓|刮|蹭|扑|戳|捅|踩|推)[倒到着了伤翻飞断]{1,2}了?|把)(?:我|俺)(?![们家的妈爸爹娘女儿孩老媳先爱姑丫岳哥姐弟妹])/u
const denied = /(?:不是|不对|并非|而不是|not)\s*$/iu
const taken = /^[，,、\s]*(?:哦|噢|呃|啊|额|嗯)?(?:不对(?!劲|称)|不是|说错|错了|口误|no wait|sorry)/iu

/** The insured person when exactly one fits; `candidates` are those who fit when there are several. */
export function findInsured(
  sentence: string,
  family: readonly FamilyMember[],
): { insured?: Found<string>; candidates: string[]; isStranger: boolean } {
  const me = family.find((member) => member.relation === 'self')
  const named = family
    .flatMap((member) => nameIn(sentence, member))
    .filter(({ from }) => !introduces.test(sentence.slice(0, from)))
  const others = (named.length > 0 ? named : [...titlesIn(sentence, family), ...kinIn(sentence, family, me)]).filter(
    ({ from, to }) => !denied.test(sentence.slice(0, from)) && !taken.test(sentence.slice(to, to + 8)),
  )
  const selves = selfIn(sentence, me)
  const patients = others.filter((mention) => !isBystander(sentence, mention, selves, others.length))
  const isHitMyself = hitMe.test(sentence) && selves.length > 0
  const isSelf =
    isHitMyself || (patients.length === 0 && (others.length === 0 || selves.length > 0 || others.some(isKnown)))
  const mentions = both.test(sentence) ? [...others, ...selves] : isSelf ? selves : patients
  const found = mentions.length > 0 ? mentions : others
  const ids = [...new Set(found.flatMap(({ value }) => value))]
  const [only] = ids
  const place = found.find(isKnown)
  const insured = ids.length === 1 && only && place ? { value: only, from: place.from, to: place.to } : undefined
  const isStranger = ids.length === 0 && found.length > 0
  return { ...(insured ? { insured } : {}), candidates: ids.length > 1 ? ids : [], isStranger }
}

function isKnown({ value }: Mention): boolean {
  return value.length > 0
}

function isFollowing(sentence: string, from: number, selves: readonly Mention[]): boolean {
  return selves.some(({ to }) => to + 1 < from) && !/(?:问|帮|替|给)[^，。]{0,4}$/.test(sentence.slice(0, from))
}

/** True when the person is in the story, but not the one it happened to. */
function isBystander(sentence: string, { from, to }: Mention, selves: readonly Mention[], count: number): boolean {
  if (acquaintance.test(sentence.slice(from, to)) && isFollowing(sentence, from, selves)) return true
  const before = sentence.slice(Math.max(0, from - 8), from)
  const after = sentence.slice(to)
  if (belongs.test(after) || unhurt.test(after)) return true
  if (agentBefore.test(before.replace(/[我俺咱]$/, '')) && agentAfter.test(after)) return true
  if (helps.test(after) || englishHelps.test(after)) return selves.length > 0 || count > 1
  const rest = after.split(/[。；;！!]/)[0] ?? ''
  if (!escorts.test(before.replace(/(?:[我俺咱](?:们?家)?|my )$/iu, ''))) return false
  return selves.length > 0 && !toTreatment.test(rest.slice(0, 14)) && !thirdPerson.test(rest.replace(unhurtClause, ''))
}

// What would be a pet name but is a word: nobody called 李学 is meant by 小学.
const ordinary =
  /^(?:天天|爸爸|妈妈|宝宝|娃娃|常常|刚刚|慢慢|往往|渐渐|好好|明明|阿姨|小(?:学|区|时|心|孩|腿|吃|路|车|狗|猫|便|儿|腹|三|臂|指|朋|公|姐|伙|事|声|雨|雪|年|月|队|组|店|院|门))$/u

// 李小满, or 小满, or Xiaoman: a given name of two letters is enough; of one letter, what it is called by (阿伟, 伟伟, 满满).
function nameIn(sentence: string, { name, customerId, relation }: FamilyMember): Mention[] {
  const last = [...name].at(-1) ?? ''
  const pet = /\p{Script=Han}/u.test(last)
    ? [last + last, `阿${last}`, `小${last}`].filter((word) => !ordinary.test(word))
    : []
  const isWord = (part: string) => [...part].length >= 2 && sentence.includes(part)
  const word = [name, ...givenOf(name)].find(isWord) ?? pet.find((part) => isWord(part)) ?? latinIn(sentence, name)
  if (!word) return []
  const from = sentence.indexOf(word)
  // 小满爸爸 is another person.
  const isParent = relation === 'child' && ofChild.test(sentence.slice(from + word.length))
  return isParent ? [] : [{ value: [customerId], from, to: from + word.length, relation }]
}

function latinIn(sentence: string, name: string): string | undefined {
  const patterns = [name, ...givenOf(name)].flatMap((part) => inLatin(part) ?? [])
  const words = patterns.flatMap((pattern) => [...sentence.matchAll(new RegExp(pattern, 'gi'))].map(([found]) => found))
  return words.find((word) => /^[A-Z]/.test(word))
}

const ofChild = /^(?:[他她]|的)?(?:爸|妈|爹|娘|爷|奶|外公|外婆|姥|父亲(?!节)|母亲(?!节))/u

function childNames(family: readonly FamilyMember[]): string[] {
  return family.filter(({ relation }) => relation === 'child').flatMap(({ name }) => [name, ...givenOf(name)])
}

function givenOf(name: string): string[] {
  const letters = [...name]
  return letters.length >= 3 ? [letters.slice(letters.length === 4 ? 2 : 1).join('')] : []
}

// 李先生, 林女士, 老李: by the surname, of those who are grown up.
function titlesIn(sentence: string, family: readonly FamilyMember[]): Mention[] {
  return family
    .filter(({ relation }) => relation !== 'child')
    .flatMap(({ name, customerId, relation, sex }) => {
      const surname = name.slice(0, 1)
      if (!/\p{Script=Han}/u.test(surname)) return []
      const titles =
        sex === 'F' ? `${surname}(?:女士|小姐|姐|阿姨|太太)` : `${surname}(?:先生|总|哥|叔|师傅)|老${surname}(?!头|师)`
      const match = new RegExp(titles, 'u').exec(sentence)
      return match ? [{ value: [customerId], from: match.index, to: match.index + match[0].length, relation }] : []
    })
}

function kinIn(sentence: string, family: readonly FamilyMember[], me: FamilyMember | undefined): Mention[] {
  const rules: readonly (readonly [RegExp, Kin])[] = [
    ...throughChild(childNames(family)).map(([pattern, of]) => [pattern, of(me?.sex)] as const),
    ...kinWords,
  ]
  const mentions: Mention[] = []
  for (const [pattern, { relation, sex }] of rules) {
    for (const { 0: word, index } of sentence.matchAll(pattern)) {
      if (mentions.some(({ from, to }) => index < to && index + word.length > from)) continue
      mentions.push({ value: whoFits(family, relation, sex), from: index, to: index + word.length, relation })
    }
  }
  return mentions.sort((a, b) => a.from - b.from)
}

function whoFits(family: readonly FamilyMember[], relation: Relation, sex: Sex | undefined): string[] {
  return family
    .filter((member) => member.relation === relation && (!sex || !member.sex || member.sex === sex))
    .map(({ customerId }) => customerId)
}

function selfIn(sentence: string, me: FamilyMember | undefined): Mention[] {
  if (!me) return []
  const [first] = [...sentence.matchAll(selfWords)].filter(({ index }) => !denied.test(sentence.slice(0, index)))
  return first
    ? [{ value: [me.customerId], from: first.index, to: first.index + first[0].length, relation: 'self' }]
    : []
}
