/** Finds the lines of text on a page: the detection network and the components of its map. */
import { convexHull, type Point, type Rect, smallestRect } from './geometry.ts'
import { type Models, run } from './models.ts'
import { type Raster, resize } from './raster.ts'

const sideMax = 1_280
const threshold = 0.3
const scoreMin = 0.55
/** The network paints the core of a line; this is how far the core is grown, as in the DB paper. */
const unclip = 1.6
const boxesMax = 600

/** Turned rectangles of the lines in the page's pixels, in no order. */
export async function detect(models: Models, page: Raster): Promise<Rect[]> {
  const scale = sideMax / Math.max(page.width, page.height)
  const width = Math.max(32, Math.round((page.width * scale) / 32) * 32)
  const height = Math.max(32, Math.round((page.height * scale) / 32) * 32)
  const small = await resize(page, width, height)
  const map = await run(models.detection, planes(small), [1, 3, height, width])
  const toX = page.width / width
  const toY = page.height / height
  return components(map.data, width, height).map((r) => scaled(grown(r), toX, toY))
}

/** ImageNet mean and deviation on blue, green, red: the order the network was trained in. */
function planes(raster: Raster): Float32Array {
  const size = raster.width * raster.height
  const out = new Float32Array(size * 3)
  const mean = [0.485, 0.456, 0.406]
  const deviation = [0.229, 0.224, 0.225]
  for (let c = 0; c < 3; c++) {
    const m = mean[c] ?? 0
    const k = 1 / (deviation[c] ?? 1)
    for (let i = 0; i < size; i++) out[c * size + i] = ((raster.data[i * 3 + 2 - c] ?? 0) / 255 - m) * k
  }
  return out
}

/** Flood fill over the map; of every component only the ends of its rows are kept, which is all a hull needs. */
function components(map: Float32Array, width: number, height: number): Rect[] {
  const seen = new Uint8Array(map.length)
  const stack = new Int32Array(map.length)
  const rects: Rect[] = []
  for (let start = 0; start < map.length && rects.length < boxesMax; start++) {
    if (seen[start] || (map[start] ?? 0) <= threshold) continue
    const rect = component(map, width, height, start, seen, stack)
    if (rect) rects.push(rect)
  }
  return rects
}

function component(
  map: Float32Array,
  width: number,
  height: number,
  start: number,
  seen: Uint8Array,
  stack: Int32Array,
): Rect | undefined {
  const rows = new Map<number, [number, number]>()
  let top = 0
  let sum = 0
  let count = 0
  stack[top++] = start
  seen[start] = 1
  while (top > 0) {
    const at = stack[--top] ?? 0
    const x = at % width
    const y = (at - x) / width
    sum += map[at] ?? 0
    count++
    const ends = rows.get(y)
    if (!ends) rows.set(y, [x, x])
    else if (x < ends[0]) ends[0] = x
    else if (x > ends[1]) ends[1] = x
    for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++)
      for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        const next = ny * width + nx
        if (seen[next] || (map[next] ?? 0) <= threshold) continue
        seen[next] = 1
        stack[top++] = next
      }
  }
  if (count < 12 || sum / count < scoreMin) return undefined
  const points: Point[] = []
  for (const [y, [left, right]] of rows) points.push([left, y], [right + 1, y], [left, y + 1], [right + 1, y + 1])
  const rect = smallestRect(convexHull(points))
  return Math.min(rect.w, rect.h) < 3 ? undefined : rect
}

function grown(rect: Rect): Rect {
  const by = ((rect.w * rect.h) / (2 * (rect.w + rect.h))) * unclip
  return { ...rect, w: rect.w + 2 * by, h: rect.h + 2 * by }
}

/** The two scales differ by rounding to 32 only, so a turned rectangle stays one. */
function scaled(rect: Rect, toX: number, toY: number): Rect {
  const cos = Math.abs(Math.cos(rect.angle))
  const sin = Math.abs(Math.sin(rect.angle))
  return {
    cx: rect.cx * toX,
    cy: rect.cy * toY,
    w: rect.w * Math.hypot(cos * toX, sin * toY),
    h: rect.h * Math.hypot(sin * toX, cos * toY),
    angle: Math.atan2(Math.sin(rect.angle) * toY, Math.cos(rect.angle) * toX),
  }
}
