// The desk's doors to the articles: list, read, write, hand in, review.
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import { type App, idempotencyKey, writeAs } from '../../kit/index.ts'
import { checkRoutes } from './check-routes.ts'
import { type KnowledgeDesk, one, oneVersion, shown } from './desk.ts'
import { content } from './entry.ts'
import { importRoutes } from './import/routes.ts'
import { listRows } from './list.ts'
import { publishVersion, retireArticle, returnVersion, testVersion } from './publish.ts'
import { changeArticle, getArticle, getVersion } from './store.ts'
import { trialRoutes } from './trial-routes.ts'
import { articleRow, articleStates, articleView } from './views.ts'
import { draftArticle, draftVersion, submitVersion } from './write-article.ts'

const tags = ['knowledge']
const fromDesk = { kind: 'desk' } as const

export function articleRoutes(app: App, desk: KnowledgeDesk): void {
  readRoutes(app, desk)
  writeRoutes(app, desk)
  reviewRoutes(app, desk)
  checkRoutes(app, desk)
  trialRoutes(app, desk)
  importRoutes(app, desk)
}

function readRoutes(app: App, desk: KnowledgeDesk): void {
  app.get(
    '/api/desk/articles',
    {
      schema: {
        tags,
        operationId: 'listArticles',
        summary: '知识条目 | Articles, by name',
        querystring: z.object({
          state: z.enum([...articleStates, 'stale', 'all']).default('all'),
          words: z.string().max(100).optional(),
          after: z.string().max(80).optional(),
          limit: z.coerce.number().int().min(1).max(100).default(50),
        }),
        response: {
          200: z.object({
            items: z.array(articleRow),
            next: z.string().nullable(),
            counts: z.record(z.enum([...articleStates, 'stale']), z.int()),
          }),
        },
      },
    },
    async (request) => {
      requireStaff(request, 'knowledge.edit')
      return listRows(desk.db, desk.library, request.query)
    },
  )
  app.get(
    '/api/desk/articles/:articleId',
    {
      schema: {
        tags,
        operationId: 'getArticle',
        summary: '一篇知识的全部版本 | An article with all its versions',
        params: one,
        response: { 200: articleView },
      },
    },
    async (request) => shown(desk, requireStaff(request, 'knowledge.edit'), request.params.articleId),
  )
}

function writeRoutes(app: App, desk: KnowledgeDesk): void {
  const sold = () => desk.products.current(desk.clock.today())
  app.post(
    '/api/desk/articles',
    {
      schema: {
        tags,
        operationId: 'draftArticle',
        summary: '新写一篇 | Begin an article',
        body: content,
        response: { 200: articleView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.edit')
      const claim = { key: idempotencyKey(request), input: { route: 'draft-article', ...request.body } }
      const writing = { products: sold(), content: request.body, origin: fromDesk }
      const slug = await writeAs(desk, by, claim, async (tx) => (await draftArticle(tx, writing)).article.slug)
      return shown(desk, by, slug)
    },
  )
  app.post(
    '/api/desk/articles/:articleId/versions',
    {
      schema: {
        tags,
        operationId: 'draftArticleVersion',
        summary: '写下一版 | Write the next version',
        params: one,
        body: content,
        response: { 200: articleView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.edit')
      const { articleId } = request.params
      const claim = { key: idempotencyKey(request), input: { articleId, ...request.body } }
      const writing = { products: sold(), content: request.body, origin: fromDesk }
      await writeAs(desk, by, claim, async (tx) => {
        await draftVersion(tx, await getArticle(tx.db, articleId), writing)
      })
      return shown(desk, by, articleId)
    },
  )
  app.put(
    '/api/desk/articles/:articleId/owner',
    {
      schema: {
        tags,
        operationId: 'ownArticle',
        summary: '接手这一篇：以后由我维护 | Take an article over',
        params: one,
        response: { 200: articleView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.edit')
      const { articleId } = request.params
      await writeAs(desk, by, {}, async (tx) => {
        const { id } = await getArticle(tx.db, articleId)
        await changeArticle(tx, id, { owner: by.name })
      })
      return shown(desk, by, articleId)
    },
  )
}

function reviewRoutes(app: App, desk: KnowledgeDesk): void {
  app.post(
    '/api/desk/articles/:articleId/versions/:version/submission',
    {
      schema: {
        tags,
        operationId: 'submitArticleVersion',
        summary: '提交审核 | Hand a version in for review',
        params: oneVersion,
        response: { 200: articleView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.edit')
      const { articleId, version } = request.params
      const sold = desk.products.current(desk.clock.today())
      await writeAs(desk, by, {}, (tx) => submitVersion(tx, articleId, version, sold))
      return shown(desk, by, articleId)
    },
  )
  app.post(
    '/api/desk/articles/:articleId/versions/:version/return',
    {
      schema: {
        tags,
        operationId: 'returnArticleVersion',
        summary: '退回修改 | Hand a version back with the reason',
        params: oneVersion,
        body: z.object({ why: z.string().trim().min(1).max(500) }),
        response: { 200: articleView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.publish')
      const { articleId, version } = request.params
      await writeAs(desk, by, {}, (tx) => returnVersion(tx, articleId, version, request.body.why))
      return shown(desk, by, articleId)
    },
  )
  app.post(
    '/api/desk/articles/:articleId/versions/:version/publication',
    {
      schema: {
        tags,
        operationId: 'publishArticleVersion',
        summary: '发布一版；旧版再发布即撤销之后的改动 | Publish a version; an older one again undoes what came after',
        params: oneVersion,
        response: { 200: articleView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.publish')
      const { articleId, version } = request.params
      const { id } = await getArticle(desk.db, articleId)
      const chosen = await getVersion(desk.db, id, version)
      const tested = await testVersion(desk.db, desk, { slug: articleId, version: chosen, today: desk.clock.today() })
      await writeAs(desk, by, {}, (tx) => publishVersion(tx, desk, { slug: articleId, version, tested }))
      await desk.library.refresh()
      return shown(desk, by, articleId)
    },
  )
  app.post(
    '/api/desk/articles/:articleId/retirement',
    {
      schema: {
        tags,
        operationId: 'retireArticle',
        summary: '停用 | Take an article out of use',
        params: one,
        response: { 200: articleView },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.publish')
      const { articleId } = request.params
      await writeAs(desk, by, {}, (tx) => retireArticle(tx, articleId))
      await desk.library.refresh()
      return shown(desk, by, articleId)
    },
  )
}
