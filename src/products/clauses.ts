// clauses.md: `## 2.3 标题 {#anchor}`, then the Chinese clause, then an English gloss as a quotation.
import type { Text } from '../kit/index.ts'

export interface Clause {
  readonly anchor: string
  /** As printed: `2.3`. */
  readonly number: string
  readonly title: string
  /** The Chinese clause governs; the English gloss is for reading. */
  readonly text: Text
}

const heading = /^#{2,3}\s+(\S+)\s+(.+?)\s*\{#([a-z0-9-]+)\}\s*$/

/** Clauses in order of the page; text before the first heading is the preamble and is left out. */
export function parseClauses(written: string): Clause[] {
  const clauses: { anchor: string; number: string; title: string; zh: string[]; en: string[] }[] = []
  for (const line of written.split('\n')) {
    const [, number, title, anchor] = heading.exec(line) ?? []
    if (number && title && anchor) clauses.push({ anchor, number, title, zh: [], en: [] })
    else if (line.startsWith('> ')) clauses.at(-1)?.en.push(line.slice(2))
    else if (!line.startsWith('#')) clauses.at(-1)?.zh.push(line)
  }
  return clauses.map(({ zh, en, ...clause }) => ({
    ...clause,
    text: { zh: zh.join('\n').trim(), en: en.join(' ').trim() },
  }))
}
