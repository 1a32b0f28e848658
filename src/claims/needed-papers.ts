// The papers a claim needs, asked for once (保险法 §22): what the products name for it, less what we already have.
import type { Policy } from '../policies/index.ts'
import { documentsFor, type NeededDocument, type Product } from '../products/index.ts'
import type { ClaimKind, ClaimReport } from './claim.ts'
import { fixedKindsOf, isMedicalClaim } from './judge/index.ts'

export interface Asked {
  readonly kind: ClaimKind
  readonly report: Pick<ClaimReport, 'cause' | 'visitKind'>
  readonly products: readonly Product[]
  readonly isMinor: boolean
  /** The insured's ID number is on record and was verified: the card is not asked for again. */
  readonly identified: boolean
  /** The payee is on record as the minor's guardian: no proof of relation is asked for. */
  readonly guardianKnown: boolean
}

/** One paper may stand for another: what counts is that the diagnosis is on it. */
const standsFor: Readonly<Record<string, readonly string[]>> = {
  'outpatient-record': ['outpatient-record', 'diagnosis-certificate', 'discharge-summary'],
  'diagnosis-certificate': ['diagnosis-certificate', 'discharge-summary', 'outpatient-record'],
  'household-register': ['household-register', 'birth-certificate'],
  'accident-proof': ['accident-proof', 'traffic-liability'],
  'beneficiary-proof': ['household-register', 'birth-certificate'],
}

/** Pure. Each kind once, in the order of the first product that names it. */
export function neededPapers({ kind, report, products, isMinor, identified, guardianKnown }: Asked): NeededDocument[] {
  const all = products.flatMap((product) => paperKindsOf(kind).flatMap((one) => documentsFor(product, one)))
  const fitting = all.filter(
    ({ settings, causes, minorOnly }) =>
      (!settings || settings.includes(report.visitKind)) &&
      (!causes || causes.includes(report.cause)) &&
      (!minorOnly || isMinor),
  )
  const known = new Set([...(identified ? ['id-card'] : []), ...(guardianKnown ? ['household-register'] : [])])
  const seen = new Set<string>()
  return fitting.filter((paper) => {
    if (known.has(paper.kind) || seen.has(paper.kind)) return false
    seen.add(paper.kind)
    return true
  })
}

/** The needed papers that none of the kinds at hand is or stands for. */
export function missingPapers(needed: readonly NeededDocument[], given: readonly string[]): NeededDocument[] {
  return needed.filter(({ kind }) => !given.some((one) => one === kind || papersInstead(kind).includes(one)))
}

/** The kinds that stand for a needed one. */
export function papersInstead(kind: string): readonly string[] {
  return (standsFor[kind] ?? []).filter((one) => one !== kind)
}

// A stay in hospital is one event: the allowance for its days is asked for with its bill.
function paperKindsOf(kind: ClaimKind) {
  return isMedicalClaim(kind) ? ([kind, 'daily-allowance'] as const) : [kind]
}

/** Whether a policy's product has a coverage this claim could draw on; the day and the status are asked later. */
export function fits(
  product: Product,
  { kind, cause, visitKind }: { kind: ClaimKind } & Pick<ClaimReport, 'cause' | 'visitKind'>,
): boolean {
  return product.coverages.some((coverage) => {
    if (!coverage.causes.includes(cause)) return false
    if (coverage.kind === 'medical-expense') return isMedicalClaim(kind) && coverage.settings.includes(visitKind)
    return fixedKindsOf(kind, visitKind).includes(coverage.kind)
  })
}

export function insures({ insureds }: Pick<Policy, 'insureds'>, insuredId: string): boolean {
  return insureds.some(({ customerId }) => customerId === insuredId)
}
