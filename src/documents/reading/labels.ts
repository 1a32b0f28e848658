/** Finding labels in lines, and the value that belongs to a label: in the line after it, to its right, or below it. */
import { below, joined, type Line, overlapX, overlapY, rightOf, rowsOf, slice, trimmed } from './layout.ts'
import { parseValue } from './values.ts'
import type { FieldRule } from './vocabulary.ts'

/** A label found in a line; `value` is what follows it there, up to the next label. */
export type Mark = { label: string; value: Line; line: Line; starts: boolean }

/** A value read beside a label; `rank` is the label's place in its rule's list (0 is best). */
export type Candidate = { value: string; raw: string; span: Line; rank: number; labelled: boolean }

export type Labels = {
  rules: Map<string, FieldRule[]>
  byLength: string[]
  /** Those of `byLength` by their first character: a page has thousands of places to look at. */
  byFirst: Map<string, string[]>
  fuzzy: Map<string, string>
  /** What a label ends in that is worded otherwise. */
  ends: string[]
}

/** All labels of a kind and those that only end a value. Labels of four and more characters may have one misread. */
export function labelsOf(rules: FieldRule[], others: string[], ends: string[] = []): Labels {
  const byLabel = new Map<string, FieldRule[]>()
  for (const other of others) byLabel.set(other, [])
  for (const rule of rules) for (const label of rule.labels) byLabel.set(label, [...(byLabel.get(label) ?? []), rule])
  const byLength = [...byLabel.keys()].sort((a, b) => b.length - a.length)
  const fuzzy = new Map<string, string>()
  for (const label of byLength) if (label.length >= 4) for (const key of misreadings(label)) fuzzy.set(key, label)
  const byFirst = new Map<string, string[]>()
  for (const label of byLength) byFirst.set(label[0] ?? '', [...(byFirst.get(label[0] ?? '') ?? []), label])
  return { rules: byLabel, byLength, byFirst, fuzzy, ends }
}

function misreadings(label: string): string[] {
  return [...label].map((_, i) => `${label.slice(0, i)}\u0000${label.slice(i + 1)}`)
}

/** The labels of a line from left to right. */
export function marksIn(line: Line, labels: Labels): Mark[] {
  const { text, at } = compact(line.text)
  const found: { label: string; from: number; to: number }[] = []
  for (let i = 0; i < text.length; i++) {
    const label = labelAt(text, i, labels)
    if (!label) continue
    const to = i + label.length + tailOf(text.slice(i + label.length)).length
    found.push({ label, from: i, to })
    i = to - 1
  }
  const whole = found.length === 0 ? wordedOtherwise(text, labels) : undefined
  if (whole) found.push({ label: whole, from: 0, to: text.length })
  return found.map((mark, k) => {
    const next = found[k + 1]
    const from = at[mark.to] ?? line.text.length
    const to = next ? (at[next.from] ?? line.text.length) : line.text.length
    return { label: mark.label, line, starts: mark.from <= 1, value: trimmed(slice(line, from, Math.max(from, to))) }
  })
}

/** What belongs to a label and is none of its words: the unit, and its translation on a bilingual form. */
function tailOf(rest: string): string {
  return /^(?:[\]】〕]:?|(?:金额|\(元\))?(?:[A-Z][A-Za-z.]+)?(?=\)?:|$))/.exec(rest)?.[0] ?? ''
}

/** A cell of a form that ends in a label is one: 出院科室 is a 科室, unless the words before make it somebody else's. */
function wordedOtherwise(text: string, labels: Labels): string | undefined {
  if (
    !/^\p{Script=Han}{3,8}$/u.test(text) ||
    /^(?:父|母|监护|医|护|联系|经办|代|家属|配偶|收款|开票|审核|报告|主治)/.test(text)
  )
    return undefined
  if (!labels.ends.some((end) => text.endsWith(end))) return undefined
  return labels.byLength.find((l) => l.length > 1 && text.endsWith(l) && (labels.rules.get(l) ?? []).length > 0)
}

/** The text without spaces, and where each of its characters stood. */
function compact(text: string): { text: string; at: number[] } {
  const at: number[] = []
  for (let i = 0; i < text.length; i++) if (!/\s/.test(text[i] ?? '')) at.push(i)
  return { text: at.map((i) => text[i]).join(''), at }
}

