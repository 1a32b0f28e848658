// Identifiers: UUIDv7, so that keys made later sort later.
import { randomFillSync } from 'node:crypto'
import { v7, validate } from 'uuid'
import { z } from 'zod'

const pool = Buffer.alloc(16 * 512)
let drawn = pool.length
let [msecs, seq] = [0, 0]

/** A new UUIDv7, later than the last of this process. */
export function newId(): string {
  const random = drawRandom()
  const now = Date.now()
  if (now > msecs) [msecs, seq] = [now, random.readUInt32BE(0) >>> 1]
  else if (seq < 0xff_ff_ff_ff) seq += 1
  else [msecs, seq] = [msecs + 1, 0]
  return v7({ random, msecs, seq })
}

// Randomness is fetched for many ids at once: to ask for sixteen bytes costs as much as for thousands.
function drawRandom(): Buffer {
  if (drawn === pool.length) {
    randomFillSync(pool)
    drawn = 0
  }
  drawn += 16
  return pool.subarray(drawn - 16, drawn)
}

export function isId(text: string): boolean {
  return validate(text)
}

export const id = z.uuid()
