// A product as the rest of the store sees it: its definition with its tables and clauses, and what can be read from them.
import type { Text } from '../kit/index.ts'
import { share } from '../kit/index.ts'
import type { Clause } from './clauses.ts'
import type { Amount, Coverage, CoverageKind } from './coverage.ts'
import type { Declared } from './declared.ts'
import {
  type ClaimKind,
  type Definition,
  type Frequency,
  instalmentsInYear,
  type NeededDocument,
  type Term,
} from './definition.ts'
import { noSuchClause, notRated } from './problems.ts'
import { pointOf, type Tariff, tariffPremiumFen } from './rating/index.ts'
import { type Rated, type Rates, rateKey, type Values, valueKey } from './tables.ts'

export interface Product extends Definition {
  readonly tables: Declared & { readonly rates: Rates; readonly values: Values; readonly tariff?: Tariff | undefined }
  readonly clauses: readonly Clause[]
  /** The products of a contract's riders, when it is the product of a contract that has some. */
  readonly attached?: readonly Product[]
}

/** A clause by its anchor; a decision cites it. Raises 404 when the product has none such. */
export function clause(product: Product, anchor: string): Clause {
  const found = product.clauses.find((one) => one.anchor === anchor)
  if (!found) throw noSuchClause()
  return found
}

/** `示例百万医疗险条款 2.3 免赔额`: how a clause is cited in letters and decisions; its title is Chinese, as its text that governs. */
export function citation(product: Product, anchor: string): Text {
  const { number, title } = clause(product, anchor)
  return {
    zh: `《${product.filedName.zh}》条款 ${number} ${title}`,
    en: `${product.filedName.en}, clause ${number}`,
  }
}

/** How a product is sold: nobody buys a rider without its main contract, or a group's product alone. */
export const soldAs = ['own', 'rider', 'group'] as const

export function soldAsOf({ rider, group }: Pick<Definition, 'rider' | 'group'>): (typeof soldAs)[number] {
  if (rider) return 'rider'
  return group ? 'group' : 'own'
}

export function allowsService(product: Definition, serviceId: string): boolean {
  return product.services.includes(serviceId)
}

export function coveragesOf<K extends CoverageKind>(
  product: Definition,
  kind: K,
): readonly Extract<Coverage, { kind: K }>[] {
  return product.coverages.filter((one): one is Extract<Coverage, { kind: K }> => one.kind === kind)
}

export function termOf(product: Definition, code: string): Term | undefined {
  return product.sale.terms.find((one) => one.code === code)
}

/** The plan (or class of a group's members) with this sum insured. */
export function planOf({ plans }: Definition, sumInsuredFen: number) {
  return plans?.find((one) => one.sumInsuredFen === sumInsuredFen)
}

/** An amount of the definition in fen: as it stands, or a share of the sum insured rounded half up to the fen. */
export function amountFen(amount: Amount, sumInsuredFen: number): number {
  return 'fen' in amount ? amount.fen : share(sumInsuredFen, Math.round(amount.percentOfSum * 100), 10_000)
}

/** The papers a claim of this kind needs. */
export function documentsFor(product: Definition, kind: ClaimKind): readonly NeededDocument[] {
  return product.claims[kind] ?? []
}

export interface Priced extends Rated {
  readonly sumInsuredFen: number
  readonly frequency: Frequency
}

/**
 * The premium of one instalment in fen. The yearly premium is the cell × sum / 1,000 yuan rounded half up to the fen, or what
 * the product's tariff makes of the point, rounded as it says; the instalment is that × permille / 1,000, rounded the same way. Raises `not-rated` when the table has no such cell.
 */
export function premiumFen(product: Product, person: Priced): number {
  const permille = product.sale.frequencyPermille[person.frequency]
  if (permille === undefined) throw notRated()
  return share(yearlyRateFen(product, person), permille, 1_000)
}

function yearlyRateFen(product: Product, person: Priced): number {
  const { tariff, rates } = product.tables
  const rated = { ...person, plan: planOf(product, person.sumInsuredFen)?.code }
  if (tariff) return tariffPremiumFen(tariff, pointOf(product, rated), person.sumInsuredFen)
  const cell = rates.get(rateKey(product.rates.by, rated))
  if (cell === undefined) throw notRated()
  return product.rates.per === 'policy' ? cell : share(person.sumInsuredFen, cell, 100_000)
}

/** What the premiums of a full year come to. */
export function yearlyPremiumFen(product: Product, person: Priced): number {
  return premiumFen(product, person) * instalmentsInYear[person.frequency]
}

/** Cash values in fen per 1,000 yuan at the ends of policy years 1, 2, …; undefined when the product has no such row. */
export function valueRow(
  product: Product,
  person: Pick<Rated, 'sex' | 'age' | 'term' | 'payYears'>,
): readonly number[] | undefined {
  return product.tables.values.get(valueKey(person))
}

/**
 * Cash value in fen after whole `months` of the contract: between the table's year ends by twelfths (the start of the first
 * year counts as nothing; after the table's end as `values.beyond` says), for the sum insured, rounded half up to the fen once at the end.
 */
export function cashValueFen(
  product: Product,
  person: Pick<Rated, 'sex' | 'age' | 'term' | 'payYears'> & { sumInsuredFen: number; months: number },
): number {
  const row = valueRow(product, person)
  if (!row || person.months <= 0) return 0
  const year = Math.trunc(person.months / 12)
  const beyond = product.values?.beyond === 'last' ? (row.at(-1) ?? 0) : 0
  const before = year === 0 ? 0 : (row[year - 1] ?? beyond)
  const after = row[year] ?? beyond
  const twelfths = before * 12 + (after - before) * (person.months % 12)
  return Number(roundedDivision(BigInt(person.sumInsuredFen) * BigInt(twelfths), 12n * 100_000n))
}

// Both are zero or more here, so half up is half away from zero.
function roundedDivision(part: bigint, whole: bigint): bigint {
  return (part * 2n + whole) / (2n * whole)
}

/** The longest of the waiting periods of its coverages, in days; zero when there is none. */
export function waitingDaysMax({ coverages }: Pick<Definition, 'coverages'>): number {
  return Math.max(0, ...coverages.map(({ waitingDays }) => waitingDays))
}
