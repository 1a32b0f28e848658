/** Fields of a document by the vocabulary's rules; where several values offer themselves, validators choose. */
import { fenOfFigures, fenOfWords } from './amounts.ts'
import { type Found, foundAs } from './found.ts'
import { isCreditCode, isIdNumber } from './identifiers.ts'
import { type Candidate, candidatesFor, joinSpacedLabels, labelsOf, type Mark, marksIn } from './labels.ts'
import { type Line, pagesOf, rightOf } from './layout.ts'
import type { DocumentKind } from './reading.ts'
import type { FieldRule, Vocabulary } from './vocabulary.ts'

/** A page's lines with wide-set labels joined, and the labels found in them. */
export type Labelled = { lines: Line[]; marks: Mark[] }

export function labelled(lines: Line[], rules: FieldRule[], others: string[], ends?: string[]): Labelled {
  const labels = labelsOf(rules, others, ends)
  const joinedLines = pagesOf(lines).flatMap((page) => joinSpacedLabels(page, labels))
  return { lines: joinedLines, marks: joinedLines.flatMap((line) => marksIn(line, labels)) }
}

export function extractFields(lines: Line[], kind: DocumentKind, vocabulary: Vocabulary): Found[] {
  const rules = vocabulary.kinds[kind]?.fields ?? []
  const page = labelled(lines, rules, [...vocabulary.others, ...labelsOfAll(vocabulary)], vocabulary.labelEnds)
  const starts = new Set(page.marks.filter((mark) => mark.starts).map((mark) => mark.line))
  const offers = new Map(rules.map((rule) => [rule.name, candidatesFor(rule, page.lines, page.marks, starts)]))
  const total = offers.get('totalFen')
  if (total) offers.set('totalFen', [...total, ...figuresBesideWords(offers.get('totalInWords') ?? [], page.lines)])
  const fields: Found[] = []
  for (const rule of rules) {
    const best = choose(rule, offers.get(rule.name) ?? [], offers)
    if (best) fields.push(foundAs(rule.name, best.value, best.span, certainty(rule, best)))
  }
  return withTotalFromWords(fields, rules)
}

/** What is a label on one kind of paper is none of the values of another. Short ones are words of sentences too. */
function labelsOfAll({ kinds }: Vocabulary): string[] {
  const all = Object.values(kinds).flatMap((kind) => kind.fields.flatMap(({ labels }) => labels))
  return all.filter((label) => /^\p{Script=Han}{4,}$/u.test(label))
}

/** Many forms print the total in figures behind the words without a label. */
function figuresBesideWords(words: Candidate[], lines: Line[]): Candidate[] {
  return words.flatMap((word): Candidate[] => {
    const spoken = fenOfWords(word.value)
    const isTotal = (line: Line) => /^\D{0,8}[\d,.]+\D?$/.test(line.text) && fenOfFigures(line.text) === spoken
    const beside = rightOf(word.span, lines).find(isTotal) ?? lines.find(isTotal)
    if (spoken === undefined || !beside) return []
    return [{ value: String(spoken), raw: beside.text, span: beside, rank: 50, labelled: true }]
  })
}

/** Where only the words can be read they are the total, unproved. */
function withTotalFromWords(fields: Found[], rules: FieldRule[]): Found[] {
  const words = fields.find((f) => f.name === 'totalInWords')
  const fen = words && fenOfWords(words.value)
  if (
    fen === undefined ||
    !words ||
    !rules.some((r) => r.name === 'totalFen') ||
    fields.some((f) => f.name === 'totalFen')
  )
    return fields
  return [...fields, foundAs('totalFen', String(fen), words.span, 0.9)]
}

function choose(rule: FieldRule, candidates: Candidate[], offers: Map<string, Candidate[]>): Candidate | undefined {
  const sorted = [...candidates].sort((a, b) => a.rank - b.rank || b.span.score - a.span.score)
  return sorted.find((c) => proven(rule, c.value, offers)) ?? sorted[0]
}

/** Documents print jiao and fen: an amount without them was cut off by a seal or a fold more often than not. */
function certainty(rule: FieldRule, best: Candidate): number {
  if (rule.type === 'money' && !/\d[.。·]\s*\d{1,2}/.test(best.raw)) return best.value === '0' ? 0.9 : 0.6
  return best.labelled ? 1 : 0.9
}

/** Whether something else on the page, or the number itself, proves the value. */
function proven(rule: FieldRule, value: string, offers: Map<string, Candidate[]>): boolean {
  const { name, pattern } = rule
  if (rule.prefer === 'largest' && pattern) return new RegExp(pattern, 'u').test(value)
  if (name === 'idNumber') return isIdNumber(value)
  if (name === 'buyerTaxId' || name === 'sellerTaxId') return isCreditCode(value)
  if (name === 'totalFen')
    return (offers.get('totalInWords') ?? []).some((words) => fenOfWords(words.value) === Number(value))
  if (name === 'totalInWords') {
    const fen = fenOfWords(value)
    return (offers.get('totalFen') ?? []).some((total) => Number(total.value) === fen)
  }
  return false
}
