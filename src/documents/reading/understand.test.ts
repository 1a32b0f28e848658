import { expect, test } from 'vitest'
import { line, read } from './lines.fixture.ts'

const invoiceHead = [line('医疗门诊收费票据', 300, 20, 40), line('票据号码:0087541903', 600, 80)]

test('a value stands in the label’s own line, to its right, or below it', () => {
  const { value } = read([
    ...invoiceHead,
    line('交款人:李小满', 50, 120),
    line('个人现金支付', 50, 200),
    line('860.00', 250, 201),
    line('个人自费', 500, 200),
    line('120.00', 500, 232),
  ])
  expect(value('patientName')).toBe('李小满')
  expect(value('cashPaidFen')).toBe('86000')
  expect(value('selfFundedFen')).toBe('12000')
})

test('a value inside a line has a region of its own', () => {
  const { field } = read([...invoiceHead, line('交款人:李小满', 50, 120)])
  const [x, , w] = field('patientName')?.region ?? [0, 0, 0, 0]
  expect(x).toBeGreaterThan(0.1)
  expect(x + w).toBeCloseTo(0.18, 1)
})

test('several labels in one line end one another’s values', () => {
  const { value } = read([...invoiceHead, line('姓名:王雅琴 性别:女 个人自付120.00 个人自费:8.50', 20, 120)])
  expect(value('patientName')).toBe('王雅琴')
  expect(value('coPaymentFen')).toBe('12000')
  expect(value('selfFundedFen')).toBe('850')
})

test('a label with one misread character is still a label', () => {
  expect(read([...invoiceHead, line('个人现全支付:35.20', 20, 120)]).value('cashPaidFen')).toBe('3520')
})

test('a label set wide is one label', () => {
  const lines = [
    line('住', 80, 300),
    line('址:江州市槐荫路', 160, 300),
    line('公民身份号码', 60, 500),
    line('居民身份证', 60, 40),
  ]
  expect(read(lines).value('address')).toBe('江州市槐荫路')
})

test('diagnosis is no label inside the title of a certificate', () => {
  const lines = [
    line('诊断证明书', 350, 40, 40),
    line('姓名:李小满', 60, 120),
    line('诊断:左前臂软组织挫伤', 60, 200),
    line('继发皮肤擦伤', 112, 228),
  ]
  const { kind, value } = read(lines)
  expect(kind).toBe('diagnosis-certificate')
  expect(value('diagnosis')).toBe('左前臂软组织挫伤继发皮肤擦伤')
})

test('the amount in words decides which figure is the total', () => {
  const { value, field, check } = read([
    ...invoiceHead,
    line('合计:120.00', 50, 300),
    line('合计(大写):捌佰陆拾元整', 50, 500),
    line('¥860.00', 700, 500),
  ])
  expect(value('totalFen')).toBe('86000')
  expect(check('words-equal-figures')).toBe(true)
  expect(field('totalFen')?.confidence).toBeGreaterThanOrEqual(0.99)
})

test('words and figures that differ are doubted', () => {
  const { field, check } = read([
    ...invoiceHead,
    line('合计(大写):捌佰陆拾元整', 50, 500),
    line('(小写):890.00', 600, 500),
  ])
  expect(check('words-equal-figures')).toBe(false)
  expect(field('totalFen')?.confidence).toBeLessThanOrEqual(0.5)
})

test('words alone are the total, and prove nothing', () => {
  const { value, check } = read([...invoiceHead, line('合计(大写):捌佰陆拾元整', 50, 500)])
  expect(value('totalFen')).toBe('86000')
  expect(check('words-equal-figures')).toBeUndefined()
})

test('a part larger than the total is doubted', () => {
  const { field, check } = read([
    ...invoiceHead,
    line('合计(大写):捌佰陆拾元整', 50, 500),
    line('个人自费:2814.00', 50, 560),
  ])
  expect(check('part-within-total')).toBe(false)
  expect(field('selfFundedFen')?.confidence).toBeLessThanOrEqual(0.5)
})

const billHead = [
  line('患者费用明细清单', 300, 20, 40),
  line('项目名称', 50, 150),
  line('单价', 400, 150),
  line('数量', 500, 150),
  line('金额', 620, 150),
  line('等级', 760, 150),
]

