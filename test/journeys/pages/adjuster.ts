// Claims at the desk, as an adjuster comes to them.
import type { Page } from 'playwright-core'
import type { Stage } from '../stage.ts'
import { signInToDesk } from './sign-in.ts'

/** On a device of their own, on the first claim that waits for this reason. */
export async function openWaiting(stage: Stage, login: string, reason: string): Promise<Page> {
  const { page } = await stage.device({ width: 1280, height: 800 })
  await signInToDesk(page, login)
  await page.getByRole('link', { name: '理赔审核' }).first().click()
  const row = page.getByRole('row').filter({ hasText: reason }).first()
  await row.getByRole('link', { name: /^LP/ }).click()
  await page.getByRole('heading', { name: /^理赔 LP/ }).waitFor()
  return page
}
