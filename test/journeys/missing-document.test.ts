// Five photos and no medical record: it is asked for at once, given from the same page, and the claim is paid with nobody at the desk.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, test } from 'vitest'
import { everybodyOfDemo } from '../../demo/index.ts'
import { drawPage, photograph, samples } from '../../demo/pages/index.ts'
import { openDemoStage } from './demo-stage.ts'
import { fall, handIn, photosFor, tell, upload } from './pages/claim.ts'
import { next } from './pages/request.ts'
import { people, signIn } from './pages/sign-in.ts'
import { expectNoOverflow, type Stage } from './stage.ts'

let stage: Stage
let page: Page

beforeAll(async () => {
  stage = await openDemoStage()
  page = (await stage.device()).page
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})

afterAll(() => stage?.close())

test('five photos with one paper missing, the supplement, the money', async () => {
  await signIn(page, people.linYue)
  const heard = await tell(page, fall)
  await next(page)
  const [invoice, bill, certificate] = await photosFor(heard, '李小满')
  if (!invoice || !bill || !certificate) throw new Error('the demo claim has three photos')
  await handIn(page, [invoice, bill, ...(await cards())], people.linYue)

  await page.getByRole('heading', { name: '还需要这些' }).waitFor({ timeout: 90_000 })
  await page.getByText(/病历/).first().waitFor()
  await page.getByText('等您补材料，暂停计时').first().waitFor()
  await expectNoOverflow(page)
  await upload(page, [certificate])
  await page.getByRole('button', { name: '交上去' }).click()
  await page.getByText('已赔付').first().waitFor({ timeout: 90_000 })
  await page.getByText('¥684.00').first().waitFor()
})

/** The child's identity card, both sides, and the card the money goes to. */
async function cards() {
  const child = everybodyOfDemo.find(({ name }) => name === '李小满')
  if (!child?.idNumber) throw new Error('the demo child has no number')
  const own = { name: child.name, idNumber: child.idNumber, birthDate: child.birthDate, sex: '女' as const }
  const identity = { ...samples.identity, ...own }
  const drawn = await Promise.all([
    drawPage('id-card', 'front', identity),
    drawPage('id-card', 'back', identity),
    drawPage('bank-card', 'standard', samples.debitCard),
  ])
  return Promise.all(
    drawn.map(async (card, nth) => ({
      name: `card-${nth}.jpg`,
      bytes: await photograph(card, { side: 1_300, seed: 31 + nth }),
    })),
  )
}
