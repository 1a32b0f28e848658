// A father acts for his daughter: she trusts him with changes alone, he agrees, does one, is refused what she kept, until she takes it back.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../src/kit/index.ts'
import { openDemoStage } from './demo-stage.ts'
import { expectSound } from './pages/accessible.ts'
import { agree } from './pages/consent.ts'
import { choose, next, onStep, proveByFace, sign, submit } from './pages/request.ts'
import { people, signIn } from './pages/sign-in.ts'
import { openCounter, readHistory } from './pages/store.ts'
import type { Stage } from './stage.ts'

const { linYue, linJianguo } = people
const service = '授权代办登记'
const hers = { name: /颐年养老年金 林悦/ }
const notGiven = '授权书里没有包括这类事项（民法典 §165）'

let stage: Stage
let daughter: Page
let father: Page

beforeAll(async () => {
  stage = await openDemoStage()
  daughter = (await stage.device()).page
  father = (await stage.device()).page
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})
afterAll(() => stage?.close())

test('she writes down who, for what and until when, and signs it', async () => {
  await signIn(father, linJianguo)
  await signIn(daughter, linYue, '/me/mandates')
  await daughter.getByRole('link', { name: service }).click()
  await proveByFace(daughter, linYue)
  await onStep(daughter, '请谁代办、办什么')
  await daughter.getByLabel('代办人姓名').fill(linJianguo.name)
  await daughter.getByLabel('代办人手机号').fill(linJianguo.phone)
  await choose(daughter, '保单变更', '是')
  await choose(daughter, /^借款、领取和退保/, '否')
  await choose(daughter, '理赔', '否')
  await daughter.getByLabel('到哪天为止').fill(addDays(dayOf(new Date()), 300))
  await expectSound(daughter)
  await next(daughter)
  await onStep(daughter, '请代办人同意')
  await next(daughter)
  await onStep(daughter, '签署授权书')
  await expectSound(daughter)
  await sign(daughter)
  await onStep(daughter, '最后看一遍')
  await submit(daughter)
  await onStep(daughter, '已提交，等对方同意')
})

test('his own phone, left open, tells him; he agrees, and from then on it holds', async () => {
  await agree(father, linJianguo, service, '保单变更')
  await onStep(daughter, '办好了')
  await daughter.getByText('林建国可以替您办理').waitFor()
})

test('acting for her, every page says so; he sees her policy and who stands in it', async () => {
  await father.goto('/me')
  await father.getByRole('link', { name: '授权与代办' }).click()
  await father.getByRole('button', { name: '代林悦办理' }).click()
  await onStep(father, '代林悦办理')
  await father.getByText(/^代办：看保单、办变更（全部保单）/).waitFor()
  await expectSound(father)
  await father.getByRole('link', hers).click()
  await father.getByRole('status').getByText('您正在代林悦办理').waitFor()
  const standing = father.getByRole('main').getByRole('listitem')
  await standing.filter({ hasText: '代办人 · 代林悦' }).filter({ hasText: '林建国' }).waitFor()
  await expectSound(father)
})

test('what she trusted him with he does, and her record says that it was him', async () => {
  const policy = father.url()
  await father.getByRole('link', { name: '开具证明' }).click()
  await onStep(father, '要哪一种')
  await choose(father, '证明')
  await next(father)
  await onStep(father, '最后看一遍')
  await expectSound(father)
  await submit(father)
  await onStep(father, '办好了')
  await expectSound(father)
  expect(await readHistory(daughter)).toMatch(/林\*国代林\*提交了/)
  await father.goto(policy)
})

test('what she did not, he is refused in words with the article, in the list and at the door', async () => {
  const closed = father.locator('details', { hasText: notGiven })
  await closed.getByText(/现在不能办的/).click()
  const kept = closed.getByRole('listitem')
  await kept.filter({ hasText: '退保' }).getByText(notGiven).first().waitFor()
  await kept
    .filter({ hasText: '变更受益人' })
    .getByText(/授权代办不包括它（民法典 §161 第二款）/)
    .first()
    .waitFor()
  expect(await father.getByRole('link', { name: '报案理赔' }).count(), 'claims were not given').toBe(0)
  await expectSound(father)
  const policyId = new URL(father.url()).pathname.split('/').at(-1)
  await father.goto(`/services/surrender?policyId=${policyId}`)
  await father.getByRole('alert').getByText(notGiven).waitFor()
  await expectSound(father)
})

test('of a claim he hears so before he has typed a word; what he asks is of his own, and says so', async () => {
  const back = father.url()
  await father.goto('/claims/new')
  await father.getByRole('main').getByText(notGiven).waitFor()
  expect(await father.getByRole('textbox').count(), 'nothing to type').toBe(0)
  await expectSound(father)
  await father.goto('/ask')
  await father.getByText('这里答的是您自己的保单和业务，不是林悦的。').waitFor()
  await expectSound(father)
  await father.getByRole('link', { name: '看林悦的保单' }).click()
  await onStep(father, '代林悦办理')
  await father.getByRole('link', hers).click()
  await father.getByRole('heading', { name: '颐年养老年金' }).first().waitFor()
  await father.goto(back)
})

test('she takes it back: his phone, left open at her policy, is his own again', async () => {
  await father.goBack()
  await father.getByRole('heading', { name: '颐年养老年金' }).first().waitFor()
  await daughter.goto('/me/mandates')
  await daughter.getByRole('button', { name: '收回授权' }).click()
  await daughter.getByText('已收回').waitFor()
  await father.getByText('您正在代林悦办理').waitFor({ state: 'detached' })
  await openCounter(father, '查保单')
  await father.getByRole('heading', { level: 2, name: linJianguo.name }).waitFor()
  expect(await father.getByRole('link', { name: /颐年养老年金/ }).count(), 'his own alone').toBe(1)
  expect(stage.faults()).toEqual([])
})
