// The words for a member of one's family: 我家闺女, 老伴, 孩子他爸, 孩子外公, 老李, my husband.
export type Relation = 'self' | 'spouse' | 'child' | 'parent' | 'other'
export type Sex = 'F' | 'M'

export interface Kin {
  readonly relation: Relation
  readonly sex?: Sex | undefined
}

const mine = '(?:[我俺咱偶](?:们?家)?(?:的|那个?|这个?)?|家里?的?|自家|我们|咱们|俺们|阿拉|侬|伲)?'
const father = '(?:爸爸?|爹|老爸|父亲|老子|爸比)'
const mother = '(?:妈妈?|娘|老妈|母亲|妈咪)'

type OfSpeaker = (speaker: Sex | undefined) => Kin

// What somebody is to the child tells what he is to the speaker, whose sex decides whose parents are meant.
const parentOfChild =
  (sex: Sex): OfSpeaker =>
  (speaker) =>
    speaker === sex ? { relation: 'self' } : { relation: 'spouse', sex }
const grandparentOfChild =
  (side: Sex, sex: Sex): OfSpeaker =>
  (speaker) => ({ relation: speaker === side ? 'parent' : 'other', sex })

/**
 * Of a child, by a word or by name; before the words for children themselves: 孩子他爸 is the spouse, 小满外公 the mother's
 * father.
 */
export function throughChild(names: readonly string[]): readonly (readonly [RegExp, OfSpeaker])[] {
  const child = `(?:${['孩子|孩儿|小孩|娃儿?|娃娃|宝宝|闺女|女儿|儿子|姑娘|小子', ...names].join('|')})`
  return [
    [new RegExp(`(?:${child}(?:[他她]|的)?|[他她])(?:${father})(?!妈)`, 'gu'), parentOfChild('M')],
    [new RegExp(`(?:${child}(?:[他她]|的)?|[他她])(?:${mother})(?!的)`, 'gu'), parentOfChild('F')],
    [new RegExp(`(?:${child}(?:[他她]|的)?|[他她])(?:爷爷|阿公|爷)`, 'gu'), grandparentOfChild('M', 'M')],
    [new RegExp(`(?:${child}(?:[他她]|的)?|[他她])(?:奶奶|阿婆|奶)`, 'gu'), grandparentOfChild('M', 'F')],
    [new RegExp(`(?:${child}(?:[他她]|的)?|[他她])(?:外公|姥爷|外爷|家公)`, 'gu'), grandparentOfChild('F', 'M')],
    [new RegExp(`(?:${child}(?:[他她]|的)?|[他她])(?:外婆|姥姥|外奶|家婆)`, 'gu'), grandparentOfChild('F', 'F')],
  ]
}

const place = '(?!家(?!里?(?:孩子|小孩|老人))|那边|的?(?:同学|老师|同事|朋友|学校|单位|公司|电话|车|狗|房))'

