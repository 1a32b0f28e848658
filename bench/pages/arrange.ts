// Ways to set labels and values on a sheet, looked at while the vocabulary was written. Those that were not: arrange-held.ts.
import { frame, type Paper, paragraph, rule, text } from '../../demo/pages/paper.ts'
import type { Entry } from './spec.ts'
import type { Style } from './style.ts'

/** Draws the entries from `y` down; returns the y below them. */
export type Arrangement = (paper: Paper, entries: readonly Entry[], y: number, style: Style) => number

export const left = 90
export const step = (style: Style) => style.text.size * 2.1

/** A long value under or behind its label, over the whole width. */
export function long(paper: Paper, { label, value }: Entry, y: number, style: Style): number {
  const width = text(paper, `${label}${style.colon}`, left, y, style.label)
  const x = left + width + 6
  return paragraph(paper, value, x, y, paper.width - x - left, style.text) + style.text.size * 0.6
}

/** Short entries `across` to a row, long ones on lines of their own, in the order they come. */
export function flow(
  across: number,
  one: (paper: Paper, entry: Entry, x: number, y: number, style: Style, width: number) => void,
): Arrangement {
  return (paper, entries, top, style) => {
    const width = (paper.width - 2 * left) / across
    let y = top
    let column = 0
    const feed = () => {
      if (column > 0) y += step(style)
      column = 0
    }
    for (const entry of entries) {
      if (entry.long || entry.value.length * style.text.size > width * across * 0.8) {
        feed()
        y = long(paper, entry, y, style)
        continue
      }
      const span = (entry.label.length + entry.value.length * 0.8) * style.text.size > width ? 2 : 1
      if (column + span > across) feed()
      one(paper, entry, left + column * width, y, style, width * span)
      column += span
      if (column >= across) feed()
    }
    feed()
    return y
  }
}

export function colonPair(paper: Paper, { label, value }: Entry, x: number, y: number, style: Style): void {
  const width = text(paper, `${label}${style.colon}`, x, y, style.label)
  text(paper, value, x + width, y, style.text)
}

const columns = flow(2, colonPair)

const single: Arrangement = (paper, entries, top, style) => {
  let y = top
  for (const entry of entries) {
    if (entry.long) y = long(paper, entry, y, style)
    else {
      colonPair(paper, entry, left, y, style)
      y += step(style)
    }
  }
  return y
}

/** Label above its value, small and grey. */
const stacked = flow(3, (paper, { label, value }, x, y, style) => {
  text(paper, label, x, y, { ...style.label, size: style.label.size * 0.8 })
  text(paper, value, x, y + style.text.size * 1.25, style.text)
})
const stack: Arrangement = (paper, entries, top, style) =>
  stacked(paper, entries, top, { ...style, text: { ...style.text, size: style.text.size } }) + style.text.size * 1.2

/** Label at the left, dots, value at the right margin. */
const leaders: Arrangement = (paper, entries, top, style) => {
  let y = top
  for (const entry of entries) {
    if (entry.long) {
      y = long(paper, entry, y, style)
      continue
    }
    const width = text(paper, entry.label, left, y, style.label)
    const valueWidth = text(paper, entry.value, paper.width - left, y, { ...style.text, align: 'right' })
    dots(paper, left + width + 20, paper.width - left - valueWidth - 20, y + style.text.size * 0.3, style.rule)
    y += step(style)
  }
  return y
}

function dots({ c }: Paper, from: number, to: number, y: number, color: string): void {
  c.fillStyle = color
  for (let x = from; x < to; x += 14) c.fillRect(x, y, 3, 3)
}

/** Labels of two characters set as wide as those of four. */
const spread = flow(2, (paper, { label, value }, x, y, style) => {
  const wide = label.length === 2 ? `${label[0]}　　${label[1]}` : label
  colonPair(paper, { label: wide, value, long: false }, x, y, style)
})

const english: Readonly<Record<string, string>> = {
  姓名: 'Name',
  性别: 'Sex',
  年龄: 'Age',
  科室: 'Dept',
  住址: 'Address',
  证号: 'No.',
  国籍: 'Nationality',
  出生日期: 'Date of Birth',
  所有人: 'Owner',
  准驾车型: 'Class',
  日期: 'Date',
}
const bilingual = flow(2, (paper, entry, x, y, style) => {
  const label = english[entry.label] ? `${entry.label} ${english[entry.label]}` : entry.label
  colonPair(paper, { ...entry, label }, x, y, style)
})

/** Ruled cells: label, value, label, value, label, value. */
const grid: Arrangement = (paper, entries, top, style) => {
  const height = step(style)
  let y = top - height / 2
  const short = entries.filter((entry) => !entry.long)
  const across = short.some(({ label, value }) => (label.length + value.length) * style.text.size > 330) ? 2 : 3
  const width = (paper.width - 2 * left) / across
  for (let from = 0; from < short.length; from += across) {
    for (const [i, { label, value }] of short.slice(from, from + across).entries()) {
      const x = left + i * width
      const share = Math.min(width * 0.55, Math.max(width * 0.36, label.length * style.label.size + 20))
      frame(paper, x, y, share, height, style.rule)
      frame(paper, x + share, y, width - share, height, style.rule)
      text(paper, label, x + share / 2, y + height / 2, { ...style.label, align: 'center' })
      text(paper, value, x + share + 12, y + height / 2, style.text)
    }
    y += height
  }
  for (const { label, value } of entries.filter((entry) => entry.long)) {
    text(paper, label, left + 100, y + height / 2, { ...style.label, align: 'center' })
    const below =
      paragraph(paper, value, left + 216, y + height / 2, paper.width - 2 * left - 230, style.text) -
      style.text.size * 0.4
    frame(paper, left, y, 200, below - y, style.rule)
    frame(paper, left + 200, y, paper.width - 2 * left - 200, below - y, style.rule)
    y = below
  }
  return y + height / 2
}

/** Values written on lines, as in a form filled in by hand; no colon. */
const blanks = flow(2, (paper, { label, value }, x, y, style, width) => {
  const from = x + text(paper, label, x, y, style.label) + 14
  rule(paper, from, y + style.text.size * 0.7, x + width - 24, y + style.text.size * 0.7, style.rule, 1)
  text(paper, value, from + 12, y, style.text)
})

export const tuned: readonly Arrangement[] = [columns, single]
export const seen: readonly Arrangement[] = [stack, leaders, spread, bilingual, grid, blanks]
