// What a hospital told of a visit, as the report and the papers that adjudication takes: nothing is judged in another way than a page
// is. Every value is as sure as the hospital is, and says where in its message it stands.
import type { ReadContent } from '../../documents/index.ts'
import type { Bill, Visit } from '../../providers/index.ts'
import type { ClaimReport } from '../claim.ts'
import { findEvent } from '../sentence/index.ts'

type Field = ReadContent['fields'][number]
type Told<T> = { readonly value: T; readonly at: string }

const visitWords = { outpatient: '门诊', emergency: '急诊', inpatient: '住院' } as const
const whole: Field['region'] = [0, 0, 1, 1]

/** Injuries, poisoning and outside causes of ICD-10: chapters XIX and XX. */
const accidentCode = /^[STVWXY]\d/i

/** By the codes, else by the words; undefined when neither says. */
export function causeOf({ diagnoses }: Visit): 'accident' | 'illness' | undefined {
  const codes = diagnoses.flatMap(({ code }) => (code && /^[A-Z]\d/i.test(code) ? [code] : []))
  if (codes.length > 0) return codes.some((code) => accidentCode.test(code)) ? 'accident' : 'illness'
  return findEvent(diagnoses.map(({ name }) => name).join('，')).cause?.value
}

/** The report a visit makes. What nobody can tell from it is taken as an illness, and a paper says that it is not known. */
export function reportOf(visit: Visit, bills: readonly Bill[], insurer: string): ClaimReport {
  const others = visit.payers.some((name) => !name.includes(insurer))
  const names = visit.diagnoses.map(({ name }) => name).join('、')
  return {
    happenedOn: visit.startedOn.value,
    cause: causeOf(visit) ?? 'illness',
    event: (names || visitWords[visit.kind.value]).slice(0, 200),
    hospital: visit.hospital.slice(0, 200),
    visitKind: visit.kind.value,
    amountFen: bills.reduce((sum, { totalFen }) => sum + totalFen.value, 0),
    ...(others ? { otherInsurer: true } : {}),
  }
}

/** One paper for each bill as an invoice, one as its itemised list, and one for what the doctors say. */
export function papersOfVisit(visit: Visit, bills: readonly Bill[]): ReadContent[] {
  return [...bills.flatMap((bill) => billPapers(visit, bill)), clinicalPaper(visit)]
}

function billPapers(visit: Visit, bill: Bill): ReadContent[] {
  const fields = [
    ...treated(visit),
    ...field('invoiceCode', bill.invoiceCode),
    ...field('invoiceNumber', bill.invoiceNumber),
    ...field('issuedOn', bill.issuedOn),
    ...field('totalFen', bill.totalFen),
    ...field('publicInsurancePaidFen', bill.publicPaidFen),
    ...field('otherPaidFen', bill.otherPaidFen),
    ...field('selfFundedFen', bill.selfFundedFen),
    ...field('visitKind', { ...visit.kind, value: visitWords[visit.kind.value] }),
  ]
  const billLines = bill.lines.map(({ at, ...line }) => ({
    ...line,
    page: 0,
    region: whole,
    origin: at,
    confidence: 1,
  }))
  const invoice = paper('medical-invoice', fields, { billLines })
  if (billLines.length === 0) return [invoice]
  const listed = [...treated(visit), ...field('totalFen', bill.totalFen)]
  return [invoice, paper('itemised-bill', listed, { billLines })]
}

function clinicalPaper(visit: Visit): ReadContent {
  const { diagnoses, startedOn, endedOn, kind, isOver } = visit
  const [first] = diagnoses
  const cause = causeOf(visit)
  const fields = [
    ...treated(visit),
    ...(first ? field('diagnosis', { value: diagnoses.map(({ name }) => name).join('、'), at: first.at }) : []),
    ...(kind.value === 'inpatient' ? field('hospitalisedOn', startedOn) : []),
    ...(kind.value === 'inpatient' && endedOn ? field('dischargedOn', endedOn) : []),
  ]
  const checks = cause ? [] : [{ id: 'cause-known', passed: false, detail: 'diagnoses', page: 0 }]
  const is = kind.value !== 'inpatient' ? 'outpatient-record' : isOver ? 'discharge-summary' : 'diagnosis-certificate'
  return paper(is, fields, { checks })
}

function treated({ patientName, hospital, startedOn }: Visit): Field[] {
  return [
    ...field('patientName', patientName),
    ...field('hospital', { value: hospital, at: startedOn.at }),
    ...field('visitedOn', startedOn),
  ]
}

function field(name: string, told: Told<string | number> | undefined): Field[] {
  if (!told) return []
  const value = String(told.value)
  return [{ name, value, raw: value, confidence: 1, page: 0, region: whole, origin: told.at }]
}

function paper(
  kind: ReadContent['kind'],
  fields: Field[],
  more: Partial<Pick<ReadContent, 'billLines' | 'checks'>>,
): ReadContent {
  return {
    kind,
    kindConfidence: 1,
    quality: { ok: true, score: 1 },
    pages: [],
    fields,
    billLines: [],
    checks: [],
    ...more,
  }
}
