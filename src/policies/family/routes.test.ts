// The family view over HTTP, on the loaded demo insurer: who sees what, totals that agree with each policy's page, and the files.
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoKeys, findDemo, loadDemo } from '../../../demo/index.ts'
import { openContext, type TestContext } from '../../../test/context.ts'
import { asCustomer, asStaff, openApp } from '../../../test/sessions.ts'
import { endMandate, recordDeath, registerMandate } from '../../customers/index.ts'
import { openPrinter } from '../../documents/index.ts'
import { type App, addYears, dayOf, system, writeAs } from '../../kit/index.ts'
import { loadProducts } from '../../products/index.ts'
import { familyRoutes, policiesRoutes } from '../index.ts'
import { type FamilyView, familyView } from './view.ts'

let context: TestContext
let app: App
const printer = openPrinter()
const ids = new Map<string, string>()
const id = (key: string) => ids.get(key) ?? ''

beforeAll(async () => {
  context = await openContext()
  const products = await loadProducts('demo/products')
  await loadDemo({ ...context, products }, () => undefined)
  for (const key of demoKeys) ids.set(key, await findDemo(context.db, key))
  app = await openApp(context, (open) => {
    policiesRoutes(open, { ...context, products })
    familyRoutes(open, { ...context, products, printer })
  })
})
afterAll(async () => {
  await app.close()
  await printer.close()
  await context.close()
})

async function get(who: string, url: string) {
  return app.inject({ url, headers: await asCustomer(context, id(who)) })
}
async function viewOf(who: string, query = ''): Promise<FamilyView> {
  const answer = await get(who, `/api/family/policies${query}`)
  expect(answer.statusCode).toBe(200)
  return familyView.parse(answer.json())
}
const personIn = (view: FamilyView, key: string) => view.people.find(({ customerId }) => customerId === id(key))
const has = (view: FamilyView, key: string) => view.policies.find((one) => one.id === id(key))

describe('who sees what', () => {
  test('my family by person, a child’s cover through its guardian', async () => {
    const view = await viewOf('lin-yue')
    expect(view.people.map(({ name }) => name)).toEqual(['林悦', '李伟', '李小满', '林建国'])
    expect(personIn(view, 'lin-yue')?.seen).toMatchObject({ as: 'self' })
    expect(personIn(view, 'li-xiaoman')?.seen).toEqual({ as: 'guardian', basis: '民法典 §27' })
    expect(personIn(view, 'li-wei')?.seen).toBeNull()
    expect(personIn(view, 'li-wei')?.covers).toMatchObject([{ group: 'death', amountFen: 30_000_000 }])
    expect(personIn(view, 'lin-jianguo')).toMatchObject({ seen: null, covers: [] })
  })

  test('the other guardian sees what covers the child, and none of the money', async () => {
    const view = await viewOf('li-wei')
    expect(has(view, 'child-accident')).toMatchObject({ mine: false, money: null })
    expect(has(view, 'whole-life')).toMatchObject({ mine: true, money: null })
    expect(has(view, 'term-life')).toBeUndefined()
    const own = view.policies.filter(({ money }) => money !== null)
    expect(own.map(({ id: one }) => one)).toEqual([id('family-life')])
    expect(view.worth.cashValueFen).toBe(own[0]?.money?.cashValue.amountFen)
    expect(view.worth.loanBalanceFen).toBe(0)
  })

  test('a father’s policies with his power of attorney, and not after it ends', async () => {
    expect(has(await viewOf('lin-yue'), 'annuity-elder')).toBeUndefined()
    const given = {
      principalId: id('lin-jianguo'),
      agentId: id('lin-yue'),
      kind: 'attorney',
      scope: ['look'],
      fromOn: context.clock.today(),
      untilOn: addYears(context.clock.today(), 1),
    } as const
    const { mandateId } = await writeAs(context, system('test'), {}, (tx) => registerMandate(tx, given))
    const view = await viewOf('lin-yue')
    expect(personIn(view, 'lin-jianguo')?.seen).toMatchObject({ as: 'attorney' })
    expect(has(view, 'annuity-elder')).toMatchObject({ mine: false, money: { paidUp: true } })
    await writeAs(context, system('test'), {}, (tx) => endMandate(tx, id('lin-jianguo'), mandateId))
    expect(has(await viewOf('lin-yue'), 'annuity-elder')).toBeUndefined()
  })

  test('a stranger sees nothing of it, nobody is asked to sign in, and the desk needs its right', async () => {
    const mine = new Set((await viewOf('lin-yue')).policies.map((one) => one.id))
    const theirs = await viewOf('wang-fang')
    expect(theirs.policies.filter((one) => mine.has(one.id))).toEqual([])
    expect(theirs.people.some(({ customerId }) => customerId === id('lin-yue'))).toBe(false)
    for (const url of ['/api/family/policies', '/api/family/policies/file?as=ics'])
      expect((await app.inject({ url })).statusCode).toBe(401)
    const url = `/api/desk/customers/${id('lin-yue')}/family`
    expect((await app.inject({ url, headers: await asCustomer(context, id('lin-yue')) })).statusCode).toBe(401)
    const desk = await app.inject({ url, headers: await asStaff(context, ['service-agent']) })
    expect(desk.json()).toEqual(await viewOf('lin-yue'))
  })
})

