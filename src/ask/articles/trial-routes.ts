// Two answers to one question, side by side: begun and ended by a person.
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import { type App, writeAs } from '../../kit/index.ts'
import { type KnowledgeDesk, one, shown } from './desk.ts'
import { beginTrial, finishTrial } from './trials.ts'
import { articleView } from './views.ts'

const tags = ['knowledge']

export function trialRoutes(app: App, desk: KnowledgeDesk): void {
  app.post(
    '/api/desk/articles/:articleId/trials',
    {
      schema: {
        tags,
        operationId: 'beginTrial',
        summary: '开始对比：一部分客户看到另一版 | Begin a trial: a share of customers is told another version',
        params: one,
        body: z.object({ version: z.int().min(1), sharePercent: z.int().min(1).max(99) }),
        response: { 200: articleView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.publish')
      const { articleId } = request.params
      await writeAs(desk, by, {}, (tx) => beginTrial(tx, desk, articleId, request.body))
      await desk.library.refresh()
      return shown(desk, by, articleId)
    },
  )
  app.post(
    '/api/desk/articles/:articleId/trials/:trialId/end',
    {
      schema: {
        tags,
        operationId: 'endTrial',
        summary: '结束对比，留下一版 | End a trial and keep one version',
        params: one.extend({ trialId: z.uuid() }),
        body: z.object({ keep: z.enum(['a', 'b']) }),
        response: { 200: articleView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.publish')
      const { articleId, trialId } = request.params
      await writeAs(desk, by, {}, (tx) =>
        finishTrial(tx, desk, { slug: articleId, id: trialId, keep: request.body.keep }),
      )
      await desk.library.refresh()
      return shown(desk, by, articleId)
    },
  )
}
