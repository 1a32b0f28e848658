// A visit as a hospital's system writes it down: a FHIR R4 transaction with the person, the encounter, diagnoses and the bill.
import { idNumberSystem } from '../../src/providers/index.ts'

export interface PlayedVisit {
  readonly messageNo: string
  readonly visitNo: string
  readonly person: { readonly name: string; readonly idNumber: string }
  readonly kind: 'AMB' | 'EMER' | 'IMP'
  /** Calendar days. */
  readonly startedOn: string
  readonly endedOn: string
  readonly diagnoses: readonly { readonly code: string; readonly name: string }[]
  readonly invoiceNumber: string
  readonly lines: readonly {
    readonly name: string
    readonly fen: number
    readonly listClass?: '甲' | '乙' | '丙' | '自费'
  }[]
  /** What public insurance bore, in fen. */
  readonly publicPaidFen?: number
}

const yuan = (fen: number) => ({ value: fen / 100, currency: 'CNY' })

export function visitBundle(visit: PlayedVisit) {
  const { person, visitNo, diagnoses, lines, publicPaidFen } = visit
  const totalFen = lines.reduce((sum, { fen }) => sum + fen, 0)
  const patient = { reference: 'urn:uuid:patient' }
  const encounter = { reference: 'urn:uuid:encounter' }
  const claim = {
    resourceType: 'Claim',
    status: 'active',
    use: 'claim',
    identifier: [
      { system: 'urn:mendian:invoice-code', value: '33060126' },
      { system: 'urn:mendian:invoice-number', value: visit.invoiceNumber },
    ],
    patient,
    created: visit.endedOn,
    diagnosis: diagnoses.map((_, index) => ({
      sequence: index + 1,
      diagnosisReference: { reference: `urn:uuid:condition-${index}` },
    })),
    item: lines.map(({ name, fen, listClass }, index) => ({
      sequence: index + 1,
      encounter: [encounter],
      productOrService: { text: name },
      ...(listClass ? { programCode: [{ text: listClass }] } : {}),
      net: yuan(fen),
    })),
    total: yuan(totalFen),
  }
  const resources: readonly (readonly [string, object])[] = [
    [
      'patient',
      {
        resourceType: 'Patient',
        identifier: [{ system: idNumberSystem, value: person.idNumber }],
        name: [{ text: person.name }],
      },
    ],
    [
      'encounter',
      {
        resourceType: 'Encounter',
        status: 'finished',
        class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: visit.kind },
        identifier: [{ value: visitNo }],
        subject: patient,
        period: { start: `${visit.startedOn}T09:00:00+08:00`, end: `${visit.endedOn}T11:00:00+08:00` },
      },
    ],
    ...diagnoses.map(({ code, name }, index): [string, object] => [
      `condition-${index}`,
      {
        resourceType: 'Condition',
        subject: patient,
        encounter,
        code: { text: name, coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code }] },
      },
    ]),
    ['claim', claim],
    ...(publicPaidFen === undefined ? [] : [publicShare(publicPaidFen, patient)]),
  ]
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    identifier: { value: visit.messageNo },
    entry: resources.map(([name, resource]) => ({
      fullUrl: `urn:uuid:${name}`,
      resource,
      request: { method: 'POST', url: name },
    })),
  }
}

function publicShare(fen: number, patient: object): [string, object] {
  return [
    'public-share',
    {
      resourceType: 'ExplanationOfBenefit',
      status: 'active',
      outcome: 'complete',
      patient,
      claim: { reference: 'urn:uuid:claim' },
      insurer: { display: '医保统筹基金' },
      payment: { amount: yuan(fen) },
    },
  ]
}
