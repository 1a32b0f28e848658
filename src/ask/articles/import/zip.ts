// One file out of a ZIP, by its central directory (APPNOTE 6.3.10, 4.3.12): enough for a word processor's file, and bounded.
import { inflateRawSync } from 'node:zlib'
import { badFile } from '../problems.ts'

const bytesMax = 50_000_000
const endSign = 0x06054b50
const entrySign = 0x02014b50
const localSign = 0x04034b50

/** The content of a file, or undefined when it is not in there. Raises `import-unreadable` when the archive is not one. */
export function unzipOne(zip: Buffer, name: string): Buffer | undefined {
  try {
    return find(zip, name)
  } catch (error) {
    throw error instanceof RangeError || isZlib(error) ? badFile() : error
  }
}

function isZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}

function find(zip: Buffer, name: string): Buffer | undefined {
  const end = endOf(zip)
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== entrySign) throw badFile()
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const called = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    if (called === name) return contentAt(zip, zip.readUInt32LE(at + 42), at)
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return undefined
}

function endOf(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 65_557); at -= 1)
    if (zip.readUInt32LE(at) === endSign) return at
  throw badFile()
}

function contentAt(zip: Buffer, local: number, entry: number): Buffer {
  if (zip.readUInt32LE(local) !== localSign) throw badFile()
  const method = zip.readUInt16LE(entry + 10)
  const size = zip.readUInt32LE(entry + 20)
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(from, from + size)
  if (method === 0) return packed
  if (method !== 8) throw badFile()
  return inflateRawSync(packed, { maxOutputLength: bytesMax })
}
