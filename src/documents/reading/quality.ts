/** The retake gate: whether a page is good enough to be read, or the customer should photograph it again at once. */
import { median } from './geometry.ts'
import type { Line } from './layout.ts'
import { greyAt, type Raster } from './raster.ts'
import type { Quality } from './reading.ts'

const scoreMin = 0.9
/** Below this the networks misread strokes, whatever they score. */
const heightMinPx = 11
const sharpnessMin = 100

/** Judged on one page image; `score` is the mean recognition score weighted by length. */
export async function qualityOf(raster: Raster, lines: Line[]): Promise<Quality> {
  const letters = lines.reduce((sum, l) => sum + l.text.length, 0)
  if (letters < 4) return { ok: false, reason: (await isEven(raster)) ? 'blank' : 'unreadable', score: 0 }
  const score = lines.reduce((sum, l) => sum + l.score * l.text.length, 0) / letters
  const rounded = Math.round(score * 1000) / 1000
  if (score < scoreMin)
    return { ok: false, reason: (await sharpness(raster)) < sharpnessMin ? 'blurred' : 'unreadable', score: rounded }
  if (median(lines.map((l) => l.h)) < heightMinPx) return { ok: false, reason: 'small', score: rounded }
  return { ok: true, score: rounded }
}

/** Variance of the Laplacian at 1,000 px: edges are strong where the lens was in focus. */
export async function sharpness(raster: Raster): Promise<number> {
  const { data, width, height } = await greyAt(raster, 1_000)
  let sum = 0
  let squares = 0
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      const v =
        4 * (data[i] ?? 0) - (data[i - 1] ?? 0) - (data[i + 1] ?? 0) - (data[i - width] ?? 0) - (data[i + width] ?? 0)
      sum += v
      squares += v * v
    }
  const n = Math.max(1, (width - 2) * (height - 2))
  return squares / n - (sum / n) ** 2
}

/** A page without writing: hardly any pixel differs from its neighbourhood. */
async function isEven(raster: Raster): Promise<boolean> {
  return (await sharpness(raster)) < 60
}
