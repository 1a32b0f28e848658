// Letters: downloaded as PDF, and confirmed by anybody from their code.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { until } from './until.ts'

export interface FoundLetter {
  readonly title: string
  readonly code: string
  readonly pdf: Buffer
}

/** The letters of the person signed in, newest first, once all are printed. */
export async function openLetters(page: Page, atLeast: number): Promise<FoundLetter[]> {
  await until(async () => {
    await page.goto('/me/letters')
    await rows(page).first().waitFor() // the page's own words speak of codes before any letter is there
    const there = await rows(page).count()
    const waiting = await page.getByText('正在制作').count()
    return there >= atLeast && waiting === 0 ? true : undefined
  }, 60_000)
  const letters: FoundLetter[] = []
  for (const row of await rows(page).all()) {
    const words = await row.innerText()
    const address = (await row.getByRole('link').getAttribute('href')) ?? ''
    const answer = await page.request.get(address)
    expect(answer.headers()['content-type'], address).toContain('application/pdf')
    letters.push({
      title: words.split('\n')[0] ?? '',
      code: /验证码 (\S+)/.exec(words)?.[1] ?? '',
      pdf: await answer.body(),
    })
  }
  return letters
}

function rows(page: Page) {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: '验证码' })
}

/** A stranger types the code printed on a letter, then lets the file itself be compared. */
export async function expectVerified(page: Page, { title, code, pdf }: FoundLetter): Promise<void> {
  expect(pdf.subarray(0, 5).toString(), title).toBe('%PDF-')
  await page.goto('/verify')
  await page.getByLabel('验证码').fill(code)
  await page.getByRole('button', { name: '验证', exact: true }).click()
  await page.getByText('真实有效').waitFor()
  expect(await page.getByRole('main').innerText()).toContain(title)
  await page.getByLabel('选 PDF 文件').setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: pdf })
  await page.getByText('一字未改').waitFor()
}
