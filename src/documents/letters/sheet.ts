// A sheet of A4 that is filled from top to bottom: fonts, colours, the cursor, and the turn of the page.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import PDFDocument from 'pdfkit'
import type { Text } from '../../kit/index.ts'

export const left = 60
export const width = 595.28 - 2 * left
export const right = left + width
const top = 64
const firstTop = 110
const bottom = 841.89 - 68

export const ink = '#1c2b33'
export const pale = '#6b7a83'
export const line = '#d9e0e3'
export const wash = '#f3f7f8'
export const accent = '#0a6c74'

const require = createRequire(import.meta.url)
// The package's face lists files; its folder is where they lie.
const fonts = join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts')
const regular = readFileSync(join(fonts, 'NotoSansHans-Regular.otf'))
const medium = readFileSync(join(fonts, 'NotoSansHans-Medium.otf'))

export interface Sheet {
  readonly doc: PDFKit.PDFDocument
  /** Where the next thing goes, in points from the top. */
  y: number
}

export interface Style {
  readonly size: number
  readonly color?: string
  readonly strong?: boolean
  readonly align?: 'left' | 'right' | 'center'
  readonly gap?: number
}

export function openSheet(info: { title: string; author: string; at: Date }): Sheet {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    lang: 'zh-CN',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: info.title, Author: info.author, CreationDate: info.at, ModDate: info.at },
  })
  doc.registerFont('regular', regular)
  doc.registerFont('medium', medium)
  return { doc, y: firstTop }
}

/** The bytes, once the document is ended; ask before anything is drawn. */
export function pdfOf({ doc }: Sheet): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}

/** Turns the page unless so many points are still free on it. */
export function need(sheet: Sheet, height: number): boolean {
  if (sheet.y + height <= bottom) return false
  sheet.doc.addPage()
  sheet.y = top
  return true
}

/** Writes a text over the full width, over as many pages as it takes, and moves the cursor below it. */
export function flow(sheet: Sheet, words: string, style: Style): void {
  let rest = words
  while (rest !== '') {
    const room = bottom - sheet.y
    const height = heightOf(sheet, rest, width, style)
    const part = height <= room ? rest : fitting(sheet, rest, room, style)
    put(sheet, part, left, sheet.y, width, style)
    sheet.y += heightOf(sheet, part, width, style)
    rest = rest.slice(part.length).trimStart()
    if (rest !== '') need(sheet, bottom)
  }
}

// The longest beginning that fits, at the end of a word where there are words.
function fitting(sheet: Sheet, words: string, room: number, style: Style): string {
  let [low, high] = [1, words.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (heightOf(sheet, words.slice(0, middle), width, style) <= room) low = middle
    else high = middle - 1
  }
  const space = words.lastIndexOf(' ', low)
  return words.slice(0, low < words.length && space > low - 30 && space > 0 ? space : low)
}

/** Points a text takes at a width. */
export function heightOf({ doc }: Sheet, words: string, at: number, style: Style): number {
  set(doc, style)
  return words === '' ? 0 : doc.heightOfString(words, { width: at, lineGap: style.gap ?? 0 })
}

/** Writes a text in a column; the cursor stays where it is. */
export function put({ doc }: Sheet, words: string, x: number, y: number, at: number, style: Style): void {
  if (words === '') return
  set(doc, style)
  doc.text(words, x, y, { width: at, lineGap: style.gap ?? 0, align: style.align ?? 'left' })
}

function set(doc: PDFKit.PDFDocument, { size, color = ink, strong = false }: Style): void {
  doc
    .font(strong ? 'medium' : 'regular')
    .fontSize(size)
    .fillColor(color)
}

/** A horizontal hairline. */
export function rule({ doc }: Sheet, y: number, color: string = line, weight = 0.6): void {
  doc.moveTo(left, y).lineTo(right, y).lineWidth(weight).strokeColor(color).stroke()
}

/** Both languages of a value; English is empty where it would say the same again. */
export function both(words: string | Text): Text {
  const said = typeof words === 'string' ? { zh: words, en: '' } : words
  // In a Chinese font curly quotes are as wide as a Chinese letter.
  const en = clean(said.en)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
  return { zh: clean(said.zh), en: said.en === said.zh ? '' : en }
}

// Control characters have no glyph.
export function clean(words: string): string {
  return [...words].map((letter) => (letter < ' ' || letter === '\u007f' ? ' ' : letter)).join('')
}

/** Points a text takes on one line. */
export function widthOf({ doc }: Sheet, words: string, style: Style): number {
  set(doc, style)
  return doc.widthOfString(words)
}

/** The foot of every page once all is drawn: what the paper is, and which page of how many; the pages, counted. */
export function drawFeet({ doc }: Sheet, said: string, above?: string): number {
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page)
    const sheet = { doc, y: 0 }
    rule(sheet, 841.89 - 56)
    const foot = { size: 8, color: pale } as const
    const numbers = `第 ${page + 1} 页，共 ${count} 页  Page ${page + 1} of ${count}`
    put(sheet, said, left, 841.89 - 47, 300, foot)
    put(sheet, numbers, right - 200, 841.89 - 47, 200, { ...foot, align: 'right' })
    if (page > 0 && above) put(sheet, above, left, 36, width, foot)
  }
  return count
}
