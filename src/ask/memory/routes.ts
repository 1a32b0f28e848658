// What the conversation remembers and may do with what is said: seen, agreed to, taken back and forgotten by the customer.
import { z } from 'zod'
import { hasConsent, requireCustomer } from '../../identity/index.ts'
import { type App, type Context, id, text, writeAs } from '../../kit/index.ts'
import type { Answering } from '../answer.ts'
import { sayingOf } from './matter.ts'
import { type Agreement, agree, agreements, remembered } from './remember.ts'
import { forgetMemories } from './store.ts'

const tags = ['ask']
const purposes = ['ask-memory', 'language-model'] as const
const memoryView = z
  .object({
    agreements: z.array(z.object({ purpose: z.enum(purposes), text, given: z.boolean() })),
    items: z.array(z.object({ id, at: z.date(), matter: text })),
  })
  .meta({ id: 'AskMemory' })

type Counter = Context & Answering

export function memoryRoutes(app: App, counter: Counter): void {
  const path = '/api/ask/memory'
  app.get(
    path,
    {
      schema: {
        tags,
        operationId: 'getAskMemory',
        summary: 'What is remembered of earlier conversations, and what was agreed to',
        response: { 200: memoryView },
      },
    },
    async (request) => viewOf(counter, requireCustomer(request).customerId),
  )
  app.put(
    '/api/ask/agreements',
    {
      schema: {
        tags,
        operationId: 'setAskAgreement',
        summary: 'Agree that the conversation remembers, or that a language model may read along; or take it back',
        body: z.object({ purpose: z.enum(purposes), given: z.boolean() }),
        response: { 200: memoryView },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      const { purpose, given } = request.body
      await writeAs(counter, by, {}, (tx) => agree(tx, by.customerId, purpose, given))
      return viewOf(counter, by.customerId)
    },
  )
  app.delete(
    path,
    {
      schema: {
        tags,
        operationId: 'forgetAskMemory',
        summary: 'Forget what was asked about',
        response: { 200: memoryView },
      },
    },
    async (request) => {
      const by = requireCustomer(request)
      await writeAs(counter, by, {}, (tx) => forgetMemories(tx, by.customerId))
      return viewOf(counter, by.customerId)
    },
  )
}

async function viewOf(counter: Counter, customerId: string): Promise<z.input<typeof memoryView>> {
  const all = await remembered(counter.db, customerId)
  const given = async (purpose: Agreement) => ({
    purpose,
    text: agreements[purpose],
    given: await hasConsent(counter.db, customerId, purpose),
  })
  return {
    agreements: await Promise.all(purposes.map(given)),
    items: all.flatMap(({ id, at, matter }) => {
      const saying = sayingOf(counter, matter)
      return saying ? [{ id, at, matter: saying }] : []
    }),
  }
}
