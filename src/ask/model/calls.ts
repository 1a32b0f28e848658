// The record of the model's calls, and where it is not to speak.
import type { Selectable } from 'kysely'
import { append, type Db, newId, type Tx } from '../../kit/index.ts'

export const purposes = ['rephrase', 'resolve', 'draft'] as const
export type Purpose = (typeof purposes)[number]

interface CallTable {
  customerId: string
  id: string
  at: Date
  purpose: Purpose
  scenario: string
  model: string
  tokensIn: number
  tokensOut: number
  costMicroYuan: number
  tookMs: number
  accepted: boolean
  because: string | null
}

interface SettingTable {
  id: string
  scenario: string
  isOff: boolean
  setAt: Date
  setBy: string
  setByName: string
}

declare module '../../kit/database.ts' {
  interface Tables {
    ask_model_calls: CallTable
    ask_model_settings: SettingTable
  }
}

export type Call = Selectable<CallTable>
export type NewCall = Omit<Call, 'id' | 'at'>

export function recordCall(tx: Tx, call: NewCall): void {
  append(tx, 'ask_model_calls', { ...call, id: newId(), at: tx.at })
}

/** Newest first. */
export async function listCalls(
  db: Db,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<Call[]> {
  return db
    .selectFrom('ask_model_calls')
    .selectAll()
    .$if(after !== undefined, (query) => query.where('id', '<', after ?? ''))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

export type Setting = Pick<Selectable<SettingTable>, 'scenario' | 'isOff' | 'setAt' | 'setByName'>

export const everywhere = '*'
const settingsMax = 500

/** What stands now, by scenario. */
export async function listSettings(db: Db): Promise<Setting[]> {
  return db
    .selectFrom('ask_model_settings')
    .distinctOn('scenario')
    .select(['scenario', 'isOff', 'setAt', 'setByName'])
    .orderBy('scenario')
    .orderBy('id', 'desc')
    .limit(settingsMax)
    .execute()
}

export async function isOff(db: Db, scenario: string): Promise<boolean> {
  const settings = await listSettings(db)
  return settings.some((one) => one.isOff && (one.scenario === everywhere || one.scenario === scenario))
}

export function setModel(
  tx: Tx,
  { scenario, isOff: off, by, byName }: { scenario: string; isOff: boolean; by: string; byName: string },
): void {
  const row = { id: newId(), scenario, isOff: off, setAt: tx.at, setBy: by, setByName: byName }
  append(tx, 'ask_model_settings', row)
}
