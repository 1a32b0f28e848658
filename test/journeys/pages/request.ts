// The steps of a request as a person goes through them.
import type { Locator, Page } from 'playwright-core'
import type { Person } from './sign-in.ts'

export const next = (page: Page) => page.getByRole('button', { name: '下一步' }).click()
export const submit = (page: Page) => page.getByRole('button', { name: /^提交/ }).click()

/** Waits for the screen of a step, by its title. */
export async function onStep(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
}

/** Answers a question by one of its options, whether they are radio buttons or a list to open; by the first one if none is named. */
export async function choose(scope: Page | Locator, question: string | RegExp, option?: string): Promise<void> {
  const list = scope.getByRole('combobox', { name: question })
  const group = scope.getByRole('group', { name: question })
  await list.or(group).first().waitFor()
  if (await list.count()) await list.selectOption(option === undefined ? { index: 1 } : { label: option })
  else await (option === undefined ? group.getByRole('radio').first() : group.getByLabel(option)).check()
}

/** The words of the option that is chosen for a question. */
export async function chosen(scope: Page | Locator, question: string | RegExp): Promise<string> {
  const list = scope.getByRole('combobox', { name: question })
  const group = scope.getByRole('group', { name: question })
  await list.or(group).first().waitFor()
  const option = (await list.count()) ? list.locator('option:checked') : group.locator('label:has(:checked)')
  return ((await option.textContent()) ?? '').trim()
}

/** Confirms who one is by ID number and name. */
export async function identify(page: Page, { name, idNumber }: Person): Promise<void> {
  await page.getByLabel('姓名', { exact: true }).fill(name)
  await page.getByLabel('身份证号').fill(idNumber)
  await page.getByRole('button', { name: '核对' }).click()
}

/** The identity step: by ID number and name, or on at once if that was done in this session. */
export async function prove(page: Page, person: Person): Promise<void> {
  await onStep(page, '核实是您本人')
  const known = page.getByText('已经核实过您的身份')
  await known.or(page.getByRole('button', { name: '核对' })).waitFor()
  if (await known.count()) await next(page)
  else await identify(page, person)
}

/** The identity step where the face is compared: who one is by ID number, then a picture of one's own. */
export async function proveByFace(page: Page, person: Person): Promise<void> {
  await prove(page, person)
  const portrait = await page.request.get('/api/demo/portrait')
  await page.getByRole('checkbox').check()
  await page
    .getByLabel('拍照或选一张照片')
    .setInputFiles({ name: 'face.jpg', mimeType: 'image/jpeg', buffer: await portrait.body() })
}

/** Signs with the mouse, two strokes. */
export async function signByHand(page: Page): Promise<void> {
  const pad = page.getByRole('img', { name: /^签名板/ })
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('the signature pad is not to be seen')
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
  for (const [from, to] of [
    [at(0.2, 0.3), at(0.7, 0.6)],
    [at(0.6, 0.2), at(0.4, 0.8)],
  ] as const) {
    await page.mouse.move(...from)
    await page.mouse.down()
    await page.mouse.move(...to, { steps: 8 })
    await page.mouse.up()
  }
}

/** The signature step of a request. */
export async function sign(page: Page): Promise<void> {
  await signByHand(page)
  await page.getByRole('button', { name: '确认签名' }).click()
}

/** The payment step, from the account that is offered first. */
export async function pay(page: Page): Promise<void> {
  await onStep(page, '付款')
  await page.getByRole('button', { name: '用这个账户付' }).click()
}
