// The parties over HTTP, on the loaded demo insurer: who may do what, to whom it is shown, and how much of it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { demoKeys, findDemo, loadDemo } from '../../../demo/index.ts'
import { openContext, type TestContext } from '../../../test/context.ts'
import { asCustomer, asStaff, openApp } from '../../../test/sessions.ts'
import { type NewMandate, registerMandate } from '../../customers/index.ts'
import { type App, addDays, system, writeAs } from '../../kit/index.ts'
import { loadProducts } from '../../products/index.ts'
import { policiesRoutes } from '../index.ts'

let context: TestContext
let app: App
const ids = new Map<string, string>()
const id = (key: string) => ids.get(key) ?? ''

beforeAll(async () => {
  context = await openContext()
  const products = await loadProducts('demo/products')
  await loadDemo({ ...context, products }, () => undefined)
  for (const key of demoKeys) ids.set(key, await findDemo(context.db, key))
  app = await openApp(context, (open) => policiesRoutes(open, { ...context, products }))
})
afterAll(async () => {
  await app.close()
  await context.close()
})

type Headers = Readonly<Record<string, string>>

const role = z.object({ name: z.string(), basis: z.string(), by: z.array(z.string()), isMe: z.boolean() })
const shown = z.object({
  people: z.array(
    z.object({
      part: z.string(),
      name: z.string(),
      note: z.object({ zh: z.string() }).nullable(),
      share: z.number().nullable(),
      isMe: z.boolean(),
    }),
  ),
  acts: z.array(
    z.object({
      id: z.string(),
      may: z.array(role),
      agree: z.array(role),
      told: z.array(role),
      stopped: z.object({ basis: z.string(), instead: z.string().nullable() }).nullable(),
    }),
  ),
})

const ask = async (policy: string, headers: Headers) =>
  app.inject({ url: `/api/policies/${id(policy)}/parties`, headers })
async function seenBy(who: string, policy: string, more: Headers = {}) {
  const answer = await ask(policy, { ...(await asCustomer(context, id(who))), ...more })
  expect(answer.statusCode).toBe(200)
  expect(answer.body, 'an ID number').not.toMatch(/9900\d{6}/)
  const { people, acts } = shown.parse(answer.json())
  return { people, act: (wanted: string) => acts.find((one) => one.id === wanted), acts: acts.map((one) => one.id) }
}
const names = (roles: readonly { readonly name: string }[] = []) => roles.map(({ name }) => name)

async function give(mandate: Pick<NewMandate, 'principalId' | 'agentId'> & Partial<NewMandate>): Promise<void> {
  const today = context.clock.today()
  const given = { kind: 'attorney', scope: ['look'], fromOn: today, untilOn: addDays(today, 30), ...mandate } as const
  await writeAs(context, system('test'), {}, (tx) => registerMandate(tx, given))
}

describe('who may do what', () => {
  test('the policyholder acts, the insured agrees or is told, each with the article', async () => {
    const { act } = await seenBy('lin-yue', 'whole-life')
    expect(act('borrow')).toMatchObject({
      may: [{ name: '林悦', basis: '合同约定的保单贷款条款', isMe: true }],
      agree: [{ name: '李伟', basis: '保险法 §34', isMe: false }],
      stopped: null,
    })
    expect(names(act('name-beneficiary')?.may)).toEqual(['林悦', '李伟'])
    expect(act('surrender')).toMatchObject({ agree: [], told: [{ name: '李伟', basis: '保险法司法解释三 §17' }] })
  })

  test('for a child its guardian speaks', async () => {
    const { act } = await seenBy('lin-yue', 'child-accident')
    const [child] = act('claim')?.may ?? []
    expect(child).toMatchObject({ name: '李小满', isMe: true })
    expect(child?.by).toEqual(expect.arrayContaining(['林悦', '李伟']))
  })

  test('while it is pledged its value is not touched, and what to do first is said', async () => {
    const { people, act } = await seenBy('wang-fang', 'pledged-life')
    expect(people).toContainEqual(expect.objectContaining({ part: 'pledgee', name: '示例银行', isMe: false }))
    const stopped = { basis: '民法典 §443（参照）', instead: 'release-pledge' }
    for (const touching of ['borrow', 'surrender', 'change-holder'])
      expect(act(touching)?.stopped, touching).toEqual(stopped)
    expect(act('release-pledge')).toMatchObject({ stopped: null, may: [{ name: '王芳', isMe: true }] })
  })

  test('nobody succeeds a policyholder who lives; after a death whoever was named does, and until then nothing else goes', async () => {
    const living = await seenBy('lin-yue', 'whole-life')
    expect(living.act('succeed')?.stopped).toEqual({ basis: '民法典 §1121', instead: 'change-policyholder' })
    const { people, act } = await seenBy('wang-fang', 'mother-life')
    expect(people).toContainEqual(expect.objectContaining({ part: 'second-holder', name: '王芳', isMe: true }))
    expect(act('succeed')).toMatchObject({ stopped: null, may: [{ name: '王芳', isMe: true }] })
    expect(act('surrender')?.stopped).toEqual({ basis: '民法典 §1121', instead: 'succeed-policyholder' })
  })
})

