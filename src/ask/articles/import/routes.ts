// Documents that become drafts: handed in, and how far each is.
import { z } from 'zod'
import { requireStaff } from '../../../identity/index.ts'
import { type App, type Context, id, tooLarge } from '../../../kit/index.ts'
import { badFile } from '../problems.ts'
import { type Import, importStates, importTypes, listImports, outcome } from './store.ts'
import { importBytesMax, takeIn } from './take-in.ts'

const tags = ['knowledge']
const shownMax = 30

const importView = z
  .object({
    id,
    name: z.string(),
    type: z.enum(importTypes),
    state: z.enum(importStates),
    at: z.iso.datetime(),
    by: z.string(),
    outcome: outcome.nullable().describe('the drafts made, and what was not understood'),
  })
  .meta({ id: 'ArticleImport' })

export function importRoutes(app: App, desk: Context): void {
  app.post(
    '/api/desk/article-imports',
    {
      bodyLimit: Math.ceil(importBytesMax * 1.4),
      schema: {
        tags,
        operationId: 'importArticles',
        summary: '导入文档：每个标题成一篇草稿，不会自己发布 | Take a document in: each heading becomes a draft',
        body: z.object({
          name: z.string().trim().min(1).max(200),
          content: z.base64().describe('DOCX, PDF or Markdown, at most 8 MB'),
        }),
        response: { 200: z.object({ id }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.edit')
      const { name, content } = request.body
      const bytes = Buffer.from(content, 'base64')
      if (bytes.length > importBytesMax) throw tooLarge()
      if (bytes.length === 0) throw badFile()
      return { id: await takeIn(desk, by, { name, bytes }) }
    },
  )
  app.get(
    '/api/desk/article-imports',
    {
      schema: {
        tags,
        operationId: 'listArticleImports',
        summary: '最近导入的文档 | The documents last taken in',
        response: { 200: z.object({ items: z.array(importView) }) },
      },
    },
    async (request) => {
      requireStaff(request, 'knowledge.edit')
      return { items: (await listImports(desk.db, shownMax)).map(shown) }
    },
  )
}

function shown({ id: importId, name, type, state, at, byName, outcome: came }: Import): z.infer<typeof importView> {
  return {
    id: importId,
    name,
    type,
    state,
    at: at.toISOString(),
    by: byName,
    outcome: came === null ? null : outcome.parse(came),
  }
}
