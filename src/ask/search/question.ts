// A question made ready to be looked for: its terms, with what each tells.
import { ideasOf, plainWords, type Synonyms } from './terms.ts'
import { isLetter, isWord, meantBy, pairOf, plainText, styleOf, termOfIdea, termOfWord, unitsOf } from './units.ts'

export interface Asked {
  readonly units: Uint16Array
  /** Neighbouring units, and words alone, with their place in `weights`. */
  readonly pairs: ReadonlyMap<number, number>
  readonly weights: Float64Array
  /** Pairs in the very words of the question. */
  readonly exact: ReadonlySet<number>
  /** 1 for a unit the question holds. */
  readonly marks: Uint8Array
  /** Where in the question a unit stands, the last place first. */
  readonly places: ReadonlyMap<number, readonly number[]>
  readonly letters: readonly { readonly first: number; readonly weight: number }[]
  readonly ideas: ReadonlyMap<number, number>
  readonly style: number
  /** It asks for a number. */
  readonly howMuch: boolean
}

export interface Rarity {
  /** What a term tells, from how few passages hold it. */
  ofTerm(term: number): number
  ofUnit(unit: number): number
  ideaNumber(idea: string): number | undefined
}

const polite = /请问|您好|你好|\*/g
const howMuch = /多少(?!个?[天日月年])|比例|百分|金额|费用|几成|how much/
const unitsMax = 2_000

export function readQuestion(sentence: string, synonyms: Synonyms, rarity: Rarity): Asked {
  const plain = plainText(sentence).replace(polite, ' ')
  const said = unitsOf(plain).subarray(0, unitsMax)
  const units = said.map(meantBy)
  const pairs = new Map<number, number>()
  const weights: number[] = []
  const exact = new Set<number>()
  const places = new Map<number, number[]>()
  const marks = new Uint8Array(1 << 16)
  const term = (key: number) => {
    if (pairs.has(key)) return
    pairs.set(key, weights.length)
    weights.push(rarity.ofTerm(key))
  }
  units.forEach((unit, at) => {
    if (!isLetter(unit)) return
    marks[unit] = 1
    places.set(unit, [at, ...(places.get(unit) ?? [])])
    if (isWord(unit)) term(termOfWord(unit))
    const next = units[at + 1] ?? 0
    if (!isLetter(next)) return
    term(pairOf(unit, next))
    exact.add(pairOf(said[at] ?? 0, said[at + 1] ?? 0))
  })
  const letters = [...new Set(units)]
    .filter(isLetter)
    .map((unit) => ({ first: places.get(unit)?.[0] ?? 0, weight: rarity.ofUnit(unit) }))
  const ideas = new Map<number, number>()
  for (const idea of ideasOf(plainWords(sentence), synonyms)) {
    const number = rarity.ideaNumber(idea)
    if (number !== undefined) ideas.set(number, rarity.ofTerm(termOfIdea(number)))
  }
  return {
    units,
    pairs,
    weights: Float64Array.from(weights),
    exact,
    marks,
    places,
    letters,
    ideas,
    style: styleOf(plain),
    howMuch: howMuch.test(plain),
  }
}
