// Questions the store did not answer well, in clusters, and the answer that is drafted for each.
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import { type App, id, idempotencyKey, writeAs } from '../../kit/index.ts'
import { content } from '../articles/entry.ts'
import type { KnowledgeDesk } from '../articles/index.ts'
import { approveDraft } from './approve.ts'
import type { Cluster } from './cluster.ts'
import { getCluster, openClusters } from './clusters.ts'
import { draftFor } from './draft.ts'
import { gapReasons, resolveGaps } from './store.ts'

const tags = ['knowledge']
const one = z.object({ clusterId: id })
const likeness = z.number().describe('0 to 1')
const examplesMax = 8

const clusterView = z
  .object({
    id,
    sentence: z.string().describe('names and numbers of people are masked'),
    count: z.int(),
    customers: z.int(),
    firstAt: z.iso.datetime(),
    lastAt: z.iso.datetime(),
    reasons: z.partialRecord(z.enum(gapReasons), z.int()),
    nearest: z.object({ id: z.string(), title: z.string(), likeness }).nullable(),
  })
  .meta({ id: 'GapCluster' })

const draftView = clusterView
  .extend({
    examples: z.array(z.string()),
    draft: content,
    intoNearest: content.nullable().describe('the nearest article with these questions added'),
    from: z.array(z.object({ kind: z.enum(['clause', 'article']), title: z.string(), likeness })),
  })
  .meta({ id: 'GapDraft', description: 'a drafted answer: words of a clause or an article, for a person to approve' })

export function gapRoutes(app: App, desk: KnowledgeDesk): void {
  app.get(
    '/api/desk/gap-clusters',
    {
      schema: {
        tags,
        operationId: 'listGapClusters',
        summary: '没答好的问题，归在一起，多的在前 | Questions not answered well, in clusters, the largest first',
        querystring: z.object({
          after: z.coerce.number().int().min(0).default(0).describe('how many have been seen'),
          limit: z.coerce.number().int().min(1).max(100).default(20),
        }),
        response: {
          200: z.object({ items: z.array(clusterView), next: z.int().nullable(), questions: z.int() }),
        },
      },
    },
    async (request) => {
      requireStaff(request, 'knowledge.edit')
      const { after, limit } = request.query
      const clusters = await openClusters(desk.db, desk.library.synonyms)
      const items = clusters.slice(after, after + limit).map((cluster) => shownCluster(cluster, desk))
      const questions = clusters.reduce((sum, { gaps }) => sum + gaps.length, 0)
      return { items, next: clusters.length > after + limit ? after + limit : null, questions }
    },
  )
  app.get(
    '/api/desk/gap-clusters/:clusterId',
    {
      schema: {
        tags,
        operationId: 'getGapDraft',
        summary: '一组问题和为它起草的答案 | A cluster with the answer drafted for it',
        params: one,
        response: { 200: draftView },
      },
    },
    async (request) => {
      requireStaff(request, 'knowledge.edit')
      const cluster = await getCluster(desk.db, desk.library.synonyms, request.params.clusterId)
      const { content: draft, from, intoNearest = null } = draftFor(cluster, desk.library)
      const examples = [...new Set(cluster.gaps.map(({ sentence }) => sentence))].slice(0, examplesMax)
      return { ...shownCluster(cluster, desk), examples, draft, intoNearest, from: [...from] }
    },
  )
  settleRoutes(app, desk)
}

function settleRoutes(app: App, desk: KnowledgeDesk): void {
  app.post(
    '/api/desk/gap-clusters/:clusterId/approval',
    {
      schema: {
        tags,
        operationId: 'approveGapDraft',
        summary:
          '认可草稿：成为一版，等另一位同事审核 | Approve the draft: it becomes a version that waits for a review',
        params: one,
        body: z.object({ content, articleId: z.string().max(80).optional() }),
        response: { 200: z.object({ articleId: z.string() }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.edit')
      const { clusterId } = request.params
      const cluster = await getCluster(desk.db, desk.library.synonyms, clusterId)
      const products = desk.products.current(desk.clock.today())
      const claim = { key: idempotencyKey(request), input: { clusterId, ...request.body } }
      const approving = { cluster, products, ...request.body }
      return { articleId: await writeAs(desk, by, claim, (tx) => approveDraft(tx, approving)) }
    },
  )
  app.post(
    '/api/desk/gap-clusters/:clusterId/dismissal',
    {
      schema: {
        tags,
        operationId: 'dismissGapCluster',
        summary: '不用写：别处已有答案，或不归我们答 | Nothing to write: answered elsewhere, or none of ours',
        params: one,
        response: { 200: z.object({ questions: z.int() }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.edit')
      const { gaps } = await getCluster(desk.db, desk.library.synonyms, request.params.clusterId)
      await writeAs(desk, by, {}, (tx) => resolveGaps(tx, gaps))
      return { questions: gaps.length }
    },
  )
}

function shownCluster(cluster: Cluster, { library }: KnowledgeDesk): z.infer<typeof clusterView> {
  return {
    id: cluster.id,
    sentence: cluster.sentence,
    count: cluster.gaps.length,
    customers: cluster.customers,
    firstAt: cluster.firstAt.toISOString(),
    lastAt: cluster.lastAt.toISOString(),
    reasons: cluster.reasons,
    nearest: draftFor(cluster, library).nearest ?? null,
  }
}
