import { expect, test } from 'vitest'
import { line, read } from './lines.fixture.ts'
import { likeness } from './vat-title.ts'

const paper = [
  line('3100153130', 140, 70, 26),
  line('江苏增值模支用发票', 360, 30, 36),
  line('No 14641426', 690, 60, 30),
  line('14641426', 880, 100),
  line('开票日期:2016年06月02日', 730, 150),
  line('名', 70, 200),
  line('称:', 150, 200),
  line('江州网络技术(集团)有限公司', 200, 200),
  line('纳税人识别号:', 70, 230),
  line('91350100M000100Y43', 220, 230),
  line('货物或应税劳务、服务名称', 60, 330),
  line('金额', 680, 330),
  line('税率', 790, 330),
  line('税额', 880, 330),
  line('*信息技术服务*软件维护', 50, 360),
  line('900.00', 680, 360),
  line('6%', 795, 360),
  line('54.00', 880, 360),
  line('*办公用品*打印纸', 50, 390),
  line('100.00', 680, 390),
  line('13%', 795, 390),
  line('13.00', 880, 390),
  line('合', 120, 560),
  line('计', 220, 560),
  line('¥1000.00', 665, 560),
  line('¥67.00', 875, 560),
  line('价税合计(大写)', 90, 600),
  line('壹仟零陆拾柒圆整', 300, 600),
  line('(小写)¥1067.00', 700, 600),
  line('名', 70, 660),
  line('称:临水广告传媒有限公司', 150, 660),
  line('纳税人识别号:110105057317113', 70, 690),
]

test('a paper invoice: parties by their place, sums by the total, the title under its seal', () => {
  const { kind, values, check } = read(paper)
  expect(kind).toBe('vat-invoice')
  expect(values).toMatchObject({
    invoiceCode: '3100153130',
    invoiceNumber: '14641426',
    issuedOn: '2016-06-02',
    buyer: '江州网络技术(集团)有限公司',
    buyerTaxId: '91350100M000100Y43',
    seller: '临水广告传媒有限公司',
    sellerTaxId: '110105057317113',
    item: '*信息技术服务*软件维护',
    taxRate: '6%',
    amountFen: '100000',
    taxFen: '6700',
    totalFen: '106700',
    totalInWords: '壹仟零陆拾柒圆整',
    documentType: '增值税专用发票',
    title: '江苏增值税专用发票',
  })
  expect(check('tax-makes-total')).toBe(true)
  expect(check('buyer-tax-id-check')).toBe(true)
})

test('a number printed twice and read differently is doubted', () => {
  const misread = paper.map((l) => (l.text === '14641426' ? { ...l, text: '14641425' } : l))
  expect(read(misread).field('invoiceNumber')?.confidence).toBeLessThanOrEqual(0.8)
})

test('a digital invoice: the buyer to the left, the seller to the right', () => {
  const { values } = read([
    line('电子发票(普通发票)', 380, 30, 36),
    line('发票号码:24312000000012345678', 650, 60),
    line('开票日期:2024年05月08日', 650, 90),
    line('名称:陈思远', 60, 180),
    line('名称:江州书店有限公司', 540, 180),
    line('统一社会信用代码/纳税人识别号:', 60, 220),
    line('统一社会信用代码/纳税人识别号:', 540, 220, 18),
    line('91350100M000100Y43', 820, 220, 18),
    line('项目名称', 60, 300),
    line('金额', 660, 300),
    line('税率/征收率', 760, 300),
    line('税额', 900, 300),
    line('*印刷品*词典', 50, 330),
    line('100.00', 655, 330),
    line('9%', 790, 330),
    line('9.00', 900, 330),
    line('合计', 100, 450),
    line('¥100.00', 645, 450),
    line('¥9.00', 890, 450),
    line('价税合计(大写)', 60, 500),
    line('壹佰零玖圆整', 260, 500),
    line('(小写)¥109.00', 680, 500),
  ])
  expect(values).toMatchObject({
    documentType: '电子发票(普通发票)',
    invoiceNumber: '24312000000012345678',
    buyer: '陈思远',
    seller: '江州书店有限公司',
    sellerTaxId: '91350100M000100Y43',
    amountFen: '10000',
    taxFen: '900',
    totalFen: '10900',
  })
  expect(values.buyerTaxId).toBeUndefined()
})

test('a tax rate that could not be read follows from the sums', () => {
  const one = paper.filter(
    (l) => !['*办公用品*打印纸', '100.00', '13%', '13.00', '900.00', '54.00', '6%'].includes(l.text),
  )
  const sums = one.map((l) =>
    l.text === '¥67.00' ? { ...l, text: '¥60.00' } : l.text === '(小写)¥1067.00' ? { ...l, text: '(小写)¥1060.00' } : l,
  )
  expect(
    read(sums.map((l) => (l.text === '壹仟零陆拾柒圆整' ? { ...l, text: '壹仟零陆拾园整' } : l))).values,
  ).toMatchObject({
    taxRate: '6%',
    amountFen: '100000',
    totalInWords: '壹仟零陆拾圆整',
  })
})

test('the code on the page is believed before the print, and the difference is told', () => {
  const coded = { code: '3100153130', number: '14641428', amountFen: 100000, issuedOn: '2016-06-02' }
  const { value, check, field } = read(paper, coded)
  expect(value('invoiceNumber')).toBe('14641428')
  expect(field('invoiceNumber')?.raw).toBe('14641426')
  expect(check('code-equals-invoice-number')).toBe(false)
  expect(field('invoiceNumber')?.confidence).toBeLessThanOrEqual(0.5)
  expect(check('code-equals-amount')).toBe(true)
})

test('likeness of titles', () => {
  expect(likeness('增值税专用发票', '增值税专用发票')).toBe(1)
  expect(likeness('增值模支用发票', '增值税专用发票')).toBeCloseTo(5 / 7)
  expect(likeness('', '增值税专用发票')).toBe(0)
})
