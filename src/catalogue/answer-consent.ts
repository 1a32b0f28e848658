// Another person's answer to a request that needs it: their own sign-in, their own check, their own signature.
import { maskedNameOf } from '../customers/index.ts'
import { type Level, levelNeeded, reaches, type SigningEvidence, sign } from '../identity/index.ts'
import { type Db, notFound, type Tx } from '../kit/index.ts'
import { evidence, record } from '../timeline/index.ts'
import { conclude } from './conclude.ts'
import type { Service } from './define.ts'
import type { Engine } from './engine.ts'
import { notWaiting, otherDocument } from './problems.ts'
import { stateOf } from './request.ts'
import { stopRequest } from './stop-request.ts'
import { type ConsentRow, getRequest, type RequestRow, requestSubject, saveRequest } from './store.ts'

export interface ConsentAnswer {
  readonly agree: boolean
  readonly strokes: string
  readonly documentSha256: string
}

/** The consenter has confirmed who they are by ID number at least. */
const levelMin: Level = 'id'

export async function getConsent(db: Db, customerId: string, id: string): Promise<ConsentRow> {
  const row = await db
    .selectFrom('catalogue_consents')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

export async function listConsents(db: Db, customerId: string, limit: number): Promise<ConsentRow[]> {
  return db
    .selectFrom('catalogue_consents')
    .selectAll()
    .where('customerId', '=', customerId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** Nobody who has not answered is asked any more. */
export async function withdrawTasks(tx: Tx, { consents }: Pick<RequestRow, 'consents'>): Promise<void> {
  for (const { customerId, taskId, agreed } of consents)
    if (agreed === undefined)
      await tx.db
        .updateTable('catalogue_consents')
        .set({ withdrawnAt: tx.at })
        .where('customerId', '=', customerId)
        .where('id', '=', taskId)
        .where('answeredAt', 'is', null)
        .execute()
}

export async function answerConsent(
  tx: Tx,
  engine: Engine,
  task: ConsentRow,
  answer: ConsentAnswer,
  signing: SigningEvidence,
): Promise<void> {
  if (!reaches(signing.level, levelMin)) throw levelNeeded()
  const request = await getRequest(tx.db, task.ownerId, task.requestId)
  if (task.answeredAt || task.withdrawnAt || stateOf(request) !== 'awaiting-consent') throw notWaiting()
  if (answer.documentSha256 !== request.documentSha256) throw otherDocument()
  const service = engine.services.get(request.serviceId)
  const { signatureId } = await sign(tx, {
    customerId: task.customerId,
    document: {
      kind: `consent:${service.id}`,
      sha256: answer.documentSha256,
      title: answer.agree ? service.title : declinedTitle(service),
    },
    strokes: answer.strokes,
    evidence: signing,
  })
  await tx.db
    .updateTable('catalogue_consents')
    .set({ answeredAt: tx.at, agreed: answer.agree, signatureId })
    .where('customerId', '=', task.customerId)
    .where('id', '=', task.id)
    .execute()
  const consents = request.consents.map((asked) =>
    asked.taskId === task.id ? { ...asked, agreed: answer.agree } : asked,
  )
  const saved = saveRequest(tx, request, { consents: consents })
  const body = { role: task.role, agree: answer.agree, signatureId }
  await evidence(tx, { customerId: request.customerId, chainId: request.id, kind: 'consent.answered', body })
  record(tx, {
    customerId: task.customerId,
    kind: 'consent.answered',
    subject: requestSubject(request),
    body: { serviceId: service.id, agree: answer.agree },
  })
  record(tx, {
    customerId: request.customerId,
    kind: 'request.consent-answered',
    subject: requestSubject(request),
    body: { serviceId: service.id, name: await maskedNameOf(tx.db, task.customerId), agree: answer.agree },
  })
  if (answer.agree) await conclude(tx, engine, service, saved)
  else await stopRequest(tx, saved, { kind: 'not-agreed', because: [declined] })
}

const declined = {
  zh: '对方没有同意，业务没有生效，也没有产生费用',
  en: 'The other person did not agree; nothing has taken effect and nothing was charged',
}

function declinedTitle({ title }: Pick<Service, 'title'>) {
  return { zh: `不同意：${title.zh}`, en: `Not agreed: ${title.en}` }
}