describe('riders and waivers', () => {
  const covers = (view: FamilyView, who: string) => personIn(view, who)?.covers ?? []

  test('a waiver is the premiums of a year, once a contract, beside the child it keeps the contract up for', async () => {
    const waiver = covers(await viewOf('lin-yue'), 'li-xiaoman').find(({ group }) => group === 'waiver')
    const [own, rider] = waiver?.lines ?? []
    expect(waiver).toMatchObject({ words: null, per: { zh: '每年' }, amountFen: own?.amountFen })
    expect(own).toMatchObject({ policyId: id('child-endowment'), product: { zh: '鑫享两全（分红型）' }, counts: true })
    expect(rider).toMatchObject({ policyId: id('child-endowment'), product: { zh: '附加投保人豁免' }, counts: false })
  })

  test('a rider’s daily allowance is listed with its amount; no line of anybody is an amount of nothing', async () => {
    const allowance = covers(await viewOf('wang-fang'), 'wang-fang').find(({ group }) => group === 'allowance')
    expect(allowance).toMatchObject({ words: null, per: { zh: '每天' } })
    expect(allowance?.lines.map(({ unit }) => unit).sort()).toEqual(['day', 'day', 'time', 'time'])
    expect(allowance?.lines.map(({ product }) => product.zh)).toEqual(Array(4).fill('附加住院津贴'))
    const all = [await viewOf('lin-yue'), await viewOf('wang-fang')].flatMap(({ people }) => people)
    for (const { amountFen, words, title } of all.flatMap((person) => person.covers))
      expect(words !== null || amountFen > 0, title.zh).toBe(true)
  })
})

describe('money', () => {
  test('totals are the sums of the policies’ own pages', async () => {
    const view = await viewOf('lin-yue')
    const { people } = (await get('lin-yue', '/api/policies')).json()
    const pages = new Map(
      people.flatMap((person: { policies: { id: string }[] }) => person.policies.map((page) => [page.id, page])),
    )
    const owned = view.policies.filter(({ money }) => money !== null)
    expect(owned.length).toBeGreaterThan(5)
    let cashFen = 0
    for (const { id: policyId, money } of owned) {
      const page: {
        worth: { cashValue: { amountFen: number } }
        cost: { yearlyFen: number; paidUp: boolean; next: null | { dueOn: string; amountFen: number } }
      } = (await get('lin-yue', `/api/policies/${policyId}`)).json()
      expect(pages.has(policyId)).toBe(true)
      expect(money?.cashValue.amountFen).toBe(page.worth.cashValue.amountFen)
      expect(money?.yearlyPremiumFen).toBe(page.cost.paidUp ? 0 : page.cost.yearlyFen)
      cashFen += page.worth.cashValue.amountFen
      const [first] = view.calendar
        .flatMap(({ dues }) => dues)
        .filter((due) => due.policyId === policyId && due.kind === 'premium')
      if (first) expect(page.cost.next).toMatchObject({ dueOn: first.dueOn, amountFen: first.amountFen })
    }
    expect(view.worth.cashValueFen).toBe(cashFen)
    expect(view.yearFen).toBe(view.calendar.reduce((all, { totalFen }) => all + totalFen, 0))
    for (const { dues, totalFen } of view.calendar)
      expect(totalFen).toBe(dues.reduce((all, { amountFen }) => all + amountFen, 0))
    expect(
      view.calendar.flatMap(({ dues }) => dues).some(({ kind, interestFen }) => kind === 'loan' && interestFen > 0),
    ).toBe(true)
  })

  test('income told is weighed and pointed at when it is no amount', async () => {
    expect((await viewOf('lin-yue')).gaps).toEqual([])
    const { gaps } = await viewOf('lin-yue', '?yearlyIncomeFen=200000000')
    expect(gaps).toMatchObject([{ rule: 'death-short', source: 'thumb' }])
    expect((await get('lin-yue', '/api/family/policies?yearlyIncomeFen=-1')).json()).toMatchObject({
      status: 422,
      faults: [{ pointer: '/querystring/yearlyIncomeFen' }],
    })
  })
})

