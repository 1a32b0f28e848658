// Twelve ways to set labels and values on a sheet that nobody looked at while the vocabulary was written.
import { frame, paragraph, rule, text } from '../../demo/pages/paper.ts'
import { type Arrangement, colonPair, flow, left, long, step } from './arrange.ts'
import type { Entry } from './spec.ts'

const triple = flow(3, colonPair)

/** A ruled list of two columns over the whole width. */
const rows: Arrangement = (paper, entries, top, style) => {
  const height = step(style)
  let y = top - height / 2
  for (const { label, value } of entries) {
    text(paper, label, left + 16, y + height / 2, style.label)
    const below =
      paragraph(paper, value, left + 340, y + height / 2, paper.width - 2 * left - 360, style.text) +
      height / 2 -
      style.text.size * 1.6
    rule(paper, left, below, paper.width - left, below, style.rule, 1)
    y = below
  }
  return y + height / 2
}

/** Labels flush right against a line down the page. */
const flushRight: Arrangement = (paper, entries, top, style) => {
  const x = left + 300
  let y = top
  for (const { label, value } of entries) {
    text(paper, `${label}${style.colon}`, x, y, { ...style.label, align: 'right' })
    y = paragraph(paper, value, x + 10, y, paper.width - x - left, style.text) + style.text.size * 0.5
  }
  return y
}

/** All in one run of text, as a receipt printer does it. */
const running: Arrangement = (paper, entries, top, style) => {
  let y = top
  let x = left
  for (const entry of entries) {
    const words = `${entry.label}${style.colon}${entry.value}`
    const width = words.length * style.text.size
    if (x > left && (entry.long || x + width > paper.width - left)) {
      y += step(style)
      x = left
    }
    if (entry.long) y = long(paper, entry, y, style)
    else x += text(paper, words, x, y, style.text) + style.text.size * 1.2
  }
  return x > left ? y + step(style) : y
}

/** Short entries first with bars between them, then each long one under a heading in brackets. */
const headed: Arrangement = (paper, entries, top, style) => {
  let y = triple(
    paper,
    entries.filter((entry) => !entry.long),
    top,
    style,
  )
  for (const { label, value } of entries.filter((entry) => entry.long)) {
    text(paper, `【${label}】`, left, y, { ...style.label, weight: 'bold' })
    y =
      paragraph(paper, value, left + 30, y + style.text.size * 1.7, paper.width - 2 * left - 30, style.text) +
      style.text.size * 0.5
  }
  return y
}

/** A pane at the left with what is short, the rest beside it. */
const panes: Arrangement = (paper, entries, top, style) => {
  const short = entries.filter((entry) => !entry.long)
  const at = 470
  paper.c.fillStyle = '#e9edf0'
  paper.c.fillRect(left - 20, top - step(style) / 2, at - left, short.length * step(style) + 10)
  for (const [i, entry] of short.entries())
    colonPair(paper, entry, left, top + i * step(style), {
      ...style,
      text: { ...style.text, size: style.text.size * 0.86 },
      label: { ...style.label, size: style.label.size * 0.86 },
    })
  let y = top
  for (const { label, value } of entries.filter((entry) => entry.long)) {
    text(paper, `${label}${style.colon}`, at + 20, y, style.label)
    y =
      paragraph(paper, value, at + 20, y + style.text.size * 1.6, paper.width - at - left, style.text) + style.text.size
  }
  return Math.max(y, top + short.length * step(style) + 30)
}

/** A narrow column in the middle of the sheet, values under their labels. */
const slip: Arrangement = (paper, entries, top, style) => {
  const x = paper.width / 2 - 260
  let y = top
  for (const { label, value } of entries) {
    if (value.length < 9) {
      colonPair(paper, { label, value, long: false }, x, y, style)
      y += step(style) * 0.8
      continue
    }
    text(paper, `${label}${style.colon}`, x, y, style.label)
    y = paragraph(paper, value, x + 40, y + style.text.size * 1.5, 520, style.text) + style.text.size * 0.3
  }
  return y
}

/** Two columns of which the right one begins half a row lower. */
const staggered: Arrangement = (paper, entries, top, style) => {
  const short = entries.filter((entry) => !entry.long)
  const rowsDown = Math.ceil(short.length / 2)
  for (const [i, entry] of short.entries()) {
    const right = i >= rowsDown
    const y = top + (right ? i - rowsDown + 0.5 : i) * step(style)
    colonPair(paper, entry, right ? paper.width / 2 + 20 : left, y, style)
  }
  const below = entries.filter((entry) => entry.long)
  return below.reduce((y, entry) => long(paper, entry, y, style), top + (rowsDown + 0.6) * step(style))
}

/** Labels in corner brackets, values behind them. */
const brackets = flow(2, (paper, { label, value }: Entry, x, y, style) => {
  const width = text(paper, `[${label}]`, x, y, style.label)
  text(paper, value, x + width + 10, y, style.text)
})

/** Labels and values at tab stops, nothing between them. */
const tabs = flow(2, (paper, { label, value }, x, y, style, width) => {
  text(paper, label, x, y, style.label)
  text(paper, value, x + Math.max(width * 0.36, label.length * style.label.size + 16), y, style.text)
})

/** A numbered list. */
const numbered: Arrangement = (paper, entries, top, style) => {
  let y = top
  for (const [i, entry] of entries.entries()) {
    const label = `${i + 1}、${entry.label}`
    if (entry.long) y = long(paper, { ...entry, label }, y, style)
    else {
      colonPair(paper, { ...entry, label }, left, y, style)
      y += step(style) * 0.9
    }
  }
  return y
}

/** Boxes that hold a label with its value, two to a row. */
const outlined: Arrangement = (paper, entries, top, style) => {
  const height = step(style)
  const width = (paper.width - 2 * left) / 2
  let y = top
  const short = entries.filter((entry) => !entry.long)
  for (const [i, entry] of short.entries()) {
    const x = left + (i % 2) * width
    frame(paper, x, y - height / 2, width, height, style.rule)
    colonPair(paper, entry, x + 16, y, style)
    if (i % 2 === 1 || i === short.length - 1) y += height
  }
  return entries.filter((entry) => entry.long).reduce((at, entry) => long(paper, entry, at, style), y + 10)
}

export const held: readonly Arrangement[] = [
  triple,
  rows,
  flushRight,
  running,
  headed,
  panes,
  slip,
  staggered,
  brackets,
  tabs,
  numbered,
  outlined,
]
