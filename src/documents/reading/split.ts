/** Which pages of a file belong together: a scan of six pages may hold three papers, one of them in another order. */
import { classify } from './classify.ts'
import { extractFields } from './extract.ts'
import { type Found, textOf } from './found.ts'
import { inOrder, type Line } from './layout.ts'
import type { DocumentKind } from './reading.ts'
import type { Vocabulary } from './vocabulary.ts'

type Sheet = { page: number; lines: Line[]; kind: DocumentKind; titled: boolean; number?: number; fields: Found[] }
type Bundle = { kind: DocumentKind; sheets: Sheet[] }

/** A title weighs this much in the vocabulary; lighter words stand in any text. */
const titleWeight = 4
const titleLettersMax = 26
/** Numbers that are a paper's own. */
const ownNumbers = ['invoiceNumber', 'pathologyNumber', 'certificateNumber', 'accountNumber', 'plateNumber'] as const
const persons = ['patientName', 'name'] as const

/** The papers of a file, each with its pages and their lines. A file without writing is one paper. */
export function papersIn(
  lines: Line[],
  pageCount: number,
  vocabulary: Vocabulary,
): { pages: number[]; lines: Line[] }[] {
  if (pageCount < 2) return [{ pages: [0], lines }]
  const bundles: Bundle[] = []
  for (let page = 0; page < pageCount; page++) {
    const sheet = sheetOf(page, inOrder(lines.filter((line) => line.page === page)), vocabulary)
    const home = homeOf(sheet, bundles)
    if (home) home.sheets.push(sheet)
    else bundles.push({ kind: sheet.kind, sheets: [sheet] })
  }
  return bundles.map(({ sheets }) => ({
    pages: sheets.map(({ page }) => page),
    lines: sheets.flatMap((sheet) => sheet.lines),
  }))
}

function sheetOf(page: number, lines: Line[], vocabulary: Vocabulary): Sheet {
  const { kind } = classify(lines, vocabulary)
  const text = lines.map((line) => line.text.replace(/\s/g, ''))
  const number = Number(
    text
      .map((one) => /第(\d{1,2})页|^(\d{1,2})\/\d{1,2}页?$/.exec(one))
      .find(Boolean)
      ?.slice(1)
      .join('') || Number.NaN,
  )
  return {
    page,
    lines,
    kind,
    titled: isTitled(kind, text, vocabulary),
    ...(number > 0 ? { number } : {}),
    fields: extractFields(lines, kind, vocabulary),
  }
}

/** A heading in the upper part of the page, not the same words in a sentence. */
function isTitled(kind: DocumentKind, text: string[], { kinds }: Vocabulary): boolean {
  const titles = Object.entries(kinds[kind]?.words ?? {}).filter(([, weight]) => weight >= titleWeight)
  const head = text.slice(0, Math.max(6, text.length * 0.35)).filter((line) => line.length <= titleLettersMax)
  return head.some((line) => titles.some(([word]) => line.includes(word)))
}

/** The paper a page goes on with; undefined when it begins one. */
function homeOf(sheet: Sheet, bundles: Bundle[]): Bundle | undefined {
  const last = bundles.at(-1)
  const same = bundles.findLast((bundle) => bundle.kind === sheet.kind && isSamePaper(sheet, bundle))
  if (sheet.number === 1) return undefined
  if (!sheet.titled || sheet.kind === 'unknown') return same ?? last
  return same
}

/** Of one kind and nothing says otherwise: neither its own number, nor whose it is, nor, without page numbers, its day. */
function isSamePaper({ fields, number, titled }: Sheet, { sheets }: Bundle): boolean {
  const known = sheets.flatMap((sheet) => sheet.fields)
  const differs = (name: string) => {
    const [here, there] = [textOf(fields, name), textOf(known, name)]
    return here !== undefined && there !== undefined && here !== there
  }
  if ([...ownNumbers, ...persons].some(differs)) return false
  return number !== undefined || !titled || !['visitedOn', 'examinedOn', 'operatedOn'].some(differs)
}
