// A death claim of three beneficiaries, one of them a minor: the widow reports it and hands the papers in, the desk names the payees
// and pays each their share, the child's through her mother.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { everybodyOfDemo } from '../../demo/index.ts'
import { drawPage, photograph } from '../../demo/pages/index.ts'
import { cardEnding } from '../made-up-numbers.ts'
import { openDemoStage } from './demo-stage.ts'
import { expectSound } from './pages/accessible.ts'
import { openWaiting } from './pages/adjuster.ts'
import { handIn, tell } from './pages/claim.ts'
import { openLetters } from './pages/letters.ts'
import { chosen, next } from './pages/request.ts'
import { people, signIn } from './pages/sign-in.ts'
import type { Stage } from './stage.ts'

const { linYue, liWei, liGuoqiang } = people
const daughter = { name: '李小满', idNumber: everybodyOfDemo.find(({ key }) => key === 'li-xiaoman')?.idNumber ?? '' }

let stage: Stage
let widow: Page

beforeAll(async () => {
  stage = await openDemoStage()
  widow = (await stage.device()).page
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.show(task.name)
})

afterAll(() => stage?.close())

/** The death certificate and the page of the household register that shows who the beneficiary is to the insured. */
async function papersOf(diedOn: string, hospital: string) {
  const person = { sex: '男', birthDate: '1986-03-08', name: liWei.name, idNumber: liWei.idNumber } as const
  const drawn = await Promise.all([
    drawPage('death-certificate', 'standard', { ...person, diedOn, hospital, cause: '急性心肌梗死' }),
    drawPage('household-register', 'standard', {
      name: linYue.name,
      relationToHead: '妻',
      sex: '女',
      birthDate: '1988-05-12',
      idNumber: linYue.idNumber,
    }),
  ])
  return Promise.all(
    drawn.map(async (page, nth) => ({
      name: `paper-${nth}.jpg`,
      bytes: await photograph(page, { skew: 0.8, seed: 51 + nth }),
    })),
  )
}

test('the widow says what happened and hands in two papers', async () => {
  await signIn(widow, linYue)
  const heard = await tell(widow, '我丈夫李伟昨天突发心梗，在市第一人民医院抢救无效去世了')
  expect(heard.insured).toContain('李伟')
  expect(await chosen(widow, '申请什么')).toContain('身故')
  const papers = await papersOf(heard.visitedOn, heard.hospital)
  await next(widow)
  await handIn(widow, papers, linYue)
  await widow.getByText('有人在看').first().waitFor({ timeout: 60_000 })
})

test('the desk names three payees and pays each their share', async () => {
  const desk = await openWaiting(stage, 'chen-jie', '系统转人工')
  await desk.getByRole('tab', { name: '理算与核定' }).click()
  await desk.getByRole('tab', { name: '收款人' }).click()
  const guardian = { 监护人姓名: linYue.name, 监护人身份证号: linYue.idNumber }
  await fillPayee(desk, linYue.name, { 身份证号: linYue.idNumber, 借记卡号: cardEnding('1234') })
  await fillPayee(desk, daughter.name, { 身份证号: daughter.idNumber, 借记卡号: cardEnding('5678'), ...guardian })
  await fillPayee(desk, liGuoqiang.name, { 身份证号: liGuoqiang.idNumber, 借记卡号: cardEnding('9012') })
  await desk.getByRole('button', { name: '登记收款人' }).click()
  await desk.getByRole('cell', { name: '林悦 · 中国农业银行 尾号 5678' }).waitFor()
  const parts = desk.getByRole('table', { name: '收款人' })
  for (const [name, yuan] of [
    [linYue.name, '600000'],
    [daughter.name, '180000'],
    [liGuoqiang.name, '120000'],
  ] as const)
    expect(await parts.getByLabel(`${name} 的金额`).inputValue()).toBe(yuan)
  await expectSound(desk)
  await desk.getByLabel(/^核定说明/).fill('死亡证明、户口簿核对无误')
  await desk.getByRole('button', { name: '赔付 ¥900,000.00' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: '赔付' }).click()
})

test('she sees every payee and the sum, with a letter; the grandfather has a letter of his own', async () => {
  await widow.getByText('已赔付').first().waitFor()
  await widow.getByText('¥900,000.00').first().waitFor()
  const payees = widow.locator('section', { has: widow.getByRole('heading', { name: '收款人' }) }).getByRole('listitem')
  const shown = (await payees.allInnerTexts()).map((words) => words.split(/\s+/))
  expect(shown).toEqual([
    [linYue.name, '¥600,000.00', '已到账'],
    [daughter.name, '由监护人代收', '¥180,000.00', '已到账'],
    ['李*强', '已到账'],
  ])
  const letters = await openLetters(widow, 4) // of the report, of both her payments, of the decision
  expect(letters.map(({ title }) => title)).toContain('理赔决定通知书')

  const { page: grandfather } = await stage.device()
  await signIn(grandfather, liGuoqiang)
  expect((await openLetters(grandfather, 1)).map(({ title }) => title)).toEqual(['保险金给付通知书'])
  expect(stage.faults()).toEqual([])
})

async function fillPayee(desk: Page, name: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const names = await desk.getByLabel('收款人姓名').all()
  const values = await Promise.all(names.map((field) => field.inputValue()))
  const payee = desk.getByRole('group', { name: `第 ${values.indexOf(name) + 1} 位` })
  for (const [label, value] of Object.entries(fields))
    await payee.getByLabel(label === '身份证号' ? /^身份证号$/ : new RegExp(`^${label}`)).fill(value)
}
