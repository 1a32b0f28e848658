// Lines of a page of 1,000 × 1,000 px set by hand, for tests of what is understood without any recognition.
import type { InvoiceCode } from './found.ts'
import type { Line } from './layout.ts'
import { understand } from './understand.ts'
import { loadVocabulary } from './vocabulary.ts'

const vocabulary = loadVocabulary()

/** A line of type `h` px high; characters are evenly spread. */
export function line(text: string, x: number, y: number, h = 20): Line {
  const w = [...text].reduce((sum, c) => sum + (/[\p{Script=Han}]/u.test(c) ? h : h / 2), 0)
  return { text, score: 0.98, at: [...text].map((_, i) => (i + 0.5) / text.length), page: 0, x, y, w, h }
}

const sizes = (lines: Line[]) =>
  Array.from({ length: 1 + Math.max(0, ...lines.map(({ page }) => page)) }, () => ({ width: 1000, height: 1000 }))

export function read(lines: Line[], code?: InvoiceCode) {
  const result = understand(lines, sizes(lines), code ? [{ ...code, page: 0 }] : [], vocabulary)
  const field = (name: string) => result.fields.find((f) => f.name === name)
  return {
    ...result,
    field,
    value: (name: string) => field(name)?.value,
    values: Object.fromEntries(result.fields.map((f) => [f.name, f.value])),
    check: (id: string) => result.checks.find((c) => c.id === id)?.passed,
  }
}
