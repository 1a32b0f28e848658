// The parts of a letter below its head: facts, paragraphs, the signatures and the verification.
import type { Text } from '../../kit/index.ts'
import type { PrintedLetter } from './printed.ts'
import {
  accent,
  both,
  clean,
  flow,
  heightOf,
  ink,
  left,
  line,
  need,
  pale,
  put,
  rule,
  type Sheet,
  wash,
  width,
  widthOf,
} from './sheet.ts'

const fact = { size: 10 } as const
const label = { size: 9.5, color: pale } as const
const small = { size: 8, color: pale } as const
const body = { size: 10.5, gap: 4.5 } as const
const translation = { size: 8.5, color: pale, gap: 2.5 } as const

/** Label and value, one row each; the English label stands behind the Chinese one, or under it where it is long. */
export function drawFacts(sheet: Sheet, facts: PrintedLetter['facts']): void {
  if (facts.length === 0) return
  rule(sheet, sheet.y, accent, 1)
  for (const { label: name, value } of facts) drawFact(sheet, both(name), both(value))
  rule(sheet, sheet.y, accent, 1)
  sheet.y += 20
}

const nameWidth = 165
const longest = 400
const valueX = left + nameWidth + 14
const valueWidth = width - nameWidth - 20

function drawFact(sheet: Sheet, name: Text, value: Text): void {
  const beside = widthOf(sheet, name.zh, label) + 7
  const fits = beside + widthOf(sheet, name.en, small) <= nameWidth
  const nameHeight = heightOf(sheet, name.zh, nameWidth, label)
  const valueHeight = heightOf(sheet, value.zh, valueWidth, fact)
  const height = Math.max(
    nameHeight + (fits ? 0 : heightOf(sheet, name.en, nameWidth, small)),
    valueHeight + heightOf(sheet, value.en, valueWidth, small),
  )
  if (height > longest) {
    drawLongFact(sheet, name, value)
    return
  }
  need(sheet, height + 12)
  const y = sheet.y + 6
  put(sheet, name.zh, left + 6, y, nameWidth, label)
  if (fits) put(sheet, name.en, left + 6 + beside, y + 1.8, nameWidth, small)
  else put(sheet, name.en, left + 6, y + nameHeight, nameWidth, small)
  put(sheet, value.zh, valueX, y, valueWidth, { ...fact, strong: true })
  put(sheet, value.en, valueX, y + valueHeight, valueWidth, small)
  sheet.y += height + 12
  rule(sheet, sheet.y)
}

// A value that would not fit beside its label on one page takes the full width below it.
function drawLongFact(sheet: Sheet, name: Text, value: Text): void {
  sheet.y += 6
  drawParagraph(sheet, { zh: `${name.zh} ${name.en}`.trim(), en: '' })
  drawParagraph(sheet, value)
  rule(sheet, sheet.y)
}

/** Chinese as it counts, English below it in small. */
export function drawParagraph(sheet: Sheet, words: Text): void {
  const { zh, en } = both(words)
  need(sheet, 56) // three lines at least, before or after the turn of a page
  flow(sheet, zh, body)
  sheet.y += 2
  if (en !== '') need(sheet, 24)
  flow(sheet, en, translation)
  sheet.y += 12
}

export function drawSignatures(sheet: Sheet, signatures: PrintedLetter['signatures']): void {
  const boxHeight = 92
  for (const signature of signatures) {
    need(sheet, boxHeight + 14)
    const { doc, y } = sheet
    doc.roundedRect(left, y, width, boxHeight, 4).lineWidth(0.6).strokeColor(line).stroke()
    put(sheet, '电子签名  Electronic signature', left + 14, y + 10, 220, label)
    put(sheet, clean(signature.name), left + 14, y + 26, 220, { size: 12, strong: true })
    put(sheet, `${signature.at.zh}（北京时间） · ${signature.at.en}`, left + 14, y + 45, 260, small)
    put(sheet, `${signature.level.zh} · ${signature.level.en}`, left + 14, y + 57, 260, small)
    put(sheet, `编号 ID ${signature.id}`, left + 14, y + 69, 260, small)
    drawStrokes(sheet, signature.strokes, { x: left + width - 180, y: y + 8, w: 166, h: boxHeight - 16 })
    sheet.y += boxHeight + 14
  }
}

