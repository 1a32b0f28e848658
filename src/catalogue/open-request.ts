// Begins a request, or goes on with the draft that is there.
import { newId, sealJson, type Tx } from '../kit/index.ts'
import type { Service } from './define.ts'
import { type Counter, type Facts, loadFacts, type Subject } from './facts.ts'
import { countStep } from './funnel.ts'
import { watchDraft } from './lapse.ts'
import { mayNot } from './problems.ts'
import { answersOf, attendants, findDraft, opened, type RequestRow, saveRequest } from './store.ts'
import { tell } from './tell.ts'

export interface Opening extends Subject {
  readonly service: Service
  readonly channel: string
  /** Answers known beforehand (from a sentence in chat, from a link), by step and field; offered, not yet given. */
  readonly prefill?: Readonly<Record<string, unknown>>
  /** The applied request that this one puts right. */
  readonly correctsId?: string
}

export interface Opened {
  readonly row: RequestRow
  readonly facts: Facts
  readonly resumed: boolean
}

export async function openRequest(tx: Tx, counter: Counter, opening: Opening): Promise<Opened> {
  const { service, customerId, policyId, agent } = opening
  const facts = await loadFacts(tx.db, counter.products, service, { customerId, policyId, agent }, tx)
  const may = service.may(facts)
  if (!may.ok) throw mayNot({ detail: may.because })
  const draft = await findDraft(tx.db, { customerId, policyId, agent }, service.id)
  if (draft && draft.serviceVersion === (service.version ?? 1))
    return { row: await offered(tx, draft, opening), facts, resumed: true }
  const row = await insert(tx, opening, 'policy' in facts ? facts.policy.customerId : null)
  watchDraft(tx, row)
  countStep(tx, row, 'opened')
  tell(tx, row, 'request.opened')
  return { row, facts, resumed: false }
}

// What is known now is offered in the draft that is there, too; what was answered stays.
async function offered(tx: Tx, draft: RequestRow, { prefill }: Opening): Promise<RequestRow> {
  if (!prefill || Object.keys(prefill).length === 0) return draft
  return saveRequest(tx, draft, { answers: sealJson({ ...answersOf(draft), $prefill: prefill }) })
}

async function insert(tx: Tx, opening: Opening, policyOwnerId: string | null): Promise<RequestRow> {
  const row = await tx.db
    .insertInto('catalogue_requests')
    .values({
      customerId: opening.customerId,
      id: newId(),
      serviceId: opening.service.id,
      serviceVersion: opening.service.version ?? 1,
      channel: opening.channel,
      agent: opening.agent ? JSON.stringify(opening.agent) : null,
      policyOwnerId,
      policyId: opening.policyId ?? null,
      answers: sealJson(opening.prefill ? { $prefill: opening.prefill } : {}),
      answered: [],
      attendedBy: attendants(tx),
      correctsId: opening.correctsId ?? null,
      consents: JSON.stringify([]),
      errands: JSON.stringify([]),
      revision: 0,
      openedAt: tx.at,
      touchedAt: tx.at,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return opened(row)
}
