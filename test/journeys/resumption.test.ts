// Nobody is stopped half-way: another device, going back, a reload, no network, another language, a step of a newer store.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDemoStage } from './demo-stage.ts'
import { tell } from './pages/claim.ts'
import { moveClock } from './pages/clock.ts'
import { choose, chosen, next, onStep, prove } from './pages/request.ts'
import { people, signIn, signInToDesk } from './pages/sign-in.ts'
import { readHistory } from './pages/store.ts'
import type { Stage } from './stage.ts'

const { linYue, liWei } = people
const storePages = [
  ['/', '/ask', '/policies', '/services', '/benefits', '/products', '/claims', '/claims/new', '/requests', '/consents'],
  ['/me', '/me/accounts', '/me/letters', '/me/payments', '/me/privacy', '/me/sessions', '/settings', '/verify'],
].flat()

let stage: Stage
let phone: Page

beforeAll(async () => {
  stage = await openDemoStage()
  phone = (await stage.device()).page
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})

afterAll(() => stage?.close())

test('going back keeps what was answered, and so does a reload', async () => {
  await signIn(phone, linYue)
  await phone.goto('/services/change-beneficiary')
  await phone.getByRole('link', { name: /福满终身寿险.*30 万/ }).click()
  await prove(phone, linYue)
  await onStep(phone, '新的受益人')
  await phone.getByLabel('姓名').fill('李小满')
  await choose(phone, '是被保险人的', '子女')
  await next(phone)
  await onStep(phone, '请被保险人同意')
  await phone.getByRole('button', { name: '上一步' }).click()
  await onStep(phone, '新的受益人')
  expect(await phone.getByLabel('姓名').inputValue()).toBe('李小满')
  await phone.reload()
  await onStep(phone, '新的受益人')
  expect(await phone.getByLabel('姓名').inputValue()).toBe('李小满')
  expect(await chosen(phone, '是被保险人的')).toBe('子女')
  await next(phone)
  await next(phone)
  await onStep(phone, '签名确认')
})

test('without a network she is told, and what she filled in is still there', async () => {
  await phone.context().setOffline(true)
  await phone.getByText('现在没有网络').waitFor()
  await phone.getByRole('button', { name: '上一步' }).click()
  await onStep(phone, '请被保险人同意')
  await phone.getByRole('button', { name: '下一步' }).click()
  await phone
    .getByText(/没有连上网络|现在没有网络/)
    .first()
    .waitFor()
  await phone.context().setOffline(false)
  await phone.getByText('现在没有网络').waitFor({ state: 'detached' })
  await onStep(phone, '签名确认') // the answer went out as soon as it could
})

test('a question that did not get through stays in the box, to be sent again', async () => {
  const { page } = await stage.device()
  await page.context().addCookies(await phone.context().cookies())
  await page.goto('/ask')
  await page.route('**/api/ask', (route) => route.abort())
  const box = page.getByLabel('您想问什么')
  await box.fill('我的寿险保到什么时候')
  await page.getByRole('button', { name: '发送' }).click()
  await page.getByRole('alert').getByText('没有连上网络').waitFor()
  expect(await box.inputValue()).toBe('我的寿险保到什么时候')
  await page.unroute('**/api/ask')
  await page.getByRole('button', { name: '再发一次' }).click()
  await page
    .getByRole('list', { name: '对话' })
    .getByText(/保终身/)
    .waitFor()
})

test('a step that this page does not know is said in words, with a person to turn to', async () => {
  await phone.route('**/api/requests/*', async (route) => {
    if (route.request().method() !== 'GET') return route.continue()
    const answer = await route.fetch()
    const words = (await answer.text()).replaceAll('"kind":"sign"', '"kind":"hologram"')
    return route.fulfill({ response: answer, body: words })
  })
  await phone.reload()
  await phone.getByText('这一步要用新版页面').waitFor()
  await phone.getByRole('button', { name: '上一步' }).waitFor()
  await phone.getByRole('link', { name: '找人帮忙' }).click()
  await phone.getByText('已转给工作人员').waitFor()
  await phone.unroute('**/api/requests/*')
})

test('in English no Chinese word is left in the shell', async () => {
  const { page } = await stage.device()
  await signIn(page, liWei)
  await page.getByRole('button', { name: 'EN' }).click()
  await page.getByRole('navigation', { name: 'Five counters' }).waitFor()
  for (const path of storePages) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const shell = page.locator('h1, h2, button, nav, header, label, legend, summary, [role=status]')
    const words = (await shell.allInnerTexts()).join('\n').replaceAll(names, '')
    const left = words.match(/[\u4e00-\u9fff].*/g)
    expect.soft(left, `${path} in English`).toBeNull()
  }
})

// People keep their names, and the button that leads back keeps its own.
const names = /李伟|林悦|李小满|林建国|李国强|中文|李\*|林\*|语言/g

test('a draft begun on the phone goes on the next day at another device', async () => {
  const desk = (await stage.device({ width: 1280, height: 860 })).page
  await signInToDesk(desk, 'admin')
  await moveClock(desk, 1)
  const computer = (await stage.device({ width: 1280, height: 860 })).page
  await signIn(computer, linYue)
  await computer.getByRole('link', { name: /接着办：变更受益人/ }).click()
  await onStep(computer, '签名确认')
  await computer
    .getByText(/李小满/)
    .first()
    .waitFor()
  expect(await readHistory(computer)).toContain('开始办理')
})

test('what is understood of a sentence can be corrected before it counts', async () => {
  const { page } = await stage.device()
  await page.context().addCookies(await phone.context().cookies())
  const heard = await tell(page, '上周三我爱人骑车摔了，门诊花了三百二')
  expect(heard.insured).toMatch(/李伟/)
  await page.getByLabel('花费').fill('320.50')
  await page.getByLabel('就诊医院').fill('示例市第一人民医院')
  await next(page)
  await onStep(page, '上传材料')
  await page.getByRole('button', { name: '上一步' }).click()
  expect(await page.getByLabel('花费').inputValue()).toBe('320.50')
  expect(stage.faults()).toEqual([])
})
