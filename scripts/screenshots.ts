// The pictures of the README, taken from the demo as it is: `node --import tsx scripts/screenshots.ts`.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { fall, handIn, photosFor, tell } from '../test/journeys/pages/claim.ts'
import { next, onStep } from '../test/journeys/pages/request.ts'
import { people, signIn, signInToDesk } from '../test/journeys/pages/sign-in.ts'
import { ask, openCounter } from '../test/journeys/pages/store.ts'
import { openStage } from '../test/journeys/stage.ts'

const folder = join(resolve(dirname(fileURLToPath(import.meta.url)), '..'), 'docs', 'images')
const bytesMax = 250_000

/** As few colours as make it small enough to travel with the code. */
async function keep(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0) // nothing is hovered over
  const shot = await page.screenshot({ animations: 'disabled' })
  for (const colours of [256, 128, 64, 32]) {
    const png = await sharp(shot).png({ palette: true, colours, effort: 10, dither: 0.6 }).toBuffer()
    if (png.length > bytesMax && colours > 32) continue
    await writeFile(join(folder, `${name}.png`), png)
    process.stdout.write(`${name}.png ${Math.round(png.length / 1000)} kB\n`)
    return
  }
}

async function settle(page: Page): Promise<void> {
  await page.getByRole('status', { name: '正在取来' }).first().waitFor({ state: 'detached' })
  await page.evaluate<unknown>('document.fonts.ready.then(() => undefined)')
  await page.waitForTimeout(400) // pictures and marks come into view
}

await mkdir(folder, { recursive: true })
const stage = await openStage()
try {
  const { page } = await stage.device({ scale: 2 })
  await signIn(page, people.linYue)
  await page.getByText('等您处理').waitFor()
  await settle(page)
  await keep(page, 'home')

  await openCounter(page, '查保单')
  await page.getByRole('link', { name: /福满终身寿险.*30 万/ }).click()
  await onStep(page, '福满终身寿险')
  await settle(page)
  await keep(page, 'policy')

  const said = await ask(page, '意外险什么情况不赔')
  await said.getByText(/依据/).first().waitFor()
  await settle(page)
  await keep(page, 'ask')

  const heard = await tell(page, fall)
  await next(page)
  await handIn(page, await photosFor(heard, '李小满'), people.linYue)
  await page.getByText('已赔付').waitFor({ timeout: 90_000 })
  await settle(page)
  await keep(page, 'claim')

  const doubtful = await tell(page, fall)
  await next(page)
  await handIn(page, await photosFor(doubtful, '李晓曼'), people.linYue)
  await page.getByText('有人在看').first().waitFor({ timeout: 90_000 })
  const desk = (await stage.device({ width: 1280, height: 800 })).page
  await signInToDesk(desk, 'chen-jie')
  await desk.getByRole('link', { name: '理赔审核' }).first().click()
  await desk.getByRole('table').getByRole('link').first().click()
  await desk
    .getByRole('button', { name: /^患者姓名.*李晓曼/ })
    .first()
    .click()
  await desk.getByRole('region', { name: '材料页面' }).getByRole('img').waitFor()
  await desk.waitForLoadState('networkidle')
  await settle(desk)
  await keep(desk, 'desk')
} finally {
  await stage.close()
}
