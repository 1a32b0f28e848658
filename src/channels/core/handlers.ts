// Applied requests go out to the core, signed, by the outbox: at least once, with back-off, to the dead letters after eight tries.
import { getRequest } from '../../catalogue/index.ts'
import { type Context, type Delivery, type Handlers, system, writeAs } from '../../kit/index.ts'
import { findPolicy } from '../../policies/index.ts'
import { findReferenceOf } from '../imports/references.ts'
import type { Core, CoreMessage } from './core.ts'
import { keepMessage, takeAnswer } from './messages.ts'

export interface WithCore extends Pick<Context, 'db' | 'clock' | 'config'> {
  readonly core: Core | undefined
}

export const channelsHandlers = (context: WithCore): Handlers =>
  ({ 'request.applied': [(delivery) => sendApplied(context, delivery)] }) satisfies Handlers

async function sendApplied(context: WithCore, { id, payload }: Delivery<'request.applied'>): Promise<void> {
  const { db, core } = context
  if (!core) return
  const { customerId, requestId } = payload
  const message = await messageOf(context, id, payload)
  const { serviceId } = message
  await writeAs(context, system('core'), {}, (tx) => keepMessage(tx, { customerId, requestId, serviceId }))
  const answer = await core.send(message)
  if (answer)
    await writeAs({ db, clock: context.clock }, system('core'), {}, (tx) =>
      takeAnswer(tx, { customerId, requestId, ...answer }),
    )
}

async function messageOf(
  { db }: WithCore,
  messageId: string,
  { customerId, requestId }: Delivery<'request.applied'>['payload'],
): Promise<CoreMessage> {
  const row = await getRequest(db, customerId, requestId)
  const policy = row.policyId && row.policyOwnerId ? await findPolicy(db, row.policyOwnerId, row.policyId) : undefined
  return {
    messageId,
    kind: 'request.applied',
    customerId,
    customerRef: (await findReferenceOf(db, customerId)) ?? null,
    requestId,
    serviceId: row.serviceId,
    policyNo: policy?.policyNo ?? null,
    appliedAt: (row.appliedAt ?? row.touchedAt).toISOString(),
    says: row.outcome?.says ?? null,
    changes: row.preview?.changes ?? [],
  }
}
