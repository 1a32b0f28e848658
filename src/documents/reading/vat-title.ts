/** The title of a VAT invoice names its kind and region; the seal across it hides a character or two on most of them. */
import { type Found, foundAs } from './found.ts'
import { median } from './geometry.ts'
import { joined, type Line, rowsOf, spaceless } from './layout.ts'

const titles = [
  '增值税专用发票',
  '增值税普通发票',
  '增值税电子普通发票',
  '增值税电子专用发票',
  '电子发票(普通发票)',
  '电子发票(增值税专用发票)',
  '通用机打发票',
]
const likenessMin = 0.65

/** `documentType` and `title`, as they are printed on forms of that kind, when the likeness leaves no doubt. */
export function titleFields(lines: Line[], regions: string[]): Found[] {
  const usual = median(lines.map((l) => l.h))
  const large = rowsOf(lines.filter((l) => l.h > 1.2 * usual)).map((row) => spaceless(joined(row)))
  const offers = [...large, ...lines.filter((l) => l.text.endsWith('发票')).map(spaceless)].flatMap((line) =>
    titles.map((title) => {
      const region = regionOf(line.text, title, regions)
      return { line, title, region, likeness: likeness(line.text.slice(region.length), title) }
    }),
  )
  const [best] = offers.sort((a, b) => b.likeness - a.likeness)
  if (!best || best.likeness < likenessMin) return []
  const { line, title, region } = best
  return [foundAs('documentType', title, line), foundAs('title', region + title, line)]
}

function regionOf(text: string, title: string, regions: string[]): string {
  if (title.startsWith('电子')) return ''
  return regions.find((region) => text.startsWith(region)) ?? ''
}

/** Longest common subsequence as a share of the longer text. */
export function likeness(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const c of a) {
    const next = [0]
    for (const [j, d] of [...b].entries())
      next.push(c === d ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0))
    row = next
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length, 1)
}
