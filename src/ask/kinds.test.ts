// Every answer is of a kind and stands on a citation or an origin: no amount and no date of one's own without where it comes from.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findDemo } from '../../demo/index.ts'
import { type DemoStore, openDemoStore } from '../../test/demo-store.ts'
import { answer } from './answer.ts'
import { heldOut } from './held-out.ts'
import { figuresIn } from './origins.ts'
import type { Reply } from './reply.ts'
import { tuned } from './sentences.ts'

// One sentence for each meaning that is known.
const oneOfEach = [...new Map([...tuned, ...heldOut].map((one) => [one.means.join(), one])).values()]

let demo: DemoStore
beforeAll(async () => {
  demo = await openDemoStore()
})
afterAll(() => demo.close())

const small: readonly Reply['kind'][] = ['talk', 'person', 'urgent']

function faultOf({ kind, known, says, sources, origins, actions }: Reply): string | undefined {
  if (small.includes(kind)) return undefined
  if (kind === 'unknown') return known || !actions.some((one) => one.kind === 'hand-over') ? 'no person' : undefined
  if (sources.length + origins.length === 0) return 'neither citation nor origin'
  if (kind === 'cited') {
    const quoted = sources.filter(({ quote }) => quote !== undefined)
    if (quoted.length === 0) return 'no sentence is cited'
    const strange = quoted.find(({ quote, text }) => quote?.zh && !text?.zh.includes(quote.zh))
    return strange ? `not in its text: ${strange.quote?.zh}` : undefined
  }
  const placed = new Set(origins.flatMap(({ values }) => values))
  const lost = kind === 'facts' ? figuresIn(says.zh).filter((figure) => !placed.has(figure)) : []
  return lost.length > 0 ? `from nowhere: ${lost.join(' ')}` : undefined
}

test.each(['lin-yue', 'wang-fang'])('what %s is answered', async (key) => {
  const customerId = await findDemo(demo.store.db, key)
  const faults: string[] = []
  const kinds = new Set<string>()
  for (const { says } of oneOfEach) {
    const { reply } = await answer(demo.store, customerId, says)
    kinds.add(reply.kind)
    const fault = faultOf(reply)
    if (fault) faults.push(`${says}: ${fault} | ${reply.says.zh}`)
  }
  expect(faults).toEqual([])
  expect([...kinds]).toEqual(expect.arrayContaining(['facts', 'cited', 'do', 'unknown']))
})
