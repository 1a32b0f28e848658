// A tariff: how a product is rated, by a table, by a formula over tables, or both; how it rounds, and what it is worth when left.
import type { Decimal } from 'decimal.js'
import { z } from 'zod'
import { text } from '../../kit/index.ts'
import type { Formula } from './formula.ts'
import type { RateTable } from './rate-table.ts'

const file = z.string().regex(/^[\w.-]+\.csv$/)
const decimal = z.string().regex(/^\d+(\.\d+)?$/)
const name = z.string().regex(/^[\p{L}_][\p{L}\p{N}_]*$/u)

/** How an amount is rounded: to what, and which way. */
export const rounding = z.strictObject({ to: z.enum(['fen', 'jiao', 'yuan']), how: z.enum(['half-up', 'up', 'down']) })

export const valuesBy = z.strictObject({
  file,
  /** Fen of sum insured (or of premium) a cell is for; absent when it is for the whole policy. */
  perFen: z.int().min(1).optional(),
  basis: text,
})

export const tariffDefinition = z.strictObject({
  title: z.string().min(1),
  /** Where the numbers come from: the filed tariff and its edition. */
  basis: text,
  rates: z
    .strictObject({
      file,
      /** A cell is the premium for a unit of sum insured, or the sum a unit of yearly premium buys. */
      gives: z.enum(['premium', 'sum']),
      /** The unit in fen; absent when a cell is the premium of the whole policy. */
      perFen: z.int().min(1).optional(),
    })
    .optional(),
  /** Yearly premium in yuan, over numbers of the point, `sum` (yuan insured), `rate` (the cell in yuan) and the tables by name. */
  formula: z.string().min(1).optional(),
  tables: z.record(name, file).default({}),
  rounding: rounding.default({ to: 'fen', how: 'half-up' }),
  /** Share of the yearly premium that one instalment is. */
  frequencies: z.partialRecord(z.enum(['half-yearly', 'quarterly', 'monthly']), decimal).default({}),
  /** What is the same for all cells and was said of them. */
  constants: z.record(z.string(), z.string()).default({}),
  values: valuesBy.optional(),
})

export type TariffDefinition = z.infer<typeof tariffDefinition>
export type Rounding = z.infer<typeof rounding>

export interface Tariff {
  readonly definition: TariffDefinition
  readonly rates?: RateTable
  readonly formula?: Formula
  readonly tables: ReadonlyMap<string, RateTable>
  readonly values?: RateTable
  readonly frequencies: ReadonlyMap<string, Decimal>
}
