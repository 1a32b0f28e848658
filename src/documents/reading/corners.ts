/** Where a page lies in its photo, and the page as if it had been photographed from straight above. */
import { convexHull, type Point } from './geometry.ts'
import { greyAt, type Raster } from './raster.ts'

/** Corners in order around the page, in pixels of the photo. */
export type Quad = readonly [Point, Point, Point, Point]

const searchSide = 320
/** A page smaller than this share of the photo may be a seal or a card on a page. */
const shareMin = 0.3
/** Opposite edges that differ by less are as good as parallel: the page is left alone. */
const taperMin = 0.04

/** The page cut out and set square where it was photographed at an angle; else the photo itself. */
export async function straightened(photo: Raster): Promise<Raster> {
  const quad = await cornersOf(photo)
  return quad && taperOf(quad) > taperMin ? squared(photo, quad) : photo
}

/** The corners of a bright page on a darker ground; undefined where no four-sided one stands free in the photo. */
export async function cornersOf(photo: Raster): Promise<Quad | undefined> {
  const small = await greyAt(photo, searchSide)
  const { width, height } = small
  const { points, size } = largestBright(small, otsu(small.data))
  const hull = convexHull(points)
  const quad = largestQuad(hull)
  if (!quad || quad.some(([x, y]) => x < 2 || y < 2 || x > width - 3 || y > height - 3)) return undefined
  const area = areaOf(quad)
  const isPage = area > shareMin * width * height && areaOf(hull) < 1.05 * area && size > 0.75 * area
  const scale = photo.width / width
  const back = ([x, y]: Point): Point => [(x + 0.5) * scale, (y + 0.5) * scale]
  return isPage ? [back(quad[0]), back(quad[1]), back(quad[2]), back(quad[3])] : undefined
}

/** How much one edge is longer than the one across from it. */
function taperOf(quad: Quad): number {
  const [a, b, c, d] = edgesOf(quad)
  return Math.max(Math.abs(1 - a / c), Math.abs(1 - b / d), Math.abs(1 - c / a), Math.abs(1 - d / b))
}

function edgesOf([a, b, c, d]: Quad): [number, number, number, number] {
  return [distance(a, b), distance(b, c), distance(c, d), distance(d, a)]
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

/** The grey level that parts dark from bright best (Otsu). */
function otsu(grey: Uint8Array): number {
  const counts = new Float64Array(256)
  for (const v of grey) counts[v] = (counts[v] ?? 0) + 1
  const whole = counts.reduce((sum, n, v) => sum + n * v, 0)
  let [below, belowSum, best, bestAt] = [0, 0, -1, 127]
  for (let v = 0; v < 255; v++) {
    below += counts[v] ?? 0
    belowSum += v * (counts[v] ?? 0)
    const above = grey.length - below
    if (below === 0 || above === 0) continue
    const gap = belowSum / below - (whole - belowSum) / above
    const between = below * above * gap * gap
    if (between > best) [best, bestAt] = [between, v]
  }
  return bestAt
}

/** The ends of each row of the largest bright patch, and how many pixels it has. */
function largestBright({ data, width, height }: Raster, threshold: number): { points: Point[]; size: number } {
  const seen = new Uint8Array(width * height)
  let best: { points: Point[]; size: number } = { points: [], size: 0 }
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || (data[start] ?? 0) <= threshold) continue
    const patch = fill(data, width, height, threshold, start, seen)
    if (patch.size > best.size) best = patch
  }
  return best
}

function fill(data: Buffer, width: number, height: number, threshold: number, start: number, seen: Uint8Array) {
  const rows = new Map<number, [number, number]>()
  const stack = [start]
  let size = 0
  seen[start] = 1
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    size++
    const x = at % width
    const y = (at - x) / width
    const ends = rows.get(y)
    if (!ends) rows.set(y, [x, x])
    else if (x < ends[0]) ends[0] = x
    else if (x > ends[1]) ends[1] = x
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const next = at + dx + dy * width
      if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue
      if (seen[next] || (data[next] ?? 0) <= threshold) continue
      seen[next] = 1
      stack.push(next)
    }
  }
  const points = [...rows].flatMap(([y, [left, right]]): Point[] => [
    [left, y],
    [right, y],
  ])
  return { points, size }
}

