// Declaring at the desk: what may be declared for which product, what has been, and the act itself.
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import { type App, type Context, day, idempotencyKey, text, writeAs } from '../../kit/index.ts'
import { guaranteedRateBp } from '../declared.ts'
import type { Products } from '../load.ts'
import type { Product } from '../product.ts'
import { declarationAsked, declarationKinds } from './declaration.ts'
import { type DeclaredProducts, declare } from './declare.ts'
import { bearsRates, nextRateMonth } from './faults.ts'
import { type DeclarationRow, listDeclarations } from './store.ts'

const tags = ['declarations']

const declarable = z
  .object({
    product: z.string(),
    version: z.string(),
    title: text,
    rate: z
      .object({ nextMonth: z.string(), guaranteedBp: z.int(), lastBp: z.int().nullable() })
      .nullable()
      .describe('null when no rate is declared for it'),
    dividends: z.array(z.object({ term: z.string(), title: text, payYears: z.array(z.int()) })),
    funds: z.array(z.object({ code: z.string(), title: text, lastDay: day.nullable(), lastPrice: z.int().nullable() })),
  })
  .meta({ id: 'Declarable', description: 'a version of a product and what the insurer declares for it' })

const declarationView = z
  .object({
    seq: z.int(),
    kind: z.enum(declarationKinds),
    product: z.string(),
    version: z.string(),
    title: text,
    ofWhat: text.describe('the fund of a price; term, years of premium and policy year of a dividend'),
    fromOn: day.describe('the day of a price, the first of a rate’s month, the day from which a dividend stands'),
    value: z.int().describe('hundredths of a per cent; fen for a thousand yuan; ten-thousandths of a yuan'),
    declaredAt: z.date(),
    declaredBy: z.string(),
  })
  .meta({ id: 'Declaration', description: 'a rate, a dividend or a price declared at the desk' })

/** `after` is the number of the last row seen: the list goes from the newest to the first. */
const listQuery = z.object({
  after: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

export function declarationRoutes(
  app: App,
  context: Pick<Context, 'db' | 'clock'> & { readonly products: DeclaredProducts },
): void {
  const { db, clock, products } = context
  app.get(
    '/api/desk/declarations',
    {
      schema: {
        tags,
        operationId: 'listDeclarations',
        summary: '已公布的利率、红利和价格 | Declared rates, dividends and prices',
        querystring: listQuery,
        response: {
          200: z.object({
            today: day,
            declarable: z.array(declarable),
            items: z.array(declarationView),
            next: z.int().nullable(),
          }),
        },
      },
    },
    async (request) => {
      requireStaff(request, 'product.read')
      const { after, limit } = request.query
      const rows = await listDeclarations(db, { after, limit: limit + 1 })
      const items = rows.slice(0, limit)
      const today = clock.today()
      return {
        today,
        declarable: products.versions().flatMap((product) => declarableOf(product, today)),
        items: items.map((row) => declarationShown(row, products)),
        next: rows.length > limit ? (items.at(-1)?.seq ?? null) : null,
      }
    },
  )
  app.post(
    '/api/desk/declarations',
    {
      schema: {
        tags,
        operationId: 'declare',
        summary: '公布利率、红利或价格 | Declare a rate, a dividend or a price',
        description: 'It stands from its day on and cannot be taken back: what is over was reckoned with it.',
        body: declarationAsked,
        response: { 200: z.object({ seq: z.int() }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'values.declare')
      const claim = { key: idempotencyKey(request), input: { route: 'declare', ...request.body } }
      const declared = await writeAs(context, by, claim, (tx) => declare(tx, by, { products, asked: request.body }))
      await products.refresh()
      return declared
    },
  )
}

function declarableOf(product: Product, today: string): z.infer<typeof declarable>[] {
  const { code, version, shortName, account, tables, dividends, sale } = product
  const rate = bearsRates(product)
    ? {
        nextMonth: nextRateMonth(product, today),
        guaranteedBp: guaranteedRateBp(product),
        lastBp: tables.credited[0]?.bp ?? null,
      }
    : null
  const funds = (account?.funds?.list ?? []).map(({ code: fund, title }) => {
    const last = tables.prices.get(fund)?.[0]
    return { code: fund, title, lastDay: last?.day ?? null, lastPrice: last?.price ?? null }
  })
  const scales = dividends ? sale.terms.map(({ code: term, title, payYears }) => ({ term, title, payYears })) : []
  return rate || funds.length > 0 || scales.length > 0
    ? [{ product: code, version, title: shortName, rate, dividends: scales, funds }]
    : []
}

function declarationShown(row: DeclarationRow, products: Products): z.infer<typeof declarationView> {
  const { seq, kind, productCode, productVersion, fromOn, value, declaredAt, declaredByName } = row
  const product = products.versions().find(({ code, version }) => code === productCode && version === productVersion)
  return {
    seq,
    kind,
    product: productCode,
    version: productVersion,
    title: product?.shortName ?? { zh: productCode, en: productCode },
    ofWhat: ofWhatWords(row, product),
    fromOn,
    value,
    declaredAt,
    declaredBy: declaredByName,
  }
}

function ofWhatWords({ kind, ofWhat }: DeclarationRow, product: Product | undefined): z.infer<typeof text> {
  if (kind === 'rate') return { zh: '', en: '' }
  if (kind === 'price') {
    const fund = product?.account?.funds?.list.find(({ code }) => code === ofWhat)
    return fund?.title ?? { zh: ofWhat, en: ofWhat }
  }
  const [code = '', payYears, policyYear] = ofWhat.split('|')
  const term = product?.sale.terms.find((one) => one.code === code)?.title ?? { zh: code, en: code }
  return {
    zh: `${term.zh}，交 ${payYears} 年，第 ${policyYear} 保单年度`,
    en: `${term.en}, premiums for ${payYears} years, policy year ${policyYear}`,
  }
}
