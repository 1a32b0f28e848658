// FHIR at the door: a transaction, a batch, a collection, or one resource. All of it is used or, with a fault in it, nothing.
import { z } from 'zod'
import { blindIndex, type Context, type ProblemError } from '../../kit/index.ts'
import { type Client, scopes } from '../clients/client.ts'
import type { Fault } from '../fhir/fault.ts'
import { readFeed } from '../fhir/read-feed.ts'
import type { Entry } from '../fhir/references.ts'
import { feedUnreadable, scopeMissing } from '../problems.ts'
import { hospitalOf } from '../store.ts'
import type { End } from '../words.ts'
import { type OperationOutcome, outcomeOf } from './outcome.ts'
import { takeMessage } from './take-message.ts'
import { visitsInFhir } from './visits-in-fhir.ts'

const envelope = z.object({
  resourceType: z.string(),
  type: z.string().optional(),
  id: z.string().optional(),
  identifier: z.object({ value: z.string().optional() }).optional(),
})

export interface TakenFhir {
  readonly messageId: string
  readonly answer: string
}

/** Raises `hospital-feed-unreadable` with each fault, `hospital-scope-missing`, `hospital-message-changed`. */
export async function takeFhir(
  context: Pick<Context, 'db' | 'clock'>,
  client: Client,
  content: string,
): Promise<TakenFhir> {
  const { entries, faults } = readFeed(content)
  checkScopes(client, entries)
  const { id, identifier, ...kind } = envelopeOf(content)
  const messageNo = identifier?.value ?? id ?? blindIndex('hospital message', content).toString('hex')
  const answer = (ends: readonly End[]) => JSON.stringify(answerTo(kind, entries, ends))
  const accepted = faults.length === 0
  const { told, left } = visitsInFhir(accepted ? entries : [], (pointer) => `${messageNo}#${pointer}`)
  const resources = entries.map((entry, no) => ({
    type: entry.type,
    pointer: entry.pointer,
    end: accepted ? (left.get(no) ?? endOf(entry)) : ('unreadable' as const),
  }))
  const message = { kind: 'fhir', messageNo, content, resources, told, accepted, answer } as const
  const { messageId, ends } = await takeMessage(
    context,
    client,
    await hospitalOf(context.db, client.providerId),
    message,
  )
  if (!accepted) throw feedUnreadable({ faults: faults.map(fieldFault) })
  return { messageId, answer: answer(ends) }
}

function fieldFault({ pointer, line, message }: Fault) {
  return { pointer: `${line === undefined ? '' : `${line}:`}${pointer || '/'}`, detail: message }
}

const aboutPeople = new Set(['Encounter', 'Condition', 'Claim', 'ExplanationOfBenefit', 'Coverage', 'Patient'])

// What no visit has used: it names nobody, or no visit of theirs, or is of a kind that claims have no use for.
function endOf({ type, references }: Entry): End {
  if (!aboutPeople.has(type)) return 'not-used'
  const names = type === 'Patient' || references.some(({ target }) => target?.type === 'Patient')
  return names ? 'no-visit' : 'no-person'
}

function checkScopes(client: Client, entries: readonly Entry[]): void {
  const needed = new Set(entries.map(({ type }) => `system/${type}.c`))
  for (const scope of scopes) if (needed.has(scope) && !client.scopes.includes(scope)) throw scopeMissing()
}

function envelopeOf(content: string): z.infer<typeof envelope> {
  try {
    return envelope.parse(JSON.parse(content))
  } catch {
    return { resourceType: 'Bundle' } // lines of resources, or nothing that could be read: readFeed has said so
  }
}

type Sent = Pick<z.infer<typeof envelope>, 'resourceType' | 'type'>
interface ResponseBundle {
  readonly resourceType: 'Bundle'
  readonly type: string
  readonly entry: readonly { readonly response: { readonly status: string; readonly outcome: OperationOutcome } }[]
}

// A transaction and a batch are answered entry by entry (R4 http.html#transaction-response).
function answerTo(
  { resourceType, type }: Sent,
  entries: readonly Entry[],
  ends: readonly End[],
): OperationOutcome | ResponseBundle {
  if (resourceType !== 'Bundle' || (type !== 'transaction' && type !== 'batch')) return outcomeOf(entries, ends)
  const whole = entries.flatMap((entry, no) => (entry.within ? [] : [{ entry, no }]))
  return {
    resourceType: 'Bundle',
    type: `${type}-response`,
    entry: whole.map(({ entry, no }) => {
      const own = entries.flatMap((one, at) => (one === entry || one.within === entry ? [at] : []))
      const outcome = outcomeOf(
        own.flatMap((at) => entries[at] ?? []),
        own.map((at) => ends[at] ?? 'not-used'),
      )
      return { response: { status: ends[no] === 'read' ? '201 Created' : '202 Accepted', outcome } }
    }),
  }
}

/** Raised for the caller: what kind of answer it is in FHIR's words. */
export function issueCodeOf({ kind }: ProblemError): string {
  const known: Readonly<Record<number, string>> = {
    401: 'login',
    403: 'forbidden',
    409: 'conflict',
    413: 'too-long',
    422: 'invalid',
  }
  return known[kind.status] ?? 'processing'
}
