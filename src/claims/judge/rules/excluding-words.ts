// Words that point at what contracts commonly leave out. They never decide: they send the claim to a person, who reads the clause.
import type { Text } from '../../../kit/index.ts'
import type { Cause } from '../../../products/index.ts'
import type { Rule } from './rule.ts'

interface Excluding {
  readonly name: Text
  readonly words: RegExp
  readonly causes: readonly Cause[]
}

const both = ['accident', 'illness'] as const

const excludingWords: readonly Excluding[] = [
  {
    name: { zh: '酒后驾驶、无证驾驶', en: 'Drunk or unlicensed driving' },
    words: /酒驾|醉驾|酒后(?:驾|开|骑)|醉酒|喝(?:了)?酒.{0,6}(?:开车|驾|骑)|无证驾驶|没有?驾照|drunk|unlicen[sc]ed/i,
    causes: both,
  },
  {
    name: { zh: '自伤、自杀', en: 'Self-harm' },
    words: /自杀|自伤|自残|割腕|跳楼|轻生|服毒|suicid|self-harm/i,
    causes: both,
  },
  { name: { zh: '斗殴、犯罪', en: 'Fighting or crime' }, words: /斗殴|打架|互殴|犯罪|抢劫|盗窃|拒捕/, causes: both },
  { name: { zh: '毒品', en: 'Drugs' }, words: /吸毒|毒品|海洛因|冰毒|大麻/, causes: both },
  {
    name: { zh: '高风险运动', en: 'High-risk sport' },
    words: /潜水|跳伞|攀岩|蹦极|赛车|滑翔|翼装|武术比赛|拳击比赛|搏击|探险|(?:scuba|bungee|parachut|paraglid)/i,
    causes: ['accident'],
  },
  {
    name: { zh: '疾病引起的情形', en: 'An illness behind it' },
    words: /猝死|中暑|高原反应|食物过敏|药物过敏|癫痫|旧伤|陈旧性/,
    causes: ['accident'],
  },
  {
    name: { zh: '怀孕、分娩', en: 'Pregnancy' },
    words: /怀孕|妊娠|分娩|流产|剖宫产|剖腹产|产检|早产/,
    causes: ['illness'],
  },
  {
    name: { zh: '既往症、先天性疾病', en: 'An earlier or congenital condition' },
    words: /既往|先天|遗传|多年(?:病史|来)|\d+年(?:余|多)?病史|复发/,
    causes: ['illness'],
  },
  {
    name: { zh: '职业病、医疗事故', en: 'Occupational disease or malpractice' },
    words: /职业病|尘肺|医疗事故/,
    causes: both,
  },
  {
    name: { zh: '整形美容', en: 'Cosmetic treatment' },
    words: /整形|美容|整容|双眼皮|隆鼻|种植牙|近视手术/,
    causes: both,
  },
  {
    name: { zh: '战争、核事故', en: 'War or nuclear events' },
    words: /战争|军事冲突|暴乱|核泄漏|核辐射/,
    causes: both,
  },
]

/** What contracts commonly leave out that these words point at, by name. */
export function exclusionsIn(texts: readonly string[], cause: Cause): Text[] {
  return excludingWords
    .filter(({ words, causes }) => causes.includes(cause) && texts.some((said) => words.test(said)))
    .map(({ name }) => name)
}

/** Words that point at an exclusion are looked at by a person: proving an exclusion is the insurer's burden (解释二 §9-13). */
export const maybeExcluded: Rule = {
  id: 'maybe-excluded',
  version: 1,
  effect: 'refer',
  basis: '保险法 §17',
  find: ({ facts, applied }) => {
    const texts = [
      facts.said,
      ...facts.papers.flatMap((paper) =>
        'diagnosis' in paper || paper.kind === 'accident-proof'
          ? [paper.cause?.value ?? '', 'diagnosis' in paper ? (paper.diagnosis?.value ?? '') : '']
          : [],
      ),
    ]
    return exclusionsIn(texts, facts.cause).flatMap((name) =>
      applied.slice(0, 1).map(({ policyId, exclusions }) => {
        const [first] = exclusions
        return {
          words: {
            zh: `提到了${name.zh}，请人核对是否属于责任免除`,
            en: `${name.en} is mentioned: a person checks the exclusions`,
          },
          policyId,
          ...(first ? { clause: first.clause } : {}),
        }
      }),
    )
  },
}
