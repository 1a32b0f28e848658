// Papers that did not come: asked for once, all of them, by the machine where nothing else stands in the way.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClaimsDesk, openClaimsDesk, readingOf } from '../../test/claims-desk.ts'
import { listLetters } from '../documents/index.ts'
import { system, writeAs } from '../kit/index.ts'
import { getClaim, viewOf } from './index.ts'
import { giveSupplement } from './supplement.ts'

let desk: ClaimsDesk

beforeAll(async () => {
  desk = await openClaimsDesk()
})

afterAll(() => desk.close())

type Family = Awaited<ReturnType<ClaimsDesk['family']>>
const view = async ({ parent }: Family, claimId: string) => viewOf(desk.db, await getClaim(desk.db, parent, claimId))
const give = ({ parent: customerId }: Family, claimId: string, documentIds: string[]) =>
  writeAs(desk, system('test'), {}, (tx) => giveSupplement(tx, { customerId, claimId, documentIds }))

test('what is missing is asked for at once, the clock stands, and the supplement is paid without anybody', async () => {
  const family = await desk.family()
  const papers = await desk.threePapers(family, 86_000)
  const { claimId } = await desk.file(family, papers.slice(0, 1))
  await desk.deliver()
  const asked = await view(family, claimId)
  expect(asked).toMatchObject({ state: 'supplement', payFen: null })
  expect(asked.wanted.map(({ kind }) => kind)).toEqual(['outpatient-record'])
  expect(asked.clocks.filter(({ stopped }) => !stopped).every(({ paused }) => paused)).toBe(true)
  const letters = await listLetters(desk.db, { customerId: family.parent, page: { limit: 20 } })
  expect(letters.items.map(({ kind }) => kind)).toContain('supplement-notice')

  await give(family, claimId, papers.slice(1))
  await desk.deliver()
  const paid = await view(family, claimId)
  expect(paid).toMatchObject({ state: 'paid', payFen: 68_400 })
  expect(paid.clocks.some(({ paused }) => paused)).toBe(false)
})

test('a missing invoice is asked for at once as well: that nothing can be paid yet is no answer', async () => {
  const family = await desk.family()
  const papers = await desk.threePapers(family, 86_000)
  const { claimId } = await desk.file(family, papers.slice(2))
  await desk.deliver()
  const asked = await view(family, claimId)
  expect(asked.state).toBe('supplement')
  expect(asked.wanted.map(({ kind }) => kind)).toContain('medical-invoice')
})

test('who goes on without is not asked twice: a person decides', async () => {
  const family = await desk.family()
  const papers = await desk.threePapers(family, 86_000)
  const { claimId } = await desk.file(family, papers.slice(0, 1))
  await desk.deliver()
  await give(family, claimId, [])
  await desk.deliver()
  const claim = await view(family, claimId)
  expect(claim.state).toBe('with-a-person')
  expect(claim.turn?.why.map(({ zh }) => zh)).toContain('还缺：门诊或急诊病历')
})

test('a paper the customer cannot get is not asked for again, and any other doubt goes to a person', async () => {
  const family = await desk.family()
  const papers = await desk.threePapers(family, 86_000)
  const waived = [{ kind: 'outpatient-record', reason: '医院没有给病历' }]
  const without = await desk.file(family, papers.slice(0, 2), { waived })
  const unclear = await desk.paper(family.parent, readingOf('unknown', {}))
  const other = await desk.file(family, [papers[0] ?? '', unclear])
  await desk.deliver()
  expect((await view(family, without.claimId)).state).toBe('with-a-person')
  expect((await view(family, other.claimId)).state).toBe('with-a-person')
})
