// Weights as a small file: each value in one byte, compressed. What they were learnt from stands in the head.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { z } from 'zod'
import type { Weights } from './weights.ts'

const head = z.object({
  labels: z.array(z.string()),
  features: z.array(z.string()),
  rarity: z.array(z.number()),
  /** What one step of a byte is worth. */
  step: z.number(),
  about: z.record(z.string(), z.unknown()),
})

export interface Packed {
  readonly weights: Weights
  /** Whatever the trainer notes of its data and of what the weights are worth. */
  readonly about: Readonly<Record<string, unknown>>
}

// A weight below this share of the largest tells next to nothing; without those the file is shorter.
const telling = 0.006

/** Features that tell nothing any more are left out. */
export function packed({ weights, about }: Packed): Buffer {
  const { labels, features, rarity, values } = weights
  const count = labels.length
  let largest = 0
  for (let at = 0; at < values.length; at += 1) largest = Math.max(largest, Math.abs(values[at] ?? 0))
  const step = largest / 127
  const byteOf = (at: number) => {
    const value = values[at] ?? 0
    return Math.abs(value) < telling * largest ? 0 : Math.round(value / step)
  }
  const rowOf = (row: number) => Int8Array.from({ length: count }, (_, label) => byteOf(row * count + label))
  const rows = features.flatMap((feature, row) => {
    const bytes = rowOf(row)
    return bytes.some((byte) => byte !== 0) ? [{ feature, rarity: rarity[row] ?? 0, bytes }] : []
  })
  const written = JSON.stringify({
    labels,
    features: rows.map(({ feature }) => feature),
    rarity: rows.map((row) => Math.round(row.rarity * 100) / 100),
    step,
    about,
  })
  const body = [...rows.map(({ bytes }) => bytes), rowOf(features.length)]
  const size = Buffer.alloc(4)
  const text = Buffer.from(written)
  size.writeUInt32LE(text.length)
  // Label by label: equal neighbours are compressed better than those of one feature.
  const columns = Buffer.alloc(body.length * count)
  body.forEach((bytes, row) => {
    for (const [label, byte] of bytes.entries()) columns.writeInt8(byte, label * body.length + row)
  })
  return brotliCompressSync(Buffer.concat([size, text, columns]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  })
}

export function unpacked(file: Buffer): Packed {
  const whole = brotliDecompressSync(file)
  const length = whole.readUInt32LE(0)
  const { labels, features, rarity, step, about } = head.parse(JSON.parse(whole.toString('utf8', 4, 4 + length)))
  const columns = new Int8Array(whole.buffer, whole.byteOffset + 4 + length)
  const rows = features.length + 1
  const values = new Float32Array(rows * labels.length)
  for (let label = 0; label < labels.length; label += 1)
    for (let row = 0; row < rows; row += 1)
      values[row * labels.length + label] = (columns[label * rows + row] ?? 0) * step
  return { weights: { labels, features, rarity, values }, about }
}