describe('files', () => {
  const file = (query: string) => get('lin-yue', `/api/family/policies/file?${query}`)

  test('a calendar has every due, each on its day', async () => {
    const answer = await file('as=ics&language=en')
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="family-\d{4}-\d\d-\d\d\.ics"$/)
    const view = await viewOf('lin-yue')
    const dues = view.calendar.flatMap((month) => month.dues)
    const lines = answer.body.replaceAll('\r\n ', '').split('\r\n')
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(dues.length)
    for (const { dueOn } of dues) expect(lines).toContain(`DTSTART;VALUE=DATE:${dueOn.replaceAll('-', '')}`)
    expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(dues.length)
  })

  test('a workbook whose amounts are numbers that sum to the total', async () => {
    const answer = await file('as=xlsx&language=zh')
    const rows = await readSheet(answer.rawPayload, '每月合计')
    const [head, ...months] = rows
    expect(head).toEqual(['月份', '保费', '贷款本息', '合计'])
    const total = months.at(12)
    expect(total?.[0]).toBe('十二个月合计')
    const summed = months.slice(0, 12).reduce((all, row) => all + Number(row[3]), 0)
    expect(summed).toBeCloseTo(Number(total?.[3]), 2)
    expect(Number(total?.[3]) * 100).toBeCloseTo((await viewOf('lin-yue')).yearFen, 0)
    const dues = (await viewOf('lin-yue')).calendar.flatMap((month) => month.dues)
    const days = (await readSheet(answer.rawPayload, '交费日历')).map(([cell]) =>
      cell instanceof Date ? dayOf(cell) : '',
    )
    for (const { dueOn } of dues) expect(days).toContain(dueOn)
  })

  test('a PDF with the names of the family in it', async () => {
    const answer = await file('as=pdf')
    expect(answer.headers['content-type']).toBe('application/pdf')
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    const words = await textOf(answer.rawPayload)
    for (const part of ['家庭保单一览', '林悦', '李小满', '交费日历', '经验法则']) expect(words).toContain(part)
    expect(words).not.toMatch(/\d{4}-\d\d-\d\d/)
  }, 60_000)

  test('another kind of file is refused with its field', async () =>
    expect((await file('as=doc')).json()).toMatchObject({ status: 422, faults: [{ pointer: '/querystring/as' }] }))
})

async function textOf(pdf: Buffer): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => (await document.getPage(index + 1)).getTextContent()),
  )
  return pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join('')
}

// Last: who has died stays dead for whatever is asked later.
test('the dead are left out, but for what insured them, and lack nothing', async () => {
  const shown = async (who: string) => (await get(who, '/api/policies')).json().people
  const names = (people: readonly { name: string }[]) => people.map(({ name }) => name)
  expect(personIn(await viewOf('wang-fang'), 'zhou-yulan')).toBeUndefined()
  expect(names(await shown('wang-fang'))).not.toContain('周玉兰')
  const dies = (key: string) =>
    writeAs(context, system('test'), {}, (tx) => recordDeath(tx, id(key), context.clock.today()))
  expect(personIn(await viewOf('lin-yue'), 'li-wei')?.gaps).not.toEqual([])
  await dies('li-wei')
  expect(personIn(await viewOf('lin-yue'), 'li-wei')?.gaps).toEqual([])
  expect(await shown('lin-yue')).toContainEqual(expect.objectContaining({ name: '李伟', isDead: true }))
})
