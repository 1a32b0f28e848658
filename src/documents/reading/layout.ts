/** Lines of text on a page and how they stand to one another: spans inside a line, rows, neighbours. */
import { median } from './geometry.ts'

/** A line, or a part of one, in pixels of its upright page. `at[i]` is the centre of character i as a fraction of the width. */
export type Line = {
  text: string
  score: number
  at: number[]
  page: number
  x: number
  y: number
  w: number
  h: number
}

/** Characters `from` to `to` (exclusive) as a line with a region of its own. */
export function slice(line: Line, from: number, to = line.text.length): Line {
  const half = Math.min(0.5, (0.42 * line.h) / Math.max(1, line.w))
  const first = line.at[from] ?? 1
  const last = line.at[to - 1] ?? first
  const left = from === 0 ? 0 : Math.max(0, first - half)
  const right = to >= line.text.length ? 1 : Math.min(1, last + half)
  const width = Math.max(0.001, right - left)
  return {
    ...line,
    text: line.text.slice(from, to),
    at: line.at.slice(from, to).map((a) => (a - left) / width),
    x: line.x + left * line.w,
    w: width * line.w,
  }
}

/** The line without its spaces and without punctuation at either end. */
export function trimmed(line: Line): Line {
  const from = line.text.search(/[^\s:;,.。、|_·]/)
  if (from < 0) return slice(line, 0, 0)
  let to = line.text.length
  while (to > from && /[\s:;,、|_]/.test(line.text[to - 1] ?? '')) to--
  return slice(line, from, to)
}

/** The line without any spaces. */
export function spaceless(line: Line): Line {
  const kept = [...line.text].flatMap((c, i) => (/\s/.test(c) ? [] : [i]))
  return { ...line, text: kept.map((i) => line.text[i]).join(''), at: kept.map((i) => line.at[i] ?? 0) }
}

/** Several lines as one, in the order given; the score is that of the worst. */
export function joined(lines: Line[]): Line {
  const [first, ...rest] = lines
  if (!first || rest.length === 0) return first ?? { text: '', score: 0, at: [], page: 0, x: 0, y: 0, w: 0, h: 0 }
  const x = Math.min(...lines.map((l) => l.x))
  const y = Math.min(...lines.map((l) => l.y))
  const w = Math.max(...lines.map((l) => l.x + l.w)) - x
  const h = Math.max(...lines.map((l) => l.y + l.h)) - y
  return {
    text: lines.map((l) => l.text).join(''),
    score: Math.min(...lines.map((l) => l.score)),
    at: lines.flatMap((l) => l.at.map((a) => (l.x + a * l.w - x) / w)),
    page: first.page,
    x,
    y,
    w,
    h,
  }
}

export const middleX = (line: Line): number => line.x + line.w / 2
export const middleY = (line: Line): number => line.y + line.h / 2

/** Lines that stand side by side, top row first, each row from left to right. Lines of one page only. */
export function rowsOf(lines: Line[]): Line[][] {
  const rows: { middle: number; height: number; lines: Line[] }[] = []
  for (const line of [...lines].sort((a, b) => middleY(a) - middleY(b))) {
    const row = rows
      .slice(-3)
      .find(
        (r) =>
          Math.abs(r.middle - middleY(line)) < 0.45 * Math.min(r.height, line.h) &&
          !r.lines.some((l) => overlapX(l, line) > 0.5),
      )
    if (!row) rows.push({ middle: middleY(line), height: line.h, lines: [line] })
    else {
      row.lines.push(line)
      row.middle = median(row.lines.map(middleY))
      row.height = median(row.lines.map((l) => l.h))
    }
  }
  return rows.map((row) => row.lines.sort((a, b) => a.x - b.x))
}

/** Reading order over all pages. */
export function inOrder(lines: Line[]): Line[] {
  return pagesOf(lines).flatMap((page) => rowsOf(page).flat())
}

export function pagesOf(lines: Line[]): Line[][] {
  const pages = new Map<number, Line[]>()
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line])
  return [...pages.entries()].sort((a, b) => a[0] - b[0]).map(([, page]) => page)
}

/** Share of the narrower line that lies over or under the other. */
export function overlapX(a: Line, b: Line): number {
  const shared = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  return Math.max(0, shared) / Math.max(1, Math.min(a.w, b.w))
}

export function overlapY(a: Line, b: Line): number {
  const shared = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)
  return Math.max(0, shared) / Math.max(1, Math.min(a.h, b.h))
}

/** Lines of the same row to the right, nearest first. */
export function rightOf(line: Line, lines: Line[]): Line[] {
  return lines
    .filter(
      (l) => l.page === line.page && l !== line && overlapY(l, line) > 0.5 && l.x > line.x + line.w - 0.6 * line.h,
    )
    .sort((a, b) => a.x - b.x)
}

/** Lines under this one that share its columns, nearest first, at most `reach` line heights away. */
export function below(line: Line, lines: Line[], reach = 2.5): Line[] {
  return lines
    .filter((l) => l.page === line.page && l !== line && overlapX(l, line) > 0.3)
    .filter((l) => middleY(l) > line.y + line.h && l.y - (line.y + line.h) < reach * line.h)
    .sort((a, b) => a.y - b.y)
}

/** Boxes of one row may overlap, and the character between them is then read twice: the left line gives it up. */
export function untangled(lines: Line[]): Line[] {
  return lines.map((line) => {
    const next = lines.find((l) => l !== line && l.x > line.x && l.x < line.x + line.w && overlapY(l, line) > 0.6)
    if (!next) return line
    const from = line.at.findIndex((a) => line.x + a * line.w > next.x)
    return from > 0 && next.text.startsWith(line.text.slice(from)) ? slice(line, 0, from) : line
  })
}
