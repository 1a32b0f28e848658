// The words of each kind of entry, registered by the folder that records it.
import { fill, formatFen, type Text, text } from '../kit/index.ts'
import type { TimelineEntry, TimelineKind } from './entry.ts'

const known = new Map<string, Text>()

/**
 * Registers words at load: `timelineWords({ 'policy.surrendered': { zh: '退保，{amountFen} 已付', en: '…' } })`.
 * `{name}` is filled from the entry's body; a name that ends in `Fen` is shown as yuan; a body value `{ zh, en }` by language.
 */
export function timelineWords(words: { readonly [K in TimelineKind]?: Text }): void {
  for (const [kind, said] of Object.entries(words)) known.set(kind, text.parse(said))
}

/** An entry in words; a kind nobody gave words to is named as it is, so that it is seen. */
export function describe({ kind, body }: Pick<TimelineEntry, 'kind' | 'body'>): Text {
  const words = known.get(kind)
  if (!words) return { zh: kind, en: kind }
  return { zh: fill(words, shown(body, 'zh')).zh, en: fill(words, shown(body, 'en')).en }
}

function shown(body: Readonly<Record<string, unknown>>, language: keyof Text): Record<string, string | number> {
  return Object.fromEntries(Object.entries(body).flatMap(([name, value]) => shownValue(name, value, language)))
}

function shownValue(name: string, value: unknown, language: keyof Text): [string, string | number][] {
  if (typeof value === 'number') return [[name, name.endsWith('Fen') ? formatFen(value) : value]]
  if (typeof value === 'string') return [[name, value]]
  const words = text.safeParse(value)
  return words.success ? [[name, words.data[language]]] : []
}
