import { expect, test } from 'vitest'
import { openHttp, openLog } from './index.ts'

test('made-up cookies give one address no end of calls', async () => {
  const app = await openHttp({ log: openLog('silent'), rateLimitPerMinute: 2, version: 'test' })
  app.get('/api/nothing', async () => ({ ok: true }))
  await app.ready()
  const statuses = new Set<number>()
  for (let call = 0; call < 60; call += 1) {
    const headers = { cookie: `mendian=${'x'.repeat(40)}${call}` }
    statuses.add((await app.inject({ url: '/api/nothing', headers })).statusCode)
  }
  expect(statuses).toEqual(new Set([200, 429]))
  await app.close()
})