describe('only what the product offers', () => {
  const always = ['manage', 'surrender', 'change-holder', 'name-second-holder', 'succeed', 'claim']
  test.each([
    [
      'whole life: a loan and a pledge, no account',
      'lin-yue',
      'whole-life',
      ['name-beneficiary', 'borrow', 'pledge', 'release-pledge'],
    ],
    ['term life: a value, but no loan', 'lin-yue', 'term-life', ['name-beneficiary', 'pledge', 'release-pledge']],
    [
      'universal life: a withdrawal in place of a loan',
      'lin-yue',
      'universal-life',
      ['name-beneficiary', 'pledge', 'release-pledge', 'withdraw'],
    ],
    ['a year of accident cover: nothing of value', 'wang-fang', 'accident-wang', ['name-beneficiary']],
    ['medical expenses: nobody is named for them', 'lin-yue', 'medical', []],
  ])('%s', async (_what, who, policy, more) => {
    expect((await seenBy(who, policy)).acts.toSorted()).toEqual([...always, ...more].toSorted())
  })
})

describe('what is shown to whom', () => {
  test('who is paid on death: the policyholder reads it in full, the insured by initials and without the share', async () => {
    const paid = { part: 'beneficiary', name: '林悦', share: 100, isMe: true }
    const own = await seenBy('lin-yue', 'whole-life')
    expect(own.people).toContainEqual(expect.objectContaining(paid))
    expect(names(own.act('claim')?.may)).toEqual(['李伟', '林悦'])
    const insured = await seenBy('li-wei', 'whole-life')
    expect(insured.people).toContainEqual(expect.objectContaining({ ...paid, name: '林*', share: null, isMe: false }))
    expect(insured.people).toContainEqual(expect.objectContaining({ part: 'insured', name: '李伟', isMe: true }))
    expect(names(insured.act('claim')?.may)).toEqual(['李伟', '林*'])
  })

  test('who acts for the policyholder is no business of the insured', async () => {
    await give({ principalId: id('lin-yue'), agentId: id('lin-jianguo') })
    const agent = { part: 'attorney', name: '林建国', note: { zh: '代林悦' } }
    expect((await seenBy('lin-yue', 'whole-life')).people).toContainEqual(expect.objectContaining(agent))
    expect((await seenBy('li-wei', 'whole-life')).people.map(({ part }) => part)).not.toContain('attorney')
  })

  test('an attorney sees the contracts of the power, as the principal does, and no other', async () => {
    const [principalId, agentId] = [id('wang-fang'), id('li-guoqiang')]
    await give({ principalId, agentId, policyIds: [id('term-wang')] })
    const acting = { 'x-acting-for': principalId }
    const { people } = await seenBy('li-guoqiang', 'term-wang', acting)
    expect(people).toContainEqual(expect.objectContaining({ part: 'holder', name: '王芳' }))
    const other = await ask('accident-wang', { ...(await asCustomer(context, agentId)), ...acting })
    expect([other.statusCode, other.json().type]).toEqual([404, '/problems/not-found'])
    const forNobody = await ask('term-wang', { ...(await asCustomer(context, id('li-wei'))), ...acting })
    expect([forNobody.statusCode, forNobody.json().type]).toEqual([403, '/problems/not-their-agent'])
  })

  test('a stranger’s policy does not exist; a beneficiary alone does not see it; nobody is nobody', async () => {
    for (const [who, policy] of [
      ['wang-fang', 'whole-life'],
      ['li-wei', 'term-life'],
    ] as const) {
      const refused = await ask(policy, await asCustomer(context, id(who)))
      expect([refused.statusCode, refused.json().type], who).toEqual([404, '/problems/not-found'])
      expect(refused.headers['content-type']).toContain('application/problem+json')
      expect(refused.body).not.toContain('林')
    }
    expect((await ask('whole-life', {})).statusCode).toBe(401)
  })
})

describe('at the desk', () => {
  const url = (who: string, policy: string) => `/api/desk/customers/${id(who)}/policies/${id(policy)}/parties`

  test('whoever reads customers sees all of it, by the owner’s own page only', async () => {
    const headers = await asStaff(context, ['service-agent'])
    const { people } = shown.parse((await app.inject({ url: url('lin-yue', 'whole-life'), headers })).json())
    expect(people).toContainEqual(expect.objectContaining({ part: 'beneficiary', name: '林悦', share: 100 }))
    expect(people.every(({ isMe }) => !isMe)).toBe(true)
    const elsewhere = await app.inject({ url: url('wang-fang', 'whole-life'), headers })
    expect([elsewhere.statusCode, elsewhere.json().type]).toEqual([404, '/problems/not-found'])
  })

  test('it is closed to staff who read no customers, and to customers', async () => {
    const without = await asStaff(context, [])
    const refused = await app.inject({ url: url('lin-yue', 'whole-life'), headers: without })
    expect([refused.statusCode, refused.json().type]).toEqual([403, '/problems/not-allowed'])
    const customer = await asCustomer(context, id('lin-yue'))
    expect((await app.inject({ url: url('lin-yue', 'whole-life'), headers: customer })).statusCode).toBe(401)
  })
})
