// What the insurer declares at the desk: its form, and how it stands beside the tables of the product's folder. Pure.
import { z } from 'zod'
import { type Day, day } from '../../kit/index.ts'
import type { Declared } from '../declared.ts'
import type { Product } from '../product.ts'

export const declarationKinds = ['rate', 'dividend', 'price'] as const
export type DeclarationKind = (typeof declarationKinds)[number]

const product = z.string().max(40)
const version = z.string().max(20)

export const declarationAsked = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('rate'),
      product,
      version,
      month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
      yearlyRateBp: z.int().min(0).max(2_000).describe('hundredths of a per cent a year'),
    }),
    z.strictObject({
      kind: z.literal('dividend'),
      product,
      version,
      term: z.string().max(40),
      payYears: z.int().min(1),
      policyYear: z.int().min(1),
      fromOn: day,
      fen: z.int().min(0).max(100_000).describe('for a thousand yuan of sum insured'),
    }),
    z.strictObject({
      kind: z.literal('price'),
      product,
      version,
      fund: z.string().max(40),
      day,
      price: z.int().min(1).max(10_000_000_000).describe('of a unit, in ten-thousandths of a yuan'),
    }),
  ])
  .meta({ id: 'DeclarationAsked' })
export type DeclarationAsked = z.infer<typeof declarationAsked>

/** As it is kept. */
export interface Declaration {
  readonly kind: DeclarationKind
  readonly productCode: string
  readonly productVersion: string
  readonly ofWhat: string
  readonly fromOn: Day
  readonly value: number
}

export function dividendKey({ term, payYears, policyYear }: { term: string; payYears: number; policyYear: number }) {
  return `${term}|${payYears}|${policyYear}`
}

export function declarationOf(asked: DeclarationAsked): Declaration {
  const of = { kind: asked.kind, productCode: asked.product, productVersion: asked.version }
  switch (asked.kind) {
    case 'rate':
      return { ...of, ofWhat: '', fromOn: `${asked.month}-01`, value: asked.yearlyRateBp }
    case 'dividend':
      return { ...of, ofWhat: dividendKey(asked), fromOn: asked.fromOn, value: asked.fen }
    case 'price':
      return { ...of, ofWhat: asked.fund, fromOn: asked.day, value: asked.price }
  }
}

/** The product with what was declared for it; of the same day what was declared at the desk comes before the folder's. */
export function withDeclarations(known: Product, declarations: readonly Declaration[]): Product {
  const mine = declarations.filter(
    ({ productCode, productVersion }) => productCode === known.code && productVersion === known.version,
  )
  if (mine.length === 0) return known
  const of = (kind: DeclarationKind) => mine.filter((one) => one.kind === kind)
  const { tables } = known
  const declared: Pick<Declared, 'credited' | 'dividends' | 'prices'> = {
    credited: newestFirst(
      [...of('rate').map(({ fromOn, value }) => ({ month: fromOn.slice(0, 7), bp: value })), ...tables.credited],
      ({ month }) => month,
    ),
    dividends: merged(
      tables.dividends,
      of('dividend'),
      ({ fromOn, value }) => ({ from: fromOn, fen: value }),
      ({ from }) => from,
    ),
    prices: merged(
      tables.prices,
      of('price'),
      ({ fromOn, value }) => ({ day: fromOn, price: value }),
      (one) => one.day,
    ),
  }
  return { ...known, tables: { ...tables, ...declared } }
}

function merged<T>(
  groups: ReadonlyMap<string, readonly T[]>,
  declarations: readonly Declaration[],
  read: (declaration: Declaration) => T,
  dateOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const all = new Map(groups)
  for (const one of declarations) all.set(one.ofWhat, newestFirst([read(one), ...(all.get(one.ofWhat) ?? [])], dateOf))
  return all
}

function newestFirst<T>(all: readonly T[], dateOf: (one: T) => string): readonly T[] {
  return [...all].sort((a, b) => dateOf(b).localeCompare(dateOf(a)))
}
