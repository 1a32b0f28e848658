// Another person is asked to agree, on their own device.
import type { Page } from 'playwright-core'
import { expectNoOverflow } from '../stage.ts'
import { identify, signByHand } from './request.ts'
import type { Person } from './sign-in.ts'

/** Opens what one was asked from the first page, proves who one is, reads it, signs and agrees. */
export async function agree(page: Page, person: Person, title: string, told: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`请您同意：${title}`) }).click()
  await identify(page, person)
  await page.getByText(told).first().waitFor()
  await signByHand(page)
  await expectNoOverflow(page)
  await page.getByRole('button', { name: '我同意' }).click()
  await page.getByText('您已同意').waitFor()
}
