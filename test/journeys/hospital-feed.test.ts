// A hospital tells of a visit: nothing is kept until it is allowed; then a claim is found, and paid with one tap, or with none.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDemoStage } from './demo-stage.ts'
import { expectAccessible } from './pages/accessible.ts'
import { identify } from './pages/request.ts'
import { people, signIn } from './pages/sign-in.ts'
import { readHistory } from './pages/store.ts'
import { expectNoOverflow, type Stage } from './stage.ts'

let stage: Stage
let page: Page
let hospital: Page

beforeAll(async () => {
  stage = await openDemoStage()
  page = (await stage.device()).page
  hospital = (await stage.device()).page
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})

afterAll(() => stage?.close())

const paidWithinSeconds = 30
const child = '李小满'

async function tell(words: RegExp): Promise<void> {
  await hospital.goto('/demo/inbox')
  await hospital.getByRole('button', { name: `传来${child}的就诊` }).click()
  await hospital.getByText(words).waitFor()
}

const card = () => page.getByRole('listitem').filter({ has: page.getByText(child, { exact: true }) })

async function allow(way: '先问我' | '直接赔'): Promise<void> {
  await card()
    .getByRole('button', { name: `为${child}授权` })
    .click()
  const level = page.getByRole('button', { name: '核对' })
  await level
    .or(page.getByRole('group', { name: '发现可以理赔的时候' }))
    .first()
    .waitFor()
  if (await level.count()) await identify(page, people.linYue)
  await page.getByRole('radio', { name: way }).check()
  const agree = page.getByRole('button', { name: /^单独同意/ })
  expect(await agree.isDisabled()).toBe(true)
  await page.getByRole('checkbox', { name: /我同意.*李小满.*可随时在“医院直连”里撤回/ }).check()
  await expectNoOverflow(page)
  await agree.click()
  await card().getByText('已同意').waitFor()
}

test('without consent the hospital is told that nothing was kept', async () => {
  await signIn(page, people.linYue)
  await tell(/没有授权：门店一个字也没有留下/)
})

test('she allows the hospital to tell of her child; a claim is found, and paid with one tap', async () => {
  await page.goto('/me/hospitals')
  await allow('先问我')
  await expectAccessible(page)
  await tell(/已传来李小满的就诊/)
  await page.goto('/')
  await page.getByRole('link', { name: /替您发现一笔理赔/ }).click()
  await page.getByText(/按条款可赔 ¥[\d.]+，材料已经齐了/).waitFor()
  await expectNoOverflow(page)
  const from = Date.now()
  const tap = page.getByRole('button', { name: /^一键理赔，拿 ¥/ })
  const amount = /¥[\d.]+/.exec(await tap.innerText())?.[0] ?? ''
  await tap.click()
  await page.getByText('已赔付').waitFor({ timeout: paidWithinSeconds * 1000 })
  process.stdout.write(`one tap to paid: ${((Date.now() - from) / 1000).toFixed(1)} s\n`)
  await page.getByText(amount).first().waitFor()
})

test('she takes it back; from then on nothing is kept', async () => {
  await page.goto('/me/hospitals')
  await card().getByRole('button', { name: '撤回，立即生效' }).click()
  await card().getByText('未同意').waitFor()
  await tell(/没有授权/)
})

test('with a standing consent she is paid, then told', async () => {
  await allow('直接赔')
  await tell(/已传来李小满的就诊/)
  await hospital.getByText(/已按您的授权申请理赔/).waitFor()
  await hospital
    .getByText(/¥[\d.]+ 已付到您尾号/)
    .nth(1)
    .waitFor()
  expect(await readHistory(page)).toMatch(/传来了.*的就诊，可以理赔/)
  expect(stage.faults()).toEqual([])
})