interface Area {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const pathData = /^[MLHVCSQTAZmlhvcsqtaz0-9\s,.+-]+$/

// Strokes are scaled to fit; what is no path is the name as it was typed.
function drawStrokes(sheet: Sheet, strokes: string, area: Area): void {
  const points = pathData.test(strokes) && /^\s*[Mm]/.test(strokes) ? pointsOf(strokes) : []
  if (points.length === 0) {
    put(sheet, clean(strokes).slice(0, 20), area.x, area.y + area.h / 2 - 14, area.w, { size: 20, align: 'center' })
    return
  }
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x0, y0] = [least(xs), least(ys)]
  const [w, h] = [Math.max(1, -least(xs.map((x) => -x)) - x0), Math.max(1, -least(ys.map((y) => -y)) - y0)]
  const scale = Math.min(area.w / w, area.h / h, 2)
  const { doc } = sheet
  doc.save()
  doc.translate(area.x + (area.w - w * scale) / 2, area.y + (area.h - h * scale) / 2)
  doc.scale(scale).translate(-x0, -y0)
  doc
    .path(strokes)
    .lineWidth(1.6 / scale)
    .lineCap('round')
    .lineJoin('round')
    .strokeColor(ink)
    .stroke()
  doc.restore()
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY)
}

// Pens draw M and L (and curves, whose control points bound them well enough): numbers in pairs.
function pointsOf(path: string): [number, number][] {
  const numbers = (path.match(/[+-]?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
  return numbers.flatMap((x, index): [number, number][] => {
    const y = numbers[index + 1]
    return index % 2 === 0 && y !== undefined ? [[x, y]] : []
  })
}

/** Who says so, and when: at the right, as a Chinese letter ends. */
export function drawClose(sheet: Sheet, { insurer, on }: PrintedLetter): void {
  need(sheet, 46)
  const style = { size: 10.5, align: 'right' } as const
  put(sheet, clean(insurer.zh), left, sheet.y, width, { ...style, strong: true })
  put(sheet, on.zh, left, sheet.y + 17, width, style)
  sheet.y += 44
}

/** How anybody can check this letter: the code, the address, and both as QR code. */
export function drawVerification(sheet: Sheet, letter: PrintedLetter, code: QrCode): void {
  const side = 70
  const height = side + 20
  need(sheet, height)
  const { doc, y } = sheet
  doc.roundedRect(left, y, width, height, 4).fillColor(wash).fill()
  const cell = side / code.size
  doc
    .rect(left + 8, y + 8, side + 4, side + 4)
    .fillColor('#ffffff')
    .fill()
  code.dark.forEach((dark, index) => {
    if (!dark) return
    const [column, row] = [index % code.size, Math.floor(index / code.size)]
    doc.rect(left + 10 + column * cell, y + 10 + row * cell, cell, cell)
  })
  doc.fillColor(ink).fill()
  const x = left + side + 30
  put(sheet, '核验本函  Verify this letter', x, y + 9, 300, { size: 10, strong: true, color: accent })
  put(sheet, letter.code, x, y + 25, 340, { size: 14, strong: true })
  put(sheet, '扫描二维码，或打开下面的网址并输入核验码，可核对本函是否有效、文件是否被改动。', x, y + 46, 340, small)
  put(
    sheet,
    'Scan the code or open the address to see whether this letter is valid and unaltered.',
    x,
    y + 58,
    340,
    small,
  )
  put(sheet, letter.verifyUrl, x, y + 71, 340, { size: 8, color: accent })
  sheet.y += height + 8
}

export interface QrCode {
  /** Modules on a side. */
  readonly size: number
  /** Row by row. */
  readonly dark: readonly boolean[]
}
