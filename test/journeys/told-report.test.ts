// A claim told bit by bit: what is missing is asked one thing at a time, each fact can be put right, an emergency comes first, and
// what was begun on one device goes on on another.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDemoStage } from './demo-stage.ts'
import { expectSound } from './pages/accessible.ts'
import { chosen, onStep } from './pages/request.ts'
import { people, signIn } from './pages/sign-in.ts'
import type { Stage } from './stage.ts'

const { linYue } = people

let stage: Stage
beforeAll(async () => {
  stage = await openDemoStage()
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})

afterAll(() => stage?.close())

test('first help, then one question after the other, and the draft goes on elsewhere', async () => {
  const { page } = await stage.device()
  await signIn(page, linYue, '/claims/new')
  const box = page.getByLabel('发生了什么？')
  await box.fill('刚刚撞车了，人还卡在里面')
  const help = page.getByRole('alert', { name: '现在先做这些' })
  expect(await help.getByRole('link', { name: /122/ }).getAttribute('href')).toBe('tel:122')
  await expectSound(page)

  await box.fill('孩子肺炎去看病了')
  await help.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^昨天/ }).click()
  await page.getByRole('button', { name: '门诊' }).click()
  await page.getByLabel('去的哪家医院？').fill('市儿童医院')
  await page.keyboard.press('Enter')
  await page.getByLabel('一共花了多少钱？').waitFor()
  await page.getByRole('button', { name: '跳过' }).click()
  await page.getByLabel('一共花了多少钱？').waitFor({ state: 'detached' })

  await page.getByRole('button', { name: '改就诊' }).click()
  await page.getByRole('button', { name: '住院', exact: true }).click()
  await page.locator('dd', { hasText: '住院' }).waitFor()
  await expectSound(page)
  await page.getByRole('button', { name: '开始报案' }).click()
  await onStep(page, '核对报案信息')

  const { page: other } = await stage.device()
  await other.context().addCookies(await page.context().cookies())
  await other.goto(new URL(page.url()).pathname)
  await onStep(other, '核对报案信息')
  expect(await chosen(other, '谁出险')).toContain('李小满')
  expect(await chosen(other, '就诊方式')).toBe('住院')
  expect(await other.getByLabel('就诊医院').inputValue()).toBe('市儿童医院')
  expect(await other.getByLabel('诊断').inputValue()).toBe('肺炎')
  expect(stage.faults()).toEqual([])
})
