// "We found a claim for you": what is open, and one tap.
import { z } from 'zod'
import { familyOf } from '../../customers/index.ts'
import { requireCustomer } from '../../identity/index.ts'
import { type App, day, fen, id, idempotencyKey, writeAs } from '../../kit/index.ts'
import { visitKinds } from '../claim.ts'
import { estimateOf, type LinkContext } from './estimate.ts'
import { type Find, listOpenFinds } from './finds.ts'
import { setAside, takeFind } from './take-find.ts'

const tags = ['hospitals']
const params = z.object({ id })

const foundClaim = z
  .object({
    id,
    insuredName: z.string(),
    hospital: z.string(),
    happenedOn: day,
    visitKind: z.enum(visitKinds),
    event: z.string(),
    amountFen: fen,
    payFen: fen.nullable().describe('what would be paid now; null where a person has to look'),
    accountId: id.describe('where it is paid unless said otherwise'),
    foundAt: z.date(),
  })
  .meta({ id: 'FoundClaim' })

export function linkRoutes(app: App, context: LinkContext): void {
  app.get(
    '/api/found-claims',
    {
      schema: {
        tags,
        operationId: 'listFoundClaims',
        summary: '替您发现的理赔 | Claims found for you in what hospitals told',
        response: { 200: z.object({ items: z.array(foundClaim) }) },
      },
    },
    async (request) => {
      const { customerId } = requireCustomer(request)
      const family = await familyOf(context.db, customerId, context.clock.today())
      const items = []
      for (const find of await listOpenFinds(context.db, customerId)) {
        const estimate = await estimateOf(context, find)
        const insuredName = family.find((one) => one.customerId === find.insuredId)?.name ?? ''
        if (estimate) items.push({ ...viewOf(find), insuredName, payFen: estimate.payFen })
      }
      return { items }
    },
  )
  app.post(
    '/api/found-claims/:id/claim',
    {
      schema: {
        tags,
        operationId: 'takeFoundClaim',
        summary: '一点即赔 | One tap: make the claim',
        params,
        body: z.strictObject({ accountId: id.optional() }),
        response: { 200: z.object({ claimId: id, claimNo: z.string() }) },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const input = { customerId: by.customerId, id: request.params.id, ...request.body }
      return writeAs(context, by, { key: idempotencyKey(request), input }, (tx) => takeFind(tx, context, input))
    },
  )
  app.delete(
    '/api/found-claims/:id',
    {
      schema: {
        tags,
        operationId: 'setFoundClaimAside',
        summary: '这次不理赔，删除医院传来的内容 | No claim of it: what the hospital told is erased',
        params,
        response: { 200: z.object({ ok: z.literal(true) }) },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const input = { customerId: by.customerId, id: request.params.id }
      await writeAs(context, by, { key: idempotencyKey(request), input }, (tx) => setAside(tx, input))
      return { ok: true } as const
    },
  )
}

function viewOf({ id, report, accountId, foundAt }: Find) {
  const { hospital = '', happenedOn, visitKind, event, amountFen = 0 } = report
  return { id, hospital, happenedOn, visitKind, event, amountFen, accountId, foundAt }
}
