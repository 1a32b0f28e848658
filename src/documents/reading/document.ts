/** A whole file → a reading. Runs inside the worker. */
import { straightened } from './corners.ts'
import { ReadingFailed } from './failures.ts'
import type { PageCode } from './found.ts'
import type { Line } from './layout.ts'
import type { Models } from './models.ts'
import { readPage } from './page.ts'
import { pdfPages } from './pdf.ts'
import { codesOn, invoiceCodeOf } from './qr.ts'
import { qualityOf } from './quality.ts'
import { decode, displayJpeg, type Raster } from './raster.ts'
import type { FileType, Page, Quality, Reading } from './reading.ts'
import { boxOf, understand } from './understand.ts'
import type { Vocabulary } from './vocabulary.ts'

type Seen = { page: Omit<Page, 'lines'>; lines: Line[]; codes: PageCode[]; quality: Quality }

/** `models` may still be loading: a PDF with a text layer does not wait for them. Throws ReadingFailed. */
export async function readDocument(
  bytes: Uint8Array,
  type: FileType,
  models: Promise<Models>,
  vocabulary: Vocabulary,
): Promise<Reading> {
  if (typeOf(bytes) !== type) throw new ReadingFailed('not-what-it-says')
  const seen =
    type === 'application/pdf'
      ? await seePdf(bytes, models)
      : [await see(await straightened(await decode(bytes)), 0, models)]
  const lines = seen.flatMap((s) => s.lines)
  const understood = understand(
    lines,
    seen.map((s) => s.page),
    seen.flatMap(({ codes }) => codes),
    vocabulary,
  )
  return {
    ...understood,
    pages: seen.map((s) => ({ ...s.page, lines: s.lines.map((line) => pageLine(line, s.page)) })),
    quality: worst(seen.map((s) => s.quality)),
  }
}

function pageLine(line: Line, page: { width: number; height: number }) {
  return { text: line.text, score: Math.round(line.score * 1000) / 1000, box: boxOf(line, page.width, page.height) }
}

async function see(raster: Raster, index: number, models: Promise<Models>): Promise<Seen> {
  const { lines, upright, ...page } = await readPage(await models, raster, index)
  return { page, lines, codes: await codesIn(upright, lines, index), quality: await qualityOf(upright, lines) }
}

/** Page by page: forty of them side by side would not fit into memory. */
async function seePdf(bytes: Uint8Array, models: Promise<Models>): Promise<Seen[]> {
  const seen: Seen[] = []
  for await (const { raster, lines } of pdfPages(bytes)) {
    const index = seen.length
    if (lines.length === 0) seen.push(await see(raster, index, models))
    else {
      const { width, height } = raster
      const page = { width, height, rotation: 0, uprightJpeg: await displayJpeg(raster) }
      seen.push({ page, lines, codes: await codesIn(raster, lines, index), quality: { ok: true, score: 1 } })
    }
  }
  return seen
}

/** Only pages that call themselves invoices are searched: the search costs a tenth of a second. */
async function codesIn(raster: Raster, lines: Line[], page: number): Promise<PageCode[]> {
  if (!lines.some((l) => /发票|票据|收据|收费/.test(l.text))) return []
  const codes = (await codesOn(raster)).flatMap((text) => invoiceCodeOf(text) ?? [])
  return codes.slice(0, 1).map((code) => ({ ...code, page }))
}

/** The document is as good as its worst page, but an empty back page does not spoil it. */
function worst(qualities: Quality[]): Quality {
  const written = qualities.filter((q) => q.reason !== 'blank')
  const [first] = (written.length > 0 ? written : qualities).sort(
    (a, b) => Number(a.ok) - Number(b.ok) || a.score - b.score,
  )
  return first ?? { ok: false, reason: 'blank', score: 0 }
}

/** What the first bytes say the file is. */
function typeOf(bytes: Uint8Array): FileType | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024))
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg'
  if (head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'image/png'
  if (head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP')
    return 'image/webp'
  if (head.includes('%PDF-')) return 'application/pdf'
  return undefined
}
