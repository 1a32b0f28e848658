// What a tariff asks for cover and what a premium buys: exact decimals, one rounding, said in the tariff.
import { Decimal } from 'decimal.js'
import { notRated } from '../problems.ts'
import { evaluate } from './formula.ts'
import { type RatePoint, rateAt } from './rate-table.ts'
import type { Rounding, Tariff } from './tariff.ts'

const units = { fen: 1, jiao: 10, yuan: 100 } as const
const ways = { 'half-up': Decimal.ROUND_HALF_UP, up: Decimal.ROUND_UP, down: Decimal.ROUND_DOWN } as const

/** Fen with decimals → whole fen, by the tariff's rounding. */
export function roundFen(fen: Decimal, { to, how }: Rounding): number {
  return fen.div(units[to]).toDecimalPlaces(0, ways[how]).times(units[to]).toNumber()
}

// a × b / c in whole numbers that a double holds exactly, as nearly all published cells are; undefined when it does not.
function plainShare(a: number, b: number, c: number): number | undefined {
  const product = a * b
  const value = product / c
  return Number.isSafeInteger(product) && Number.isInteger(value) ? value : undefined
}

/**
 * The yearly premium in fen for a sum insured in fen, rounded as the tariff says. Where the table gives the sum a premium buys, the
 * premium is sum × unit / cell. Raises `not-rated` when a table has no cell for the point, `FormulaError` when a name has no value.
 */
export function tariffPremiumFen(tariff: Tariff, point: RatePoint, sumInsuredFen: number): number {
  const { definition, rates, formula } = tariff
  const cell = rates && rateAt(rates, point)
  if (rates && (cell === undefined || cell === 0)) throw notRated()
  if (formula)
    return roundFen(evaluate(formula, namesOf(tariff, point, sumInsuredFen, cell)).times(100), definition.rounding)
  if (cell === undefined) throw notRated()
  const { perFen, gives } = definition.rates ?? { gives: 'premium' }
  if (perFen === undefined) return roundFen(new Decimal(cell), definition.rounding)
  const exact = gives === 'premium' ? plainShare(sumInsuredFen, cell, perFen) : plainShare(sumInsuredFen, perFen, cell)
  if (exact !== undefined && definition.rounding.to === 'fen') return exact
  const sum = new Decimal(sumInsuredFen)
  return roundFen(gives === 'premium' ? sum.times(cell).div(perFen) : sum.times(perFen).div(cell), definition.rounding)
}

/** The sum insured in fen that a yearly premium in fen buys, rounded down to the fen. Raises `not-rated`. */
export function tariffSumFen(tariff: Tariff, point: RatePoint, premiumFen: number): number {
  const cell = tariff.rates && rateAt(tariff.rates, point)
  const { perFen, gives } = tariff.definition.rates ?? { gives: 'premium' }
  if (cell === undefined || cell === 0 || perFen === undefined) throw notRated()
  const exact = gives === 'sum' ? plainShare(premiumFen, cell, perFen) : plainShare(premiumFen, perFen, cell)
  if (exact !== undefined) return exact
  const premium = new Decimal(premiumFen)
  const sum = gives === 'sum' ? premium.times(cell).div(perFen) : premium.times(perFen).div(cell)
  return sum.toDecimalPlaces(0, Decimal.ROUND_DOWN).toNumber()
}

/** One instalment in fen of a yearly premium in fen. Raises `not-rated` when the tariff has no such frequency. */
export function tariffInstalmentFen(tariff: Tariff, yearlyFen: number, frequency: string): number {
  if (frequency === 'once' || frequency === 'yearly') return yearlyFen
  const factor = tariff.frequencies.get(frequency)
  if (!factor) throw notRated()
  return roundFen(factor.times(yearlyFen), tariff.definition.rounding)
}

/** Cash value in fen at the end of a policy year (`year` of the point), for a sum insured (or premium, as the table is) in fen; undefined when not tabulated. */
export function tariffValueFen(tariff: Tariff, point: RatePoint, perFen: number): number | undefined {
  const cell = tariff.values && rateAt(tariff.values, point)
  if (cell === undefined) return undefined
  const unit = tariff.definition.values?.perFen
  return unit === undefined
    ? cell
    : new Decimal(perFen).times(cell).div(unit).toDecimalPlaces(0, Decimal.ROUND_DOWN).toNumber()
}

// Names of a formula: `sum` and `rate` in yuan, tables by their own dimensions, then plain numbers of the point.
function namesOf(tariff: Tariff, point: RatePoint, sumInsuredFen: number, cell: number | undefined) {
  return (name: string): Decimal | undefined => {
    if (name === 'sum') return new Decimal(sumInsuredFen).div(100)
    if (name === 'rate') return cell === undefined ? undefined : new Decimal(cell).div(100)
    const table = tariff.tables.get(name)
    if (table) {
      const found = rateAt(table, point)
      if (found === undefined) throw notRated()
      return table.gives === 'fen' ? new Decimal(found).div(100) : new Decimal(found)
    }
    const value = point[name]
    return value !== undefined && /^-?\d+(\.\d+)?$/.test(String(value)) ? new Decimal(value) : undefined
  }
}
