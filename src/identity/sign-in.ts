// A customer signs in with the code sent to their phone.
import { type Context, maskName, system, type Tx, writeAs } from '../kit/index.ts'
import { record } from '../timeline/index.ts'
import { type CodeOutcome, checkCode, raise } from './codes.ts'
import { findByPhone, findPerson } from './people.ts'
import { codeWrong } from './problems.ts'
import { type Client, machineNow, openSession } from './sessions.ts'

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'identity.signed-in': { agent: string }
    'identity.signed-out': { sessions: number }
  }
}

export interface SignedIn {
  readonly customerId: string
  readonly name: string
  readonly token: string
  readonly expiresAt: Date
}

/** Opens a session; raises `code-wrong`, `code-expired` or `code-spent`. A wrong try counts whatever is raised. */
export async function signIn(
  context: Pick<Context, 'db' | 'clock'>,
  given: { phone: string; code: string },
  client: Client,
): Promise<SignedIn> {
  const now = machineNow(context.clock)
  const outcome = await writeAs(context, system('sign-in'), {}, (tx) => judge(tx, given, { client, now }))
  if (typeof outcome !== 'string') return outcome
  raise(outcome)
  // A right code to a phone that is nobody's was never sent: it can only have been guessed.
  throw codeWrong()
}

async function judge(
  tx: Tx,
  { phone, code }: { phone: string; code: string },
  { client, now }: { client: Client; now: Date },
): Promise<CodeOutcome | SignedIn> {
  const outcome = await checkCode(tx, phone, 'sign-in', code)
  const customerId = outcome === 'right' ? await findByPhone(tx.db, phone) : undefined
  if (!customerId) return outcome
  const { token, expiresAt } = await openSession(tx, { customerId }, { client, now })
  const person = await findPerson(tx.db, customerId)
  record(tx, { customerId, kind: 'identity.signed-in', body: { agent: client.agent.slice(0, 200) } })
  return { customerId, name: maskName(person?.name ?? ''), token, expiresAt }
}
