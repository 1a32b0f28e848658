// The pages of the demo, drawn here and read by the real models: clean, photographed, turned, spoiled.
import { crc32 } from 'node:zlib'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { openReader, type Reading, ReadingFailed } from '../../src/documents/reading/index.ts'
import { demoClaimPages, drawPage, photograph, samples } from './index.ts'

const reader = openReader({ workers: 2 })
reader.warm()
afterAll(() => reader.close())

const png = (bytes: Buffer) => reader.read(bytes, 'image/png')
const jpeg = (bytes: Buffer) => reader.read(bytes, 'image/jpeg')
const valuesOf = (reading: Reading) => Object.fromEntries(reading.fields.map((f) => [f.name, f.value]))
const failed = (reading: Reading) => reading.checks.filter((c) => !c.passed)
const rowsOf = (reading: Reading) => reading.billLines.map((l) => [l.name, l.amountFen]).sort()

const invoices = [
  ['electronic', samples.outpatientInvoice],
  ['emergency', { ...samples.outpatientInvoice, visitKind: '急诊' as const }],
  ['inpatient', samples.inpatientInvoice],
] as const

test.concurrent.each(invoices)('medical invoice, layout %s', { timeout: 120_000 }, async (layout, data) => {
  const page = await drawPage('medical-invoice', layout, data)
  const reading = await jpeg(await photograph(page, { skew: 2, seed: 3, side: 1800 }))
  expect(reading).toMatchObject({ kind: 'medical-invoice', quality: { ok: true } })
  expect(valuesOf(reading)).toMatchObject({
    invoiceNumber: data.number,
    patientName: data.patientName,
    hospital: data.hospital,
    issuedOn: data.issuedOn,
    visitedOn: data.visitedOn,
    visitKind: data.visitKind,
    totalFen: String(data.totalFen),
    publicInsurancePaidFen: String(data.publicInsurancePaidFen),
    accountPaidFen: String(data.accountPaidFen),
    cashPaidFen: String(data.cashPaidFen),
    coPaymentFen: String(data.coPaymentFen),
  })
  expect(rowsOf(reading)).toEqual(data.items.map((i) => [i.category, i.amountFen]).sort())
  expect(failed(reading)).toEqual([])
  expect(reading.checks.map((c) => c.id)).toEqual(
    expect.arrayContaining(['words-equal-figures', 'rows-make-total', 'payments-make-total']),
  )
})

test.concurrent('the code of an electronic invoice proves what is printed', { timeout: 120_000 }, async () => {
  const reading = await png(await drawPage('medical-invoice', 'electronic', samples.outpatientInvoice))
  for (const id of ['code-equals-invoice-number', 'code-equals-amount', 'code-equals-issued-on'])
    expect(reading.checks).toContainEqual(expect.objectContaining({ id, passed: true }))
})

test.concurrent.each(['plain', 'ruled'])('itemised bill, layout %s', { timeout: 120_000 }, async (layout) => {
  const data = samples.inpatientBill
  const reading = await jpeg(await photograph(await drawPage('itemised-bill', layout, data), { skew: -2, side: 1800 }))
  expect(reading).toMatchObject({ kind: 'itemised-bill', quality: { ok: true } })
  expect(
    reading.billLines.map(({ category, quantity, amountFen, listClass }) => ({
      category,
      quantity,
      amountFen,
      listClass,
    })),
  ).toEqual(
    data.items.map(({ category, quantity, amountFen, listClass }) => ({ category, quantity, amountFen, listClass })),
  )
  expect(reading.checks).toContainEqual(expect.objectContaining({ id: 'rows-make-total', passed: true }))
})

test.concurrent('papers a doctor writes', { timeout: 120_000 }, async () => {
  const [certificate, record, discharge] = await Promise.all([
    drawPage('diagnosis-certificate', 'standard', samples.recordOfFall).then(png),
    drawPage('outpatient-record', 'standard', samples.recordOfFall).then(png),
    drawPage('discharge-summary', 'standard', samples.surgery).then(png),
  ])
  const { patientName, hospital, department, visitedOn, diagnosis } = samples.recordOfFall
  for (const [reading, kind] of [
    [certificate, 'diagnosis-certificate'],
    [record, 'outpatient-record'],
  ] as const) {
    expect(reading.kind).toBe(kind)
    expect(valuesOf(reading)).toMatchObject({ patientName, hospital, department, visitedOn, diagnosis })
    expect(valuesOf(reading).cause).toContain('摔伤')
  }
  expect(discharge.kind).toBe('discharge-summary')
  expect(valuesOf(discharge)).toMatchObject({
    diagnosis: samples.surgery.diagnosis,
    hospitalisedOn: '2026-09-01',
    dischargedOn: '2026-09-10',
  })
})

