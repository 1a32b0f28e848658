/** Pixels in memory: decoding within limits, turning, cutting lines out. */
import sharp from 'sharp'
import { ReadingFailed } from './failures.ts'
import type { Rect } from './geometry.ts'

/** RGB, three bytes a pixel, row by row. */
export type Raster = { data: Buffer; width: number; height: number }

/** Stops decompression bombs: a phone's 50-megapixel photo passes, a 30,000 × 30,000 PNG does not. */
const pixelsMax = 64_000_000
/** Longest side kept for recognition; beyond it characters gain nothing. */
const sideMax = 2_600
const displaySideMax = 1_600

// One thread a worker: the pool already uses the machine's cores, and libvips' own would fight with inference.
sharp.concurrency(1)
sharp.cache(false)

/** Decodes an image file turned as its EXIF says, on white, at most 2,600 px. Throws ReadingFailed. */
export async function decode(bytes: Uint8Array): Promise<Raster> {
  try {
    const image = sharp(bytes, { limitInputPixels: pixelsMax, failOn: 'error', sequentialRead: true })
      .autoOrient()
      .flatten({ background: '#fff' })
      .resize({ width: sideMax, height: sideMax, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .removeAlpha()
    const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
    return { data: info.channels === 3 ? data : spread(data), width: info.width, height: info.height }
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    throw /pixel limit/i.test(message)
      ? new ReadingFailed('too-many-pixels')
      : new ReadingFailed('damaged', 'the image cannot be decoded')
  }
}

/** Grey to three channels. */
function spread(grey: Buffer): Buffer {
  const rgb = Buffer.alloc(grey.length * 3)
  for (const [i, v] of grey.entries()) rgb.fill(v, i * 3, i * 3 + 3)
  return rgb
}

export async function resize(raster: Raster, width: number, height: number): Promise<Raster> {
  const { data } = await fromRaw(raster)
    .resize(width, height, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width, height }
}

/** Turns clockwise by any number of degrees; the canvas grows and the corners are white. */
export async function turned(raster: Raster, degrees: number): Promise<Raster> {
  if (degrees === 0) return raster
  const { data, info } = await fromRaw(raster)
    .rotate(degrees, { background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

export async function displayJpeg(raster: Raster): Promise<Buffer> {
  return fromRaw(raster)
    .resize({ width: displaySideMax, height: displaySideMax, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 80 })
    .toBuffer()
}

export async function greyAt(raster: Raster, side: number): Promise<Raster> {
  const { data, info } = await fromRaw(raster)
    .resize({ width: side, height: side, fit: 'inside' })
    .greyscale()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

function fromRaw(raster: Raster) {
  return sharp(raster.data, { raw: { width: raster.width, height: raster.height, channels: 3 } })
}

/**
 * Cuts a turned rectangle out as a network input of `height` × `width` (three planes, blue first, each value v / 127.5 - 1).
 * The text takes `used` columns; the rest stays 0, which the networks were trained to see as padding.
 */
export function cutLine(raster: Raster, rect: Rect, height: number, used: number, width: number): Float32Array {
  const plane = height * width
  const out = new Float32Array(plane * 3)
  const cos = Math.cos(rect.angle)
  const sin = Math.sin(rect.angle)
  const stepX = rect.w / used
  const stepY = rect.h / height
  // A line much taller than the network's input is averaged over two samples a side, else thin strokes would vanish.
  const taps = stepY > 1.6 ? [-0.25, 0.25] : [0]
  const share = 1 / taps.length ** 2 / 127.5
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < used; x++) {
      const at = y * width + x
      for (const dy of taps)
        for (const dx of taps) {
          const u = (x + 0.5 + dx) * stepX - rect.w / 2
          const v = (y + 0.5 + dy) * stepY - rect.h / 2
          addSample(raster, rect.cx + u * cos - v * sin - 0.5, rect.cy + u * sin + v * cos - 0.5, out, at, plane, share)
        }
      for (let c = 0; c < 3; c++) out[at + c * plane] = (out[at + c * plane] ?? 0) - 1
    }
  }
  return out
}

function addSample(r: Raster, x: number, y: number, out: Float32Array, at: number, plane: number, share: number): void {
  const px = Math.min(Math.max(x, 0), r.width - 1.001)
  const py = Math.min(Math.max(y, 0), r.height - 1.001)
  const x0 = Math.floor(px)
  const y0 = Math.floor(py)
  const fx = px - x0
  const fy = py - y0
  const a = (y0 * r.width + x0) * 3
  const b = a + r.width * 3
  const d = r.data
  for (let c = 0; c < 3; c++) {
    const upper = (d[a + c] ?? 0) * (1 - fx) + (d[a + 3 + c] ?? 0) * fx
    const lower = (d[b + c] ?? 0) * (1 - fx) + (d[b + 3 + c] ?? 0) * fx
    const plan = at + (2 - c) * plane
    out[plan] = (out[plan] ?? 0) + (upper * (1 - fy) + lower * fy) * share
  }
}
