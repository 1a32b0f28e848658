// One batch of the day's run: contracts whose day has come are taken, each is done what is due, each is given its next day.
import { sql } from 'kysely'
import {
  addDays,
  type Context,
  type Day,
  dayOf,
  fixedClock,
  ProblemError,
  startOf,
  system,
  type Tx,
  writeAs,
} from '../../kit/index.ts'
import type { Products } from '../../products/index.ts'
import type { Policy } from '../policy.ts'
import { lockDue, lockPolicy, type PolicyPlace } from '../store.ts'
import { type Act, type DayFacts, keyOf } from './act.ts'
import { agendaOn, nextOf } from './dues.ts'
import { setAside } from './faults.ts'
import { perform } from './perform.ts'
import { readFacts } from './read-facts.ts'

export type Running = Pick<Context, 'db' | 'clock'> & { readonly products: Products }

/** So many contracts are done in a transaction: fewer cost more round trips, more hold locks for longer. */
export const batchSize = 400

/** Does the next batch of a day. Returns how many contracts were looked at: zero when nothing is left (or others have the rest). */
export async function sweep(running: Running, day: Day, room: number = batchSize): Promise<number> {
  let taken: readonly Policy[] = []
  try {
    return await writeOn(running, day, async (tx) => {
      taken = await lockDue(tx, day, room)
      await runAll(tx, running.products, taken, day)
      return taken.length
    })
  } catch (error) {
    const [policy] = taken
    if (!policy || isBusy(error)) throw error
    // one contract spoils a batch: smaller and smaller ones leave it alone with its fault
    if (taken.length > 1) return sweep(running, day, Math.ceil(taken.length / 8))
    await putOff(running, policy, day, error)
    return 1
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof ProblemError && error.kind.status >= 500
}

/** Runs one contract on a day, whatever its own next day is: for a person who has it tried again. */
export async function runOne(running: Running, { customerId, policyId }: PolicyPlace, day: Day): Promise<void> {
  await writeOn(running, day, async (tx) => {
    const policy = await lockPolicy(tx, customerId, policyId)
    await runAll(tx, running.products, [policy], day)
  })
}

/** A write of a business day: today's at this instant, an earlier day's at its end. */
export function writeOn<T>({ db, clock }: Running, day: Day, effect: (tx: Tx) => Promise<T>): Promise<T> {
  const now = clock.now()
  const at = dayOf(now) === day ? now : new Date(startOf(addDays(day, 1)).getTime() - 1_000)
  return writeAs({ db, clock: fixedClock(at) }, system('days-run'), {}, effect)
}

function putOff(running: Running, policy: Policy, day: Day, error: unknown): Promise<void> {
  return writeOn(running, day, async (tx) => {
    await setAside(tx, policy, error)
    await keepNext(tx, [{ policy, next: addDays(day, 1) }])
  })
}

async function runAll(tx: Tx, products: Products, policies: readonly Policy[], day: Day): Promise<void> {
  if (policies.length === 0) return
  const facts = await readFacts(tx.db, products, policies, day)
  await keepNext(tx, await Promise.all(facts.map((one) => run(tx, one, day))))
}

// Again and again until nothing is left to do: a premium lent is a new due day, an extended grace another agenda.
async function run(tx: Tx, facts: DayFacts, day: Day): Promise<Next> {
  let now = facts
  let agenda = agendaOn(now, day)
  for (let turn = 0; turn < turnsMax; turn += 1) {
    const act = agenda.find((planned) => planned.act && planned.on <= day)?.act
    if (!act) return { policy: now.policy, next: nextOf(agenda, day) }
    const policy = await perform(tx, now.policy, now.product, act)
    const isChanged = policy !== now.policy || act.kind === 'collect'
    now = after(now, policy, act, day)
    // what only tells leaves the rest of the agenda as it is
    agenda = isChanged ? agendaOn(now, day) : agenda.filter((planned) => planned.act !== act)
  }
  throw new Error(`more than ${turnsMax} acts for a policy on ${day}`)
}

const turnsMax = 500

function after(facts: DayFacts, policy: Policy, act: Act, day: Day): DayFacts {
  const done = new Set(facts.done).add(keyOf(act))
  const ordered = { dueOn: act.untilOn ?? act.forOn, orderedOn: day, ended: null }
  const collections = act.kind === 'collect' ? [...facts.collections, ordered] : facts.collections
  const heldFen = heldAfter(facts, policy, act)
  return { ...facts, policy, product: act.renewal?.product ?? facts.product, done, collections, heldFen }
}

// A premium was paid out of held money, or a dividend was set off against the next one.
function heldAfter({ heldFen }: DayFacts, policy: Policy, { kind, amountFen }: Act): number {
  if (kind === 'apply-held') return Math.max(0, heldFen - amountFen)
  return kind === 'dividend' && policy.benefits.at(-1)?.used === 'premium' ? heldFen + amountFen : heldFen
}

interface Next {
  readonly policy: Policy
  readonly next: Day
}

async function keepNext(tx: Tx, nexts: readonly Next[]): Promise<void> {
  const owners = nexts.map(({ policy }) => policy.customerId)
  const ids = nexts.map(({ policy }) => policy.id)
  const days = nexts.map(({ next }) => next)
  await sql`
    update policies p set next_act_on = u.next
    from unnest(${owners}::uuid[], ${ids}::uuid[], ${days}::date[]) as u (customer_id, id, next)
    where p.customer_id = u.customer_id and p.id = u.id`.execute(tx.db)
}
