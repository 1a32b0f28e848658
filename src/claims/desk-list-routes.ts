// The desk's lists of claims: those that wait for a person, and those that have been decided.
import { z } from 'zod'
import { listCustomers } from '../customers/index.ts'
import { maySee, requireStaff, type StaffActor } from '../identity/index.ts'
import { type App, type Context, type Db, day, fen, id, maskName, pageOf, pageQuery, pageSchema } from '../kit/index.ts'
import { findProviders } from '../providers/index.ts'
import { claimKinds } from './claim.ts'
import { listDecided } from './decided-claims.ts'
import { listQueue, queueOrders } from './desk-queue.ts'
import { taskReasons } from './tasks.ts'

const tags = ['claims']
const reasons = z.enum(taskReasons)

const queueItem = z
  .object({
    id,
    customerId: id,
    claimNo: z.string(),
    kind: z.string(),
    insuredName: z.string(),
    happenedOn: day,
    reason: reasons,
    dueOn: day,
    overdue: z.boolean(),
    openedAt: z.date(),
    heldByName: z.string().nullable().describe('who has taken it on'),
    valueFen: fen.nullable().describe('what the claim is about: the expense and the sums that fall due'),
    hospital: z.object({ id, name: z.string() }).nullable(),
    partDueOn: day.nullable().describe('保险法 §25: what is certain is due by this day, and a person has to fix it'),
    unanswered: z.boolean().describe('the customer had the last word in the conversation'),
  })
  .meta({ id: 'ClaimQueueItem' })

const decidedItem = z
  .object({
    id,
    customerId: id,
    claimNo: z.string(),
    kind: z.string(),
    insuredName: z.string(),
    happenedOn: day,
    outcome: z.enum(['pay', 'refuse']),
    payFen: fen,
    by: z.enum(['machine', 'person']),
    at: z.date(),
  })
  .meta({ id: 'DecidedClaim' })

export function queueRoute(app: App, { db, clock }: Context): void {
  app.get(
    '/api/desk/claims',
    {
      schema: {
        operationId: 'listClaimQueue',
        tags,
        summary: '待处理理赔，按时限或金额排序 | Claims that wait for a person, by due day or by value',
        querystring: pageQuery.extend({
          reason: reasons.optional(),
          kind: z.enum(claimKinds).optional(),
          hospitalId: id.optional(),
          holder: z.enum(['me', 'nobody']).optional(),
          order: z.enum(queueOrders).default('due'),
        }),
        response: { 200: pageSchema(queueItem) },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.read')
      const { limit, holder, ...asked } = request.query
      const heldBy = holder && (holder === 'me' ? staff.staffId : null)
      const { items, next } = pageOf(await listQueue(db, { ...asked, heldBy, limit: limit + 1 }), limit)
      const nameOf = await namesFor(db, staff, items)
      const hospitals = await findProviders(
        db,
        items.flatMap(({ hospitalId }) => hospitalId ?? []),
      )
      return {
        items: items.map(({ insuredId, reason, unanswered, hospitalId, ...row }) => ({
          ...row,
          hospital: hospitals.find((one) => one.id === hospitalId) ?? null,
          unanswered: Boolean(unanswered),
          reason: reasons.parse(reason),
          insuredName: nameOf(insuredId),
          overdue: row.dueOn < clock.today(),
        })),
        next,
      }
    },
  )
}

/** The names of those insured, as this member of staff may see them. */
async function namesFor(db: Db, staff: StaffActor, rows: readonly { readonly insuredId: string }[]) {
  const people = await listCustomers(
    db,
    rows.map(({ insuredId }) => insuredId),
  )
  const names = new Map(people.map(({ customerId, name }) => [customerId, name]))
  const shown = maySee(staff, 'health') ? (name: string) => name : maskName
  return (insuredId: string) => shown(names.get(insuredId) ?? '')
}

export function decidedRoute(app: App, { db }: Context): void {
  app.get(
    '/api/desk/decided-claims',
    {
      schema: {
        operationId: 'listDecidedClaims',
        tags,
        summary: '已核定的理赔，新的在前 | Claims that have been decided, the last first',
        querystring: pageQuery.extend({ outcome: z.enum(['pay', 'refuse']).optional() }),
        response: { 200: pageSchema(decidedItem) },
      },
    },
    async (request) => {
      const staff = requireStaff(request, 'claim.read')
      const { limit, ...asked } = request.query
      const { items, next } = pageOf(await listDecided(db, { ...asked, limit: limit + 1 }), limit)
      const nameOf = await namesFor(db, staff, items)
      return {
        items: items.map(({ insuredId, outcome, by, ...row }) => ({
          ...row,
          outcome: outcome === 'refuse' ? ('refuse' as const) : ('pay' as const),
          by: by.startsWith('system:') ? ('machine' as const) : ('person' as const),
          insuredName: nameOf(insuredId),
        })),
        next,
      }
    },
  )
}
