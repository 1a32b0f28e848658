import { expect, test } from 'vitest'
import { line, read } from './lines.fixture.ts'

const on = (page: number, ...lines: ReturnType<typeof line>[]) => lines.map((one) => ({ ...one, page }))
const certificate = [
  line('疾病诊断证明书', 300, 20, 40),
  line('姓名:李小满', 50, 120),
  line('诊断:左前臂挫伤', 50, 200),
]
const invoice = [
  line('医疗门诊收费票据', 300, 20, 40),
  line('票据号码:0087541903', 600, 80),
  line('姓名:李小满', 50, 120),
  line('合计(大写):捌佰陆拾元整', 50, 500),
]
const billHead = [
  line('费用明细清单', 300, 20, 40),
  line('姓名:李小满', 50, 90),
  line('项目名称', 50, 150),
  line('金额', 620, 150),
]

test('a scan of six pages holds three papers: a bill of three, an invoice and a certificate of two', () => {
  const { papers, fields, billLines, checks } = read([
    ...on(0, ...billHead, line('清创缝合术', 50, 200), line('240.00', 610, 200), line('第1页', 480, 900)),
    ...on(1, ...billHead, line('石膏固定术', 50, 200), line('160.00', 610, 200), line('第2页', 480, 900)),
    ...on(
      2,
      line('项目名称', 50, 50),
      line('金额', 620, 50),
      line('换药', 50, 100),
      line('460.00', 610, 100),
      line('合计:860.00', 560, 160),
    ),
    ...on(3, ...invoice),
    ...on(4, ...certificate),
    ...on(5, line('处理意见:休息一周', 50, 60)),
  ])
  expect(papers.map(({ kind, pages }) => [kind, pages])).toEqual([
    ['itemised-bill', [0, 1, 2]],
    ['medical-invoice', [3]],
    ['diagnosis-certificate', [4, 5]],
  ])
  expect(billLines.map(({ name }) => name)).toEqual(['清创缝合术', '石膏固定术', '换药'])
  expect(checks).toContainEqual(expect.objectContaining({ id: 'rows-make-total', passed: true, page: 0 }))
  expect(fields.filter(({ name }) => name === 'totalFen').map(({ value, page }) => [value, page])).toEqual([
    ['86000', 2],
    ['86000', 3],
  ])
  expect(fields.find(({ name }) => name === 'advice')).toMatchObject({ value: '休息一周', page: 5 })
})

test('two invoices of one kind stay two, and a page of the first that comes late finds its paper', () => {
  const other = invoice.map((one) => ({ ...one, text: one.text.replace('0087541903', '0087541999') }))
  const { papers } = read([...on(0, ...invoice), ...on(1, ...other), ...on(2, ...invoice)])
  expect(papers.map(({ pages }) => pages)).toEqual([[0, 2], [1]])
})

test('the same kind for two persons is two papers', () => {
  const other = certificate.map((one) => ({ ...one, text: one.text.replace('李小满', '林悦') }))
  expect(read([...on(0, ...certificate), ...on(1, ...other)]).papers).toHaveLength(2)
})