test.concurrent('identity card and bank card', { timeout: 120_000 }, async () => {
  const [front, back, card] = await Promise.all([
    drawPage('id-card', 'front', samples.identity)
      .then((p) => photograph(p, { skew: 3, side: 1500 }))
      .then(jpeg),
    drawPage('id-card', 'back', samples.identity).then(png),
    drawPage('bank-card', 'standard', samples.debitCard)
      .then((p) => photograph(p, { side: 1500 }))
      .then(jpeg),
  ])
  const { name, sex, ethnicity, birthDate, address, idNumber, authority, validUntil } = samples.identity
  expect(valuesOf(front)).toMatchObject({ name, sex, ethnicity, birthDate, address, idNumber })
  expect(front.checks.map((c) => c.passed)).toEqual([true, true, true])
  expect(valuesOf(back)).toMatchObject({ authority, validUntil })
  expect(card).toMatchObject({ kind: 'bank-card', checks: [{ id: 'card-check-digit', passed: true }] })
  expect(valuesOf(card)).toMatchObject({ accountNumber: samples.debitCard.accountNumber, bank: samples.debitCard.bank })
})

test.concurrent('the three photos of the demo’s claim agree with one another', { timeout: 120_000 }, async () => {
  const pages = await demoClaimPages({
    patientName: '李小满',
    hospital: '市儿童医院',
    visitedOn: '2026-11-20',
    totalFen: 860_00,
  })
  const readings = await Promise.all(pages.map((page) => jpeg(page.bytes)))
  expect(readings.map((r) => r.kind)).toEqual(pages.map((p) => p.kind))
  for (const reading of readings) {
    expect(valuesOf(reading)).toMatchObject({ patientName: '李小满', hospital: '市儿童医院', visitedOn: '2026-11-20' })
    expect(failed(reading)).toEqual([])
    expect(reading.quality.ok).toBe(true)
  }
  const [invoice, bill, certificate] = readings
  expect(invoice && valuesOf(invoice)).toMatchObject({ totalFen: '86000', cashPaidFen: '86000', visitKind: '急诊' })
  expect(bill?.billLines.reduce((sum, row) => sum + row.amountFen, 0)).toBe(860_00)
  expect(certificate && valuesOf(certificate)).toMatchObject({
    diagnosis: '左前臂软组织挫伤',
    cause: '在学校操场摔伤,左前臂着地',
  })
})

test.concurrent.each([90, 180, 270] as const)(
  'a page turned by %i° is set upright',
  { timeout: 120_000 },
  async (rotate) => {
    const page = await drawPage('diagnosis-certificate', 'standard', samples.recordOfFall)
    const turned = await jpeg(await photograph(page, { skew: 2, side: 1500, rotate }))
    expect(valuesOf(turned)).toMatchObject({ patientName: '李小满', diagnosis: '左前臂软组织挫伤' })
    const { width = 0, height = 0 } = await sharp(turned.pages[0]?.uprightJpeg).metadata()
    expect(height).toBeGreaterThan(width)
    expect(Math.max(width, height)).toBeLessThanOrEqual(1600)
    // Where the drawing puts the diagnosis, less the table around the page.
    const [x = 0, y = 0] = turned.fields.find((f) => f.name === 'diagnosis')?.region ?? []
    expect(x).toBeCloseTo(0.26, 1)
    expect(y).toBeCloseTo(0.39, 1)
  },
)

test.concurrent('a blank page, a blurred page and a tiny page are sent back', { timeout: 120_000 }, async () => {
  const page = await drawPage('itemised-bill', 'plain', samples.inpatientBill)
  const blank = await sharp({ create: { width: 1200, height: 1600, channels: 3, background: '#f4f2ee' } })
    .jpeg()
    .toBuffer()
  const tiny = await sharp(page).resize(420).jpeg().toBuffer()
  const [nothing, blurred, small] = await Promise.all([
    jpeg(blank),
    photograph(page, { blur: 6, side: 1600 }).then(jpeg),
    jpeg(tiny),
  ])
  expect(nothing).toMatchObject({ kind: 'unknown', fields: [], quality: { ok: false, reason: 'blank' } })
  expect(blurred?.quality).toMatchObject({ ok: false, reason: 'blurred' })
  expect(small?.quality.ok).toBe(false)
})

const refuses = (bytes: Buffer, type: 'image/png' | 'image/jpeg' | 'application/pdf') =>
  reader.read(bytes, type).then(
    () => 'read',
    (error: unknown) => (error instanceof ReadingFailed ? error.reason : error),
  )

