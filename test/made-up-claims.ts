// Made-up papers, covers and facts of claims, for tests of adjudication.
import type {
  BillPaper,
  ClaimFacts,
  ClinicalPaper,
  Cover,
  InvoicePaper,
  ListClass,
  PaperLine,
  Value,
} from '../src/claims/judge/index.ts'
import { defaultSettings } from '../src/claims/judge/index.ts'
import type { Coverage, MedicalExpense } from '../src/products/index.ts'

export const hospital = '杭州市儿童医院'
export const words = (zh: string) => ({ zh, en: zh })

export function value<T>(given: T, confidence = 0.98): Value<T> {
  return { value: given, confidence, region: { documentId: 'd', page: 0, box: [0, 0, 1, 1] } }
}

export function line(name: string, amountFen: number, listClass?: ListClass): PaperLine {
  return { name, amountFen, confidence: 0.97, region: value(0).region, ...(listClass ? { listClass } : {}) }
}

export function invoice(totalFen: number, more: Partial<InvoicePaper> = {}): InvoicePaper {
  return {
    kind: 'medical-invoice',
    documentId: 'invoice',
    kindConfidence: 0.99,
    contradictions: [],
    patientName: value('李小满'),
    hospital: value(hospital),
    issuedOn: value('2026-11-21'),
    code: value('33060126'),
    number: value('0012345678'),
    totalFen: value(totalFen),
    wordsFen: value(totalFen),
    lines: [],
    ...more,
  }
}

export function bill(lines: PaperLine[], more: Partial<BillPaper> = {}): BillPaper {
  return {
    kind: 'itemised-bill',
    documentId: 'bill',
    kindConfidence: 0.99,
    contradictions: [],
    patientName: value('李小满'),
    hospital: value(hospital),
    lines,
    ...more,
  }
}

export function clinical(more: Partial<ClinicalPaper> = {}): ClinicalPaper {
  return {
    kind: 'outpatient-record',
    documentId: 'record',
    kindConfidence: 0.99,
    contradictions: [],
    patientName: value('李小满'),
    hospital: value(hospital),
    visitedOn: value('2026-11-21'),
    diagnosis: value('左前臂骨折'),
    ...more,
  }
}

const medicalBase = {
  kind: 'medical-expense' as const,
  title: words('医疗保险金'),
  summary: words(''),
  waitingDays: 0,
  listClause: 'list-rule',
  furtherLimits: [],
  excludedItems: [{ name: words('伙食陪护'), says: ['伙食', '陪护'], clause: 'item-exclusions' }],
}

export const accidentMedical: MedicalExpense = {
  ...medicalBase,
  id: 'medical',
  clause: 'medical-benefit',
  causes: ['accident'],
  withinDaysOfAccident: 180,
  settings: ['outpatient', 'emergency', 'inpatient'],
  deductible: {
    fen: 10_000,
    per: 'accident',
    clause: 'deductible',
    publicPaymentCounts: true,
    otherInsuranceCounts: false,
  },
  reimbursement: { settledPercent: 100, unsettledPercent: 90, uninsuredPercent: 90, clause: 'reimbursement' },
  listPercents: { A: 100, B: 100, C: 100, 'out-of-list': 80 },
  limit: { amount: { percentOfSum: 10 }, per: 'accident', clause: 'limit' },
  hospitals: { gradeMin: '2', publicOnly: true, exceptEmergency: true, clause: 'hospitals' },
}

export const indemnity: MedicalExpense = {
  ...medicalBase,
  id: 'medical',
  clause: 'medical-benefit',
  causes: ['accident', 'illness'],
  settings: ['inpatient'],
  deductible: {
    fen: 1_000_000,
    per: 'year',
    clause: 'deductible',
    publicPaymentCounts: false,
    otherInsuranceCounts: true,
  },
  reimbursement: { settledPercent: 100, unsettledPercent: 60, uninsuredPercent: 100, clause: 'reimbursement' },
  listPercents: { A: 100, B: 100, C: 100, 'out-of-list': 100 },
  limit: { amount: { fen: 200_000_000 }, per: 'year', clause: 'limit' },
  hospitals: { gradeMin: '2', publicOnly: true, exceptEmergency: true, clause: 'hospitals' },
}

export const nothingUsed = {
  paidForAccidentFen: 0,
  paidInYearFen: 0,
  paidEverFen: 0,
  deductedForAccidentFen: 0,
  deductedInYearFen: 0,
  timesPaid: 0,
  paidFor: [],
}

export function cover(coverage: Coverage, more: Partial<Cover> = {}): Cover {
  return {
    policyId: 'accident',
    ownerId: 'owner',
    policyNo: 'A1',
    productCode: 'accident',
    productVersion: '2024.1',
    coverage,
    sumInsuredFen: 10_000_000,
    insures: true,
    inForce: true,
    states: ['in-force'],
    reasons: [],
    effectiveOn: '2026-05-01',
    insuredPublicly: true,
    benefitFen: 10_000_000,
    used: nothingUsed,
    exclusions: [{ title: words('责任免除'), clause: 'accident-exclusions' }],
    citations: {},
    ...more,
  }
}

export function facts(more: Partial<ClaimFacts> = {}): ClaimFacts {
  return {
    today: '2026-11-22',
    kind: 'accident-medical',
    cause: 'accident',
    visitKind: 'emergency',
    happenedOn: '2026-11-21',
    said: '昨天下午孩子在学校摔伤',
    insured: { customerId: 'child', name: '李小满', birthDate: '2017-09-01', idNumber: '330102201709010029' },
    payee: 'guardian',
    otherInsurer: false,
    thirdParty: false,
    papers: [invoice(86_000), clinical()],
    missing: [],
    covers: [cover(accidentMedical)],
    hospitals: { [hospital]: { level: 3, isPublic: true } },
    repeated: [],
    settings: defaultSettings,
    ...more,
  }
}

export const stay: Partial<ClaimFacts> = {
  kind: 'illness-medical',
  cause: 'illness',
  visitKind: 'inpatient',
  said: '肺炎住院',
  papers: [
    invoice(3_000_000, { publicPaidFen: value(1_200_000), visitKind: value('inpatient') }),
    clinical({ kind: 'discharge-summary', diagnosis: value('肺炎') }),
  ],
  covers: [cover(indemnity, { policyId: 'medical', waitingUntil: '2026-06-01' })],
}

export function withoutWords({ wordsFen: _, ...rest }: InvoicePaper): InvoicePaper {
  return rest
}