/** Four points of the hull that enclose the most; each is moved along the hull for as long as that helps. */
function largestQuad(hull: Point[]): Quad | undefined {
  const n = hull.length
  if (n < 4) return undefined
  const at = (i: number): Point => hull[((i % n) + n) % n] ?? [0, 0]
  let corners: readonly [number, number, number, number] = [
    0,
    Math.floor(n / 4),
    Math.floor(n / 2),
    Math.floor((3 * n) / 4),
  ]
  const quadOf = (c: typeof corners): Quad => [at(c[0]), at(c[1]), at(c[2]), at(c[3])]
  for (let moved = true; moved; ) {
    moved = false
    for (let k = 0; k < 4; k++)
      for (let to = 0; to < n; to++) {
        const [a, b, c, d] = corners.map((corner, i) => (i === k ? to : corner)).sort((x, y) => x - y)
        const next = [a ?? 0, b ?? 0, c ?? 0, d ?? 0] as const
        if (areaOf(quadOf(next)) <= areaOf(quadOf(corners)) + 0.5) continue
        corners = next
        moved = true
      }
  }
  return quadOf(corners)
}

function areaOf(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] ?? [0, 0]
    return sum + x * ny - nx * y
  }, 0)
  return Math.abs(twice) / 2
}

/** Each pixel of the square page is fetched from where the four corners put it in the photo. */
function squared(photo: Raster, quad: Quad): Raster {
  const corners = fromTopLeft(quad)
  const [top, right, bottom, left] = edgesOf(corners)
  const width = Math.round(Math.max(top, bottom))
  const height = Math.round(Math.max(left, right))
  const map = projection(corners)
  const data = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = map((x + 0.5) / width, (y + 0.5) / height)
      sample(photo, u - 0.5, v - 0.5, data, (y * width + x) * 3)
    }
  return { data, width, height }
}

/** Clockwise from the corner nearest the photo's own. */
function fromTopLeft(quad: Quad): Quad {
  const [a, b, c] = quad
  const clockwise = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0
  const around = clockwise ? [...quad] : [...quad].reverse()
  const first = around.reduce((best, [x, y], i) => {
    const [bx, by] = around[best] ?? [0, 0]
    return x + y < bx + by ? i : best
  }, 0)
  const at = (i: number): Point => around[(first + i) % 4] ?? a
  return [at(0), at(1), at(2), at(3)]
}

/** From the unit square to the quad (Heckbert's closed form). */
function projection([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Quad): (u: number, v: number) => Point {
  const [sx, sy] = [x0 - x1 + x2 - x3, y0 - y1 + y2 - y3]
  const [dx1, dy1, dx2, dy2] = [x1 - x2, y1 - y2, x3 - x2, y3 - y2]
  const det = dx1 * dy2 - dx2 * dy1
  const g = (sx * dy2 - dx2 * sy) / det
  const h = (dx1 * sy - sx * dy1) / det
  const [a, b, d, e] = [x1 - x0 + g * x1, x3 - x0 + h * x3, y1 - y0 + g * y1, y3 - y0 + h * y3]
  return (u, v) => {
    const w = g * u + h * v + 1
    return [(a * u + b * v + x0) / w, (d * u + e * v + y0) / w]
  }
}

function sample({ data, width, height }: Raster, x: number, y: number, out: Buffer, at: number): void {
  const px = Math.min(Math.max(x, 0), width - 1.001)
  const py = Math.min(Math.max(y, 0), height - 1.001)
  const [x0, y0] = [Math.floor(px), Math.floor(py)]
  const [fx, fy] = [px - x0, py - y0]
  const a = (y0 * width + x0) * 3
  const b = a + width * 3
  for (let c = 0; c < 3; c++) {
    const upper = (data[a + c] ?? 0) * (1 - fx) + (data[a + 3 + c] ?? 0) * fx
    const lower = (data[b + c] ?? 0) * (1 - fx) + (data[b + 3 + c] ?? 0) * fx
    out[at + c] = upper * (1 - fy) + lower * fy
  }
}
