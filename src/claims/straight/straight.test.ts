// What the desk sets holds from the next claim on; what is on probation changes nothing and is counted.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ClaimsDesk, hospital, openClaimsDesk, readingOf } from '../../../test/claims-desk.ts'
import { clinical, facts, invoice, value } from '../../../test/made-up-claims.ts'
import { callerOf, newStaff, openApp } from '../../../test/sessions.ts'
import type { Role } from '../../identity/index.ts'
import { type App, addDays } from '../../kit/index.ts'
import { claimsRoutes, getClaim, viewOf } from '../index.ts'
import { adjudicate, defaultSettings, type RuleMode } from '../judge/index.ts'
import { drawOf } from './store.ts'

describe('a rule', () => {
  const differing = facts({ papers: [invoice(86_000), clinical({ diagnosis: value('支气管炎') })] })
  const judged = (mode: RuleMode) =>
    adjudicate({ ...differing, settings: { ...defaultSettings, modes: { 'cause-differs': mode } } })
  const effectOf = (mode: RuleMode) => judged(mode).findings.find(({ rule }) => rule === 'cause-differs')?.effect

  test('hands over, is only counted, or is not asked', () => {
    expect([effectOf('on'), effectOf('shadow'), effectOf('off')]).toEqual(['refer', 'shadow', undefined])
    expect([judged('on'), judged('shadow'), judged('off')].map(({ decision }) => decision)).toEqual([
      'refer',
      'pay',
      'pay',
    ])
    expect(judged('off').rules.some((rule) => rule.startsWith('cause-differs'))).toBe(false)
    expect(judged('shadow').rules.some((rule) => rule.startsWith('cause-differs'))).toBe(true)
  })

  test('that must stay is asked whatever is set', () => {
    const modes = { 'no-cover': 'off', 'nothing-payable': 'shadow' } as const
    const without = facts({ covers: [], settings: { ...defaultSettings, modes } })
    expect(adjudicate(without).decision).toBe('refer')
    const below = facts({ papers: [invoice(9_000), clinical()], settings: { ...defaultSettings, modes } })
    expect(adjudicate(below).decision).toBe('refer')
  })
})

test('a claim has one number, and the numbers are spread evenly', () => {
  const ids = Array.from({ length: 5_000 }, (_, index) => `claim ${index}`)
  expect(drawOf('claim 7')).toBe(drawOf('claim 7'))
  const drawn = ids.filter((id) => drawOf(id) < 50).length
  expect(drawn).toBeGreaterThan(200) // 250 of 5,000 expected
  expect(drawn).toBeLessThan(300)
})

describe('at the desk', () => {
  let desk: ClaimsDesk
  let app: App
  let operator: string
  let adjuster: string

  beforeAll(async () => {
    desk = await openClaimsDesk()
    app = await openApp(desk, (app) => claimsRoutes(app, desk))
    operator = await signedIn('operator')
    adjuster = await signedIn('claims-adjuster')
  })
  afterAll(async () => {
    await app.close()
    await desk.close()
  })

  const signedIn = async (role: Role) => (await newStaff(desk, { name: '赵敏', roles: [role] })).token
  const call = (token: string, method: 'GET' | 'PUT', path: string, payload?: object) =>
    callerOf(app)(token, method, `/api/desk/claim-settings${path}`, payload)

  const product = { auto: true, autoPayMaxFen: null, confidenceMin: null, auditPermille: 0, reason: '试运行一周' }

  async function claimed(diagnosis = '左前臂骨折') {
    const family = await desk.family()
    const [first = '', second = ''] = await desk.threePapers(family, 86_000)
    const on = addDays(desk.clock.today(), -1)
    const seen = { patientName: '李小满', hospital, visitedOn: on, diagnosis, cause: '' }
    const papers = [first, second, await desk.paper(family.parent, readingOf('outpatient-record', seen))]
    const { claimId } = await desk.file(family, papers)
    await desk.deliver()
    return viewOf(desk.db, await getClaim(desk.db, family.parent, claimId))
  }

  test('only who may, only with a reason, only what can be', async () => {
    expect((await call(adjuster, 'PUT', '/products/accident', product)).status).toBe(403)
    expect((await call(adjuster, 'GET', '')).status).toBe(200)
    expect((await call(operator, 'PUT', '/products/accident', { ...product, reason: '' })).status).toBe(422)
    expect((await call(operator, 'PUT', '/products/unheard-of', product)).status).toBe(422)
    const off = { mode: 'off', reason: '误报太多' }
    expect((await call(operator, 'PUT', '/rules/no-cover', off)).body).toMatchObject({ faults: [{ pointer: '/mode' }] })
    expect((await call(operator, 'PUT', '/rules/unheard-of', off)).status).toBe(422)
  })

  test('a product is stopped, sampled, limited and let go again; all of it is on record', async () => {
    expect(await claimed()).toMatchObject({ state: 'paid' })
    const set = (more: object) => call(operator, 'PUT', '/products/accident', { ...product, ...more })
    const reasonOf = async () => (await claimed()).turn?.why.map(({ zh }) => zh).join()
    await set({ auto: false, reason: '发现问题，先停' })
    expect(await reasonOf()).toMatch(/都由理赔人员核定/)
    await set({ auditPermille: 1_000 })
    expect(await reasonOf()).toMatch(/随机复查/)
    await set({ autoPayMaxFen: 50_000 })
    expect(await reasonOf()).toMatch(/超过自动赔付上限/)
    await set({})
    expect(await claimed()).toMatchObject({ state: 'paid' })
    const { body } = await call(adjuster, 'GET', '/history')
    const last = { subject: 'product:accident', setByName: '赵敏' }
    expect(body.items).toMatchObject([last, last, last, { ...last, reason: '发现问题，先停' }])
  })

  test('a rule on probation is counted and shown to nobody who claims', async () => {
    expect(await claimed('支气管炎')).toMatchObject({ state: 'with-a-person' })
    await call(operator, 'PUT', '/rules/cause-differs', { mode: 'shadow', reason: '先看看会影响多少' })
    const paid = await claimed('支气管炎')
    expect(paid).toMatchObject({ state: 'paid' })
    expect(paid.decision?.amounts?.findings).toEqual([])
    const { body } = await call(adjuster, 'GET', '')
    const rule = { id: 'cause-differs', mode: 'shadow', shadows: 1, stays: false }
    expect(body.rules).toEqual(expect.arrayContaining([expect.objectContaining(rule)]))
  })
})
