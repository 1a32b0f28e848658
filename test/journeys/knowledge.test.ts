// Knowledge: a question nobody could answer becomes an article, by two people, and is answered with its clause, without a restart.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDemoStage } from './demo-stage.ts'
import { expectSound } from './pages/accessible.ts'
import { people, signIn, signInToDesk } from './pages/sign-in.ts'
import { ask } from './pages/store.ts'
import { expectNoOverflow, type Stage } from './stage.ts'

const wide = { width: 1280, height: 800 }
const question = '极光观测团可以报名吗'
const answer = '极光观测团不是我们的业务，但旅途中的意外照常保障，高风险运动除外。'

let stage: Stage
beforeAll(async () => {
  stage = await openDemoStage()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})
afterAll(() => stage?.close())

async function desk(login: string): Promise<Page> {
  const { page } = await stage.device(wide)
  await signInToDesk(page, login)
  return page
}

test('a question not answered is drafted by one, published by another, and then answered with its clause', async () => {
  const { page: customer } = await stage.device()
  await signIn(customer, people.linYue)
  const talk = await ask(customer, `我是林悦，${question}`)
  await talk.getByText(/答不了|不想乱答/).waitFor()

  const writer = await desk('zhao-min')
  await writer.goto('/desk/gaps')
  const row = writer.getByRole('row').filter({ hasText: question })
  expect(await row.innerText()).not.toContain('林悦')
  await row.getByRole('link', { name: new RegExp(question) }).click()
  await writer.getByRole('heading', { name: /草稿/ }).waitFor()
  await writer.getByLabel('问法（中文）').fill(`${question}\n极光团怎么报名`)
  await writer.getByLabel('答案（中文）').fill(answer)
  await writer
    .getByLabel('答案（英文）')
    .fill('The aurora tour is not ours; accidents on it are covered, high-risk sports are not.')
  await writer.getByLabel('测试问题').fill(question)
  await writer.getByRole('combobox', { name: '产品' }).selectOption('accident')
  await writer.getByRole('combobox', { name: '条款' }).selectOption('accident-exclusions')
  await writer.getByRole('button', { name: /^引\s?用$/ }).click()
  await expectSound(writer)
  await writer.getByRole('button', { name: '认可，交同事审核' }).click()
  await writer.getByText('要由另一位同事审核').waitFor()
  expect(await writer.getByRole('button', { name: '审核通过并发布' }).count()).toBe(0)

  const reviewer = await desk('admin')
  await reviewer.goto('/desk/articles?state=in-review')
  await reviewer.getByRole('link', { name: question }).click()
  await reviewer.getByRole('button', { name: '跑一遍' }).click()
  await reviewer.getByText(/全部答对/).waitFor()
  await expectNoOverflow(reviewer)
  await reviewer.getByRole('button', { name: '审核通过并发布' }).click()
  await reviewer.getByText('在用', { exact: true }).first().waitFor()

  const again = await ask(customer, question)
  await again.getByText(answer).first().waitFor()
  await again.getByText(/依据/).last().click()
  await again.getByText(/3\.1/).first().waitFor()

  await writer.goto('/desk/ask-figures')
  await writer.getByRole('table', { name: '按事项' }).getByText(question).waitFor()
  await expectSound(writer)
  await expectNoOverflow(writer)
})
