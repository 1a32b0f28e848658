// Visits in a FHIR feed: an Encounter with its Patient, Conditions, Claims and what payers made of them (R4).
import { readIdNumber } from '../../identity/index.ts'
import type { Entry } from '../fhir/references.ts'
import type { ResourceOf, ResourceType } from '../fhir/schemas.ts'
import { type BillEnd, billOf } from './bill-in-fhir.ts'
import { dayIn, identifierOf, isVoid, textOf } from './in-fhir.ts'
import type { ToldVisit, VisitPart } from './visit.ts'

/** The resident identity number among a Patient's identifiers. */
export const idNumberSystem = 'urn:oid:2.16.156.10011.1.3'

type Place = (pointer: string) => string
type Of<T extends ResourceType> = { readonly entry: Entry; readonly no: number; readonly resource: ResourceOf<T> }

export interface FhirVisits {
  readonly told: readonly ToldVisit[]
  /** Resources that were left aside, by number, with why. */
  readonly left: ReadonlyMap<number, BillEnd>
}

/** Pure. `place` turns a pointer into the place that a value keeps. */
export function visitsInFhir(entries: readonly Entry[], place: Place): FhirVisits {
  const left = new Map<number, BillEnd>()
  const encounters = allOf(entries, 'Encounter')
  const visits = new Map<string, { encounter?: Of<'Encounter'>; claims: Of<'Claim'>[]; patient: Entry | undefined }>()
  for (const encounter of encounters) {
    const patient = targetsOf(encounter.entry, 'Patient')[0]
    visits.set(visitNoOf(encounter), { encounter, claims: [], patient })
  }
  for (const claim of allOf(entries, 'Claim')) {
    const patient = targetsOf(claim.entry, 'Patient')[0]
    const visitNo = visitNoOfClaim(claim, patient, encounters)
    if (visitNo === undefined) continue
    const known = visits.get(visitNo) ?? { claims: [], patient }
    visits.set(visitNo, { ...known, claims: [...known.claims, claim] })
  }
  const told = [...visits].flatMap(([visitNo, { encounter, claims, patient }]) => {
    const person = patient && personIn(patient, entries)
    if (!person) return []
    if (encounter && isVoid(encounter.resource.status)) {
      left.set(encounter.no, 'cancelled')
      return []
    }
    const conditions = allOf(entries, 'Condition').filter((one) =>
      isOfVisit(one, encounter, claims, encounters, patient),
    )
    const coverages = allOf(entries, 'Coverage').filter((one) => targetsOf(one.entry, 'Patient').includes(patient))
    const explained = allOf(entries, 'ExplanationOfBenefit').filter((one) =>
      targetsOf(one.entry, 'Claim').some((target) => claims.some(({ entry }) => entry === target)),
    )
    const bills = claims.flatMap((claim) => {
      const of = explained.filter((one) => targetsOf(one.entry, 'Claim').includes(claim.entry))
      const bill = billOf(claim, of, place)
      if (typeof bill !== 'string') return [bill]
      for (const { no } of [claim, ...of]) left.set(no, bill)
      return []
    })
    const part: VisitPart = {
      visitNo,
      patientName: { value: person.name, at: place(`${patient.pointer}/name`) },
      ...(encounter ? timesOf(encounter, place) : {}),
      diagnoses: conditions.flatMap((one) => diagnosisOf(one, place)),
      bills,
      payers: coverages.filter(({ resource }) => !isPublic(resource)).flatMap(({ resource }) => payersOf(resource)),
    }
    const used = [...(encounter ? [encounter] : []), ...claims, ...conditions, ...coverages, ...explained]
    const resources = [person.no, ...used.map(({ no }) => no)].filter((no) => !left.has(no))
    return [{ idNumber: person.idNumber, part, resources }]
  })
  return { told, left }
}

function allOf<T extends ResourceType>(entries: readonly Entry[], type: T): Of<T>[] {
  return entries.flatMap((entry, no) => {
    const { resource } = entry
    return resource && isOf(resource, type) ? [{ entry, no, resource }] : []
  })
}