test.concurrent('what is not an image, or not whole, or a bomb, is refused', { timeout: 120_000 }, async () => {
  const page = await sharp(await drawPage('id-card', 'back', samples.identity))
    .jpeg()
    .toBuffer()
  expect(await refuses(Buffer.from('MZ this is a program'), 'image/jpeg')).toBe('not-what-it-says')
  expect(await refuses(page, 'image/png')).toBe('not-what-it-says')
  expect(await refuses(page.subarray(0, page.length / 3), 'image/jpeg')).toBe('damaged')
  expect(await refuses(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(500, 7)]), 'application/pdf')).toBe(
    'damaged',
  )
  expect(await refuses(await bomb(), 'image/png')).toBe('too-many-pixels')
})

/** A small PNG that says it is 60,000 pixels a side. */
async function bomb(): Promise<Buffer> {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  bytes.writeUInt32BE(60_000, 16)
  bytes.writeUInt32BE(60_000, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

const font = 'node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf'

function pdf(options: PDFKit.PDFDocumentOptions, draw: (document: PDFKit.PDFDocument) => void): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: 'A4', ...options })
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    draw(document)
    document.end()
  })
}

test.concurrent('a PDF with a text layer is read from it', { timeout: 120_000 }, async () => {
  const bytes = await pdf({}, (document) => {
    document.font(font).fontSize(22).text('医疗门诊收费票据（电子）', 150, 60)
    document.fontSize(11)
    const lines = [
      '票据代码：32060126',
      '票据号码：0087541903',
      '交款人：陈思远',
      '开票日期：2026-10-12',
      '个人现金支付：824.00',
      '收款单位（章）：江州市第一人民医院',
    ]
    for (const [i, line] of lines.entries()) document.text(line, 60, 120 + i * 24)
    document.text('金额合计（大写）捌佰贰拾肆元整', 60, 300).text('（小写）824.00', 380, 300)
  })
  const reading = await reader.read(bytes, 'application/pdf')
  expect(reading).toMatchObject({ kind: 'medical-invoice', quality: { ok: true, score: 1 } })
  expect(valuesOf(reading)).toMatchObject({
    invoiceCode: '32060126',
    invoiceNumber: '0087541903',
    patientName: '陈思远',
    issuedOn: '2026-10-12',
    cashPaidFen: '82400',
    totalFen: '82400',
    hospital: '江州市第一人民医院',
  })
  const [x = 0, y = 0] = reading.fields.find((f) => f.name === 'patientName')?.region ?? []
  expect(x).toBeGreaterThan(0.14)
  expect(x).toBeLessThan(0.2)
  expect(y).toBeCloseTo(168 / 842, 1)
})

test.concurrent('a scanned PDF is read page by page', { timeout: 120_000 }, async () => {
  const [bill, certificate] = await Promise.all([
    drawPage('itemised-bill', 'plain', samples.inpatientBill),
    drawPage('diagnosis-certificate', 'standard', samples.recordOfFall),
  ])
  const bytes = await pdf({}, (document) => {
    document.image(certificate, 0, 0, { width: 595 })
    document.addPage().image(bill, 0, 100, { width: 595 })
  })
  const reading = await reader.read(bytes, 'application/pdf')
  expect(reading.pages).toHaveLength(2)
  expect(reading.quality.ok).toBe(true)
  expect(reading.pages[1]?.lines.some((line) => line.text.includes('费用明细清单'))).toBe(true)
})

test.concurrent('a locked PDF and one of many pages are refused', { timeout: 120_000 }, async () => {
  const locked = await pdf({ userPassword: 'secret' }, (document) => document.text('nothing to see'))
  const long = await pdf({}, (document) => {
    for (let i = 0; i < 41; i++) document.addPage()
  })
  expect(await refuses(locked, 'application/pdf')).toBe('locked')
  expect(await refuses(long, 'application/pdf')).toBe('too-many-pages')
})

test('limits of the pool: time, queue, end', { timeout: 120_000 }, async () => {
  const page = await drawPage('id-card', 'back', samples.identity)
  const reason = (error: unknown) => (error instanceof ReadingFailed ? error.reason : error)
  const hasty = openReader({ workers: 1, timeLimitMs: 1, waitingMax: 1 })
  const first = hasty.read(page, 'image/png').catch(reason)
  const second = hasty.read(page, 'image/png').catch(reason)
  const third = hasty.read(page, 'image/png').catch(reason)
  expect(await Promise.all([first, second, third])).toEqual(['timed-out', 'timed-out', 'busy'])
  await hasty.close()
  expect(await hasty.read(page, 'image/png').catch(reason)).toBe('closed')
  const broken = openReader({ workers: 1, modelDir: '/nowhere' })
  expect(await broken.read(page, 'image/png').catch(reason)).toBe('crashed')
  await broken.close()
})
