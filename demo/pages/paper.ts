/** A sheet to draw documents on: text, rules, tables, seals, codes. Units are pixels. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Canvas, createCanvas, GlobalFonts, loadImage, type SKRSContext2D } from '@napi-rs/canvas'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'

/** A run of text as it was drawn: left, top, width and height in pixels. */
export type Written = { text: string; x: number; y: number; w: number; h: number }
/** `written` is all text on the sheet, as a perfect reader would see it. */
export type Paper = { canvas: Canvas; c: SKRSContext2D; width: number; height: number; written: Written[] }
export type Align = 'left' | 'center' | 'right'
export type Weight = 'light' | 'regular' | 'medium' | 'bold'
export type TextStyle = {
  size?: number
  weight?: Weight
  color?: string
  align?: Align
  spacing?: number
  /** 1 is the type's own width. */
  stretch?: number
}

const family = 'Mendian Pages'
const files: Readonly<Record<Weight, string>> = {
  light: 'NotoSansHans-Light.otf',
  regular: 'NotoSansHans-Regular.otf',
  medium: 'NotoSansHans-Medium.otf',
  bold: 'NotoSansHans-Bold.otf',
}
let fontsReady = false

function registerFonts(): void {
  if (fontsReady) return
  const home = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts')
  for (const [weight, file] of Object.entries(files))
    GlobalFonts.registerFromPath(join(home, file), `${family} ${weight}`)
  fontsReady = true
}

export function sheet(width: number, height: number, background = '#fdfdfb'): Paper {
  registerFonts()
  const canvas = createCanvas(width, height)
  const c = canvas.getContext('2d')
  c.fillStyle = background
  c.fillRect(0, 0, width, height)
  return { canvas, c, width, height, written: [] }
}

/** Draws one line of text with its middle at `y`; returns its width. */
export function text(paper: Paper, value: string, x: number, y: number, style: TextStyle = {}): number {
  const { size = 24, weight = 'regular', color = '#222', align = 'left', spacing = 0, stretch = 1 } = style
  const { c } = paper
  c.font = `${size}px "${family} ${weight}"`
  c.fillStyle = color
  c.textBaseline = 'middle'
  c.letterSpacing = `${spacing}px`
  const width = c.measureText(value).width * stretch
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2
  c.save()
  c.translate(left, y)
  c.scale(stretch, 1)
  c.fillText(value, 0, 0)
  c.restore()
  c.letterSpacing = '0px'
  if (value.trim() !== '') paper.written.push({ text: value, x: left, y: y - size / 2, w: width, h: size })
  return width
}

/** Breaks a paragraph at the width; returns the y below it. */
export function paragraph(
  paper: Paper,
  value: string,
  x: number,
  y: number,
  width: number,
  style: TextStyle = {},
): number {
  const { size = 24 } = style
  const perLine = Math.max(1, Math.floor(width / size))
  let at = y
  for (let from = 0; from < value.length; from += perLine) {
    text(paper, value.slice(from, from + perLine), x, at, style)
    at += size * 1.6
  }
  return at
}

export function rule(paper: Paper, x1: number, y1: number, x2: number, y2: number, color = '#555', width = 1.5): void {
  const { c } = paper
  c.strokeStyle = color
  c.lineWidth = width
  c.beginPath()
  c.moveTo(x1, y1)
  c.lineTo(x2, y2)
  c.stroke()
}

export function frame(paper: Paper, x: number, y: number, w: number, h: number, color = '#555'): void {
  paper.c.strokeStyle = color
  paper.c.lineWidth = 1.5
  paper.c.strokeRect(x, y, w, h)
}

export type Column<Row> = { heading: string; x: number; align?: Align; cell: (row: Row) => string }

/** Headings and rows; returns the y below the last row. */
export function table<Row>(
  paper: Paper,
  columns: Column<Row>[],
  rows: Row[],
  at: { y: number; rowHeight: number; size: number },
): number {
  const { y, rowHeight, size } = at
  for (const { heading, x, align = 'left' } of columns) text(paper, heading, x, y, { size, align, weight: 'bold' })
  for (const [i, row] of rows.entries())
    for (const { x, align = 'left', cell } of columns)
      text(paper, cell(row), x, y + (i + 1) * rowHeight, { size, align })
  return y + (rows.length + 1) * rowHeight
}

/** A red oval seal that lets the text under it show through. */
export function seal(paper: Paper, name: string, purpose: string, x: number, y: number): void {
  const { c } = paper
  c.save()
  c.globalAlpha = 0.55
  c.strokeStyle = '#d02020'
  c.lineWidth = 4
  c.beginPath()
  c.ellipse(x, y, 110, 74, -0.06, 0, Math.PI * 2)
  c.stroke()
  text(paper, name.slice(0, 10), x, y - 24, { size: 20, color: '#d02020', align: 'center' })
  text(paper, purpose, x, y + 14, { size: 20, color: '#d02020', align: 'center' })
  c.restore()
}

let writerReady = false

export async function qrCode(paper: Paper, content: string, x: number, y: number, side: number): Promise<void> {
  if (!writerReady) {
    const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'))
    prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } })
    writerReady = true
  }
  const { image, error } = await writeBarcode(content, { format: 'QRCode', scale: 8 })
  if (!image) throw new Error(`the code cannot be drawn: ${error}`)
  paper.c.drawImage(await loadImage(Buffer.from(await image.arrayBuffer())), x, y, side, side)
}

/** Pastes a picture so that it fills the box, cropped at its longer side. */
export async function picture(paper: Paper, bytes: Buffer, x: number, y: number, w: number, h: number): Promise<void> {
  const image = await loadImage(bytes)
  const scale = Math.max(w / image.width, h / image.height)
  const sw = w / scale
  const sh = h / scale
  paper.c.drawImage(image, (image.width - sw) / 2, (image.height - sh) / 2, sw, sh, x, y, w, h)
}

export async function png(paper: Paper): Promise<Buffer> {
  return paper.canvas.encode('png')
}
