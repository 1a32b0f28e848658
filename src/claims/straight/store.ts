// The rows of what the machine may do: the last of each subject stands.
import type { z } from 'zod'
import type { StaffActor } from '../../identity/index.ts'
import { actorKey, append, type Db, newId, sha256, type Tx } from '../../kit/index.ts'
import { type TrustLevel, type TrustSetting, trustSetting } from '../trust/levels.ts'
import { type ProductSetting, productSetting, type RuleSetting, ruleSetting, type Stated } from './settings.ts'
import './tables.ts'

const subjectsMax = 2_000

/** What stands now. */
export async function statedNow(db: Db): Promise<Stated> {
  const rows = await db
    .selectFrom('claim_settings')
    .distinctOn('subject')
    .select(['subject', 'body'])
    .orderBy('subject')
    .orderBy('id', 'desc')
    .limit(subjectsMax)
    .execute()
  const of = <T>(kind: string, shape: z.ZodType<T>) =>
    rows
      .filter(({ subject }) => subject.startsWith(`${kind}:`))
      .map(({ subject, body }): [string, T] => [subject.slice(kind.length + 1), shape.parse(body)])
  const rules = of('rule', ruleSetting).map(([id, { mode }]) => [id, mode] as const)
  return {
    products: new Map(of('product', productSetting)),
    rules: new Map(rules),
    trust: new Map(of('trust', trustSetting)),
  }
}

/** How much is advanced at each level the desk has set. */
export async function trustSettings(db: Db): Promise<Stated['trust']> {
  return (await statedNow(db)).trust
}

type NewSetting =
  | { readonly kind: 'product'; readonly id: string; readonly body: ProductSetting }
  | { readonly kind: 'trust'; readonly id: TrustLevel; readonly body: TrustSetting }
  | { readonly kind: 'rule'; readonly id: string; readonly body: RuleSetting }

export function keepSetting(tx: Tx, by: StaffActor, { kind, id, body }: NewSetting, reason: string): void {
  append(tx, 'claim_settings', {
    id: newId(),
    subject: `${kind}:${id}`,
    body: JSON.stringify(body),
    reason,
    setAt: tx.at,
    setBy: actorKey(by),
    setByName: by.name,
  })
}

/** What was set, the newest first. */
export function listSettings(db: Db, { after, limit }: { after?: string | undefined; limit: number }) {
  return db
    .selectFrom('claim_settings')
    .select(['id', 'subject', 'body', 'reason', 'setAt', 'setByName'])
    .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export interface ShadowCount {
  readonly rule: string
  readonly claims: number
}

/** Claims that each rule on probation would have handed over, since an instant. */
export async function shadowsSince(db: Db, since: Date): Promise<ShadowCount[]> {
  const rows = await db
    .selectFrom('claim_shadows')
    .select(({ fn }) => ['rule', fn.countAll<number>().as('claims')])
    .where('judgedAt', '>=', since)
    .groupBy('rule')
    .limit(subjectsMax)
    .execute()
  return rows.map(({ rule, claims }) => ({ rule, claims: Number(claims) }))
}

/** Notes what rules on probation would have done; a claim is counted once a rule. */
export async function noteShadows(
  tx: Tx,
  { customerId, id: claimId }: { readonly customerId: string; readonly id: string },
  rules: readonly string[],
): Promise<void> {
  if (rules.length === 0) return
  await tx.db
    .insertInto('claim_shadows')
    .values(rules.map((rule) => ({ customerId, claimId, rule, judgedAt: tx.at })))
    .onConflict((conflict) => conflict.constraint('claim_shadows_pkey').doNothing())
    .execute()
}

/** A claim's own number from 0 to 999: it cannot be chosen, and is the same however often it is asked for. */
export function drawOf(claimId: string): number {
  return sha256(claimId).readUInt32BE(0) % 1_000
}
