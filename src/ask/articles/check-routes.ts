// The checks at the desk: all of them over what stands, and over what would stand.
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import type { App } from '../../kit/index.ts'
import { type KnowledgeDesk, oneVersion } from './desk.ts'
import { checksWith } from './publish.ts'
import { runChecks } from './run-checks.ts'
import { getArticle, getVersion } from './store.ts'
import { checkedView } from './views.ts'

const tags = ['knowledge']

export function checkRoutes(app: App, desk: KnowledgeDesk): void {
  app.get(
    '/api/desk/article-checks',
    {
      schema: {
        tags,
        operationId: 'runArticleChecks',
        summary: '现在就跑一遍全部测试问题 | Run all test questions over what stands',
        response: { 200: z.object({ items: z.array(checkedView) }) },
      },
    },
    async (request) => {
      requireStaff(request, 'knowledge.edit')
      return { items: await runChecks(desk.library.entries, desk.library, desk.clock.today()) }
    },
  )
  app.get(
    '/api/desk/articles/:articleId/versions/:version/checks',
    {
      schema: {
        tags,
        operationId: 'runVersionChecks',
        summary: '假如发布这一版：全部测试问题的结果 | All test questions, were this version published',
        params: oneVersion,
        response: { 200: z.object({ items: z.array(checkedView), broken: z.array(checkedView) }) },
      },
    },
    async (request) => {
      requireStaff(request, 'knowledge.edit')
      const { articleId, version } = request.params
      const article = await getArticle(desk.db, articleId)
      const chosen = await getVersion(desk.db, article.id, version)
      const would = { slug: articleId, version: chosen, today: desk.clock.today() }
      const { all, broken } = await checksWith(desk.db, desk, would)
      return { items: [...all], broken: [...broken] }
    },
  )
}
