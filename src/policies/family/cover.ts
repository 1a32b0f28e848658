// What covers a person on a day, by kind and sum. Sums are added where every contract pays its own; where a bill is paid, no more
// than the bill is paid (健康保险管理办法 §5), so the highest limit stands.
import type { Day, Text } from '../../kit/index.ts'
import type { Coverage, Product } from '../../products/index.ts'
import { coveragesOn } from '../coverage.ts'
import { isPaidUp, type Policy } from '../policy.ts'
import { partsOn } from '../riders/parts.ts'

export const coverGroups = [
  'medical',
  'accident-medical',
  'critical',
  'death',
  'accident',
  'disability',
  'care',
  'allowance',
  'annuity',
  'survival',
  'maturity',
  'waiver',
] as const
export type CoverGroup = (typeof coverGroups)[number]

/** What an amount is: all of it once, or each year, month or day, or each time it falls due. */
export const coverUnits = ['once', 'year', 'month', 'day', 'time'] as const
export type CoverUnit = (typeof coverUnits)[number]

export interface CoverLine {
  readonly policyId: string
  readonly title: Text
  readonly product: Text
  readonly amountFen: number
  readonly unit: CoverUnit
  readonly state: 'covered' | 'waiting'
  /** Whether it is in the group's figure: a mild illness is not added to a severe one, nor two waivers of the same premiums. */
  readonly counts: boolean
}

export interface Cover {
  readonly group: CoverGroup
  /** Added up, or the highest of what does not add up. */
  readonly amountFen: number
  readonly unit: CoverUnit
  readonly adds: boolean
  readonly lines: readonly CoverLine[]
}

export interface Held {
  readonly policy: Policy
  readonly product: Product
}

/**
 * The cover of one insured person out of the policies that insure them and their riders, in the order of `coverGroups`. Left out is what does not
 * cover now, and a waiver where no premium is left to be waived.
 */
export function coverOf(held: readonly Held[], on: Day): Cover[] {
  const lines = held.flatMap((one) => linesOf(one, on))
  return coverGroups.flatMap((group) => {
    const listed = lines.filter((one) => one.group === group).map(({ group: _, ...line }) => line)
    const own = group === 'waiver' ? onceEach(listed) : listed
    return own.length > 0 ? [coverFrom(group, own)] : []
  })
}

const highest: ReadonlySet<CoverGroup> = new Set(['medical', 'accident-medical'])

function coverFrom(group: CoverGroup, listed: readonly CoverLine[]): Cover {
  const adds = !highest.has(group)
  const lines = group === 'allowance' ? ofOneUnit(listed) : listed
  const counted = lines.filter(({ counts }) => counts)
  const amounts = counted.map((line) => (group === 'annuity' ? yearlyFen(line) : line.amountFen))
  const amountFen = adds ? amounts.reduce((all, one) => all + one, 0) : Math.max(0, ...amounts)
  const unit = group === 'annuity' ? 'year' : (counted[0]?.unit ?? 'once')
  return { group, amountFen, unit, adds, lines }
}

// So much a day and so much an operation are no one sum: the figure is of the first, the days'.
function ofOneUnit(lines: readonly CoverLine[]): CoverLine[] {
  const first = lines.find(({ counts }) => counts)?.unit
  return lines.map((line) => ({ ...line, counts: line.counts && line.unit === first }))
}

// The premiums of a contract are waived once, however many of its covers would.
function onceEach(waivers: readonly CoverLine[]): CoverLine[] {
  const largest = new Map<string, CoverLine>()
  for (const line of waivers)
    if (line.amountFen > (largest.get(line.policyId)?.amountFen ?? -1)) largest.set(line.policyId, line)
  return waivers.map((line) => ({ ...line, counts: largest.get(line.policyId) === line }))
}

function yearlyFen({ amountFen, unit }: CoverLine): number {
  return unit === 'month' ? amountFen * 12 : amountFen
}

function linesOf({ policy, product }: Held, on: Day): (CoverLine & { readonly group: CoverGroup })[] {
  const products = [product, ...partsOn(policy, product, on).map((part) => part.product)]
  const coverages = new Map(products.flatMap((one) => one.coverages).map((coverage) => [coverage.id, coverage]))
  return coveragesOn(policy, product, on).flatMap(({ id, title, rider, amountFen, state }) => {
    const coverage = coverages.get(id)
    if (!coverage || state === 'not-covered' || (coverage.kind === 'premium-waiver' && isPaidUp(policy))) return []
    return [
      {
        group: groupOf(coverage),
        policyId: policy.id,
        title,
        product: rider ?? product.shortName,
        amountFen,
        unit: unitOf(coverage),
        state,
        counts: coverage.kind !== 'critical' || coverage.tier === 'severe',
      },
    ]
  })
}

function groupOf(coverage: Coverage): CoverGroup {
  const byAccident = !coverage.causes.includes('illness')
  switch (coverage.kind) {
    case 'medical-expense':
      return byAccident ? 'accident-medical' : 'medical'
    case 'death':
      return byAccident ? 'accident' : 'death'
    case 'long-term-care':
      return 'care'
    case 'daily-allowance':
    case 'surgery':
      return 'allowance'
    case 'premium-waiver':
      return 'waiver'
    default:
      return coverage.kind
  }
}

function unitOf(coverage: Coverage): CoverUnit {
  if (coverage.kind === 'annuity' || coverage.kind === 'long-term-care') return coverage.every
  if (coverage.kind === 'medical-expense' || coverage.kind === 'premium-waiver') return 'year'
  if (coverage.kind === 'daily-allowance') return 'day'
  return coverage.kind === 'survival' || coverage.kind === 'surgery' ? 'time' : 'once'
}
