// The desk's doors to the figures of the consultation: numbers, the conversations behind them, files, judgements, trials.
import { z } from 'zod'
import type { Services } from '../../catalogue/index.ts'
import { requireStaff } from '../../identity/index.ts'
import { type App, addDays, type Clock, day, languageOf, startOf } from '../../kit/index.ts'
import type { KnowledgeDesk } from '../articles/index.ts'
import { getTrial } from '../articles/trial-store.ts'
import type { Span } from './contacts.ts'
import { csvOf, workbookOf } from './export.ts'
import { type Counted, countContacts, type FigureRow, figureOf, figureRow, nothingCounted } from './figures.ts'
import { judgementRoutes } from './judgement-routes.ts'
import { lookRoutes } from './look-routes.ts'
import { share, shareOf } from './share.ts'
import { titleOfMatter } from './titles.ts'

export interface FiguresDesk extends KnowledgeDesk {
  readonly services: Services
}

const tags = ['knowledge']
const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
const spanQuery = z.object({
  from: day.optional().describe('the first day; four weeks ago when left out'),
  to: day.optional().describe('the last day; today when left out'),
})

export function spanOf({ from, to }: z.infer<typeof spanQuery>, clock: Clock): Span {
  const last = to ?? clock.today()
  return { from: startOf(from ?? addDays(last, -27)), to: startOf(addDays(last, 1)), now: clock.now() }
}

export function figureRoutes(app: App, desk: FiguresDesk): void {
  numbersRoutes(app, desk)
  trialFiguresRoute(app, desk)
  lookRoutes(app, desk, spanOf)
  judgementRoutes(app, desk, spanOf)
}

async function figuresOf(desk: FiguresDesk, span: Span) {
  const [all] = await countContacts(desk.db, span, { by: 'all' })
  const [matters, weeks] = await Promise.all([
    countContacts(desk.db, span, { by: 'matter' }),
    countContacts(desk.db, span, { by: 'week' }),
  ])
  const titled = (row: Counted): FigureRow => figureOf(row, titleOfMatter(row.key, desk))
  return { total: titled(all ?? nothingCounted), matters: matters.map(titled), weeks: weeks.map(titled) }
}

function numbersRoutes(app: App, desk: FiguresDesk): void {
  app.get(
    '/api/desk/ask-figures',
    {
      schema: {
        tags,
        operationId: 'getAskFigures',
        summary:
          '咨询数据：量、解决、转人工、答错、用时，按事项和按周 | Figures of the consultation, by matter and by week',
        querystring: spanQuery,
        response: {
          200: z.object({ total: figureRow, matters: z.array(figureRow), weeks: z.array(figureRow) }),
        },
      },
    },
    async (request) => {
      requireStaff(request, 'knowledge.edit')
      return figuresOf(desk, spanOf(request.query, desk.clock))
    },
  )
  app.get(
    '/api/desk/ask-figures/file',
    {
      schema: {
        tags,
        operationId: 'exportAskFigures',
        summary: '导出 XLSX 或 CSV | The same as a workbook or a table',
        querystring: spanQuery.extend({ format: z.enum(['xlsx', 'csv']).default('xlsx') }),
        produces: Object.values(types),
        response: { 200: z.unknown().meta({ type: 'string', format: 'binary' }) },
      },
    },
    async (request, reply) => {
      requireStaff(request, 'knowledge.edit')
      const { format } = request.query
      const language = languageOf(request)
      const { matters, weeks } = await figuresOf(desk, spanOf(request.query, desk.clock))
      const file =
        format === 'csv'
          ? csvOf(matters, language)
          : await workbookOf(
              [
                { name: { zh: '按事项', en: 'By matter' }, rows: matters },
                { name: { zh: '按周', en: 'By week' }, rows: weeks },
              ],
              language,
            )
      return reply
        .header('content-disposition', `attachment; filename="consultation-${desk.clock.today()}.${format}"`)
        .header('cache-control', 'private, no-store')
        .type(types[format])
        .send(file)
    },
  )
}

const sideView = z.object({
  side: z.enum(['a', 'b']),
  version: z.int(),
  contacts: z.int(),
  again: share,
  handedOver: share,
  rating: z.object({ count: z.int(), mean: z.number().nullable() }),
})

function trialFiguresRoute(app: App, desk: FiguresDesk): void {
  app.get(
    '/api/desk/trials/:trialId/figures',
    {
      schema: {
        tags,
        operationId: 'getTrialFigures',
        summary: '对比的数字：再问、转人工、评分，各带区间 | The two sides of a trial in figures',
        params: z.object({ trialId: z.uuid() }),
        response: { 200: z.object({ sides: z.array(sideView) }) },
      },
    },
    async (request) => {
      requireStaff(request, 'knowledge.edit')
      const trial = await getTrial(desk.db, request.params.trialId)
      const now = desk.clock.now()
      const span = { from: trial.begunAt, to: trial.endedAt ?? now, now }
      const rows = await countContacts(desk.db, span, { by: 'version', which: { trialId: trial.id } })
      const side = (name: 'a' | 'b', version: number): z.infer<typeof sideView> => {
        const row = rows.find(({ key }) => key === `${version}`) ?? nothingCounted
        return {
          side: name,
          version,
          contacts: row.contacts,
          again: shareOf(row.again, row.settled),
          handedOver: shareOf(row.handed, row.contacts),
          rating: { count: row.rated, mean: row.ratingMean },
        }
      }
      return { sides: [side('a', trial.versionA), side('b', trial.versionB)] }
    },
  )
}