test('rows of a bill are read by their columns and proved by their sum', () => {
  const { billLines, check } = read([
    ...billHead,
    line('清创缝合术', 50, 200),
    line('240.00', 390, 200),
    line('1', 510, 200),
    line('240.00', 610, 200),
    line('甲', 770, 200),
    line('医用弹力绷带', 50, 240),
    line('28.00', 395, 240),
    line('56.00', 615, 240),
    line('乙', 770, 240),
    line('合计:296.00', 560, 300),
  ])
  expect(
    billLines.map(({ name, quantity, amountFen, listClass }) => ({ name, quantity, amountFen, listClass })),
  ).toEqual([
    { name: '清创缝合术', quantity: 1, amountFen: 24000, listClass: '甲' },
    { name: '医用弹力绷带', quantity: 2, amountFen: 5600, listClass: '乙' },
  ])
  expect(check('rows-make-total')).toBe(true)
})

test('rows that do not make the total are told', () => {
  const { check, billLines } = read([
    ...billHead,
    line('清创缝合术', 50, 200),
    line('240.00', 610, 200),
    line('合计:296.00', 560, 300),
  ])
  expect(check('rows-make-total')).toBe(false)
  expect(billLines[0]?.confidence).toBeLessThanOrEqual(0.7)
})

test('two tables side by side are two blocks', () => {
  const { billLines } = read([
    ...invoiceHead,
    ...[0, 500].flatMap((left) => [line('项目名称', left + 20, 150), line('金额(元)', left + 300, 150)]),
    line('诊察费', 20, 200),
    line('25.00', 320, 200),
    line('西药费', 520, 200),
    line('214.36', 820, 200),
  ])
  expect(billLines.map((l) => [l.name, l.amountFen])).toEqual([
    ['诊察费', 2500],
    ['西药费', 21436],
  ])
})

test('dates out of order are told', () => {
  const lines = [
    line('出院小结', 400, 20, 40),
    line('入院日期:2026年09月10日', 50, 100),
    line('出院日期:2026-09-01', 500, 100),
  ]
  expect(read(lines).check('dates-in-order')).toBe(false)
})

test('an operation outside the stay is told', () => {
  const operated = (day: string) =>
    read([
      line('手术记录', 400, 20, 40),
      line('入院日期:2026-09-01', 50, 100),
      line('出院日期:2026-09-10', 500, 100),
      line(`手术日期:${day}`, 50, 160),
    ])
  expect(operated('2026-09-02').check('date-inside-stay')).toBe(true)
  expect(operated('2026-10-02').check('date-inside-stay')).toBe(false)
  expect(operated('2026-10-02').field('operatedOn')?.confidence).toBeLessThanOrEqual(0.5)
})

test('vehicles: a plate without its dot, a number with its check digit', () => {
  const licence = (vin: string) =>
    read([
      line('机动车行驶证', 300, 20, 40),
      line('号牌号码 苏B·8K123', 50, 100),
      line('车辆识别代号', 50, 160),
      line(vin, 300, 160),
    ])
  expect(licence('1M8GDM9AXKP042788').values).toMatchObject({ plateNumber: '苏B8K123', vin: '1M8GDM9AXKP042788' })
  expect(licence('1M8GDM9AXKP042788').check('vin-check-digit')).toBe(true)
  expect(licence('1M8GDM9A1KP042788').check('vin-check-digit')).toBe(false)
})

test('an identity number with a wrong check digit is doubted, and the right one of two is taken', () => {
  const head = [line('姓名 欧阳若溪', 60, 100), line('公民身份号码', 60, 500)]
  expect(read([...head, line('999999199003070021', 260, 500)]).check('id-check-digit')).toBe(false)
  const { value, check } = read([...head, line('999999199003070020', 260, 500)])
  expect(value('idNumber')).toBe('999999199003070020')
  expect(check('id-check-digit')).toBe(true)
})

test('text that is no document we know', () => {
  const { kind, fields } = read([line('今天天气很好', 50, 50), line('我们去公园', 50, 100)])
  expect(kind).toBe('unknown')
  expect(fields).toEqual([])
})

test('no lines, no document', () => {
  expect(read([])).toMatchObject({ kind: 'unknown', fields: [], billLines: [], checks: [] })
})