/** Earlier words take theirs away from later ones. */
export const kinWords: readonly (readonly [RegExp, Kin])[] = [
  [
    /婆婆|公公|岳父|岳母|丈母娘|老丈人|丈人|亲家|奶奶|爷爷|外婆|外公|姥姥|姥爷|阿公|阿婆|哥哥|弟弟|姐姐|妹妹|[我俺大二三]哥|[我俺]弟|[我俺大二三]姐|[我俺]妹|表[哥弟姐妹]|堂[哥弟姐妹]|叔叔|舅舅|姑姑|姑妈|姨妈|阿姨|伯伯|大伯|嫂子|弟媳|女婿|(?<![小子])儿媳妇?|女朋友|男朋友|室友|(?:(?<!小)朋友|同事|邻居|同学|徒弟|员工|工友)(?!家|的[狗猫车]|聚|圈|群|推)|侄[子女]|外甥女?|孙[子女]|(?<![a-z])(?:grand(?:mother|father|ma|pa|parents?)|brother|sister|friend|colleague|neighbour|neighbor|mother-in-law|father-in-law|uncle|aunt|cousin|nephew|niece)(?![a-z])/giu,
    { relation: 'other' },
  ],
  [
    new RegExp(
      `${mine}(?:女儿|闺女|姑娘|丫头片?子?|女娃儿?|妞妞?|小妞|妮儿|妮子|囡囡?|千金|小公主|小棉袄|小女|幺女儿?|爱女|女孩子?|女宝)|(?<![a-z])(?:daughter|(?:baby |little )?girl)(?![a-z])`,
      'giu',
    ),
    { relation: 'child', sex: 'F' },
  ],
  [
    new RegExp(
      `${mine}(?:儿子|男娃儿?|臭小子|大小子|[我俺]家?小子|犬子|幺儿|伢子?|男孩子?|男宝|小儿(?!科))|(?<![a-z])(?:son|(?:baby |little )?boy)(?![a-z])`,
      'giu',
    ),
    { relation: 'child', sex: 'M' },
  ],
  [
    new RegExp(
      `${mine}(?:小?孩子?(?!们的?老师|童医院)|孩儿|宝宝|宝贝|(?<!女|男)娃(?:娃|儿|子)?|小朋友|小家伙|小祖宗|小不点|小宝|[大二]宝|老[大二三幺](?!爷)|囝囝?|细路仔?|小鬼|小东西|毛毛头?|崽崽?|仔仔|小的(?=[^，。]{1,8})(?<=[家个]小的)|老小|小屁孩|熊孩子|神兽)|(?<![a-z])(?:child|kid|baby|toddler|infant|kiddo|little one)(?![a-z])`,
      'giu',
    ),
    { relation: 'child' },
  ],
  [
    /(?:老公|丈夫|[我俺咱]们?家?的?先生|孩儿他爸|夫君|老头子(?=.{0,12}(?:孩子|我们))|男人(?!病)|外子|[我俺]家?的?(?:男的|当家的|掌柜的?|汉子))|(?<![a-z])(?:husband|hubby)(?![a-z])/giu,
    { relation: 'spouse', sex: 'M' },
  ],
  [
    /老婆|妻子|太太(?!阳)|媳妇儿?|婆娘|堂客|内人|内子|贱内|婆姨|屋里(?:头的|人)|(?<![a-z])wife(?![a-z])/giu,
    { relation: 'spouse', sex: 'F' },
  ],
  [
    /爱人|配偶|[我俺咱]们?家?的?对象|(?:[我俺咱]们?家?|家里)(?:那|这)(?:口子|位|个人|个死鬼)|[我俺]家领导|(?:我|俺|咱)?老伴儿?|另一半|伴侣|当家的|(?<![a-z])(?:spouse|partner|other half)(?![a-z])/giu,
    { relation: 'spouse' },
  ],
  [
    new RegExp(
      `${mine}(?:妈妈|母亲(?!节)|老妈子?|老娘|老母亲?|老太太|老太婆|姆妈|阿妈|阿母|家母|妈咪)|(?:[我俺咱伲]们?家?的?|家里的?)亲?(?:妈|娘)|(?<![爸妈娘他她老阿大后岳继姑舅姨干奶])妈(?!妈|祖|呀|耶|的(?=[，。！]))${place}|(?<![姑新伴爹大婆厨奶])娘(?!家|胎|子)${place}|(?<![a-z])(?:mother|mom|mum|mama|mommy)(?!-in)(?![a-z])`,
      'giu',
    ),
    { relation: 'parent', sex: 'F' },
  ],
  [
    new RegExp(
      `${mine}(?:爸爸|父亲(?!节)|老爸|老爹|老父亲?|老爷子|老汉儿?|阿爸|阿爹|爹爹|家父|老头子?儿?|爸比|老豆)|(?:[我俺咱伲]们?家?的?|家里的?)亲?(?:爸|爹|大大|达)|(?<![爸爹妈他她老阿大后岳继干])[爸爹](?![爸爹妈比])${place}|(?<![a-z])(?:father|dad|daddy|papa)(?!-in)(?![a-z])`,
      'giu',
    ),
    { relation: 'parent', sex: 'M' },
  ],
  [/父母|爸妈|二老|家里?的?老人|老人家?(?!院)|(?<![a-z])parents?(?![a-z])/giu, { relation: 'parent' }],
]

/** The speaker: 我, 本人, 鄙人, 自己, I; a part of one's own body counts. */
export const selfWords =
  /(?:我|本人|俺|咱(?!们?家)|鄙人|在下|偶(?!尔|然)|阿拉|侬家|人家(?=我))(?![们家的国俩])|我(?:自己|自个儿?|个人)|我们?家?自己|我的?(?=手|脚|腿|腰|头|胳膊|膝|脖|肩|背|眼|牙|肚|胃|心|右|左|病|身|发票|医药费|住院|门诊|车祸)|(?:自己|自个儿?)(?!付|掏|负|承担|出(?:的?钱|了)|花|的钱|垫|给)|(?<![a-zA-Z])(?:I|me|myself)(?![a-zA-Z])|(?<![a-z])my (?:own )?(?:left |right |lower |upper )?(?:arm|leg|hand|wrist|ankle|knee|finger|foot|head|back|shoulder|tooth|neck|eye|stomach)/gu
