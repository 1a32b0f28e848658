// What was read becomes papers: the values adjudication uses, each with its confidence and the region of its page.
import { papersOf as papersIn, type ReadContent, type ReadPaper, type StoredReading } from '../documents/index.ts'
import { isDay } from '../kit/index.ts'
import { fenOfWords } from './capital-amount.ts'
import { codesOf } from './diagnosis/index.ts'
import { findDrug } from './drugs/find-drug.ts'
import type { ListClass, Paper, PaperLine, Region, Value } from './judge/index.ts'

type Field = ReadContent['fields'][number]
type Setting = 'outpatient' | 'emergency' | 'inpatient'

const listClasses: Readonly<Record<string, ListClass>> = { 甲: 'A', 乙: 'B', 丙: 'C', 自费: 'out-of-list' }
const visits: Readonly<Record<string, Setting>> = { 门诊: 'outpatient', 急诊: 'emergency', 住院: 'inpatient' }

/** Pure: one reading, its papers. What cannot be used is a paper of kind `other` that says why. */
export function papersOf(reading: StoredReading): Paper[] {
  const { documentId } = reading
  if (reading.state !== 'read') return [unusable(documentId, 'failed')]
  const { quality } = reading
  const named = reading.checks.find(({ id }) => id === 'no-editor-named')
  const editor = named ? { editor: named.detail } : {}
  return papersIn(reading).map((paper) =>
    quality.ok
      ? { ...paperOf({ documentId, ...paper }), ...editor }
      : {
          ...unusable(documentId, quality.reason ?? 'unreadable'),
          is: paper.kind,
          kindConfidence: paper.kindConfidence,
        },
  )
}

type Read = ReadPaper & { readonly documentId: string }

function paperOf(reading: Read): Paper {
  const { documentId, kind, kindConfidence } = reading
  const base = { documentId, kindConfidence, contradictions: contradictionsIn(reading) }
  const find = finder(reading)
  const treated = {
    ...base,
    patientName: find.text('patientName'),
    hospital: find.text('hospital'),
    visitedOn: find.day('visitedOn'),
  }
  const lines = reading.billLines.map((line) => lineOf(line, documentId))
  switch (kind) {
    case 'medical-invoice':
      return { ...treated, kind, ...invoiceValues(find), lines }
    case 'itemised-bill':
      return { ...treated, kind, totalFen: find.fen('totalFen'), lines }
    case 'diagnosis-certificate':
    case 'outpatient-record':
    case 'discharge-summary':
      return {
        ...treated,
        kind,
        ...diagnosed(find.text('diagnosis')),
        cause: find.text('cause'),
        hospitalisedOn: find.day('hospitalisedOn'),
        dischargedOn: find.day('dischargedOn'),
      }
    case 'accident-proof':
    case 'traffic-liability':
      return {
        ...base,
        kind: 'accident-proof',
        personName: find.text('patientName'),
        happenedOn: find.day('happenedOn'),
        cause: find.text('cause'),
      }
    case 'id-card':
      return { ...base, kind, name: find.text('name'), idNumber: find.text('idNumber') }
    default:
      return { ...base, kind: 'other', is: kind }
  }
}

function unusable(documentId: string, unreadable: 'blank' | 'blurred' | 'small' | 'unreadable' | 'failed') {
  return { kind: 'other', is: 'unknown', documentId, kindConfidence: 0, contradictions: [], unreadable } as const
}

function diagnosed(diagnosis: Value<string> | undefined) {
  return { diagnosis, diagnosisCodes: diagnosis ? codesOf(diagnosis.value) : [] }
}

type Finder = ReturnType<typeof finder>

function invoiceValues(find: Finder) {
  return {
    code: find.text('invoiceCode'),
    number: find.text('invoiceNumber'),
    issuedOn: find.day('issuedOn'),
    totalFen: find.fen('totalFen'),
    wordsFen: find.words('totalInWords'),
    publicPaidFen: find.fen('publicInsurancePaidFen'),
    otherPaidFen: find.fen('otherPaidFen'),
    selfFundedFen: find.fen('selfFundedFen'),
    visitKind: find.visit('visitKind'),
  }
}

// The best value of a name: one a person corrected, else the surest.
function finder({ fields, documentId }: Read) {
  function best<T>(name: string, read: (written: string) => T | undefined): Value<T> | undefined {
    const ranked = fields
      .filter((field) => field.name === name && field.value !== '')
      .sort((a, b) => Number(b.corrected ?? false) - Number(a.corrected ?? false) || b.confidence - a.confidence)
    for (const field of ranked) {
      const value = read(field.value)
      if (value !== undefined) return { value, ...sureness(field, documentId) }
    }
    return undefined
  }
  return {
    text: (name: string) => best(name, (written) => written.trim() || undefined),
    day: (name: string) => best(name, (written) => (isDay(written) ? written : undefined)),
    fen: (name: string) => best(name, (written) => (/^-?\d{1,13}$/.test(written) ? Number(written) : undefined)),
    words: (name: string) => best(name, fenOfWords),
    visit: (name: string) => best(name, (written) => visits[written]),
  }
}

function sureness({ confidence, page, region, origin, corrected }: Field, documentId: string) {
  const at = regionOf(documentId, { page, region, origin })
  return { confidence, region: at, ...(corrected ? { corrected } : {}) }
}

function lineOf(
  { name, category, amountFen, listClass, confidence, page, region, origin }: ReadContent['billLines'][number],
  documentId: string,
): PaperLine {
  const printed = listClass && listClasses[listClass]
  const known = printed ?? findDrug(name)?.listClass
  return {
    name,
    amountFen,
    confidence,
    region: regionOf(documentId, { page, region, origin }),
    ...(category ? { category } : {}),
    ...(known ? { listClass: known, listClassFrom: printed ? 'page' : 'catalogue' } : {}),
  }
}

function regionOf(documentId: string, { page, region, origin }: Pick<Field, 'page' | 'region' | 'origin'>): Region {
  return { documentId, page, box: region, ...(origin === undefined ? {} : { origin }) }
}

const fieldOfCheck: Readonly<Record<string, string>> = {
  'code-equals-invoice-code': 'invoiceCode',
  'code-equals-invoice-number': 'invoiceNumber',
  'code-equals-issued-on': 'issuedOn',
  'code-equals-amount': 'totalFen',
  'dates-in-order': 'visitedOn',
  'cause-known': 'cause',
}

// Words against figures and rows against totals are asked anew from the values; a check a person settled by correcting is done with.
function contradictionsIn({ checks, fields }: Read): string[] {
  const isCorrected = (name: string | undefined) => fields.some((field) => field.name === name && field.corrected)
  return checks
    .filter(({ id, passed }) => !passed && fieldOfCheck[id] && !isCorrected(fieldOfCheck[id]))
    .map(({ id }) => id)
}
