// What a customer tells of themselves besides who they are, and what they wish: each telling a row, the last of a kind counts.
import { sql } from 'kysely'
import { z } from 'zod'
import { actorKey, append, type Db, day, newId, sealJson, type Text, type Tx, unsealJson } from '../kit/index.ts'
import { record } from '../timeline/index.ts'

export const maritalStatuses = ['single', 'married', 'divorced', 'widowed'] as const
export const taxStatuses = ['china-only', 'abroad-only', 'both'] as const

/** What each kind holds. */
export const factShapes = {
  address: z.object({ address: z.string(), postcode: z.string().optional() }),
  particulars: z.object({
    nationality: z.string().optional(),
    maritalStatus: z.enum(maritalStatuses).optional(),
    employer: z.string().optional(),
  }),
  /** Until null: valid for good. */
  'id-document': z.object({
    kind: z.literal('id-card'),
    last4: z.string(),
    validUntil: day.nullable(),
    documentIds: z.array(z.string()),
    checkedOn: day,
  }),
  reminders: z.object({
    wanted: z.boolean(),
    channels: z.array(z.enum(['message', 'email'])),
    daysBefore: z.int().min(1).max(30),
  }),
  'tax-residency': z.object({
    status: z.enum(taxStatuses),
    places: z.array(
      z.object({ country: z.string(), taxNumber: z.string().optional(), whyNone: z.string().optional() }),
    ),
  }),
  /** A risk test (适当性办法 §29): the grade it found, 1 the least to 5. */
  'risk-test': z.object({ grade: z.int().min(1).max(5), on: day }),
  /** What the customer wants noted beside what is on record (PIPL §46). */
  note: z.object({ about: z.string(), text: z.string() }),
} as const

export type FactKind = keyof typeof factShapes
export type Facts = { readonly [K in FactKind]: z.infer<(typeof factShapes)[K]> }
export type LatestFacts = { readonly [K in FactKind]?: Facts[K] }

export const factTitles: { readonly [K in FactKind]: Text } = {
  address: { zh: '通讯地址', en: 'postal address' },
  particulars: { zh: '个人资料', en: 'personal particulars' },
  'id-document': { zh: '身份证件', en: 'identity document' },
  reminders: { zh: '交费提醒', en: 'premium reminders' },
  'tax-residency': { zh: '税收居民身份', en: 'tax residency' },
  'risk-test': { zh: '风险测评', en: 'risk test' },
  note: { zh: '补充说明', en: 'a note' },
}

declare module '../kit/database.ts' {
  interface Tables {
    customer_facts: {
      customerId: string
      kind: string
      id: string
      body: Buffer
      by: string
      at: Date
      erasedAt: Date | null
    }
  }
}

declare module '../timeline/entry.ts' {
  interface TimelineKinds {
    'customer.told': { readonly what: Text }
  }
}

/** Keeps what was told, with this write; it costs no round trip of its own. */
export function keepFact<K extends FactKind>(tx: Tx, customerId: string, kind: K, fact: Facts[K]): void {
  append(tx, 'customer_facts', {
    customerId,
    kind,
    id: newId(),
    body: sealJson(fact),
    by: actorKey(tx.by),
    at: tx.at,
  })
  record(tx, { customerId, kind: 'customer.told', body: { what: factTitles[kind] } })
}

/** The last of each kind; what was erased is gone. */
export async function latestFacts(db: Db, customerId: string): Promise<LatestFacts> {
  const rows = await db
    .selectFrom('customer_facts')
    .distinctOn('kind')
    .select(['kind', 'body'])
    .where('customerId', '=', customerId)
    .where('erasedAt', 'is', null)
    .orderBy('kind')
    .orderBy('id', 'desc')
    .execute()
  const bodies = new Map(rows.map(({ kind, body }) => [kind, unsealJson(body)]))
  return {
    ...read('address', bodies),
    ...read('particulars', bodies),
    ...read('id-document', bodies),
    ...read('reminders', bodies),
    ...read('tax-residency', bodies),
    ...read('risk-test', bodies),
    ...read('note', bodies),
  }
}

function read<K extends FactKind>(kind: K, bodies: ReadonlyMap<string, unknown>): LatestFacts {
  const found = factShapes[kind].safeParse(bodies.get(kind))
  return found.success ? { [kind]: found.data } : {}
}

/** What these customers last wished of premium reminders, by customer; those who never said are left out. At most some thousand at once. */
export async function reminderWishes(
  db: Db,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, Facts['reminders']>> {
  if (customerIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('customer_facts')
    .distinctOn('customerId')
    .select(['customerId', 'body'])
    .where('customerId', '=', sql<string>`any(${[...customerIds]})`)
    .where('kind', '=', 'reminders')
    .where('erasedAt', 'is', null)
    .orderBy('customerId')
    .orderBy('id', 'desc')
    .limit(customerIds.length)
    .execute()
  const wishes = rows.map(({ customerId, body }) => [customerId, factShapes.reminders.parse(unsealJson(body))] as const)
  return new Map(wishes)
}

export interface ToldFact {
  readonly kind: string
  readonly at: Date
  readonly fact: unknown
}

/** Everything that was told, newest first, at most 500: for the customer's own copy. */
export async function listFacts(db: Db, customerId: string): Promise<ToldFact[]> {
  const rows = await db
    .selectFrom('customer_facts')
    .select(['kind', 'body', 'at'])
    .where('customerId', '=', customerId)
    .where('erasedAt', 'is', null)
    .orderBy('id', 'desc')
    .limit(500)
    .execute()
  return rows.map(({ kind, body, at }) => ({ kind, at, fact: unsealJson(body) }))
}

/** The risk tests a customer has taken, newest first. */
export async function riskTestsOf(db: Db, customerId: string): Promise<Facts['risk-test'][]> {
  const told = await listFacts(db, customerId)
  return told.flatMap(({ kind, fact }) => {
    const test = kind === 'risk-test' ? factShapes['risk-test'].safeParse(fact) : undefined
    return test?.success ? [test.data] : []
  })
}

/** Makes what was told of these kinds unreadable for good; that something was told, and when, stays. */
export async function eraseFacts(tx: Tx, customerId: string, kinds: readonly FactKind[]): Promise<void> {
  if (kinds.length === 0) return
  await tx.db
    .updateTable('customer_facts')
    .set({ body: sealJson({}), erasedAt: tx.at })
    .where('customerId', '=', customerId)
    .where('kind', 'in', [...kinds])
    .where('erasedAt', 'is', null)
    .execute()
}
