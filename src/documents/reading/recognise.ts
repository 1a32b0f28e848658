/** Reads one line: the recognition network and CTC, and the network that tells a line from its upside-down twin. */
import type { Rect } from './geometry.ts'
import { type Models, run } from './models.ts'
import { cutLine, type Raster } from './raster.ts'

const lineHeight = 48
/** The networks were trained at 320 and more; down to 200 they read short cells alike in two thirds of the time. */
const widthMin = 200
const widthMax = 2_400

/** `at[i]` is the centre of character i as a fraction of the line's width: it gives a value inside a line its own region. */
export type Recognised = { text: string; score: number; at: number[] }

export async function recognise(models: Models, page: Raster, rect: Rect): Promise<Recognised> {
  const used = Math.min(widthMax, Math.max(8, Math.round((lineHeight * rect.w) / rect.h)))
  const width = Math.max(widthMin, Math.ceil(used / 8) * 8)
  const input = cutLine(page, rect, lineHeight, used, width)
  const output = await run(models.recognition, input, [1, 3, lineHeight, width])
  return decodeCtc(output.data, models.characters, width / used)
}

/** Best path: repeated symbols are one, blanks (index 0) are none. */
function decodeCtc(data: Float32Array, characters: string[], stretch: number): Recognised {
  const classes = characters.length
  const steps = data.length / classes
  const found: string[] = []
  const at: number[] = []
  let sum = 0
  let last = 0
  for (let t = 0; t < steps; t++) {
    const from = t * classes
    let best = 0
    let p = data[from] ?? 0
    for (let k = 1; k < classes; k++) {
      const v = data[from + k] ?? 0
      if (v > p) {
        p = v
        best = k
      }
    }
    if (best !== 0 && best !== last) {
      found.push(plain(characters[best] ?? ''))
      at.push(Math.min(1, ((t + 0.5) / steps) * stretch))
      sum += p
    }
    last = best
  }
  return { text: found.join(''), score: found.length ? sum / found.length : 0, at }
}

/** Full-width forms to the ordinary ones, one character for one. */
export function plain(character: string): string {
  const folded = character.normalize('NFKC')
  return folded.length === character.length ? folded : character
}

/** How sure the direction network is (0..1) that the line stands on its head. */
export async function upsideDown(models: Models, page: Raster, rect: Rect): Promise<number> {
  const width = 192
  const used = Math.min(width, Math.max(8, Math.round((lineHeight * rect.w) / rect.h)))
  const output = await run(models.direction, cutLine(page, rect, lineHeight, used, width), [1, 3, lineHeight, width])
  return output.data[1] ?? 0
}
