/** One page image → an upright page with its lines of text: detect, find the reading direction, recognise, turn. */
import { detect } from './detect.ts'
import { facing, type Rect, weightedMedian } from './geometry.ts'
import { type Line, untangled } from './layout.ts'
import type { Models } from './models.ts'
import { displayJpeg, type Raster, turned } from './raster.ts'
import { recognise, upsideDown } from './recognise.ts'
import { withoutSeals } from './seals.ts'

export type ReadPage = {
  width: number
  height: number
  rotation: number
  lines: Line[]
  upright: Raster
  uprightJpeg: Buffer
}

/** Lines scored lower are specks, borders and seals. */
const scoreMin = 0.5
const linesMax = 400
const directionLines = 12

export async function readPage(models: Models, photo: Raster, page: number): Promise<ReadPage> {
  const raster = withoutSeals(photo)
  const rects = await detect(models, raster)
  const direction = await readingDirection(models, raster, rects)
  const degrees = tidyDegrees((-direction * 180) / Math.PI)
  const upright = await turned(photo, degrees)
  const toUpright = turning(photo, upright, degrees)
  const lines: Line[] = []
  for (const rect of rects.slice(0, linesMax)) {
    const line = facing(rect, direction)
    // Text set vertically (side notes, the labels of table sections) is not ours to read.
    if (line.h > line.w * 1.7) continue
    const { text, score, at } = await recognise(models, raster, line)
    if (score < scoreMin || text.trim() === '') continue
    lines.push({ text, score, at, page, ...toUpright(line) })
  }
  return {
    width: upright.width,
    height: upright.height,
    rotation: degrees,
    lines: untangled(lines),
    upright,
    uprightJpeg: await displayJpeg(upright),
  }
}

/** Radians from the image's x axis to the direction its text runs in. */
async function readingDirection(models: Models, raster: Raster, rects: Rect[]): Promise<number> {
  const long = rects.filter((r) => Math.max(r.w, r.h) > 1.8 * Math.min(r.w, r.h))
  if (long.length === 0) return 0
  const along = long.map((r) => ({ value: longAngle(r), weight: Math.max(r.w, r.h) }))
  const total = along.reduce((sum, a) => sum + a.weight, 0)
  const steep = along.filter((a) => Math.abs(a.value) > Math.PI / 4).reduce((sum, a) => sum + a.weight, 0)
  const quarter = steep > total / 2 ? Math.PI / 2 : 0
  const skews = along
    .map((a) => ({ value: halfTurn(a.value - quarter), weight: a.weight }))
    .filter((a) => Math.abs(a.value) < Math.PI / 4)
  const direction = quarter + weightedMedian(skews)
  return (await standsOnHead(models, raster, long, direction)) ? direction + Math.PI : direction
}

function longAngle(rect: Rect): number {
  return halfTurn(rect.w >= rect.h ? rect.angle : rect.angle + Math.PI / 2)
}

/** The same line's angle in (-90°, 90°]. */
function halfTurn(angle: number): number {
  return angle - Math.PI * Math.round(angle / Math.PI)
}

async function standsOnHead(models: Models, raster: Raster, rects: Rect[], direction: number): Promise<boolean> {
  const widest = rects
    .map((r) => facing(r, direction))
    .filter((r) => r.w > r.h)
    .sort((a, b) => b.w - a.w)
    .slice(0, directionLines)
  if (widest.length === 0) return false
  let sum = 0
  for (const rect of widest) sum += await upsideDown(models, raster, rect)
  const share = sum / widest.length
  if (share < 0.25 || share > 0.75) return share > 0.5
  return readsBetterTurned(models, raster, widest.slice(0, 3))
}

async function readsBetterTurned(models: Models, raster: Raster, rects: Rect[]): Promise<boolean> {
  let better = 0
  for (const rect of rects) {
    const here = await recognise(models, raster, rect)
    const there = await recognise(models, raster, { ...rect, angle: rect.angle + Math.PI })
    better += there.score - here.score
  }
  return better > 0
}

/** Less than half a degree is not worth a resampling: whole quarters are exact. */
function tidyDegrees(degrees: number): number {
  const quarter = Math.round(degrees / 90) * 90
  const tidy = Math.abs(degrees - quarter) < 0.5 ? quarter : degrees
  return Math.round((tidy - 360 * Math.round(tidy / 360)) * 10) / 10
}

/** Maps a turned rectangle of the raster to its upright bounding box in the turned page's pixels. */
function turning(
  from: Raster,
  to: Raster,
  degrees: number,
): (rect: Rect) => { x: number; y: number; w: number; h: number } {
  const radians = (degrees * Math.PI) / 180
  const cos = Math.cos(radians)
  const sin = Math.sin(radians)
  return (rect) => {
    const dx = rect.cx - from.width / 2
    const dy = rect.cy - from.height / 2
    const rest = rect.angle + radians
    const w = Math.abs(rect.w * Math.cos(rest)) + Math.abs(rect.h * Math.sin(rest))
    const h = Math.abs(rect.h * Math.cos(rest)) + Math.abs(rect.w * Math.sin(rest))
    return { x: dx * cos - dy * sin + to.width / 2 - w / 2, y: dx * sin + dy * cos + to.height / 2 - h / 2, w, h }
  }
}