function labelAt(text: string, at: number, labels: Labels): string | undefined {
  const here = labels.byFirst.get(text[at] ?? '') ?? []
  const exact = here.find((label) => text.startsWith(label, at) && isLabelHere(text, at, label, labels))
  if (exact) return exact
  for (const length of [10, 9, 8, 7, 6, 5, 4]) {
    const part = text.slice(at, at + length)
    if (part.length < length || (text[at + length] !== ':' && text !== part)) continue
    for (const key of misreadings(part)) {
      const label = labels.fuzzy.get(key)
      if (label) return label
    }
  }
  return undefined
}

/**
 * A word is a label where a colon follows, where it is all there is, or where a value of its type follows at once:
 * so 诊断 in 诊断证明书 is none, and 现金支付35.20 holds one.
 */
function isLabelHere(text: string, at: number, label: string, labels: Labels): boolean {
  const after = text.slice(at + label.length)
  const tail = tailOf(after)
  const rest = after.slice(tail.length)
  if (/^\)?:/.test(rest) || /[\]】〕]/.test(tail)) return true
  const starts = at === 0 || (at === 1 && !/[\p{Script=Han}\w]/u.test(text[0] ?? ''))
  if (starts && (rest === '' || rest === ')')) return true
  const rules = labels.rules.get(label) ?? []
  if (starts && isLongLabel(label, rules) && !/^(?:书|单|证明|报告|记录|学|的|及|和|与)/.test(rest)) return true
  return rules.some((rule) => {
    if (rule.type === 'text' || rule.type === 'paragraph') return starts && rule.bare === true
    if (rule.type === 'person' && !starts) return false
    const parsed = parseValue(rule, rest)
    // 被鉴定人右腕关节功能部分丧失 is a sentence, no label with a name.
    if (rule.type === 'person' && (parsed?.value.length ?? 0) > 4 && !parsed?.value.includes('·')) return false
    return parsed !== undefined && parsed.from <= (rule.type === 'words' ? 2 : 1)
  })
}

/** Long enough to be no beginning of a sentence: forms without colons put the value right behind it. */
function isLongLabel(label: string, rules: FieldRule[]): boolean {
  if (rules.some(({ type }) => type === 'person')) return false
  return label.length >= (rules.length === 0 ? 3 : 4) && /^\p{Script=Han}+$/u.test(label)
}

/** Boxes of one or two characters that together make a label are one label set wide ("名    称:" → "名称:"). */
export function joinSpacedLabels(lines: Line[], labels: Labels): Line[] {
  return rowsOf(lines).flatMap((row) => {
    const out: Line[] = []
    for (let i = 0; i < row.length; i++) {
      const taken = spacedLabel(row, i, labels)
      out.push(joined(row.slice(i, i + taken)))
      i += taken - 1
    }
    return out
  })
}

function spacedLabel(row: Line[], from: number, labels: Labels): number {
  const first = row[from]?.text.trim() ?? ''
  if (!/^\p{Script=Han}{1,2}$/u.test(first)) return 1
  let text = first
  for (let count = 2; count <= 3; count++) {
    const next = row[from + count - 1]
    const before = row[from + count - 2]
    if (!next || !before || next.x - before.x - before.w > 8 * before.h) return 1
    text += compact(next.text).text
    const label = labels.byLength.find(
      (l) => text.startsWith(l) && l.length > text.length - compact(next.text).text.length,
    )
    if (label && !labels.rules.has(first) && /^[^\p{Script=Han}]|^$/u.test(text.slice(label.length))) return count
  }
  return 1
}

/** Everything the page offers as the value of a rule: by labels first, by the rule's pattern when there is none. */
export function candidatesFor(rule: FieldRule, lines: Line[], marks: Mark[], starts: Set<Line>): Candidate[] {
  const labelled = marks
    .filter((mark) => rule.labels.includes(mark.label))
    .flatMap((mark) => besideLabel(rule, mark, lines, marks, starts))
  return labelled.length > 0 && rule.prefer !== 'largest' ? labelled : [...labelled, ...byPattern(rule, lines)]
}

