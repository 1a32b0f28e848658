// A conversation as people have it: a cited answer, a service taken up and finished in the chat, an interruption and the way back.
import { createServer, type Server } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openDemoStage } from './demo-stage.ts'
import { expectSound } from './pages/accessible.ts'
import { people, signIn } from './pages/sign-in.ts'
import { expectNoOverflow, type Stage } from './stage.ts'

let stage: Stage
let site: Server
let siteUrl = ''
beforeAll(async () => {
  // an insurer's own site, on another origin
  site = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      `<!doctype html><html lang="zh"><meta name="viewport" content="width=device-width"><title>官网</title><main><h1>官网</h1></main><script src="${stage.url}/widget.js" data-title="问问小示" data-colour="#ffd24a"></script></html>`,
    )
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const address = site.address()
  siteUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  stage = await openDemoStage({ environment: { WIDGET_ORIGINS: siteUrl } })
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})
afterAll(async () => {
  site?.close()
  await stage?.close()
})

const box = (page: Page) => page.getByLabel('您想问什么')

/** Says a sentence and waits until it is answered by words that fit; gives the answer. */
async function say(page: Page, sentence: string, answered: RegExp) {
  await box(page).fill(sentence)
  await page.keyboard.press('Enter')
  return answeredBy(page, answered)
}

/** The last thing in the conversation, once it is the store's answer with these words. */
async function answeredBy(page: Page, words: RegExp) {
  const last = page.locator('.chat > li:last-child.said').filter({ hasText: words })
  await last.waitFor()
  return last
}

test('ask, read the clause, start a service in the chat, done', async () => {
  const { page } = await stage.device()
  await signIn(page, people.linYue, '/ask')
  const cited = await say(page, '潜水出事意外险赔吗', /潜水/)
  await cited.getByText('条款和规定里写着').waitFor()
  await cited.getByRole('blockquote').filter({ hasText: '3.1' }).waitFor()
  await expectSound(page)

  const offered = await say(page, '给我的年金险开个证明', /要做的几步/)
  await offered.getByText('可以在这里办').waitFor()
  await offered
    .getByRole('button', { name: /^开具证明/ })
    .first()
    .click()
  await page.getByText('在这里办「开具证明」').waitFor()
  await page.getByRole('button', { name: '在保证明' }).click()
  await page.getByText('会是这样：').waitFor()
  await expectNoOverflow(page)
  await page.getByRole('button', { name: '确认提交' }).click()
  await page.getByText('在保证明已开好，可以下载。').waitFor()
  await page.getByRole('link', { name: '看开具证明' }).click()
  await page.getByRole('link', { name: '回到对话' }).waitFor()
  expect(stage.faults()).toEqual([])
})

test('another of the family, an interruption, and back to where one was', async () => {
  const { page } = await stage.device()
  await signIn(page, people.linJianguo, '/ask')
  const mine = await say(page, '我有哪些保单', /有效保单/)
  await mine.getByText('来自您的合同').waitFor()
  await say(page, '交费前提醒我一下', /要做的几步/)
  await say(page, '就办吧', /到期前提醒我：是还是否/)
  const between = await say(page, '我女儿的保单还有效吗', /刚才的还在等您/)
  await between.getByText('来自您的合同').waitFor()
  await say(page, '要', /方式/)
  await say(page, '短信', /提前几天/)
  await say(page, '五天', /已填：.*提前几天 5/)
  const right = await say(page, '不对，是三天', /提前几天 3/)
  await right
    .page()
    .getByRole('link', { name: /去表单/ })
    .last()
    .click()
  await page.getByRole('link', { name: '回到对话' }).click()
  await page.locator('.bubble.mine', { hasText: '继续办' }).waitFor()
  await answeredBy(page, /提前几天 3/)
  await expectSound(page)
  await say(page, '不办了', /什么都没有改变/)
  await page.getByRole('link', { name: '对话设置' }).click()
  await page.getByRole('button', { name: '同意', exact: true }).first().click()
  await page.getByRole('button', { name: '撤回' }).waitFor()
  await expectSound(page)
  expect(stage.faults()).toEqual([])
})

test('the widget on another site: by keyboard, with its citation, and on to the store', async () => {
  const { page, context } = await stage.device()
  await page.goto(siteUrl)
  await page.getByRole('button', { name: '问问小示' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: '问问小示' })
  await dialog.waitFor()
  await page.keyboard.type('潜水出事意外险赔吗')
  await page.keyboard.press('Enter')
  await dialog.getByRole('blockquote').filter({ hasText: '潜水' }).waitFor()
  await expectSound(page)
  await expectNoOverflow(page)
  await page.keyboard.type('我的现金价值多少')
  await page.keyboard.press('Enter')
  await dialog.getByText('登录门店后再问一次').waitFor()
  const opened = context.waitForEvent('page')
  await dialog.getByRole('link', { name: '登录门店接着问' }).last().click()
  const store = await opened
  await store.waitForURL(/\/sign-in\?next=%2Fask%3Fq%3D/)
  await page.bringToFront()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await page.getByRole('button', { name: '问问小示' }).evaluate((button) => button.matches(':focus'))).toBe(true)
  expect((await context.cookies(stage.url)).map(({ name }) => name)).not.toContain('mendian')
  expect(stage.faults()).toEqual([])
})
