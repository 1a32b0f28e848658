// At the door: a customer's code and a staff member's one-time code both come from the demo's inbox.
import type { Page } from 'playwright-core'
import { until } from './until.ts'

export const people = {
  linYue: { name: '林悦', phone: '13800000001', idNumber: '990000198805120022' },
  liWei: { name: '李伟', phone: '13800000002', idNumber: '990000198603080050' },
  linJianguo: { name: '林建国', phone: '13800000003', idNumber: '990000195510020098' },
  liGuoqiang: { name: '李国强', phone: '13800000005', idNumber: '990000196603150136' },
} as const
export type Person = (typeof people)[keyof typeof people]

const used = new Set<string>()

/** From wherever the store sends a stranger, by phone and the code in the inbox page. */
export async function signIn(page: Page, { phone }: Person, next = '/'): Promise<void> {
  await page.goto(next)
  await page.getByLabel('手机号').fill(phone)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByText(`验证码已发到 ${phone}`).waitFor()
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: '打开收件箱' }).click()
  const inbox = await opened
  const code = await newestCode(inbox)
  await inbox.close()
  await page.getByLabel('六位验证码').fill(code) // the sixth digit sends it
  await page.getByRole('link', { name: '我的' }).waitFor()
}

/** The newest code shown in an open inbox page that nobody has used yet. */
export function newestCode(inbox: Page): Promise<string> {
  return until(async () => {
    const messages = await inbox.getByRole('listitem').filter({ hasText: '验证码' }).allInnerTexts()
    const code = /验证码 (\d{6})/.exec(messages[0] ?? '')?.[1]
    if (!code || used.has(code)) return undefined
    used.add(code)
    return code
  })
}

/** Password and the code that the inbox page shows for this login. */
export async function signInToDesk(page: Page, login: string): Promise<void> {
  const inbox = await page.context().newPage()
  await inbox.goto('/demo/inbox')
  const totp = await until(async () => {
    const names = await inbox.getByRole('term').allInnerTexts()
    const place = names.findIndex((name) => name.includes(login))
    return place < 0 ? undefined : inbox.getByRole('definition').nth(place).innerText()
  })
  await inbox.close()
  await page.goto('/desk')
  await page.getByLabel('账号').fill(login)
  await page.getByLabel('密码').fill('mendian-demo')
  await page.getByLabel('动态口令').fill(totp.trim())
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('heading', { name: '今日待办' }).waitFor()
}
