// A random sample of answers, judged by a person: right, wrong or unclear. Whoever judges sees no names.
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import { type App, type Clock, day, id, newId, text, writeAs } from '../../kit/index.ts'
import type { Span } from './contacts.ts'
import { keepLook, maskedExchange } from './look.ts'
import type { FiguresDesk } from './routes.ts'
import { drawContacts, judge, listOpenJudgements, verdicts } from './store.ts'
import { titleOfMatter } from './titles.ts'

const tags = ['knowledge']
const shownMax = 20

const judgementView = z
  .object({
    id,
    customerId: id,
    conversationId: id,
    matter: z.string(),
    title: text,
    askedAt: z.iso.datetime(),
    question: z.string(),
    answer: z.string(),
  })
  .meta({ id: 'AnswerToJudge' })

type SpanOf = (asked: { from?: string | undefined; to?: string | undefined }, clock: Clock) => Span

export function judgementRoutes(app: App, desk: FiguresDesk, spanOf: SpanOf): void {
  app.post(
    '/api/desk/ask-judgements',
    {
      schema: {
        tags,
        operationId: 'drawAnswers',
        summary: '随机抽检一批答案 | Draw answers at random for judgement',
        body: z.object({
          from: day.optional(),
          to: day.optional(),
          matter: z.string().max(200).optional(),
          count: z.int().min(1).max(200),
        }),
        response: { 200: z.object({ drawn: z.int() }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.edit')
      const { from, to, matter, count } = request.body
      const span = spanOf({ from, to }, desk.clock)
      const drawing = { span, which: { matter }, count, seed: newId() }
      return { drawn: await writeAs(desk, by, {}, (tx) => drawContacts(tx, drawing)) }
    },
  )
  app.get(
    '/api/desk/ask-judgements',
    {
      schema: {
        tags,
        operationId: 'listAnswersToJudge',
        summary: '等着判的答案 | Answers that wait for a judgement',
        response: { 200: z.object({ items: z.array(judgementView), more: z.boolean() }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.edit')
      const rows = await listOpenJudgements(desk.db, shownMax + 1)
      const items = await Promise.all(
        rows.slice(0, shownMax).map(async ({ messageId, askedAt, ...row }) => ({
          id: messageId,
          customerId: row.customerId,
          conversationId: row.conversationId,
          matter: row.matter,
          title: titleOfMatter(row.matter, desk),
          askedAt: askedAt.toISOString(),
          ...(await maskedExchange(desk, { ...row, messageId })),
        })),
      )
      if (items.length > 0) await keepLook(desk, by, { judgements: items.length }, items.length)
      return { items, more: rows.length > shownMax }
    },
  )
  app.put(
    '/api/desk/ask-judgements/:customerId/:messageId',
    {
      schema: {
        tags,
        operationId: 'judgeAnswer',
        summary: '判：对、错、说不准 | Judge an answer',
        params: z.object({ customerId: id, messageId: id }),
        body: z.object({ verdict: z.enum(verdicts) }),
        response: { 200: z.object({ ok: z.literal(true) }) },
      },
    },
    async (request) => {
      const by = requireStaff(request, 'knowledge.edit')
      await writeAs(desk, by, {}, (tx) => judge(tx, request.params, request.body.verdict))
      return { ok: true as const }
    },
  )
}
