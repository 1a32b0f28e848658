// How much of real scanned documents is read right, and how long a page takes. The documents are not ours to ship: they are
// looked for in MENDIAN_DATA (default ../shared/data) and the measure is left out, with a line that says so, where they are not.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type FileType, openReader, type Reader, type Reading } from '../src/documents/reading/index.ts'

export type Measure = { id: string; value: number; unit: string; n: number }

const label = z.object({ image: z.string(), fields: z.record(z.string(), z.string()) })

/** What the labels call a field → what a reading calls it, and how the value is written there. */
const names: Record<string, { field: string; as?: 'fen' }> = {
  doc_type: { field: 'documentType' },
  title: { field: 'title' },
  code: { field: 'invoiceCode' },
  number: { field: 'invoiceNumber' },
  date: { field: 'issuedOn' },
  check_code: { field: 'checkCode' },
  buyer: { field: 'buyer' },
  buyer_tax_id: { field: 'buyerTaxId' },
  item: { field: 'item' },
  amount: { field: 'amountFen', as: 'fen' },
  tax_rate: { field: 'taxRate' },
  tax: { field: 'taxFen', as: 'fen' },
  total: { field: 'totalFen', as: 'fen' },
  total_cn: { field: 'totalInWords' },
  seller: { field: 'seller' },
  seller_tax_id: { field: 'sellerTaxId' },
  ticket_no: { field: 'ticketNumber' },
  from_station: { field: 'fromStation' },
  to_station: { field: 'toStation' },
  train: { field: 'train' },
  depart: { field: 'departsAt' },
  seat: { field: 'seat' },
  price: { field: 'priceFen', as: 'fen' },
  class_: { field: 'seatClass' },
}

/** A train ticket says what it is by its kind; it prints no such words. */
const kinds: Record<string, string> = { 火车票: 'train-ticket' }

export async function measureReading(dataDir = process.env.MENDIAN_DATA ?? '../shared/data'): Promise<Measure[]> {
  const home = join(dataDir, 'docs_zh_real', 'dev')
  if (!existsSync(join(home, 'labels.jsonl'))) {
    process.stderr.write(`reading: left out, no docs_zh_real in ${dataDir}\n`)
    return []
  }
  const lines = (await readFile(join(home, 'labels.jsonl'), 'utf8')).split('\n').filter((line) => line.trim() !== '')
  const labels = lines.map((line) => label.parse(JSON.parse(line)))
  const files = await Promise.all(labels.map(async (l) => ({ ...l, bytes: await readFile(join(home, l.image)) })))
  const reader = openReader({ workers: 2 })
  try {
    return await measure(reader, files)
  } finally {
    await reader.close()
  }
}

type Sample = { image: string; fields: Record<string, string>; bytes: Buffer }

async function measure(reader: Reader, files: Sample[]): Promise<Measure[]> {
  const [first] = files
  if (!first) return []
  // The models load once in a server's life, not once a page.
  await Promise.all([reader.read(first.bytes, typeOf(first.image)), reader.read(first.bytes, typeOf(first.image))])
  let right = 0
  let all = 0
  const seconds: number[] = []
  for (const file of files) {
    const started = performance.now()
    const reading = await reader.read(file.bytes, typeOf(file.image))
    seconds.push((performance.now() - started) / 1000)
    for (const [name, expected] of Object.entries(file.fields)) {
      all++
      const found = foundFor(reading, name, expected)
      if (same(found, expected)) right++
      else process.stderr.write(`reading: ${file.image} ${name}: ${found ?? 'not found'} for ${expected}\n`)
    }
  }
  const three = await threeAtOnce(reader, files)
  return [
    { id: 'documents-fields-right', value: round(right / all), unit: 'share', n: all },
    { id: 'documents-s-per-page', value: round(middle(seconds)), unit: 's', n: seconds.length },
    { id: 'documents-three-at-once-s', value: round(middle(three)), unit: 's', n: three.length },
  ]
}

async function threeAtOnce(reader: Reader, files: Sample[]): Promise<number[]> {
  const seconds: number[] = []
  for (let round = 0; round < 5; round++) {
    const started = performance.now()
    await Promise.all(files.slice(0, 3).map((file) => reader.read(file.bytes, typeOf(file.image))))
    seconds.push((performance.now() - started) / 1000)
  }
  return seconds
}

function foundFor(reading: Reading, name: string, expected: string): string | undefined {
  const rule = names[name]
  const value = reading.fields.find((f) => f.name === rule?.field)?.value
  if (value === undefined && name === 'doc_type') return kinds[expected] === reading.kind ? expected : undefined
  if (value === undefined || rule?.as !== 'fen') return value
  return (Number(value) / 100).toFixed(2)
}

/** Full-width and half-width are the same character; 39.5 and 39.50 the same amount. */
function same(found: string | undefined, expected: string): boolean {
  if (found === undefined) return false
  const [a, b] = [found, expected].map((text) => text.normalize('NFKC').replace(/\s/g, ''))
  return a === b || (/^\d+(\.\d+)?$/.test(expected) && expected.includes('.') && Number(a) === Number(b))
}

function typeOf(path: string): FileType {
  return path.endsWith('.png') ? 'image/png' : path.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg'
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
