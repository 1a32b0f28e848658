// Products as anybody may read them: the page the law asks for (互联网办法 §14), the terms, and a quote.
import { z } from 'zod'
import { requireStaff } from '../identity/index.ts'
import { type App, type Context, day, fen, positiveFen, text } from '../kit/index.ts'
import { disclosureKinds, frequencies, productKinds, relations, sale as saleRules } from './definition.ts'
import { kindsOf, kindsView } from './kinds-view.ts'
import type { Products } from './load.ts'
import { amount, publicInsurances, settings } from './parts.ts'
import { type Product, soldAs, soldAsOf } from './product.ts'
import { quote } from './quote.ts'

const card = z
  .object({
    code: z.string(),
    version: z.string(),
    kind: z.enum(productKinds),
    filedName: text,
    filedNo: z.string(),
    shortName: text,
    insurer: text,
    summary: text,
    soldAs: z.enum(soldAs).describe('by itself, only as a rider of another contract, or only to a group'),
  })
  .meta({ id: 'ProductCard' })

const clauseView = z
  .object({ anchor: z.string(), number: z.string(), title: z.string(), text })
  .meta({ id: 'Clause', description: 'A clause of the terms; the Chinese text governs' })

const coverageView = z.object({
  id: z.string(),
  kind: z.string(),
  title: text,
  summary: text,
  clause: z.string(),
  waitingDays: z.int(),
  deductible: z.object({ fen, per: z.enum(['accident', 'year']) }).optional(),
  limit: amount.optional(),
  settings: z.array(z.enum(settings)).optional(),
})

const page = card
  .extend({
    coverages: z.array(coverageView),
    exclusions: z.array(z.object({ title: text, clause: z.string() })),
    coolingOffDays: z.int(),
    graceDays: z.int(),
    renewal: z.enum(['not-applicable', 'not-guaranteed', 'guaranteed']),
    disclosures: z.array(z.object({ kind: z.enum(disclosureKinds), text, clause: z.string().optional() })),
    services: z.array(z.string()),
    sale: saleRules,
    ratesBasis: text,
    clauses: z.array(clauseView),
    ...kindsView,
  })
  .meta({ id: 'ProductPage' })

const asked = z
  .object({
    birthDate: day,
    sex: z.enum(['F', 'M']),
    occupationClass: z.int().min(1).max(6).default(1),
    publicInsurance: z.enum(publicInsurances).default('employee'),
    relation: z.enum(relations).default('self'),
    sumInsuredFen: positiveFen,
    term: z.string().max(40),
    payYears: z.int().min(1).max(60),
    frequency: z.enum(frequencies),
  })
  .meta({ id: 'QuoteAsked' })

const quoted = z
  .union([
    z.object({ sold: z.literal(false), faults: z.array(text) }),
    z.object({
      sold: z.literal(true),
      age: z.int(),
      premiumFen: fen,
      instalments: z.int(),
      totalFen: fen,
      values: z.array(z.object({ year: z.int(), age: z.int(), premiumsPaidFen: fen, cashValueFen: fen })),
    }),
  ])
  .meta({ id: 'Quote' })

const params = z.object({ code: z.string().max(40) })

const linted = card
  .extend({
    findings: z.array(
      z.object({
        rule: z.string(),
        severity: z.enum(['error', 'warning']),
        article: z.string(),
        at: z.string(),
        message: text,
      }),
    ),
  })
  .meta({ id: 'LintedProduct' })

function deskRoutes(app: App, products: Products): void {
  app.get(
    '/api/desk/products',
    {
      schema: {
        tags: ['desk'],
        summary: '产品与检查结果 · Products with what the linter says of them',
        operationId: 'listLintedProducts',
        response: { 200: z.object({ items: z.array(linted) }) },
      },
    },
    async (request) => {
      requireStaff(request, 'product.read')
      const items = products.list().map((one) => ({ ...cardOf(one), findings: [...products.findings(one)] }))
      return { items }
    },
  )
}

export function productsRoutes(app: App, context: Pick<Context, 'clock'> & { readonly products: Products }): void {
  const { products, clock } = context
  const tags = ['products']
  deskRoutes(app, products)

  app.get(
    '/api/products',
    {
      schema: {
        tags,
        summary: '在售产品 · Products on sale',
        operationId: 'listProducts',
        response: { 200: z.object({ items: z.array(card) }) },
      },
    },
    async () => ({ items: products.on(clock.today()).map(cardOf) }),
  )

  app.get(
    '/api/products/:code',
    {
      schema: {
        tags,
        summary: '产品页：责任、免责、费率规则、条款 · A product with its terms',
        operationId: 'getProduct',
        params,
        querystring: z.object({ version: z.string().max(20).optional() }),
        response: { 200: page },
      },
    },
    async ({ params: { code }, query }) =>
      pageOf(
        query.version ? products.get(code, query.version) : products.at(code, clock.today()),
        products,
        clock.today(),
      ),
  )

  app.post(
    '/api/products/:code/quote',
    {
      schema: {
        tags,
        summary: '试算保费 · Quote a premium',
        operationId: 'quoteProduct',
        params,
        body: asked,
        response: { 200: quoted },
      },
    },
    async ({ params: { code }, body }) => quoteOf(products.at(code, clock.today()), body, clock.today()),
  )
}

function quoteOf(product: Product, body: z.infer<typeof asked>, today: string): z.infer<typeof quoted> {
  if (product.rider?.sumIs === 'main-premium') return { sold: false, faults: [quotedWithMain] }
  const found = quote(product, { ...body, effectiveOn: today })
  return found.sold ? { ...found, values: [...found.values] } : { ...found, faults: [...found.faults] }
}

const quotedWithMain = {
  zh: '这个附加险的保额就是主险一年的保费，投保主险时一起算',
  en: 'the sum of this rider is a year’s premiums of the main contract: it is quoted with that',
}

function cardOf(product: Product): z.infer<typeof card> {
  const { code, version, kind, filedName, filedNo, shortName, insurer, summary } = product
  return { code, version, kind, filedName, filedNo, shortName, insurer, summary, soldAs: soldAsOf(product) }
}

function pageOf(product: Product, products: Pick<Products, 'on'>, today: string): z.infer<typeof page> {
  const { exclusions, coolingOffDays, graceDays, renewal, disclosures, services, sale, rates, clauses } = product
  return {
    ...cardOf(product),
    coverages: product.coverages.map((coverage) => {
      const { id, kind, title, summary, clause, waitingDays } = coverage
      const medical =
        coverage.kind === 'medical-expense'
          ? {
              deductible: { fen: coverage.deductible.fen, per: coverage.deductible.per },
              limit: coverage.limit.amount,
              settings: coverage.settings,
            }
          : {}
      return { id, kind, title, summary, clause, waitingDays, ...medical }
    }),
    exclusions,
    coolingOffDays,
    graceDays,
    renewal,
    disclosures: disclosures.map(({ kind, text: words, clause }) => ({ kind, text: words, ...optionalClause(clause) })),
    services,
    sale,
    ratesBasis: rates.basis,
    clauses: [...clauses],
    ...kindsOf(product, products, today),
  }
}

function optionalClause(clause: string | undefined): { clause?: string } {
  return clause === undefined ? {} : { clause }
}
