/** Which kind of document the lines are, by weighted words; headings count double. */
import { median } from './geometry.ts'
import { isCardNumber } from './identifiers.ts'
import type { Line } from './layout.ts'
import { type DocumentKind, documentKinds } from './reading.ts'
import type { Vocabulary } from './vocabulary.ts'

const scoreMin = 3

export function classify(lines: Line[], vocabulary: Vocabulary): { kind: DocumentKind; confidence: number } {
  const usual = median(lines.map((l) => l.h))
  const body = lines.map((l) => l.text.replace(/\s/g, '')).join('\n')
  const headings = lines
    .filter((l) => l.h > 1.25 * usual)
    .map((l) => l.text.replace(/\s/g, ''))
    .join('\n')
  const scores = documentKinds.map((kind) => {
    const words = Object.entries(vocabulary.kinds[kind]?.words ?? {})
    const found = words.filter(([word]) => body.includes(word))
    const said = found.reduce((sum, [word, weight]) => sum + weight * (headings.includes(word) ? 2 : 1), 0)
    const score = said + labelsTell(kind, body, vocabulary)
    return { kind, score: kind === 'bank-card' && holdsCardNumber(body) ? score + 3 : score }
  })
  const [first, second] = scores.sort((a, b) => b.score - a.score)
  if (!first || first.score < scoreMin) return { kind: 'unknown', confidence: 0 }
  const share = first.score / (first.score + (second?.score ?? 0))
  return { kind: first.kind, confidence: Math.round(share * Math.min(1, first.score / 8) * 100) / 100 }
}

/** A label that few kinds print tells of its kind; one a field, so that synonyms in one line do not add up. */
function labelsTell(kind: DocumentKind, body: string, { kinds }: Vocabulary): number {
  const others = Object.values(kinds)
  const weights = (kinds[kind]?.fields ?? []).map(({ labels }) => {
    const label = labels.find((one) => one.length > 2 && body.includes(one))
    if (!label) return 0
    return 1 / others.filter(({ fields }) => fields.some((field) => field.labels.includes(label))).length
  })
  return weights.reduce((sum, weight) => sum + (weight >= 0.25 ? weight : 0), 0)
}

/** Digits of one line, or of lines that follow one another: cards are embossed in groups of four. */
function holdsCardNumber(body: string): boolean {
  return [...body.replace(/(?<=\d)\n(?=\d)/g, '').matchAll(/(?<!\d)\d{16,19}(?!\d)/g)].some(([digits]) =>
    isCardNumber(digits),
  )
}