function besideLabel(rule: FieldRule, mark: Mark, lines: Line[], marks: Mark[], starts: Set<Line>): Candidate[] {
  const rank = rule.labels.indexOf(mark.label)
  for (const span of valueSpans(rule, mark, lines, marks, starts)) {
    const full = rule.type === 'paragraph' ? withContinuation(span, mark, lines, starts) : span
    const parsed = parseValue(rule, full.text)
    if (!parsed) continue
    const part = rule.type === 'paragraph' ? full : slice(full, parsed.from, parsed.to)
    return [{ value: parsed.value, raw: part.text, span: part, rank, labelled: true }]
  }
  return []
}

/** Where the value may stand, most likely place first. */
function valueSpans(rule: FieldRule, mark: Mark, lines: Line[], marks: Mark[], starts: Set<Line>): Line[] {
  const isLast = marks.filter((m) => m.line === mark.line).at(-1) === mark
  const spans = mark.value.text === '' ? [] : [mark.value]
  if (!isLast) return spans
  const right: Line[] = []
  for (const line of rightOf(mark.line, lines)) {
    if (starts.has(line) || right.length === 3) break
    right.push(upToMark(line, marks))
  }
  const [near] = right
  if (mark.value.text !== '') {
    const splits = rule.type === 'date' || rule.type === 'code' || rule.type === 'money' || rule.type === 'words'
    return near && splits ? [mark.value, spaced([mark.value, near])] : spans
  }
  if (near) spans.push(near)
  if (right.length > 1) spans.push(spaced(right.slice(0, 2)), spaced(right))
  const [under] = below(mark.line, lines)
  if (under && !starts.has(under)) spans.push(upToMark(under, marks))
  return spans
}

function spaced(lines: Line[]): Line {
  return joined(lines.map((l, i) => (i === 0 ? l : { ...l, text: ` ${l.text}`, at: [l.at[0] ?? 0, ...l.at] })))
}

function upToMark(line: Line, marks: Mark[]): Line {
  const first = marks.find((m) => m.line === line)
  if (!first) return trimmed(line)
  return trimmed(slice(line, 0, Math.max(0, line.text.indexOf(first.label[0] ?? ''))))
}

/** A paragraph goes on in the lines under it, up to a line that carries a label or stands beside one. */
function withContinuation(first: Line, mark: Mark, lines: Line[], starts: Set<Line>): Line {
  const parts = [first]
  for (let last = first; parts.length < 6; ) {
    const next = below(last, lines, 1.3).find((l) => l.x > mark.line.x - l.h && Math.abs(l.h - first.h) < 0.5 * first.h)
    if (!next || [...starts].some((s) => s === next || isBefore(s, next)) || hasOwnLabel(next, mark, lines)) break
    parts.push(trimmed(next))
    last = next
  }
  return joined(parts)
}

function isBefore(label: Line, line: Line): boolean {
  return label.x < line.x && label.page === line.page && overlapY(label, line) > 0.5
}

/** Something stands in the column of the label beside the next line: a label we do not know. */
function hasOwnLabel(next: Line, { line }: Mark, lines: Line[]): boolean {
  return lines.some(
    (l) => l !== next && l.x + l.w <= next.x && isBefore(l, next) && overlapX(l, line) > 0.3 && l.w < next.x - line.x,
  )
}

function byPattern(rule: FieldRule, lines: Line[]): Candidate[] {
  if (!rule.pattern) return []
  const pattern = new RegExp(rule.pattern, 'u')
  const searched = rule.prefer === 'largest' ? [...lines].sort((a, b) => b.h - a.h) : lines
  const offers = searched.flatMap((line, order): Candidate[] => {
    const found = pattern.exec(line.text)
    const group = found?.[1]
    if (!found || !group) return []
    const from = found.index + found[0].indexOf(group)
    const span = slice(line, from, from + group.length)
    const parsed = parseValue(rule, span.text)
    return parsed
      ? [{ value: parsed.value, raw: span.text, span, rank: rule.labels.length + order, labelled: false }]
      : []
  })
  return rule.prefer === 'longest'
    ? offers.sort((a, b) => b.value.length - a.value.length).map((o, i) => ({ ...o, rank: rule.labels.length + i }))
    : offers
}
