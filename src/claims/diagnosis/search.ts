// Words for an illness or injury find their place in ICD-10: letters and pairs of letters of all names, weighed by how rare they are.
import { readFileSync } from 'node:fs'

export interface Diagnosis {
  /** ICD-10, as J18.9. */
  readonly code: string
  /** As it was said, or the first name of the code in the national list. */
  readonly name: string
}

export interface Hit extends Diagnosis {
  /** 0 to 1: how much of the words and of a name are the same. */
  readonly score: number
}

interface Index {
  readonly entries: readonly Diagnosis[]
  /** Of each name its entry, and the root of the sum of its squared weights. */
  readonly entryOf: Int32Array
  readonly norm: Float32Array
  /** Up to this name they are what people say, from there what stands in the list. */
  readonly saidCount: number
  readonly postings: ReadonlyMap<number, readonly number[]>
  /** The entry of each name as it is written. */
  readonly names: ReadonlyMap<string, number>
}

// Which side, how far and what for make no other illness: 左侧, 早期, 术后, 待查.
const aside =
  /^(?:小儿|儿童|宝宝|老年|成人)(?!性|期|保)|(?<!双)[左右](?:侧|边)?(?!旋|位|心|室|束|肾动脉)|双侧|两侧|单侧|(?:早|中|晚|中晚)期(?!妊娠|收缩)|[ⅠⅡⅢⅣ1-4一二三四]期|术后|待查|可能|考虑|疑似|多发性?(?=结节|囊肿|息肉)|轻度|中度(?!烧)|重度|近期的|未特指的?|其他的?/g
const filler =
  /^(?:我|孩子|他|她|得了|患了?|查出来?|发现|确诊为?|诊断为?|说是|医生说是?|突发|突然|是|有|犯了?|出)+|(?:了|的|的话|发作|犯了|病犯了|住院|手术)+$|[，。；、,;.\s\u3000（）()［］[\]“”"·-]/g

/** What is compared: without sides, stages and punctuation. */
function plain(words: string): string {
  const short = words.normalize('NFKC').toLowerCase().replace(aside, '')
  const bare = /[\u4e00-\u9fa5]/.test(short) ? short.replace(filler, '') : short.trim()
  return bare || words.trim().toLowerCase()
}

const pairs = 0x1_0000

/** Each letter, and each pair of letters that stand together, as a number. */
function tokensOf(words: string): number[] {
  const tokens: number[] = []
  for (let at = 0; at < words.length; at += 1) {
    const letter = words.charCodeAt(at)
    tokens.push(letter)
    if (at > 0) tokens.push(words.charCodeAt(at - 1) * pairs + letter)
  }
  return tokens
}

// A pair of letters says more than each of them.
const pairWeight = 1.6

function weightOf(token: number, seen: number, names: number): number {
  return seen === 0 ? 0 : Math.log(1 + names / seen) * (token >= pairs ? pairWeight : 1)
}

function linesOf(file: string): string[][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
}

function namedBy(entry: number, name: string) {
  return { entry, words: plain(name) }
}

function build(): Index {
  const rows = linesOf('icd10.txt')
  const entries = rows.map(([code = '', name = '']) => ({ code, name }))
  const at = new Map(entries.map(({ code }, index) => [code, index]))
  const said = linesOf('said.txt').flatMap(([code = '', ...names]) =>
    names.map((name) => namedBy(at.get(code) ?? 0, name)),
  )
  const listed = rows.flatMap(([, ...names], entry) => names.map((name) => namedBy(entry, name)))
  const named = [...said, ...listed]
  const postings = new Map<number, number[]>()
  const tokens = named.map(({ words }) => tokensOf(words))
  for (const [name, ofName] of tokens.entries()) {
    for (const token of ofName) {
      const list = postings.get(token)
      if (!list) postings.set(token, [name])
      else if (list.at(-1) !== name) list.push(name)
    }
  }
  const weights = new Map([...postings].map(([token, { length }]) => [token, weightOf(token, length, named.length)]))
  return {
    entries,
    entryOf: Int32Array.from(named, ({ entry }) => entry),
    norm: Float32Array.from(tokens, (ofName) => lengthOf(ofName.map((token) => weights.get(token) ?? 0))),
    saidCount: said.length,
    postings,
    names: new Map(named.toReversed().map(({ words, entry }) => [words, entry])),
  }
}

function lengthOf(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0))
}

let built: Index | undefined
function index(): Index {
  built ??= build()
  return built
}

/** Names in words, longest first at each place, where they stand: 右手桡骨骨折 holds 桡骨骨折. */
export function namesIn(words: string): (Diagnosis & { readonly from: number; readonly to: number })[] {
  const { entries, names } = index()
  const found: (Diagnosis & { readonly from: number; readonly to: number })[] = []
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + nameMax); to - from >= 2; to -= 1) {
      const said = words.slice(from, to)
      const one = entries[names.get(said.toLowerCase()) ?? -1]
      if (!one) continue
      found.push({ code: one.code, name: isChinese.test(said) ? said : one.name, from, to })
      from = to - 1
      break
    }
  }
  return found
}
const nameMax = 14
const isChinese = /\p{Script=Han}/u

/** The codes whose names are most like the words, best first; none below `scoreMin`. */
export function searchDiagnoses(words: string, { limit = 5, scoreMin = 0.35 } = {}): Hit[] {
  const { entries, entryOf, norm, saidCount, postings } = index()
  const tokens = tokensOf(plain(words)).map((token) => {
    const names = postings.get(token) ?? []
    return { names, weight: weightOf(token, names.length, entryOf.length) }
  })
  const length = Math.max(lengthOf(tokens.map(({ weight }) => weight)), Number.EPSILON)
  const scores = new Map<number, number>()
  for (const { names, weight } of tokens)
    for (const name of names) scores.set(name, (scores.get(name) ?? 0) + weight ** 2)
  const best = new Map<number, number>()
  for (const [name, dot] of scores) {
    const entry = entryOf[name] ?? 0
    const score = (dot / (length * (norm[name] || 1))) * (name < saidCount ? 1 : likelihood(entries[entry]?.code ?? ''))
    if (score > (best.get(entry) ?? 0)) best.set(entry, score)
  }
  return [...best]
    .filter(([, score]) => score >= scoreMin)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, limit)
    .flatMap(([entry, score]) => {
      const one = entries[entry]
      return one ? [{ ...one, score: Math.min(1, score) }] : []
    })
}

// Of names as like, the unspecified code is meant before the special one, and illness in general before that of birth and pregnancy.
function likelihood(code: string): number {
  const general = /^(?:[PQOZVWXY]|T9|B9[0-7])/.test(code) ? 0.9 : /^(?:S|T)/.test(code) ? 0.98 : 1
  return general * (code.endsWith('.9') || code.length === 3 ? 1 : 0.985)
}

/** The codes of what a paper gives as diagnosis, one for each that is sure enough. */
export function codesOf(diagnosis: string): string[] {
  const parts = diagnosis.split(/[，,；;、。\n]|(?<!\d)\d{1,2}[.、．)）]/).filter((part) => part.trim() !== '')
  return [
    ...new Set(parts.flatMap((part) => searchDiagnoses(part, { limit: 1, scoreMin: sure }).map(({ code }) => code))),
  ]
}
// Measured on the colloquial set: what is likelier than this is the right category.
const sure = 0.6

/** 肺炎 J18.9: the words with the code that follows from them, also where a person has put them right. */
export function codedDiagnosis(words: string): string {
  return [words, ...codesOf(words).slice(0, 1)].join(' ')
}
