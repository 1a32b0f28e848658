// A birth date that was stated wrongly is put right on a phone: what it costs is seen before anything is signed, and the article behind it.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { policyNoOf } from '../../demo/book/contracts.ts'
import { demoClaimPages } from '../../demo/pages/index.ts'
import { openDemoStage } from './demo-stage.ts'
import { upload } from './pages/claim.ts'
import { choose, next, onStep, pay, prove, sign, submit } from './pages/request.ts'
import { people, signIn } from './pages/sign-in.ts'
import { expectNoOverflow, type Stage } from './stage.ts'

const { linYue } = people

let stage: Stage
let page: Page

beforeAll(async () => {
  stage = await openDemoStage()
  page = (await stage.device()).page
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})
afterAll(() => stage?.close())

test('two years too young: the difference of each premium is topped up, and the letter says so', async () => {
  await signIn(page, linYue)
  await page.goto('/services/correct-birth-date-or-sex')
  await page.getByRole('button', { name: '保险法 §32' }).click()
  const law = page.getByRole('dialog')
  await law.getByRole('heading', { name: '年龄申报不实' }).waitFor()
  await law.getByText('须经律师审核').waitFor()
  await law.getByRole('button', { name: '关闭' }).click()
  await page.getByRole('link', { name: new RegExp(policyNoOf('misdated-life').slice(-4)) }).click()
  await prove(page, linYue)
  await onStep(page, '正确的资料')
  expect(await page.getByLabel('被保险人出生日期').inputValue()).toBe('1988-05-12')
  await next(page)
  await onStep(page, '被保险人身份证件')
  const photos = await demoClaimPages({
    patientName: '林悦',
    hospital: '市医院',
    visitedOn: '2026-01-05',
    totalFen: 10_000,
  })
  await upload(page, photos.slice(0, 1))
  await next(page)
  await onStep(page, '保费少交了，怎么补')
  await choose(page, '您来选', '补交差额，保额不变')
  await next(page)
  await onStep(page, '签名确认')
  const told = await page.getByRole('main').innerText()
  expect(told).toContain('1990年5月12日')
  expect(told).toContain('1988年5月12日')
  expect(told).toMatch(/补交保费差额：¥[\d,.]+/)
  await expectNoOverflow(page)
  await sign(page)
  await pay(page)
  await onStep(page, '最后看一遍')
  await submit(page)
  await page.getByText(/已更正，补交了 ¥[\d,.]+/).waitFor()
  expect(stage.faults()).toEqual([])
}, 180_000)
