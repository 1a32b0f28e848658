// Moving about in the store.
import type { Page } from 'playwright-core'
import { policyNoOf } from '../../../demo/book/contracts.ts'
import { onStep } from './request.ts'

export type Counter = '问一问' | '查保单' | '办业务' | '享权益' | '买保险'

/** Goes to one of the five counters by the navigation at the foot. */
export async function openCounter(page: Page, name: Counter): Promise<void> {
  await page.getByRole('navigation', { name: '五个柜台' }).getByRole('link', { name }).click()
  await onStep(page, name)
}

/** Begins a service on a demo policy by its door: "which policy?" and the policy with that number. */
export async function startOn(page: Page, serviceId: string, policy: string): Promise<void> {
  await page.goto(`/services/${serviceId}`)
  await page.getByRole('link', { name: new RegExp(policyNoOf(policy)) }).click()
}

/** Says a sentence in the conversation and returns what has been said in it. */
export async function ask(page: Page, sentence: string) {
  await openCounter(page, '问一问')
  await page.getByLabel('您想问什么').fill(sentence)
  await page.getByRole('button', { name: '发送' }).click()
  return page.getByRole('list', { name: '对话' })
}

/** Everything that happened to the person signed in, in words. */
export async function readHistory(page: Page): Promise<string> {
  await page.goto('/me/timeline')
  const main = page.getByRole('main')
  const more = page.getByRole('button', { name: /再看一些|正在取来/ }) // either, while the next ones are fetched
  await main.getByRole('listitem').first().waitFor()
  for (const end = Date.now() + 30_000; (await more.count()) && Date.now() < end; )
    await more.click({ timeout: 1_000 }).catch(() => undefined)
  return main.innerText()
}
