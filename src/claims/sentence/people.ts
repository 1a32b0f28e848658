// Who it happened to: a word for a relation, or a name, against the speaker's own family. Two possible people are asked about, not guessed.
import type { Found } from './found.ts'

export interface FamilyMember {
  readonly customerId: string
  readonly name: string
  readonly relation: 'self' | 'spouse' | 'child' | 'parent'
  readonly sex?: 'F' | 'M'
  readonly birthDate?: string
}

type Sex = FamilyMember['sex']
type Rule = readonly [pattern: RegExp, relation: FamilyMember['relation'] | 'other', sex?: Sex]

// Earlier rules take their words away from later ones: 孩子他爸 is the spouse, not the child.
const rules: readonly Rule[] = [
  [/(?:孩子|娃)(?:他|她|的)?(?:爸爸?|妈妈?)/gu, 'spouse'],
  [
    /婆婆|公公|岳父|岳母|丈母娘|老丈人|奶奶|爷爷|外婆|外公|姥姥|姥爷|哥哥|弟弟|姐姐|妹妹|表[哥弟姐妹]|堂[哥弟姐妹]|(?:朋友|同事|邻居)(?!家|的[狗猫车])|侄[子女]|外甥女?|孙[子女]|(?<![a-z])(?:grand(?:mother|father|ma|pa)|brother|sister|friend|colleague|neighbour|neighbor|mother-in-law|father-in-law)(?![a-z])/giu,
    'other',
  ],
  [/女儿|闺女|姑娘|女娃|(?<![a-z])daughter(?![a-z])/giu, 'child', 'F'],
  [/儿子|男娃|(?<![a-z])son(?![a-z])/giu, 'child', 'M'],
  [
    /小?孩子?(?!们的?老师)|宝宝|宝贝|(?<!女|男)娃娃?|小朋友|我家老[大二三]|小家伙|(?<![a-z])(?:child|kid|baby)(?![a-z])/giu,
    'child',
  ],
  [/老公|丈夫|我(?:家)?先生|孩儿他爸|(?<![a-z])husband(?![a-z])/giu, 'spouse', 'M'],
  [/老婆|妻子|太太|媳妇儿?|(?<![a-z])wife(?![a-z])/giu, 'spouse', 'F'],
  [/爱人|配偶|我(?:家)?对象|[我俺咱]家那口子|(?<![a-z])spouse(?![a-z])/giu, 'spouse'],
  [
    /我?(?:妈妈|母亲(?!节)|老妈|老娘|老母亲|老太太)|[我俺咱]家?(?:妈|娘)|(?<=^|[，。；,\s])妈(?!妈)|(?<![a-z])(?:mother|mom|mum)(?![a-z])/giu,
    'parent',
    'F',
  ],
  [
    /我?(?:爸爸|父亲(?!节)|老爸|老爹|老父亲|老爷子)|[我俺咱]家?(?:爸|爹)|(?<=^|[，。；,\s])爸(?!爸)|(?<![a-z])(?:father|dad)(?![a-z])/giu,
    'parent',
    'M',
  ],
  [/父母|爸妈|家里老人|老人家?|(?<![a-z])parents?(?![a-z])/giu, 'parent'],
]
const self =
  /(?:我|本人|俺)(?![们家的国])|(?<![a-z])(?:I|myself)(?![a-z])|(?<![a-z])my (?:own )?(?:arm|leg|hand|wrist|ankle|knee|finger|foot|head|back|shoulder)/gu
const both = /(?:我|本人)(?:和|跟|与|同)|(?:和|跟|与)我(?=[都一两]|[，。,]|$)|都(?:摔|伤|病|被|发)/u

interface Mention extends Found<string[]> {
  readonly relation: FamilyMember['relation'] | 'other'
}

/** The insured person when exactly one fits; `candidates` are those who fit when there are several. */
export function findInsured(
  sentence: string,
  family: readonly FamilyMember[],
): { insured?: Found<string>; candidates: string[]; isStranger: boolean } {
  const named = family.flatMap((member) => nameIn(sentence, member))
  const others = named.length > 0 ? named : relationsIn(sentence, family)
  const me = family.find((member) => member.relation === 'self')
  const mentions = others.length > 0 && !both.test(sentence) ? others : [...others, ...selfIn(sentence, me)]
  const ids = [...new Set(mentions.flatMap(({ value }) => value))]
  const [only] = ids
  const place = mentions.find(({ value }) => value.length > 0)
  const insured = ids.length === 1 && only && place ? { value: only, from: place.from, to: place.to } : undefined
  const isStranger = ids.length === 0 && mentions.length > 0
  return { ...(insured ? { insured } : {}), candidates: ids.length > 1 ? ids : [], isStranger }
}

// 李小满, or 小满: a given name of two letters is enough, one letter is not.
function nameIn(sentence: string, { name, customerId, relation }: FamilyMember): Mention[] {
  const given = [...name].length >= 3 ? [...name].slice([...name].length === 4 ? 2 : 1).join('') : ''
  const word = [name, given].find((part) => [...part].length >= 2 && sentence.includes(part))
  if (!word) return []
  const from = sentence.indexOf(word)
  return [{ value: [customerId], from, to: from + word.length, relation }]
}

function relationsIn(sentence: string, family: readonly FamilyMember[]): Mention[] {
  const mentions: Mention[] = []
  for (const [pattern, relation, sex] of rules) {
    for (const { 0: word, index } of sentence.matchAll(pattern)) {
      if (mentions.some(({ from, to }) => index < to && index + word.length > from)) continue
      const ofRelation = family.filter((member) => member.relation === relation)
      const fits = ofRelation.filter((member) => !sex || !member.sex || member.sex === sex)
      mentions.push({ value: fits.map(({ customerId }) => customerId), from: index, to: index + word.length, relation })
    }
  }
  return mentions.sort((a, b) => a.from - b.from)
}

function selfIn(sentence: string, me: FamilyMember | undefined): Mention[] {
  const [first] = sentence.matchAll(self)
  if (!first || !me) return []
  return [{ value: [me.customerId], from: first.index, to: first.index + first[0].length, relation: 'self' }]
}

const others = '对方|肇事|第三方|司机|骑手|外卖员|快递员|车主|狗主|主人|物业|商场|学校|店家|商家'
const liable = new RegExp(
  `(?:${others})(?:(?!没|无|不是|未)[^，。；,;]){0,8}?(?:全责|主责|责任|垫付|负责(?!人)|赔)|(?:责任|错)在对方` +
    '|(?<!自己|本人|[我俺没无是])(?:负)?(?:全责|主责|全部责任|主要责任)|(?<![a-z])(?:their fault|at fault|hit and run)(?![a-z])',
  'iu',
)

/** Words that say somebody else answers for it. */
export function findThirdParty(sentence: string): Found<true> | undefined {
  const match = liable.exec(sentence)
  return match ? { value: true, from: match.index, to: match.index + match[0].length } : undefined
}
