// The operator's clock at the desk.
import type { Page } from 'playwright-core'

/** Moves the business clock on by one of the steps offered, and waits until the desk says so. */
export async function moveClock(desk: Page, days: 1 | 7 | 30 | 60): Promise<void> {
  await desk.getByRole('link', { name: '业务时钟' }).click()
  await desk.getByRole('button', { name: `+${days} 天`, exact: true }).click()
  await desk.getByRole('button', { name: '拨动时钟' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: '拨动时钟' }).click()
  await desk.getByRole('banner').getByText('时钟已拨快').waitFor()
}
