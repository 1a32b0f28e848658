// A PDF as sections, by the product's own reader: what is larger than the body text or numbered as a heading begins one.
import type { Reading } from '../../../documents/index.ts'
import { building, type ReadDocument } from './section.ts'

type Page = Pick<Reading['pages'][number], 'lines'>
type Line = Page['lines'][number]

const numbered =
  /^(?:第[一二三四五六七八九十百\d]+[章节条部]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:\.\d{1,2}){0,2}[\s、.．])/
const headingLettersMax = 40

/** A line a fifth larger than most is a heading; so is a short numbered one that ends without a stop. */
export function readPages(pages: readonly Page[]): ReadDocument {
  const build = building()
  const body = bodyHeight(pages.flatMap(({ lines }) => lines))
  for (const [index, { lines }] of pages.entries()) {
    const place = `第 ${index + 1} 页`
    if (lines.length === 0) build.skip('scanned-page', place)
    let paragraph = ''
    const end = () => {
      if (paragraph !== '') build.paragraph(paragraph, place)
      paragraph = ''
    }
    for (const line of lines) {
      const text = line.text.trim()
      if (text === '' || /^[-–—\s]*\d{1,3}[-–—\s]*$/.test(text)) continue // a page number
      const level = levelOf(line, body)
      if (level) {
        end()
        build.heading(text, level, place)
      } else {
        paragraph += paragraph !== '' && /[a-z,;]$/i.test(paragraph) ? ` ${text}` : text
        if (/[。！？.!?；;]$/.test(text)) end()
      }
    }
    end()
  }
  return build.done()
}

function levelOf({ text, box }: Line, body: number): number | undefined {
  const letters = [...text.trim()].length
  if (letters > headingLettersMax) return undefined
  const size = heightOf(box) / body
  if (size >= 1.5) return 1
  if (size >= 1.2) return 2
  return numbered.test(text.trim()) && !/[。；;，,：:]$/.test(text.trim()) ? 3 : undefined
}

function heightOf([, , , height]: Line['box']): number {
  return height
}

/** The height most letters are set in. */
function bodyHeight(lines: readonly Line[]): number {
  const sorted = [...lines].sort((a, b) => heightOf(a.box) - heightOf(b.box))
  const half = sorted.reduce((sum, { text }) => sum + text.length, 0) / 2
  let seen = 0
  for (const { text, box } of sorted) {
    seen += text.length
    if (seen >= half) return heightOf(box)
  }
  return 1
}
