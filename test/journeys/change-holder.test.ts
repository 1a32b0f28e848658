// A policy is handed over: who gives it signs, who takes it and who is insured agree, each on a device of their own.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDemoStage } from './demo-stage.ts'
import { agree } from './pages/consent.ts'
import { choose, next, onStep, proveByFace, sign, submit } from './pages/request.ts'
import { people, signIn } from './pages/sign-in.ts'
import { openCounter, startOn } from './pages/store.ts'
import { expectNoOverflow, type Stage } from './stage.ts'

const { linYue, liWei, linJianguo } = people
const service = '变更投保人'
const policy = { name: /福满终身寿险.*30 万/ }

let stage: Stage
let giver: Page
let taker: Page

beforeAll(async () => {
  stage = await openDemoStage()
  giver = (await stage.device()).page
  taker = (await stage.device()).page
  await signIn(giver, linYue)
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})
afterAll(() => stage?.close())

test('she hands it to her father, told what she gives up', async () => {
  await startOn(giver, 'change-policyholder', 'whole-life')
  await proveByFace(giver, linYue)
  await onStep(giver, '交给谁')
  await choose(giver, '新投保人', linJianguo.name)
  await next(giver)
  await onStep(giver, '请新投保人同意')
  await next(giver)
  await onStep(giver, '请被保险人同意')
  await next(giver)
  await onStep(giver, '签名确认')
  await giver.getByText('您不再看到这份保单').first().waitFor()
  await expectNoOverflow(giver)
  await sign(giver)
  await onStep(giver, '最后看一遍')
  await submit(giver)
  await onStep(giver, '已提交，等对方同意')
})

test('one of two is not enough', async () => {
  await signIn(taker, linJianguo)
  await agree(taker, linJianguo, service, linJianguo.name)
  await giver.reload()
  await onStep(giver, '已提交，等对方同意')
  await openCounter(taker, '查保单')
  await taker
    .getByRole('link', { name: /颐年养老年金/ })
    .first()
    .waitFor()
  expect(await taker.getByRole('link', policy).count()).toBe(0)
})

test('when the insured agrees too, it is his, and his page that stood open shows it', async () => {
  const insured = (await stage.device()).page
  await signIn(insured, liWei)
  await agree(insured, liWei, service, linJianguo.name)
  await onStep(giver, '办好了')
  await giver.getByText('投保人已变更为林建国').waitFor()
  await taker.getByRole('link', policy).first().click()
  await taker.getByRole('link', { name: service }).waitFor()
  await giver.getByRole('link', { name: '门店首页' }).last().click()
  await openCounter(giver, '查保单')
  await giver
    .getByRole('link', { name: /福满终身寿险/ })
    .first()
    .waitFor()
  expect(await giver.getByRole('link', policy).count()).toBe(0)
  expect(stage.faults()).toEqual([])
})
