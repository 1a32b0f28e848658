// The words of each kind of entry, registered by the folder that records it.
import { fill, formatFen, type Text, text } from '../kit/index.ts'
import type { TimelineEntry, TimelineKind } from './entry.ts'

/** The words of a kind: as they stand, or made from the entry's body when they depend on what only the folder knows. */
export type Said = Text | ((body: Readonly<Record<string, unknown>>) => Text)

const known = new Map<string, Said>()

/**
 * Registers words at load: `timelineWords({ 'policy.surrendered': { zh: '退保，{amountFen} 已付', en: '…' } })`.
 * `{name}` is filled from the entry's body; a name that ends in `Fen` is shown as yuan; a body value `{ zh, en }` by language.
 */
export function timelineWords(words: { readonly [K in TimelineKind]?: Said }): void {
  for (const [kind, said] of Object.entries(words)) if (said) known.set(kind, said)
}

/** An entry in words; a kind nobody gave words to is named as it is, so that it is seen. */
export function describe({ kind, body }: Pick<TimelineEntry, 'kind' | 'body'>): Text {
  const said = known.get(kind)
  if (!said) return { zh: kind, en: kind }
  const words = typeof said === 'function' ? said(body) : said
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
