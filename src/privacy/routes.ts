// The copy of one's own data, to be downloaded.
import { z } from 'zod'
import { requireCustomer } from '../identity/index.ts'
import { type App, type Context, id } from '../kit/index.ts'
import { getExport } from './exports.ts'

export function privacyRoutes(app: App, { db, clock }: Pick<Context, 'db' | 'clock'>): void {
  app.get(
    '/api/me/exports/:exportId',
    {
      schema: {
        tags: ['privacy'],
        operationId: 'getDataExport',
        summary: '下载我的个人信息副本（JSON） · Download the copy of my data as JSON',
        params: z.object({ exportId: id }),
        response: { 200: z.string() },
      },
    },
    async (request, reply) => {
      const { customerId } = requireCustomer(request)
      const { exportId } = request.params
      const content = await getExport(db, customerId, exportId, clock.today())
      return reply
        .header('content-type', 'application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="my-data-${exportId}.json"`)
        .header('cache-control', 'no-store')
        .serializer((body: string) => body)
        .send(content)
    },
  )
}
