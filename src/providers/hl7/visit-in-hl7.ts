// What a message of HL7 version 2 tells of a visit: ADT of coming and going, BAR of the account, DFT of charges (chapters 3 and 6).
import { readIdNumber } from '../../identity/index.ts'
import { dayIn } from '../feeds/in-fhir.ts'
import type { Bill, ToldVisit, VisitPart } from '../feeds/visit.ts'
import type { Fault } from '../fhir/fault.ts'
import { money } from '../fhir/money.ts'
import type { End } from '../words.ts'
import { dayInHl7, type Hl7Message, type Segment } from './message.ts'

type Place = (segment: Segment, field: number) => string

export interface ReadVisit {
  readonly told: readonly ToldVisit[]
  readonly left: ReadonlyMap<number, End>
  readonly faults: readonly Fault[]
}

const read: Readonly<Record<string, readonly string[]>> = {
  ADT: ['A01', 'A03', 'A04', 'A08'],
  BAR: ['P01', 'P05'],
  DFT: ['P03'],
}
const used = new Set(['PID', 'PV1', 'DG1', 'FT1', 'IN1'])

/** Whether messages of this type are read; others are counted and let go. */
export function isRead({ type, event }: Pick<Hl7Message, 'type' | 'event'>): boolean {
  return read[type]?.includes(event) ?? false
}

/** Pure. `place` turns a segment and field into the place that a value keeps. */
export function visitInHl7(message: Hl7Message, place: Place): ReadVisit {
  const all = (name: string) => message.segments.filter((segment) => segment.name === name)
  const [[person], [visit]] = [all('PID'), all('PV1')]
  const left = new Map<number, End>()
  const faults: Fault[] = []
  if (!isRead(message)) return { told: [], left, faults }
  for (const [no, { name }] of message.segments.entries())
    if (used.has(name)) left.set(no, person ? 'no-visit' : 'no-person')
  const visitNo = visit?.at(19) ?? ''
  if (!person || visitNo === '') return { told: [], left, faults }
  const name = `${person.at(5, 1)}${person.at(5, 2)}`
  const part: VisitPart = {
    visitNo,
    patientName: { value: name, at: place(person, 5) },
    ...(visit ? timesOf(visit, message, place) : {}),
    diagnoses: all('DG1').flatMap((segment) => diagnosisOf(segment, place)),
    bills: billsOf(all('FT1'), place, faults),
    payers: all('IN1').flatMap((segment) => payerOf(segment)),
  }
  const resources = message.segments.flatMap((segment, no) => (used.has(segment.name) ? [no] : []))
  return { told: [{ idNumber: idNumberOf(person), part, resources }], left, faults }
}

// Among the identifiers the one that is the national one (table 0203: NI), or that reads as such.
function idNumberOf(person: Segment): string | undefined {
  const all = Array.from({ length: person.count(3) }, (_, index) => index + 1)
  const national = all.filter((nth) => person.at(3, 5, nth) === 'NI').map((nth) => readIdNumber(person.at(3, 1, nth)))
  return national.find((one) => one !== undefined)?.idNumber
}

const classes: Readonly<Record<string, 'outpatient' | 'emergency' | 'inpatient'>> = {
  I: 'inpatient',
  E: 'emergency',
  O: 'outpatient',
}

function timesOf(visit: Segment, { type, event }: Hl7Message, place: Place): Partial<VisitPart> {
  const kind = classes[visit.at(2)]
  const [startedOn, endedOn] = [dayIn(dayInHl7(visit.at(44))), dayIn(dayInHl7(visit.at(45)))]
  const isOver = type === 'ADT' ? event === 'A03' : endedOn !== undefined ? true : undefined
  return {
    ...(kind ? { kind: { value: kind, at: place(visit, 2) } } : {}),
    ...(startedOn ? { startedOn: { value: startedOn, at: place(visit, 44) } } : {}),
    ...(endedOn ? { endedOn: { value: endedOn, at: place(visit, 45) } } : {}),
    ...(isOver === undefined ? {} : { isOver }),
  }
}

function diagnosisOf(segment: Segment, place: Place): VisitPart['diagnoses'] {
  const [code, name] = [segment.at(3, 1), segment.at(4) || segment.at(3, 2)]
  return name ? [{ name, ...(code ? { code } : {}), at: place(segment, 3) }] : []
}

/** Charges of one batch are one bill; a credit takes away, a payment is no charge. */
function billsOf(charges: readonly Segment[], place: Place, faults: Fault[]): Bill[] {
  const batches = new Map<string, Segment[]>()
  for (const charge of charges) {
    const batch = charge.at(3) || charge.at(2)
    batches.set(batch, [...(batches.get(batch) ?? []), charge])
  }
  return [...batches].flatMap(([no, own]) => {
    const lines = own.flatMap((charge) => lineOf(charge, place, faults))
    const [first] = own
    if (!first || lines.length === 0) return []
    const issuedOn = dayIn(dayInHl7(first.at(5) || first.at(4)))
    const publicFen = own.reduce((sum, charge) => sum + (charge.at(15) ? (fenOf(charge, 15, faults) ?? 0) : 0), 0)
    return [
      {
        no,
        invoiceNumber: { value: no, at: place(first, 3) },
        ...(issuedOn ? { issuedOn: { value: issuedOn, at: place(first, 4) } } : {}),
        totalFen: { value: lines.reduce((sum, { amountFen }) => sum + amountFen, 0), at: place(first, 11) },
        ...(publicFen > 0 ? { publicPaidFen: { value: publicFen, at: place(first, 15) } } : {}),
        lines,
      },
    ]
  })
}

const signs: Readonly<Record<string, 1 | -1>> = { CG: 1, '': 1, CD: -1 }

function lineOf(charge: Segment, place: Place, faults: Fault[]): Bill['lines'] {
  const sign = signs[charge.at(6)]
  const amountFen = sign && fenOf(charge, 11, faults)
  if (!sign || amountFen === undefined) return []
  const name = charge.at(7, 2) || charge.at(8) || charge.at(7, 1) || '费用'
  return [{ name, amountFen: sign * amountFen, at: place(charge, 11) }]
}

// A price (CP) is an amount and its currency.
function fenOf(charge: Segment, field: number, faults: Fault[]): number | undefined {
  const written = charge.at(field)
  const currency = charge.at(field, 1, 1, 2) || 'CNY'
  const value = written === '' ? Number.NaN : Number(written)
  const amount = money.safeParse({ value, currency }).data
  if (amount && currency === 'CNY') return amount.minor
  faults.push({
    pointer: `${charge.name}[${charge.nth}]-${field}`,
    message: { zh: `不是人民币金额：${written}`, en: `no amount in yuan: ${written}` },
  })
  return undefined
}

// Public insurance is no other insurer.
function payerOf(segment: Segment): string[] {
  const name = segment.at(4) || segment.at(3)
  return name === '' || /医保|医疗保障|新农合/.test(name) ? [] : [name]
}
