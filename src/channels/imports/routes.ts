// The desk's look at imports: what came, whether its totals agree, which rows were rejected and why.
import { z } from 'zod'
import { maySee, requireStaff } from '../../identity/index.ts'
import { type App, type Context, id, maskNumber, pageOf, pageQuery, pageSchema } from '../../kit/index.ts'
import { listImports, listRejects, rejectView, report } from './store.ts'

const view = z
  .object({
    id,
    files: z.array(z.string()),
    startedAt: z.date(),
    finishedAt: z.date().nullable(),
    report: report.nullable(),
  })
  .meta({ id: 'Import' })

export function importRoutes(app: App, { db }: Pick<Context, 'db'>): void {
  app.get(
    '/api/desk/imports',
    {
      schema: {
        tags: ['desk'],
        operationId: 'listImports',
        summary: '导入记录与核对结果 | Imports and their reconciliation',
        querystring: pageQuery,
        response: { 200: pageSchema(view) },
      },
    },
    async (request) => {
      requireStaff(request, 'ledger.read')
      const { after, limit } = request.query
      const page = pageOf(await listImports(db, { after, limit: limit + 1 }), limit)
      return { ...page, items: page.items.map(({ seed: _seed, files, ...rest }) => ({ ...rest, files: [...files] })) }
    },
  )
  app.get(
    '/api/desk/imports/:importId/rejects',
    {
      schema: {
        tags: ['desk'],
        operationId: 'listImportRejects',
        summary: '被拒的行与原因 | Rejected rows and why',
        params: z.object({ importId: id }),
        querystring: z.object({
          after: z.coerce.number().int().default(-1),
          limit: z.coerce.number().int().min(1).max(200).default(50),
        }),
        response: { 200: z.object({ items: z.array(rejectView), next: z.int().nullable() }) },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'ledger.read')
      const { after, limit } = request.query
      const { importId } = request.params
      const rows = await listRejects(db, { importId, after, limit: limit + 1 })
      const open = maySee(staff, 'idNumber') && maySee(staff, 'accountNumber')
      const items = rows.slice(0, limit).map(({ index: _index, ...row }) => ({
        ...row,
        value: open ? row.value : maskNumber(row.value),
      }))
      return { items, next: rows.length > limit ? (items.at(-1)?.no ?? null) : null }
    },
  )
}
