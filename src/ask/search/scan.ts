// One pass over a passage's units: how often it holds what a question asks, in which sentence most, and how long a run of it.
import type { Asked } from './question.ts'
import { isLetter, isNumber, isSentenceEnd, isWord, meantBy, pairOf, termOfWord } from './units.ts'

/** BM25: what one more occurrence adds less and less to, in a text of a given length. */
export const saturated = (count: number, long: number) => (count * 2.2) / (count + 1.2 * long)
export const longer = (length: number, mean: number, by: number) => 1 - by + (by * length) / mean

export interface Seen {
  /** How often each term occurs; `exactly` in the words of the question itself. */
  readonly counts: Uint16Array
  readonly exactly: Uint16Array
  /** By the question's place: how often the unit there occurs. */
  readonly letters: Uint16Array
  /** What the best sentence is worth, and the best two in a row. */
  sentence: number
  twoSentences: number
  /** The best sentence names a number. */
  hasNumber: boolean
  /** What of the question stands in the title. */
  title: number
  /** The longest run of units in common. */
  run: number
}

const termsMax = 4_096
const counts = new Uint16Array(termsMax)
const exactly = new Uint16Array(termsMax)
const letters = new Uint16Array(termsMax)
const inSentence = new Uint16Array(termsMax)
const runs = new Uint16Array(termsMax)
const runEnds = new Int32Array(termsMax)

/** What is seen stays until the next passage is scanned. */
export function scan(
  asked: Asked,
  units: Uint16Array,
  [titleFrom, titleTo]: readonly [number, number],
  sentenceMean: number,
): Seen {
  const { pairs, weights, marks, places, exact } = asked
  for (const tally of [counts, exactly, letters, inSentence])
    tally.fill(0, 0, Math.max(weights.length, asked.units.length))
  runEnds.fill(-2, 0, asked.units.length)
  const seen: Seen = { counts, exactly, letters, sentence: 0, twoSentences: 0, hasNumber: false, title: 0, run: 0 }
  let [before, length, hasNumber] = [0, 0, false]
  const close = () => {
    let score = 0
    const long = longer(length, sentenceMean, 0.5)
    for (let term = 0; term < weights.length; term += 1) {
      const count = inSentence[term] ?? 0
      if (count > 0) score += (weights[term] ?? 0) * saturated(count, long)
    }
    if (score > seen.sentence) {
      seen.sentence = score
      seen.hasNumber = hasNumber
    }
    seen.twoSentences = Math.max(seen.twoSentences, before + score)
    inSentence.fill(0, 0, weights.length)
    before = score
    length = 0
    hasNumber = false
  }
  const hit = (term: number) => {
    counts[term] = (counts[term] ?? 0) + 1
    inSentence[term] = (inSentence[term] ?? 0) + 1
  }
  for (let at = 0; at < units.length; at += 1) {
    const said = units[at] ?? 0
    if (isSentenceEnd(said)) close()
    if (!isLetter(said)) continue
    const saidNext = units[at + 1] ?? 0
    if (isLetter(saidNext)) length += 1
    if (isNumber(said)) hasNumber = true
    const unit = meantBy(said)
    if (marks[unit] !== 1) continue
    const asks = places.get(unit) ?? []
    const first = asks[0] ?? 0
    letters[first] = (letters[first] ?? 0) + 1
    for (const place of asks) {
      const run = runEnds[place - 1] === at - 1 ? (runs[place - 1] ?? 0) + 1 : 1
      runs[place] = run
      runEnds[place] = at
      if (run > seen.run) seen.run = run
    }
    if (isWord(unit)) hit(pairs.get(termOfWord(unit)) ?? 0)
    const next = meantBy(saidNext)
    if (!isLetter(next) || marks[next] !== 1) continue
    const term = pairs.get(pairOf(unit, next))
    if (term === undefined) continue
    hit(term)
    if (exact.has(pairOf(said, saidNext))) exactly[term] = (exactly[term] ?? 0) + 1
    if (at >= titleFrom && at + 1 < titleTo) seen.title += weights[term] ?? 0
  }
  close()
  return seen
}
