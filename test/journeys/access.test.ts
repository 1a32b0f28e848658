// For everybody: axe finds nothing serious on any main page, nothing stands out of the screen, and a keyboard is enough.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDemoStage } from './demo-stage.ts'
import { expectAccessible } from './pages/accessible.ts'
import { onStep } from './pages/request.ts'
import { newestCode, people, signInToDesk } from './pages/sign-in.ts'
import { expectNoOverflow, type Stage } from './stage.ts'

const storePages = [
  ['/', '/ask', '/policies', '/services', '/benefits', '/products', '/products/whole-life', '/providers'],
  [
    '/claims',
    '/claims/new',
    '/claims/estimate',
    '/requests',
    '/consents',
    '/me',
    '/me/accounts',
    '/me/family',
    '/me/letters',
  ],
  ['/me/payments', '/me/timeline', '/me/privacy', '/me/sessions', '/settings', '/verify', '/demo/inbox', '/lost-page'],
].flat()
const deskPages = [
  ['', '/requests', '/claims', '/calls', '/conversations', '/customers?search=13800000001', '/products', '/ledger'],
  [
    '/gaps',
    '/articles?state=draft',
    '/articles/claim-how',
    '/ask-figures',
    '/call-backs',
    '/cases',
    '/mails',
    '/canned',
    '/outbox',
    '/inbox',
    '/clock',
    '/declarations',
    '/attorneys',
    '/agents',
    '/days',
    '/channels',
    '/claim-settings',
  ],
].flat()
const wide = { width: 1280, height: 860 }
const phone = { width: 390, height: 844 }

let stage: Stage
let store: Page
let desk: Page

beforeAll(async () => {
  stage = await openDemoStage()
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})

afterAll(() => stage?.close())

type Look = (page: Page) => Promise<void>

/** Colours do not jump from one theme to the other, they glide. */
const still = `new Promise(requestAnimationFrame)
  .then(() => new Promise(requestAnimationFrame))
  .then(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))))
  .then(() => undefined)`

/** A page is fetched once and looked at in each way it can be shown. */
const light: Look = (page) => page.emulateMedia({ colorScheme: 'light' })
const dark: Look = (page) => page.emulateMedia({ colorScheme: 'dark' })
const large: Look = async (page) => {
  await light(page)
  await page.evaluate("document.documentElement.dataset.large = 'true'")
}

async function walk(page: Page, paths: readonly string[], looks: readonly Look[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path)
    await look(page, looks)
  }
}

async function look(page: Page, looks: readonly Look[]): Promise<void> {
  await settle(page)
  for (const as of looks) {
    await as(page)
    await page.evaluate(still)
    await expectAccessible(page)
    await expectNoOverflow(page)
  }
}

/** Everything the page asked for is there. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.getByRole('status', { name: '正在取来' }).first().waitFor({ state: 'detached' })
}

test('with the keyboard alone: sign in, open a service, sign by typing one’s name', async () => {
  const { page } = await stage.device()
  store = page
  await page.goto('/services/change-beneficiary')
  await settle(page)
  await expectAccessible(page)
  await tabTo(page, 'textbox', '手机号')
  await page.keyboard.type(people.linYue.phone)
  await page.keyboard.press('Enter')
  await page.getByText('验证码已发到').waitFor()
  const inbox = await page.context().newPage()
  await inbox.goto(`/demo/inbox?phone=${people.linYue.phone}`)
  const code = await newestCode(inbox)
  await inbox.close()
  await page.keyboard.type(code) // the box has the focus already
  await onStep(page, '变更受益人')
  await press(page, 'link', /安行定期寿险/)
  await onStep(page, '核实是您本人')
  await tabTo(page, 'textbox', '姓名')
  await page.keyboard.type(people.linYue.name)
  await tabTo(page, 'textbox', '身份证号')
  await page.keyboard.type(people.linYue.idNumber)
  await page.keyboard.press('Enter')
  await onStep(page, '新的受益人')
  await press(page, 'button', '下一步')
  await onStep(page, '签名确认')
  await press(page, 'button', '改为输入姓名')
  await tabTo(page, 'textbox', '输入您的姓名作为签名')
  await page.keyboard.type(people.linYue.name)
  await press(page, 'button', '确认签名')
  await onStep(page, '最后看一遍')
  await press(page, 'button', /^提交/)
  await onStep(page, '办好了')
})

test('the counters, a policy and a request: light, dark and in large print', { timeout: 240_000 }, async () => {
  await walk(store, storePages, [light, dark, large])
  await openPolicy([light, dark, large])
  await store.getByRole('link', { name: '变更受益人' }).click()
  await onStep(store, '核实是您本人')
  await look(store, [light])
})

test('what she chooses in the settings is how the store then looks', async () => {
  await store.goto('/settings')
  await store.getByLabel(/^大字版/).check()
  await store.getByLabel('深色').check()
  await openPolicy([])
  const shown = await store.evaluate('({ ...document.documentElement.dataset })')
  expect(shown).toMatchObject({ theme: 'dark', large: 'true' })
  await look(store, [async () => undefined])
})

async function openPolicy(looks: readonly Look[]): Promise<void> {
  await store.goto('/policies')
  await store
    .getByRole('link', { name: /福满终身寿险.*30 万/ })
    .first()
    .click()
  await look(store, looks)
}

test('the desk: at a desk by day, on a phone in the dark', async () => {
  desk = (await stage.device(wide)).page
  await signInToDesk(desk, 'admin')
  const atDesk: Look = async (page) => {
    await page.setViewportSize(wide)
    await light(page)
  }
  const onPhone: Look = async (page) => {
    await page.setViewportSize(phone)
    await dark(page)
  }
  await walk(
    desk,
    deskPages.map((path) => `/desk${path}`),
    [atDesk, onPhone],
  )
})

test('nothing broke on any device', () => expect(stage.faults()).toEqual([]))

type Role = 'textbox' | 'button' | 'link'

async function press(page: Page, role: Role, name: string | RegExp): Promise<void> {
  await tabTo(page, role, name)
  await page.keyboard.press('Enter')
}

/** Presses Tab until the focus is on a control of this role and name. */
async function tabTo(page: Page, role: Role, name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).first().waitFor()
  for (let steps = 0; steps < 120; steps += 1) {
    if (await page.getByRole(role, { name }).and(page.locator(':focus')).count()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${role} ${name} on ${page.url()}`)
}
