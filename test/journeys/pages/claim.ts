// A claim as a customer files it: one sentence, a look at what was understood, photos, an account, a signature.
import { randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import { type ClaimPage, demoClaimPages } from '../../../demo/pages/index.ts'
import { chosen, next, onStep, prove, sign, submit } from './request.ts'
import type { Person } from './sign-in.ts'

export const fall = '昨天下午孩子在学校摔伤，去儿童医院急诊花了八百六'

export interface Heard {
  readonly insured: string
  readonly visitKind: string
  readonly visitedOn: string
  readonly hospital: string
}

/** Says the sentence and gives what the store understood, as it stands on the screen to be corrected. */
export async function tell(page: Page, sentence: string): Promise<Heard> {
  await page.goto('/claims/new')
  await page.getByLabel('发生了什么？').fill(sentence)
  await page.getByText('听懂了这些').waitFor()
  await page.getByRole('button', { name: '开始报案' }).click()
  return heardOn(page)
}

/** What the store understood, on the step that shows it. */
export async function heardOn(page: Page): Promise<Heard> {
  await onStep(page, '核对报案信息')
  return {
    insured: await chosen(page, '谁出险'),
    visitKind: await chosen(page, '就诊方式'),
    visitedOn: await page.getByLabel('出险日期').inputValue(),
    hospital: await page.getByLabel('就诊医院').inputValue(),
  }
}

/** Three photos that fit what was told; an invoice number serves once, so each claim has its own. */
export function photosFor({ visitedOn, hospital }: Heard, patientName: string): Promise<ClaimPage[]> {
  const invoiceNumber = `00${randomInt(10_000_000, 99_999_999)}`
  return demoClaimPages({ patientName, hospital, visitedOn, totalFen: 86_000, invoiceNumber })
}

export async function upload(page: Page, photos: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  const files = photos.map(({ name, bytes }) => ({ name, mimeType: 'image/jpeg', buffer: bytes }))
  await page.getByLabel('选文件，可多选').setInputFiles(files)
}

/** From the upload step to the claim's own page. */
export async function handIn(
  page: Page,
  photos: readonly Pick<ClaimPage, 'name' | 'bytes'>[],
  person: Person,
): Promise<void> {
  await onStep(page, '上传材料')
  await upload(page, photos)
  await next(page)
  await onStep(page, '赔款付到哪里')
  await next(page)
  await prove(page, person)
  await onStep(page, '签署理赔申请')
  await sign(page)
  await onStep(page, '最后看一遍')
  await submit(page)
  await page.waitForURL('**/claims/*')
}
