// Questions with four answers to choose from (fineva_insurance), without a language model: what is wanted, what is spoken of,
// what a clause says, what an attribute of a product is. One of the four is right: a guess is right a quarter of the time.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { loadKnowledge, openRecogniser } from '../../src/ask/index.ts'
import type { BenchContext, Measure } from '../suite.ts'

const letters = ['A', 'B', 'C', 'D'] as const
const row = z.object({
  task: z.string(),
  context: z.string().default(''),
  question: z.string(),
  A: z.string(),
  B: z.string(),
  C: z.string(),
  D: z.string(),
  answer: z.enum(letters),
})
type Choice = z.infer<typeof row>

/** How likely a sentence belongs to each of what a learner knows. */
type Leaning = (sentence: string) => ReadonlyMap<string, number>

/** `fineva-intent`, `-slot`, `-clause` and `-attribute`; nothing when the data are not there. */
export async function measure({ data }: BenchContext): Promise<Measure[]> {
  const rows = await readChoices(data)
  const leaning = await openLeaning()
  const tasks = {
    intent: { task: 'ins_intent', score: (row: Choice, option: string) => wanted(leaning, row.question, option) },
    slot: { task: 'ins_slot', score: ({ question }: Choice, option: string) => spokenOf(question, option) },
    clause: { task: 'ins_clause', score: supported },
    attribute: { task: 'ins_attr', score: attributed },
  } as const
  return Object.entries(tasks).flatMap(([name, { task, score }]) => {
    const asked = rows.filter((one) => one.task === task)
    const right = asked.filter((one) => bestOf(one, score) === one.answer).length
    return asked.length > 0
      ? [{ id: `fineva-${name}`, value: right / asked.length, unit: 'share', n: asked.length }]
      : []
  })
}

async function openLeaning(): Promise<Leaning> {
  const { synonyms } = await loadKnowledge(fileURLToPath(new URL('../../demo/knowledge', import.meta.url)))
  const recogniser = openRecogniser(synonyms)
  return (sentence) => new Map(recogniser.recognise(sentence).nearest.map(({ label, likely }) => [label, likely]))
}

async function readChoices(data: string): Promise<Choice[]> {
  const written = await readFile(join(data, 'fineva_insurance', 'dev.jsonl'), 'utf8').catch(() => '')
  const all = written
    .split('\n')
    .filter(Boolean)
    .map((line) => z.looseObject({ task: z.string() }).parse(JSON.parse(line)))
  return all.flatMap((one) => (one.task.startsWith('ins_') ? [row.safeParse(one).data ?? []].flat() : []))
}

function bestOf(row: Choice, score: (row: Choice, option: string) => number): Choice['answer'] {
  const scored = letters.map((letter) => ({ letter, score: score(row, row[letter]) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).letter
}

/** Both say the same, or both lean to the same scenarios. */
function wanted(leaning: Leaning, question: string, option: string): number {
  return 0.5 * share(runsOf(option), runsOf(question)) + cosine(leaning(question), leaning(option))
}

// What stands in the question word for word, the longest first; else what shares most with it.
function spokenOf(question: string, option: string): number {
  const bare = lettersOf(option)
  return lettersOf(question).includes(bare) ? 1 + bare.length / 100 : share(runsOf(option), runsOf(question))
}

/** How far the clause holds what the option says beyond the question; an option with a number the clause has not is not supported. */
function supported({ context, question }: Choice, option: string): number {
  const clause = lettersOf(context)
  const numbers = option.match(/\d+(?:\.\d+)?/g) ?? []
  const strange = numbers.some((number) => !clause.includes(number) && !question.includes(number))
  const narrowed = /仅|只要|只有|就可以|任何|所有|一定/.test(option) && !/仅|只/.test(clause) ? 0.15 : 0
  const held = share(runsOf(option), runsOf(context))
  const said = [...runsOf(option)].filter((run) => runsOf(context).has(run)).length
  return held + 0.004 * Math.min(said, 60) - (strange ? 0.5 : 0) - narrowed
}

// How terms put each value of an attribute.
const cues: Readonly<Record<string, RegExp>> = {
  报销: /医疗费用|实际支出|补偿原则|合理且必[要需]/g,
  年金: /年金|生存保险金/g,
  豁免保费: /豁免/g,
  给付: /给付.{0,20}(?:身故|疾病|伤残|全残|津贴|护理)?保险金|保险金额给付/g,
  责任间共享免赔额: /共[享用同].{0,12}免赔额|合并计算|共同使用/g,
  独立计算免赔额: /(?:单独|独立|分别|各自).{0,10}免赔额/g,
  只计次免赔额: /次免赔额|每次.{0,6}免赔/g,
  责任间共享限额: /共[享用同].{0,12}(?:限额|保险金额)|之和.{0,20}为限|合计.{0,12}为限/g,
  单独限额: /(?:该|本|此)项.{0,20}限额|分项限额|单独.{0,8}限额|限额为/g,
  险种保额: /累计.{0,20}保险金额|总保险金额|保险金额为限/g,
  不限: /意外.{0,8}[或、].{0,6}疾病|疾病.{0,8}[或、].{0,6}意外|不限|不论|任何原因/g,
  非意外伤害: /非意外|疾病/g,
  每次事故: /每次|次免赔额/g,
  保单年度: /年免赔额|保单年度|每年|保险期间内/g,
  '民营医院(不含昂贵医院)': /民营|私立/g,
  公立医院: /公立|二级/g,
  是: /(?:意外|续保|连续投保).{0,30}(?:无|不受|没有|不设|不计|除外).{0,6}等待期|(?:无|不受|没有|不设).{0,4}等待期/g,
  长期险无续保或不支持续保: /不保证续保|不接受续保|不支持续保/g,
  二级及以上: /二级(?:及|或|以上|（含)/g,
  二级甲等及以上: /二级甲等/g,
  治疗尚未结束: /(?:尚未|未|仍未)(?:结束|出院)|治疗仍未/g,
  门诊或住院: /门诊.{0,6}(?:或|、|和|及).{0,4}住院/g,
  现金价值较大者: /较大者/g,
  累计已交保费: /累计.{0,6}(?:已交|已支付|所交).{0,4}保[险费]/g,
  基本保额: /基本保险金额|基本保额/g,
  有效保额: /有效保险金额|有效保额/g,
}

/** The value of whose words the clause has most; not said where it has none. */
function attributed({ context }: Choice, option: string): number {
  const clause = context.normalize('NFKC').replace(/\s+/g, '')
  if (option === '未知') return 0.5
  const cue = cues[option]
  if (cue) return clause.match(cue)?.length ?? 0
  return clause.includes(option) ? 1 : share(runsOf(option), runsOf(context)) / 2
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%]+/gu, '')
}

/** Single letters and pairs. */
function runsOf(text: string): ReadonlySet<string> {
  const all = [...lettersOf(text)]
  return new Set(all.flatMap((letter, at) => [letter, ...(at + 1 < all.length ? [letter + all[at + 1]] : [])]))
}

function share(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  const weight = (run: string) => [...run].length
  let [held, whole] = [0, 0]
  for (const run of of) {
    whole += weight(run)
    if (within.has(run)) held += weight(run)
  }
  return whole === 0 ? 0 : held / whole
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (one: ReadonlyMap<string, number>) => Math.hypot(...one.values()) || 1
  const dot = [...a].reduce((sum, [key, value]) => sum + value * (b.get(key) ?? 0), 0)
  return dot / (size(a) * size(b))
}
