// A passage read once, as the index keeps it.
import { ideasOf, plainWords, type Synonyms } from './terms.ts'
import { definesIn, titleIn } from './title.ts'
import { isLetter, isSentenceEnd, plainText, styleOf, unitsOf } from './units.ts'

export interface Passage {
  /** The product it belongs to, or another name it is scoped by. */
  readonly of: string
  /** How that product is called. */
  readonly name: string
  /** Empty when the body begins with its own. */
  readonly title: string
  readonly body: string
}

/** A passage as the index keeps it. */
export interface Kept {
  readonly id: string
  readonly of: string
  readonly units: Uint16Array
  readonly name: Uint16Array
  /** Where in the units its title stands. */
  readonly title: readonly [from: number, to: number]
  readonly ideas: readonly number[]
  readonly style: number
  /** How many pairs, letters and sentences it has. */
  readonly pairs: number
  readonly letters: number
  readonly sentences: number
  /** It says what a word means. */
  readonly defines: boolean
}

/** Lengths of the passages on average. */
export interface Means {
  readonly pairs: number
  readonly letters: number
  readonly sentencePairs: number
  readonly ideas: number
}

export function keep(id: string, passage: Passage, ideaNumbers: ReadonlyMap<string, number>, synonyms: Synonyms): Kept {
  const text = plainText(passage.title ? `${passage.title}\n${passage.body}` : passage.body)
  const units = unitsOf(text)
  let [letters, pairs, sentences] = [0, 0, 1]
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0
    if (isSentenceEnd(unit)) sentences += 1
    if (!isLetter(unit)) continue
    letters += 1
    if (isLetter(units[at + 1] ?? 0)) pairs += 1
  }
  const ideas = [...ideasOf(plainWords(text), synonyms)].flatMap((idea) => ideaNumbers.get(idea) ?? [])
  return {
    id,
    of: passage.of,
    units,
    name: nameUnits(passage.name),
    title: titleIn(units),
    ideas,
    style: styleOf(text),
    pairs,
    letters,
    sentences,
    defines: definesIn(units),
  }
}

// Thousands of passages bear the name of one product.
const names = new Map<string, Uint16Array>()
const namesKept = 10_000

function nameUnits(name: string): Uint16Array {
  const known = names.get(name)
  if (known) return known
  const units = unitsOf(plainText(name))
  if (names.size < namesKept) names.set(name, units)
  return units
}
