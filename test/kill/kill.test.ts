// The store is killed without a word, at any moment of its start and of its life, and stands up again.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killWithin, openStoreProcess, type StoreProcess } from './store-process.ts'

let store: StoreProcess

beforeAll(async () => {
  store = await openStoreProcess()
})

afterAll(() => store?.remove())

test('killed while it works, it is ready again and its database was taken over', async () => {
  const postmaster = async () => (await readFile(join(store.home, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]
  const before = await postmaster()
  for (let turn = 0; turn < 3; turn += 1) {
    await killWithin(store, 300)
    await expect(fetch(`${store.url}/readyz`)).rejects.toThrow()
    expect(await store.start()).toBeLessThan(30)
    expect(await postmaster()).toBe(before)
  }
})

test('SIGTERM ends it cleanly', async () => {
  expect(await store.stop()).toBe(0)
  await store.start()
})
