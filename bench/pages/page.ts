// One page of the bench: drawn clean, with what must be read from it.
import { type Paper, png, qrCode, rule, seal, sheet, text } from '../../demo/pages/paper.ts'
import type { DocumentForm, DocumentKind } from '../../src/documents/reading/index.ts'
import { type Arrangement, seen, tuned } from './arrange.ts'
import { held } from './arrange-held.ts'
import { bankCard, type Card, idBack, idFront } from './cards.ts'
import { type Facts, factsOf } from './facts.ts'
import { chance } from './random.ts'
import { type Spec, specOf } from './spec.ts'
import { type Style, styleOf } from './style.ts'
import { drawTable } from './table.ts'
import { type PageSet, sets, wordings } from './wordings.ts'

export interface BenchPage {
  readonly page: string
  readonly kind: DocumentKind
  readonly form?: DocumentForm
  readonly layout: string
  readonly paper: Paper
  readonly truth: Readonly<Record<string, string>>
  readonly rows: readonly { readonly name: string; readonly amountFen: number }[]
}

const kinds: Readonly<Record<string, { kind: DocumentKind; form?: DocumentForm }>> = {
  'outpatient-invoice': { kind: 'medical-invoice', form: 'outpatient' },
  'inpatient-invoice': { kind: 'medical-invoice', form: 'inpatient' },
  'electronic-invoice': { kind: 'medical-invoice', form: 'electronic' },
  'id-card-front': { kind: 'id-card', form: 'front' },
  'id-card-back': { kind: 'id-card', form: 'back' },
  'itemised-bill': { kind: 'itemised-bill' },
  'diagnosis-certificate': { kind: 'diagnosis-certificate' },
  'outpatient-record': { kind: 'outpatient-record' },
  'discharge-summary': { kind: 'discharge-summary' },
  prescription: { kind: 'prescription' },
  'examination-report': { kind: 'examination-report' },
  'pathology-report': { kind: 'pathology-report' },
  'surgery-record': { kind: 'surgery-record' },
  'household-register': { kind: 'household-register' },
  'birth-certificate': { kind: 'birth-certificate' },
  'bank-card': { kind: 'bank-card' },
  'accident-proof': { kind: 'accident-proof' },
  'traffic-liability': { kind: 'traffic-liability' },
  'death-certificate': { kind: 'death-certificate' },
  'disability-appraisal': { kind: 'disability-appraisal' },
  'driving-licence': { kind: 'driving-licence' },
  'vehicle-licence': { kind: 'vehicle-licence' },
  'repair-invoice': { kind: 'repair-invoice' },
  other: { kind: 'unknown' },
}

export const pageNames = Object.keys(kinds)

const cards: Readonly<Record<string, (values: Facts['values'], style: Style, nth: number) => Card>> = {
  'id-card-front': (values, style, nth) => idFront(values, style, nth % 2 === 1),
  'id-card-back': (values, style, nth) => idBack(values, style, nth % 2 === 1),
  'bank-card': (values, style, nth) => bankCard(values, style, nth % 2 === 1, nth),
}

/** The nth page of a name in a set: wordings and arrangements take turns, so that neighbours share neither. */
export async function makePage(page: string, set: PageSet, nth: number): Promise<BenchPage> {
  const seed = 1 + pageNames.indexOf(page) * 1_000 + nth * 2 + sets.indexOf(set) * 250
  const what = kinds[page]
  if (!what) throw new Error(`no page ${page}`)
  const card = cards[page]
  if (card) {
    const { paper, truth } = card(factsOf(seed).values, styleOf(chance(seed)), nth)
    return { page, ...what, layout: `card-${nth % 2}`, paper, truth, rows: [] }
  }
  const own = wordings.filter((one) => one.page === page && one.set === set)
  const wording = own[nth % own.length]
  if (!wording) throw new Error(`no wording of ${page} in ${set}`)
  const ways = { tuned, seen, held }[set]
  const way = (nth * 5 + pageNames.indexOf(page)) % ways.length
  const spec = specOf(wording, seed)
  return {
    page,
    ...what,
    layout: `${set}-${way}`,
    paper: await draw(spec, ways[way], seed),
    truth: spec.truth,
    rows: spec.rows,
  }
}

async function draw(spec: Spec, arrange: Arrangement | undefined, seed: number): Promise<Paper> {
  if (!arrange) throw new Error('no arrangement')
  const { style } = spec
  const random = chance(seed)
  const paper = sheet(random.pick([1240, 1240, 1360, 1500]), 2_600, style.paper)
  let y = 100
  for (const line of spec.head) {
    text(paper, line, paper.width / 2, y, { ...style.title, size: style.title.size * 0.86, align: 'center' })
    y += style.title.size * 1.7
  }
  text(paper, spec.title, paper.width / 2, y, { ...style.title, align: 'center' })
  if (spec.code) await qrCode(paper, spec.code, paper.width - 230, 30, 150)
  y = Math.max(y + style.title.size * 2, spec.code ? 230 : 0)
  y = arrange(paper, spec.entries, y, style)
  if (spec.table) y = drawTable(paper, spec.table, y + 20, style)
  if (spec.totals.length > 0) y = arrange(paper, spec.totals, y + 10, style)
  rule(paper, 90, y, paper.width - 90, y, style.rule, 1)
  y += style.text.size * 2
  if (spec.foot.length > 0) y = arrange(paper, spec.foot, y, style)
  if (random.next() < 0.3) seal(paper, spec.head[0] ?? spec.title, '专用章', paper.width - 300, y - 30)
  return cropped(paper, Math.min(2_600, Math.max(paper.width * 0.6, y + 120)))
}

function cropped(paper: Paper, height: number): Paper {
  const short = sheet(paper.width, Math.round(height))
  short.c.drawImage(paper.canvas, 0, 0)
  return { ...short, written: paper.written }
}

export const pngOf = (page: BenchPage): Promise<Buffer> => png(page.paper)
