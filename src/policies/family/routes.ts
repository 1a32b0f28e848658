// One view of the policies of everybody I may see, and the same as files; the desk sees it as the customer would.
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { getCustomer } from '../../customers/index.ts'
import type { Printer } from '../../documents/index.ts'
import { requireCustomer, requireStaff } from '../../identity/index.ts'
import { type App, type Context, fen, id, languageOf, language as languages } from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import { familyViewOf } from './family.ts'
import { calendarFileOf, fileName, reportOf, workbookOf } from './files.ts'
import { loadFamily } from './load-family.ts'
import { type FamilyView, familyView } from './view.ts'

type FamilyContext = Pick<Context, 'db' | 'clock' | 'config'> & {
  readonly products: Products
  readonly printer: Printer
}

const tags = ['policies']
const incomeMaxFen = 100_000_000_000
const told = z.object({
  /** The family's yearly income: weighed for this answer and kept nowhere. */
  yearlyIncomeFen: z.coerce.number().pipe(fen.min(0).max(incomeMaxFen)).optional(),
})
const endings = ['pdf', 'xlsx', 'ics'] as const
const types = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar; charset=utf-8',
} as const satisfies Record<(typeof endings)[number], string>

export function familyRoutes(app: App, context: FamilyContext): void {
  customerRoutes(app, context)
  app.get(
    '/api/desk/customers/:customerId/family',
    {
      schema: {
        tags: ['desk'],
        summary: '客户的家庭保单 · A customer’s family, as the customer sees it',
        operationId: 'getCustomerFamily',
        params: z.object({ customerId: id }),
        response: { 200: familyView },
      },
    },
    async (request) => {
      requireStaff(request, 'customer.read')
      await getCustomer(context.db, request.params.customerId)
      return viewFor(context, request.params.customerId)
    },
  )
}

function customerRoutes(app: App, context: FamilyContext): void {
  app.get(
    '/api/family/policies',
    {
      schema: {
        tags,
        summary: '家庭保单：保障、缺口、交费日历 · The family’s policies in one view',
        description:
          'Mine and those of the people I may see: my family, children whose guardian I am, whoever gave me the right to look. Gaps follow rules that are named; they are no offer. Income, when given, is weighed and not kept.',
        operationId: 'getFamilyPolicies',
        querystring: told,
        response: { 200: familyView },
      },
    },
    async (request) => viewFor(context, requireCustomer(request).customerId, request.query.yearlyIncomeFen),
  )

  app.get(
    '/api/family/policies/file',
    {
      schema: {
        tags,
        summary: '家庭保单导出 · The family’s policies as PDF, workbook or calendar',
        operationId: 'exportFamilyPolicies',
        querystring: told.extend({ as: z.enum(endings), language: languages.optional() }),
        produces: Object.values(types),
        response: { 200: z.unknown().meta({ type: 'string', format: 'binary' }) },
      },
    },
    async (request, reply) => {
      const { customerId } = requireCustomer(request)
      const { as, language = languageOf(request), yearlyIncomeFen } = request.query
      const view = await viewFor(context, customerId, yearlyIncomeFen)
      const body = {
        pdf: () => printed(context, customerId, view),
        xlsx: () => workbookOf(view, language),
        ics: async () => calendarFileOf(view, language, context.clock.now()),
      }[as]
      return sendFile(reply, { type: types[as], name: fileName(view.on, as), body: await body() })
    },
  )
}

async function viewFor(
  { db, clock, products }: FamilyContext,
  customerId: string,
  yearlyIncomeFen?: number,
): Promise<FamilyView> {
  const today = clock.today()
  return familyViewOf(await loadFamily(db, customerId, today), products, { today, yearlyIncomeFen })
}

async function printed({ db, clock, config, printer }: FamilyContext, customerId: string, view: FamilyView) {
  const { name } = await getCustomer(db, customerId)
  const insurer = { zh: config.INSURER_NAME_ZH, en: config.INSURER_NAME_EN }
  const { pdf } = await printer.printReport(reportOf(view, { holder: name, insurer }), clock.now())
  return pdf
}

function sendFile(
  reply: FastifyReply,
  { type, name, body }: { readonly type: string; readonly name: string; readonly body: string | Buffer },
): FastifyReply {
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(body)
}
