// One of several things offered, chosen by number, by name, by the end of a number or by the person named.
import { numberOf, numeral } from '../../claims/index.ts'
import type { Text } from '../../kit/index.ts'
import { pairs } from '../quote.ts'
import { plainWords } from '../search/index.ts'

const wrapped = `^(?:我?(?:选|要|办|就)?(?:第)?)?(${numeral})(?:个|份|张|项|条|种|号)?(?:吧|那个|那份)?$`
const byNumeral = new RegExp(wrapped, 'u')
const ordinals: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
const byOrdinal = new RegExp(`\\b(?:the )?(${ordinals.join('|')})(?: one)?\\b`)

/** The place in the list that a sentence means; undefined when it means none, or more than one. */
export function chosenFrom(labels: readonly Text[], sentence: string): number | undefined {
  const words = plainWords(sentence).replace(/[。.!！,，\s]+$/u, '')
  const place = placeIn(words)
  if (place !== undefined) return place >= 1 && place <= labels.length ? place - 1 : undefined
  const names = labels.map(({ zh, en }) => [plainWords(zh), plainWords(en)])
  const within = alone(names.map((both) => both.some((name) => name.length > 1 && words.includes(name))))
  if (within !== undefined) return within
  const [digits] = /\d{4,}$/.exec(words) ?? []
  if (digits) return alone(names.map((both) => both.some((name) => name.includes(digits))))
  const part = words.replace(
    /^(?:我?(?:选|要|办|就是?|用)|(?:i )?(?:want|choose|take|pick|use)(?: the)?)\s*|(?:的?(?:那|这)[份个张]?)$/gu,
    '',
  )
  const inside = part.length > 1 ? alone(names.map((both) => both.some((name) => name.includes(part)))) : undefined
  return inside ?? nearestAlone(labels, part)
}

function placeIn(words: string): number | undefined {
  const written = byNumeral.exec(words)?.[1]
  if (written !== undefined && written.length <= 2) return numberOf(written)
  const at = ordinals.indexOf(byOrdinal.exec(words)?.[1] ?? '')
  return at < 0 ? undefined : at + 1
}

function alone(fits: readonly boolean[]): number | undefined {
  const at = fits.indexOf(true)
  return at >= 0 && !fits.includes(true, at + 1) ? at : undefined
}

function nearestAlone(labels: readonly Text[], words: string): number | undefined {
  const wanted = pairs(words)
  const shared = labels.map(({ zh, en }) => [...pairs(`${zh} ${en}`)].filter((pair) => wanted.has(pair)).length)
  const most = Math.max(0, ...shared)
  return most > 0 ? alone(shared.map((count) => count === most)) : undefined
}
