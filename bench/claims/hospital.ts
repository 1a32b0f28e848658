// From a hospital's message to the claim paid, in a running store with its demo bank: the person allowed it once and does nothing.
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { demoHospital, demoHospitalKey, playedFall } from '../../demo/hospital/demo-hospital.ts'
import { overHttp, send, tokenFor } from '../../demo/hospital/player.ts'
import { visitBundle } from '../../demo/hospital/visit-bundle.ts'
import { addDays, type Day, dayOf, loadKeyring, useKeyring } from '../../src/kit/index.ts'
import { openStoreProcess } from '../../test/kill/store-process.ts'
import { expectOk, type Visitor, visit } from '../../test/visitor.ts'
import { type BenchContext, type Measure, median, percentile } from '../suite.ts'

const times = 40
const everyMs = 25 // a look costs the store something, too
const withinMs = 20_000
const settings = {
  DATABASE_URL: '',
  MENDIAN_KEYS: '',
  MENDIAN_DEMO: '1',
  RATE_LIMIT_PER_MINUTE: '1000000',
  LOG_LEVEL: 'error',
}

const hospitals = z.object({
  items: z.array(
    z.object({ providerId: z.string(), people: z.array(z.object({ customerId: z.string(), name: z.string() })) }),
  ),
})
const accounts = z.object({ items: z.array(z.object({ id: z.string() })) })
const claims = z.object({ items: z.array(z.object({ id: z.string(), state: z.string() })) })

export async function measure({ note }: BenchContext): Promise<readonly Measure[]> {
  note('  starting a store of its own')
  const store = await openStoreProcess({ environment: settings })
  try {
    useKeyring(await loadKeyring({ home: store.home }))
    const key = demoHospitalKey()
    const hospital = { clientId: demoHospital.clientId, key, storeUrl: store.url, call: overHttp(store.url) }
    const parent = await visit(store.url, 'lin-yue', 'id')
    const today = dayOf(new Date())
    await allow(parent, today)
    const token = await tokenFor(hospital)
    const seconds: number[] = []
    let last: string | undefined
    for (let time = 1; time <= times; time += 1) {
      const on = addDays(today, -time)
      const message = visitBundle({ ...playedFall('li-xiaoman', today), startedOn: on, endedOn: on })
      const from = performance.now()
      const { status } = await send(hospital, token, message)
      if (status !== 200) throw new Error(`the door answered ${status}`)
      last = await untilPaid(parent, last)
      seconds.push((performance.now() - from) / 1_000)
    }
    note(`  feed to paid: median ${median(seconds).toFixed(2)} s, of which the demo bank waits 0.30 s`)
    return [{ id: 'feed-to-paid-p95-s', value: percentile(seconds, 0.95), unit: 's', n: times }]
  } finally {
    await store.remove()
  }
}

async function allow(parent: Visitor, today: Day): Promise<void> {
  const [account] = accounts.parse(expectOk(await parent.get('/api/me/accounts'))).items
  const [first] = hospitals.parse(expectOk(await parent.get('/api/hospitals'))).items
  const child = first?.people.find(({ name }) => name === '李小满')
  if (!account || !first || !child) throw new Error('the demo is not complete')
  const consent = { standing: true, untilOn: addDays(today, 300), accountId: account.id, agreed: true }
  expectOk(await parent.put(`/api/hospitals/${first.providerId}/consents/${child.customerId}`, consent))
}

/** Waits for a newest claim that is another than the last, and paid; gives its id. */
async function untilPaid(parent: Visitor, last: string | undefined): Promise<string> {
  for (const until = Date.now() + withinMs; Date.now() < until; await pause(everyMs)) {
    const [newest] = claims.parse(expectOk(await parent.get('/api/claims?limit=1'))).items
    if (!newest || newest.id === last) continue
    if (newest.state === 'paid') return newest.id
    if (newest.state === 'with-a-person') throw new Error('a person was asked')
  }
  throw new Error('not paid in time')
}
