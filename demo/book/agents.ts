// Who serves contracts of the demo: two who work, one who has left.
import { addDays, type Day } from '../../src/kit/index.ts'
import { enrolAgent, markLeft } from '../../src/policies/index.ts'
import type { DemoContract } from './contract.ts'
import { type Book, on } from './on-a-day.ts'

interface DemoAgent {
  readonly name: string
  readonly licenceNo: string
  readonly phone: string
  readonly leftDaysAgo?: number
}

const agents = {
  'zhou-ning': { name: '周宁', licenceNo: '02000111000080020180000001', phone: '13900000101' },
  'xu-qing': { name: '许晴', licenceNo: '02000111000080020190000002', phone: '13900000102' },
  'wu-peng': { name: '吴鹏', licenceNo: '02000111000080020200000003', phone: '13900000103', leftDaysAgo: 3 },
} as const satisfies Readonly<Record<string, DemoAgent>>

export type AgentKey = keyof typeof agents

/** Puts them on record; their ids by key. */
export async function enrolAgents(book: Book, day: Day): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const [key, { name, licenceNo, phone }] of Object.entries(agents)) {
    const { agentId } = await on(book, day, 8, `agent|${key}`, (tx) => enrolAgent(tx, { name, licenceNo, phone }))
    ids.set(key, agentId)
  }
  return ids
}

/** Whoever left has left, after they sold what they sold. */
export async function leaveAgents(book: Book, ids: ReadonlyMap<string, string>, today: Day): Promise<void> {
  const all: readonly (readonly [string, DemoAgent])[] = Object.entries(agents)
  for (const [key, { leftDaysAgo }] of all) {
    const id = ids.get(key)
    if (id && leftDaysAgo !== undefined)
      await on(book, addDays(today, -leftDaysAgo), 18, `agent|${key}|left`, async (tx) => {
        await markLeft(tx, id)
        return null
      })
  }
}

/** The contract with the id of whoever sold it. */
export function soldBy(ids: ReadonlyMap<string, string>, contract: DemoContract): DemoContract {
  const id = contract.agent && ids.get(contract.agent)
  return id ? { ...contract, soldBy: id } : contract
}
