/**
 * Red seals are stamped over exactly the words that matter. Their ink is as bright as paper in the red channel while print
 * stays dark there, so a region that holds a seal is read in that channel alone. Small red print (numbers of receipts and
 * tickets) is not touched.
 */
import type { Raster } from './raster.ts'

/** The map of red pixels is this many times coarser than the page. */
const step = 4

/** The page with its seals faded; the page itself when it has none. */
export function withoutSeals(page: Raster): Raster {
  const seals = sealsOn(page)
  if (seals.length === 0) return page
  const data = Buffer.from(page.data)
  for (const { left, top, right, bottom } of seals)
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) {
        const at = (y * page.width + x) * 3
        data.fill(data[at] ?? 255, at, at + 3)
      }
  return { ...page, data }
}

type Area = { left: number; top: number; right: number; bottom: number }

/** Red components that are as large and as round as a seal. */
function sealsOn(page: Raster): Area[] {
  const width = Math.floor(page.width / step)
  const height = Math.floor(page.height / step)
  const red = redMap(page, width, height)
  const side = Math.max(page.width, page.height)
  return componentsOf(red, width, height).filter(({ left, top, right, bottom }) => {
    const w = right - left
    const h = bottom - top
    return Math.min(w, h) > 0.045 * side && Math.max(w, h) < 0.4 * side && w / h > 0.4 && w / h < 2.5
  })
}

/** 1 where any pixel of the cell is clearly red: stroke-thin rings must not fall apart. */
function redMap(page: Raster, width: number, height: number): Uint8Array {
  const map = new Uint8Array(width * height)
  for (let y = 0; y < height * step; y++)
    for (let x = 0; x < width * step; x += 2) {
      const at = (y * page.width + x) * 3
      const r = page.data[at] ?? 0
      const other = Math.max(page.data[at + 1] ?? 0, page.data[at + 2] ?? 0)
      if (r > 110 && r - other > 45) map[Math.floor(y / step) * width + Math.floor(x / step)] = 1
    }
  return map
}

/** Bounding boxes in pixels of the page; cells two apart still touch. */
function componentsOf(map: Uint8Array, width: number, height: number): Area[] {
  const areas: Area[] = []
  const stack: number[] = []
  for (let start = 0; start < map.length; start++) {
    if (map[start] !== 1) continue
    let left = width
    let top = height
    let right = 0
    let bottom = 0
    map[start] = 2
    stack.push(start)
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width
      const y = (at - x) / width
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
      for (let ny = Math.max(0, y - 2); ny <= Math.min(height - 1, y + 2); ny++)
        for (let nx = Math.max(0, x - 2); nx <= Math.min(width - 1, x + 2); nx++) {
          const next = ny * width + nx
          if (map[next] !== 1) continue
          map[next] = 2
          stack.push(next)
        }
    }
    areas.push({ left: left * step, top: top * step, right: (right + 1) * step, bottom: (bottom + 1) * step })
  }
  return areas
}
