// The account as the API gives it.
import { z } from 'zod'
import { type Day, day, fen, text } from '../../kit/index.ts'
import { guaranteedRateBp, type Product } from '../../products/index.ts'
import { fundTitle } from './funds.ts'
import { type Move, moveKinds } from './move.ts'
import type { AccountValue } from './value.ts'

export const accountView = z
  .object({
    amountFen: fen,
    basis: text,
    on: day,
    /** Hundredths of a per cent a year; null for funds. */
    yearlyRateBp: z.int().nullable(),
    guaranteedRateBp: z.int().nullable(),
    /** No rate is declared for the month yet: it is reckoned at the guaranteed one. */
    isGuaranteed: z.boolean(),
    holdings: z.array(
      z.object({
        fund: z.string(),
        title: text,
        riskGrade: z.int(),
        /** Millionths of a unit. */
        microUnits: z.int(),
        /** Ten-thousandths of a yuan. */
        price: z.int(),
        pricedOn: day,
        amountFen: fen,
      }),
    ),
  })
  .meta({ id: 'PolicyAccount', description: 'What is in the account of a universal or unit-linked contract on a day' })

export function accountShown(account: AccountValue, product: Product, on: Day): z.infer<typeof accountView> {
  const { amountFen, basis, yearlyRateBp, isGuaranteed, holdings } = account
  return {
    amountFen,
    basis,
    on,
    yearlyRateBp,
    guaranteedRateBp: product.account?.credited ? guaranteedRateBp(product) : null,
    isGuaranteed,
    holdings: holdings.map(({ bookedFen: _booked, ...one }) => ({ ...one, ...fundWords(product, one.fund) })),
  }
}

function fundWords(product: Product, fund: string) {
  const found = product.account?.funds?.list.find(({ code }) => code === fund)
  return { title: fundTitle(product, fund), riskGrade: found?.riskGrade ?? 0 }
}

/** `after` is the number of the last row seen: the list goes from the newest move to the first. */
export const movesQuery = z.object({
  after: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

export const movesPage = z
  .object({
    items: z.array(
      z.object({
        seq: z.int(),
        kind: z.enum(moveKinds),
        on: day,
        forOn: day,
        fund: text.nullable(),
        amountFen: z.int(),
        feeFen: fen,
        microUnits: z.int(),
        /** What the account had by its moves after this one. */
        balanceFen: z.int(),
      }),
    ),
    next: z.int().nullable(),
  })
  .meta({ id: 'AccountMoves', description: 'What moved the account, the newest first' })

/** A page of moves with the balance after each. */
export function movesShown(
  moves: readonly Move[],
  product: Product,
  { after = Number.MAX_SAFE_INTEGER, limit }: z.infer<typeof movesQuery>,
): z.infer<typeof movesPage> {
  let balanceFen = 0
  const rows = moves.map(({ paymentId: _payment, fund, ...one }) => {
    balanceFen += one.amountFen
    return { ...one, fund: fund === null ? null : fundWords(product, fund).title, balanceFen }
  })
  const items = rows
    .filter(({ seq }) => seq < after)
    .slice(-limit)
    .reverse()
  const last = items.at(-1)?.seq ?? 1
  return { items, next: last > 1 ? last : null }
}
