// Every link of every evidence chain, read in pages; then heads and anchored leaves against the records they name.
import { sql } from 'kysely'
import { type Db, sha256, type Text } from '../kit/index.ts'
import { genesis } from './evidence.ts'

export interface Broken {
  /** A chain's id, or `anchor <number>`. */
  readonly chain: string
  readonly customerId?: string
  /** The first record that does not hold. */
  readonly seq: number
  readonly because: Text
}

export type Note = (found: Broken) => void

interface Row {
  readonly customerId: string
  readonly chainId: string
  readonly seq: number
  readonly content: string
  readonly prevHash: Buffer
  readonly hash: Buffer
}

interface Walk {
  readonly customerId: string
  readonly chainId: string
  seq: number
  hash: Buffer
  sound: boolean
}

const pageRows = 1_000

export async function verifyChains(db: Db, note: Note): Promise<{ chains: number; records: number }> {
  let chains = 0
  let records = 0
  let walk: Walk | undefined
  for await (const row of eachRecord(db)) {
    records += 1
    if (walk?.chainId !== row.chainId || walk.customerId !== row.customerId) {
      walk = { customerId: row.customerId, chainId: row.chainId, seq: 0, hash: genesis, sound: true }
      chains += 1
    }
    step(walk, row, note)
  }
  await verifyEnds(db, note)
  return { chains, records }
}

function step(walk: Walk, row: Row, note: Note): void {
  const because = faultOf(walk, row)
  if (because && walk.sound) {
    note({ chain: walk.chainId, customerId: walk.customerId, seq: walk.seq + 1, because })
    walk.sound = false
  }
  walk.seq = row.seq
  walk.hash = row.hash
}

function faultOf(walk: Walk, row: Row): Text | undefined {
  if (row.seq !== walk.seq + 1) return { zh: '记录缺失', en: 'a record is missing' }
  if (!row.prevHash.equals(walk.hash)) return { zh: '与上一条不相连', en: 'it is not linked to the one before' }
  if (!row.hash.equals(link(row))) return { zh: '内容被改动', en: 'its content was altered' }
  if (!isOwn(row)) return { zh: '记录被移到别的链上', en: 'it was moved from another chain' }
  return undefined
}

// The same formula as in evidence.ts, where PostgreSQL computes it.
function link({ prevHash, seq, content }: Row): Buffer {
  return sha256(Buffer.concat([prevHash, Buffer.from(`${seq}\n${content}`)]))
}

function isOwn({ content, customerId, chainId }: Row): boolean {
  const said = parse(content)
  if (typeof said !== 'object' || said === null || !('chainId' in said) || !('customerId' in said)) return false
  return said.chainId === chainId && said.customerId === customerId
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

// Head and leaves know how long a chain has been: a tail that was cut shows here. Each question is one statement, and so
// one snapshot: a chain that grows meanwhile does not look broken.
async function verifyEnds(db: Db, note: Note): Promise<void> {
  for (const { ask, because } of ends) {
    const { rows } = await ask.execute(db)
    for (const { customerId, chainId, seq } of rows) note({ chain: chainId, customerId, seq, because })
  }
}

type End = Pick<Row, 'customerId' | 'chainId' | 'seq'>

const ends = [
  {
    because: { zh: '链尾的记录被删除，或链头被改动', en: 'records at its end were deleted, or its head was altered' },
    ask: sql<End>`
      select t.customer_id, t.chain_id, t.seq from timeline_chains t
      left join timeline_evidence e using (customer_id, chain_id, seq)
      where e.hash is distinct from t.hash limit 1000`,
  },
  {
    because: { zh: '链头不见了，或被退回', en: 'its head is gone, or was set back' },
    ask: sql<End>`
      select e.customer_id, e.chain_id, e.seq from timeline_evidence e
      left join timeline_chains t using (customer_id, chain_id)
      where t.seq is null or e.seq > t.seq limit 1000`,
  },
  {
    because: { zh: '已锚定的记录不见了或被改写', en: 'a record that was anchored is gone or rewritten' },
    ask: sql<End>`
      select l.customer_id, l.chain_id, l.seq from timeline_leaves l
      left join timeline_evidence e using (customer_id, chain_id, seq)
      where e.hash is distinct from l.hash limit 1000`,
  },
] as const

async function* eachRecord(db: Db): AsyncGenerator<Row> {
  let after: Row | undefined
  for (let more = true; more; ) {
    const rows = await pageAfter(db, after)
    yield* rows
    more = rows.length === pageRows
    after = rows.at(-1)
  }
}

async function pageAfter(db: Db, after: Row | undefined): Promise<Row[]> {
  return db
    .selectFrom('timeline_evidence')
    .selectAll()
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(customer_id, chain_id, seq) > (${after?.customerId}::uuid, ${after?.chainId}::uuid, ${after?.seq}::integer)`,
      ),
    )
    .orderBy('customerId')
    .orderBy('chainId')
    .orderBy('seq')
    .limit(pageRows)
    .execute()
}
