/** Plane geometry for text boxes: convex hull, smallest rectangle around points, turning. */

export type Point = readonly [x: number, y: number]

/** A turned rectangle: `angle` is the direction of `w` in radians, clockwise because y points down. */
export type Rect = { cx: number; cy: number; w: number; h: number; angle: number }

/** Andrew's monotone chain; the hull in order, without its first point repeated. */
export function convexHull(points: Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  if (sorted.length < 3) return sorted
  return [...halfHull(sorted), ...halfHull(sorted.reverse())]
}

function halfHull(points: Point[]): Point[] {
  const hull: Point[] = []
  for (const p of points) {
    while (hull.length >= 2 && turn(hull.at(-2), hull.at(-1), p) <= 0) hull.pop()
    hull.push(p)
  }
  hull.pop()
  return hull
}

function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  if (!a || !b) return 1
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/** The rectangle of least area around a hull: one of its sides lies on an edge of the hull. */
export function smallestRect(hull: Point[]): Rect {
  let best: Rect | undefined
  for (const [i, a] of hull.entries()) {
    const b = hull[(i + 1) % hull.length] ?? a
    const rect = rectAlong(hull, Math.atan2(b[1] - a[1], b[0] - a[0]))
    if (!best || rect.w * rect.h < best.w * best.h) best = rect
  }
  return best ?? { cx: 0, cy: 0, w: 0, h: 0, angle: 0 }
}

function rectAlong(points: Point[], angle: number): Rect {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  let left = Infinity
  let right = -Infinity
  let top = Infinity
  let bottom = -Infinity
  for (const [x, y] of points) {
    const u = x * cos + y * sin
    const v = y * cos - x * sin
    left = Math.min(left, u)
    right = Math.max(right, u)
    top = Math.min(top, v)
    bottom = Math.max(bottom, v)
  }
  const u = (left + right) / 2
  const v = (top + bottom) / 2
  return { cx: u * cos - v * sin, cy: u * sin + v * cos, w: right - left, h: bottom - top, angle }
}

/** The same rectangle described so that its `w` runs as near as possible to `direction` (radians). */
export function facing(rect: Rect, direction: number): Rect {
  const quarters = Math.round((direction - rect.angle) / (Math.PI / 2))
  const swap = quarters % 2 !== 0
  return {
    ...rect,
    w: swap ? rect.h : rect.w,
    h: swap ? rect.w : rect.h,
    angle: rect.angle + (quarters * Math.PI) / 2,
  }
}

/** Middle of weighted values: half of the weight lies on either side. */
export function weightedMedian(values: { value: number; weight: number }[]): number {
  const sorted = [...values].sort((a, b) => a.value - b.value)
  const half = sorted.reduce((sum, v) => sum + v.weight, 0) / 2
  let seen = 0
  for (const v of sorted) {
    seen += v.weight
    if (seen >= half) return v.value
  }
  return 0
}

export function median(values: number[]): number {
  return weightedMedian(values.map((value) => ({ value, weight: 1 })))
}
