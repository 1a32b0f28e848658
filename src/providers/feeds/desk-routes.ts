// What came from hospitals and where each resource of it ended: counts alone, for nothing else is kept of what was let go.
import { sql } from 'kysely'
import { z } from 'zod'
import { requireStaff } from '../../identity/index.ts'
import { type App, addDays, type Context, type Db, day, startOf, text } from '../../kit/index.ts'
import { findProviders } from '../store.ts'
import { type End, endWords } from '../words.ts'
import './tables.ts'

const daysShown = 30

const came = z
  .object({
    clientId: z.string(),
    hospital: z.string(),
    messages: z.int(),
    unreadable: z.int().describe('messages that were left whole'),
    lastAt: z.date(),
    resources: z.array(z.object({ type: z.string(), ended: z.string(), words: text, count: z.int() })),
  })
  .meta({ id: 'HospitalFeed' })

export function feedDeskRoutes(app: App, { db, clock }: Pick<Context, 'db' | 'clock'>): void {
  app.get(
    '/api/desk/hospital-feeds',
    {
      schema: {
        tags: ['hospitals'],
        operationId: 'listHospitalFeeds',
        summary: '医院传来了什么、各自的下落 | What hospitals sent, and where each of it ended',
        response: { 200: z.object({ since: day, items: z.array(came) }) },
      },
    },
    async (request) => {
      requireStaff(request, 'claim.read')
      const since = addDays(clock.today(), -daysShown)
      return { since, items: await feedsSince(db, startOf(since)) }
    },
  )
}

async function feedsSince(db: Db, since: Date): Promise<z.infer<typeof came>[]> {
  const clients = await db
    .selectFrom('provider_messages as m')
    .innerJoin('provider_clients as c', 'c.id', 'm.clientId')
    .select(['m.clientId', 'c.providerId'])
    .select(sql<number>`count(*)`.as('messages'))
    .select(sql<number>`count(*) filter (where not m.accepted)`.as('unreadable'))
    .select((eb) => eb.fn.max('m.at').as('lastAt'))
    .where('m.at', '>=', since)
    .groupBy(['m.clientId', 'c.providerId'])
    .orderBy('m.clientId')
    .limit(500)
    .execute()
  const ends = await db
    .selectFrom('provider_resources as r')
    .innerJoin('provider_messages as m', 'm.id', 'r.messageId')
    .select(['m.clientId', 'r.type', 'r.ended'])
    .select(sql<number>`count(*)`.as('count'))
    .where('m.at', '>=', since)
    .groupBy(['m.clientId', 'r.type', 'r.ended'])
    .orderBy('r.type')
    .orderBy('r.ended')
    .limit(5_000)
    .execute()
  const hospitals = await findProviders(db, [...new Set(clients.map(({ providerId }) => providerId))])
  return clients.map(({ clientId, providerId, messages, unreadable, lastAt }) => ({
    clientId,
    hospital: hospitals.find(({ id }) => id === providerId)?.name ?? '',
    messages,
    unreadable,
    lastAt,
    resources: ends
      .filter((one) => one.clientId === clientId)
      .map(({ type, ended, count }) => ({ type, ended, count, words: isEnd(ended) ? endWords[ended] : noWords })),
  }))
}

const noWords = { zh: '', en: '' }

function isEnd(ended: string): ended is End {
  return Object.hasOwn(endWords, ended)
}