function isOf<T extends ResourceType>(one: { resourceType: string }, type: T): one is ResourceOf<T> {
  return one.resourceType === type
}

function targetsOf({ references }: Entry, type: ResourceType): Entry[] {
  return references.flatMap(({ target }) => (target?.type === type ? [target] : []))
}

function visitNoOf({ entry, resource }: Of<'Encounter'>): string {
  return identifierOf(resource.identifier) ?? entry.id ?? entry.fullUrl ?? entry.pointer
}

// Told by its own reference; in a message of one visit of this person there is no other it could mean.
function visitNoOfClaim(claim: Of<'Claim'>, patient: Entry | undefined, encounters: readonly Of<'Encounter'>[]) {
  const [target] = targetsOf(claim.entry, 'Encounter')
  const own = encounters.find(({ entry }) => entry === target)
  if (own) return visitNoOf(own)
  const elsewhere = claim.entry.references.find(({ reference }) => reference.startsWith('Encounter/'))
  if (elsewhere) return elsewhere.reference.slice('Encounter/'.length)
  const theirs = encounters.filter(({ entry }) => targetsOf(entry, 'Patient')[0] === patient)
  return theirs.length === 1 && theirs[0] ? visitNoOf(theirs[0]) : undefined
}

function isOfVisit(
  { entry }: Of<'Condition'>,
  encounter: Of<'Encounter'> | undefined,
  claims: readonly Of<'Claim'>[],
  encounters: readonly Of<'Encounter'>[],
  patient: Entry,
): boolean {
  if (claims.some((claim) => targetsOf(claim.entry, 'Condition').includes(entry))) return true
  const [target] = targetsOf(entry, 'Encounter')
  if (target) return target === encounter?.entry
  const theirs = encounters.filter((one) => targetsOf(one.entry, 'Patient')[0] === patient)
  return theirs.length === 1 && theirs[0] === encounter && targetsOf(entry, 'Patient')[0] === patient
}

function personIn(patient: Entry, entries: readonly Entry[]) {
  const one = allOf(entries, 'Patient').find(({ entry }) => entry === patient)
  if (!one) return undefined
  const [first] = one.resource.name ?? []
  const name = first?.text ?? [first?.family, ...(first?.given ?? [])].filter(Boolean).join('')
  const written = identifierOf(one.resource.identifier, idNumberSystem)
  return { no: one.no, name, idNumber: written === undefined ? undefined : readIdNumber(written)?.idNumber }
}

const kinds = {
  AMB: 'outpatient',
  EMER: 'emergency',
  IMP: 'inpatient',
  ACUTE: 'inpatient',
  NONAC: 'inpatient',
} as const
const ofClass: Readonly<Record<string, (typeof kinds)[keyof typeof kinds]>> = kinds

function timesOf({ entry, resource }: Of<'Encounter'>, place: Place): Partial<VisitPart> {
  const { pointer } = entry
  const kind = ofClass[resource.class?.code ?? ''] ?? 'outpatient'
  const startedOn = dayIn(resource.period?.start)
  const endedOn = dayIn(resource.period?.end)
  return {
    kind: { value: kind, at: place(`${pointer}/class`) },
    isOver: resource.status === 'finished',
    ...(startedOn ? { startedOn: { value: startedOn, at: place(`${pointer}/period/start`) } } : {}),
    ...(endedOn ? { endedOn: { value: endedOn, at: place(`${pointer}/period/end`) } } : {}),
  }
}

function diagnosisOf({ entry, resource }: Of<'Condition'>, place: Place): VisitPart['diagnoses'] {
  const name = textOf(resource.code)
  const code = resource.code?.coding?.find((one) => one.code)?.code
  return name ? [{ name, ...(code ? { code } : {}), at: place(`${entry.pointer}/code`) }] : []
}

function isPublic({ type }: ResourceOf<'Coverage'>): boolean {
  return type?.coding?.some(({ code }) => code === 'PUBLICPOL') ?? false
}

function payersOf({ payor = [] }: ResourceOf<'Coverage'>): string[] {
  return payor.flatMap(({ display }) => (display ? [display] : []))
}
