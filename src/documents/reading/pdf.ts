/** PDF pages: the text layer with its positions, and a picture of the page. Runs in the reading worker only. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ReadingFailed } from './failures.ts'
import type { Line } from './layout.ts'
import type { Raster } from './raster.ts'
import { plain } from './recognise.ts'

const pagesMax = 40
const sideMax = 2_000
/** Fewer characters than this are a stamp or a page number on a scan. */
const textLayerMin = 12

export type PdfPage = { raster: Raster; lines: Line[] }

/** The pages of a PDF, one after the other; `lines` is empty where a page is a scan. Throws ReadingFailed. */
export async function* pdfPages(bytes: Uint8Array): AsyncGenerator<PdfPage> {
  registerFonts()
  const document = await open(bytes)
  try {
    if (document.numPages > pagesMax) throw new ReadingFailed('too-many-pages')
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      yield await readOne(page, number - 1)
      page.cleanup()
    }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  try {
    return await getDocument({
      data: Uint8Array.from(bytes),
      // Chinese PDFs without embedded fonts name their characters through these maps; without them their text is empty.
      cMapUrl: `${join(home, 'cmaps')}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
      wasmUrl: `${join(home, 'wasm')}/`,
      useSystemFonts: true,
      isEvalSupported: false,
      enableXfa: false,
      maxImageSize: 64_000_000,
      verbosity: VerbosityLevel.ERRORS,
    }).promise
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw locked ? new ReadingFailed('locked') : new ReadingFailed('damaged', 'the PDF cannot be opened')
  }
}

async function readOne(page: PDFPageProxy, index: number): Promise<PdfPage> {
  const natural = page.getViewport({ scale: 1 })
  const scale = Math.min(4, sideMax / Math.max(natural.width, natural.height))
  const viewport = page.getViewport({ scale })
  const width = Math.max(1, Math.ceil(viewport.width))
  const height = Math.max(1, Math.ceil(viewport.height))
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  // pdf.js is typed for a browser's canvas; ours draws the same but carries another type.
  const target = { canvas: null, canvasContext: context, viewport, background: 'white' }
  await Reflect.apply(page.render, page, [target]).promise
  const { data } = context.getImageData(0, 0, width, height)
  const raster = { data: withoutAlpha(data, width * height), width, height }
  const { items } = await page.getTextContent()
  const spans = items.flatMap((item) => ('str' in item ? spanOf(item, viewport.transform, index) : []))
  const letters = spans.reduce((sum, s) => sum + s.text.trim().length, 0)
  return { raster, lines: letters < textLayerMin ? [] : asLines(spans) }
}

function withoutAlpha(rgba: Uint8ClampedArray, pixels: number): Buffer {
  const rgb = Buffer.alloc(pixels * 3)
  for (let i = 0; i < pixels; i++) {
    rgb[i * 3] = rgba[i * 4] ?? 255
    rgb[i * 3 + 1] = rgba[i * 4 + 1] ?? 255
    rgb[i * 3 + 2] = rgba[i * 4 + 2] ?? 255
  }
  return rgb
}

type TextItem = { str: string; transform: unknown[]; width: number; height: number }

/** A run of text in pixels of the rendered page; characters are taken as evenly spread by their usual widths. */
function spanOf(item: TextItem, view: number[], page: number): Line[] {
  const text = [...item.str].map((c) => plain(radical(c))).join('')
  if (text.trim() === '') return []
  const [a, b, , , e, f] = item.transform.map(Number)
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view
  const scale = Math.hypot(va, vb)
  const size = Math.hypot(a ?? 0, b ?? 0) * scale || item.height * scale
  const x = va * (e ?? 0) + vc * (f ?? 0) + ve
  const y = vb * (e ?? 0) + vd * (f ?? 0) + vf
  const w = Math.max(1, item.width * scale)
  const widths = [...text].map((c) => (/[\p{Script=Han}\u3000-\u30ff]/u.test(c) ? 2 : 1))
  const total = widths.reduce((sum, v) => sum + v, 0)
  let run = 0
  const at = widths.map((v) => {
    run += v
    return (run - v / 2) / total
  })
  return [{ text, score: 1, at, page, x, y: y - size * 0.9, w, h: size * 1.15 }]
}

/** Runs that touch on one base line are one line; a gap wider than a character is a new cell. */
function asLines(spans: Line[]): Line[] {
  const sorted = [...spans].sort((a, b) => a.y + a.h - (b.y + b.h) || a.x - b.x)
  const lines: Line[] = []
  for (const span of sorted) {
    const last = lines.findLast((l) => Math.abs(l.y + l.h - span.y - span.h) < 0.3 * span.h && near(l, span))
    if (!last) lines.push({ ...span })
    else append(last, span)
  }
  return lines
}

function near(line: Line, span: Line): boolean {
  const gap = span.x - (line.x + line.w)
  return gap > -0.5 * span.h && gap < 0.8 * span.h
}

function append(line: Line, span: Line): void {
  const right = span.x + span.w
  const w = right - line.x
  line.at = [...line.at.map((a) => (a * line.w) / w), ...span.at.map((a) => (span.x - line.x + a * span.w) / w)]
  line.text += span.text
  line.w = w
}

/** Fonts of some invoice printers encode radicals (U+2E80-2EF3) that NFKC leaves alone. */
const radicals: Record<string, string> = {
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
}

function radical(character: string): string {
  return radicals[character] ?? character
}

let registered = false

/** Faces that Chinese PDFs name without embedding them. */
function registerFonts(): void {
  if (registered) return
  registered = true
  const home = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts')
  for (const name of [
    'STSong',
    'STSong-Light',
    'SimSun',
    'NSimSun',
    'SimHei',
    'KaiTi',
    'KaiTi_GB2312',
    'FangSong',
    'Microsoft YaHei',
    'sans-serif',
    'serif',
  ])
    GlobalFonts.registerFromPath(join(home, 'NotoSansHans-Regular.otf'), name)
}
