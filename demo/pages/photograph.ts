/** Makes a clean page look as if a hand-held phone had photographed it on a table. The same input gives the same photo. */
import sharp from 'sharp'
import { random } from '../../src/kit/index.ts'

export type Shot = {
  /** Quarter turns clockwise, in degrees. */
  rotate?: 0 | 90 | 180 | 270
  /** Small turn in degrees. */
  skew?: number
  /** Gaussian sigma in pixels of the photo; 4 and more cannot be read. */
  blur?: number
  /** Standard deviation of the sensor's noise, in grey levels. */
  noise?: number
  /** 0..1: how dark the far corner gets. */
  shadow?: number
  /** 0..1: what is left of the difference between ink and paper. */
  contrast?: number
  /** 0..1: how much farther away the upper edge is. */
  perspective?: number
  /** JPEG quality, 1..100. */
  quality?: number
  /** Longest side of the photo in pixels. */
  side?: number
  seed?: number
}

type Pixels = { data: Buffer; width: number; height: number }

export async function photograph(page: Buffer, shot: Shot = {}): Promise<Buffer> {
  const {
    rotate = 0,
    skew = 0,
    blur = 0,
    noise = 4,
    shadow = 0.25,
    contrast = 1,
    perspective = 0.04,
    quality = 82,
    side = 2200,
  } = shot
  const { data, info } = await sharp(page)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  if (contrast < 1) for (const [i, v] of data.entries()) data[i] = 225 + (v - 225) * contrast
  const taken = project({ data, width: info.width, height: info.height }, side, skew, perspective)
  light(taken, shadow, noise, random(shot.seed ?? 1))
  const { width, height } = taken
  // Two passes: sharp turns before it blurs whatever the order of the calls, and a turned photo must be blurred alike.
  let image = sharp(taken.data, { raw: { width, height, channels: 3 } }).rotate(rotate)
  if (blur >= 0.3) image = image.blur(blur)
  return image.jpeg({ quality }).toBuffer()
}

/** Sees the page through a pinhole: the table's colour where there is no page. */
function project(page: Pixels, side: number, skew: number, perspective: number): Pixels {
  const margin = 1.1
  const scale = side / Math.max(page.width, page.height) / margin
  const width = Math.round(page.width * scale * margin)
  const height = Math.round(page.height * scale * margin)
  const out = Buffer.alloc(width * height * 3)
  const cos = Math.cos((skew * Math.PI) / 180)
  const sin = Math.sin((skew * Math.PI) / 180)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const dx = x - width / 2
      const dy = y - height / 2
      const depth = 1 - (perspective * dy) / height
      const u = ((dx * cos + dy * sin) * depth) / scale + page.width / 2
      const v = ((dy * cos - dx * sin) * depth) / scale + page.height / 2
      sample(page, u, v, out, (y * width + x) * 3)
    }
  return { data: out, width, height }
}

const table = [146, 118, 92] as const

function sample(page: Pixels, u: number, v: number, out: Buffer, at: number): void {
  if (u < 0 || v < 0 || u >= page.width - 1 || v >= page.height - 1) {
    for (let c = 0; c < 3; c++) out[at + c] = table[c] ?? 0
    return
  }
  const x = Math.floor(u)
  const y = Math.floor(v)
  const fx = u - x
  const fy = v - y
  const i = (y * page.width + x) * 3
  const below = i + page.width * 3
  for (let c = 0; c < 3; c++) {
    const upper = (page.data[i + c] ?? 0) * (1 - fx) + (page.data[i + 3 + c] ?? 0) * fx
    const lower = (page.data[below + c] ?? 0) * (1 - fx) + (page.data[below + 3 + c] ?? 0) * fx
    out[at + c] = upper * (1 - fy) + lower * fy
  }
}

function light({ data, width, height }: Pixels, shadow: number, noise: number, next: () => number): void {
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const dark = 1 - shadow * ((x / width) * 0.6 + (y / height) * 0.4) ** 1.5
      // The sum of three uniform numbers is near enough to a bell curve.
      const grain = noise === 0 ? 0 : (next() + next() + next() - 1.5) * 2 * noise
      const at = (y * width + x) * 3
      for (let c = 0; c < 3; c++) data[at + c] = Math.min(255, Math.max(0, (data[at + c] ?? 0) * dark + grain))
    }
}
