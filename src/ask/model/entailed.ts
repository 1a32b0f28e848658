// Whether each sentence of a text says nothing that does not stand in what was found: its figures, dates, names, negation and words.
import { numberOf, numeral } from '../../claims/index.ts'
import { pairs, sentencesOf } from '../quote.ts'

// Of the words of a sentence so many stand in what it rests on; the rest is how it is put.
const coverMin = 0.6
const functionWords =
  /[的了您你我们吗呢呀吧啊哦是有在会将就可以请也都还而且并及其这那个一下为给]|\b(?:the|and|you|your|are|will|can|may|for|that|this|with|have|has|our)\b/g

/** The first sentence that is not entailed by any of the grounds; nothing when all are. */
export function strays(words: string, grounds: readonly string[]): string | undefined {
  const sentences = sentencesOf(words)
  const known = grounds.map((ground) => ground.normalize('NFKC'))
  return sentences.length === 0 ? words : sentences.find((one) => !known.some((ground) => isEntailed(one, ground)))
}

/** Whether a single ground says what the sentence says. */
export function isEntailed(sentence: string, ground: string): boolean {
  const plain = sentence.normalize('NFKC')
  if (!within(figuresOf(plain), figuresOf(ground))) return false
  if (!within(namesOf(plain), namesOf(ground))) return false
  const near = nearest(plain, ground)
  return negations(plain) === negations(near) && cover(plain, ground) >= coverMin
}

function within(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((one) => all.has(one))
}

const written = new RegExp(`${numeral}(?:\\.\\d+)?\\s*%?|百分之${numeral}`, 'gu')
const counted = new RegExp(`^(?:[${'零〇一二两三四五六七八九十百千万'}])$`, 'u')

/** Figures by their value, so that 六十日 and 60 日 are one; a single Chinese digit in running words counts only before a unit. */
function figuresOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const match of text.matchAll(written)) {
    const [whole] = match
    const rest = text.slice((match.index ?? 0) + whole.length)
    if (counted.test(whole) && !/^\s*(?:[日天年月元成个次份岁倍周]|工作日)/.test(rest)) continue
    const isPercent = whole.includes('%') || whole.startsWith('百分之')
    const value = numberOf(whole.replace(/百分之|\s|%/g, ''))
    found.add(`${value ?? whole}${isPercent ? '%' : ''}`)
  }
  return found
}

/** What is named: in quotation or title marks, in Latin letters, addresses of the net. */
function namesOf(text: string): Set<string> {
  const titles = [...text.matchAll(/[《「“"]([^》」”"]+)[》」”"]/g)].map(([, inside = '']) => inside)
  const latin = text.toLowerCase().match(/[a-z][a-z0-9.:/@-]{2,}/g) ?? []
  const isChinese = /\p{Script=Han}/u.test(text)
  return new Set([...titles, ...(isChinese ? latin : latin.filter((word) => /[.:/@\d]/.test(word.slice(0, -1))))])
}

const negation = /不|没有?|无|未|非(?!常)|别(?!的|人)|勿|禁|除外|\b(?:not|no|never|without|cannot|except|nor)\b|n't\b/gi

/** Whether it is said or denied: the parity of what denies. */
function negations(text: string): boolean {
  return (text.match(negation) ?? []).length % 2 === 1
}

function bare(text: string): Set<string> {
  return pairs(text.toLowerCase().replace(functionWords, ' '))
}

function cover(sentence: string, ground: string): number {
  const own = bare(sentence)
  if (own.size === 0) return 1
  const all = bare(ground)
  return [...own].filter((pair) => all.has(pair)).length / own.size
}

// The part of a ground that speaks of the same: a sentence of it, or a piece between commas.
function nearest(sentence: string, ground: string): string {
  const own = bare(sentence)
  const pieces = sentencesOf(ground)
  const shared = (piece: string) => [...bare(piece)].filter((pair) => own.has(pair)).length
  return [...pieces].sort((a, b) => shared(b) - shared(a))[0] ?? ground
}
