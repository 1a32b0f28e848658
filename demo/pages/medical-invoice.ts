/** Three forms of medical invoice, of our own design: electronic, a paper receipt of an emergency room, and an in-patient one. */
import Nzh from 'nzh'
import { type InvoiceData, type InvoiceItem, longDate, yuan } from './data.ts'
import { type Column, frame, type Paper, png, qrCode, rule, seal, sheet, table, text } from './paper.ts'

export const medicalInvoice = { electronic, emergency, inpatient }

function inWords(fen: number): string {
  return Nzh.cn.toMoney(fen / 100, { outSymbol: false })
}

/** The code says what the page says, in the form e-invoices use. */
function codeOf(data: InvoiceData): string {
  const day = data.issuedOn.replaceAll('-', '')
  return ['01', '06', data.code, data.number, yuan(data.totalFen), day, data.checkCode].join(',')
}

async function electronic(data: InvoiceData): Promise<Buffer> {
  const paper = sheet(1600, 1040)
  text(paper, `医疗${data.visitKind === '住院' ? '住院' : '门诊'}收费票据（电子）`, 800, 80, {
    size: 46,
    weight: 'bold',
    color: '#8a3b12',
    align: 'center',
  })
  await qrCode(paper, codeOf(data), 1390, 30, 150)
  labels(paper, 70, 160, 34, [`票据代码：${data.code}`, '交款人统一社会信用代码：', `交款人：${data.patientName}`])
  labels(paper, 860, 160, 34, [`票据号码：${data.number}`, `校验码：${data.checkCode}`, `开票日期：${data.issuedOn}`])
  frame(paper, 60, 270, 1480, 330, '#8a3b12')
  const half = Math.ceil(data.items.length / 2)
  for (const [i, items] of [data.items.slice(0, half), data.items.slice(half)].entries())
    table(paper, electronicColumns(i * 740), items, { y: 300, rowHeight: 46, size: 24 })
  rule(paper, 800, 270, 800, 600, '#8a3b12')
  frame(paper, 60, 600, 1480, 56, '#8a3b12')
  text(paper, `金额合计（大写） ${inWords(data.totalFen)}`, 80, 628, { size: 26 })
  text(paper, `（小写） ${yuan(data.totalFen)}`, 1080, 628, { size: 26 })
  frame(paper, 60, 656, 1480, 230, '#8a3b12')
  labels(paper, 80, 690, 44, [
    `业务流水号：${data.number}0061`,
    `就诊日期：${data.visitedOn}`,
    `医保统筹基金支付：${yuan(data.publicInsurancePaidFen)}`,
    `个人账户支付：${yuan(data.accountPaidFen)}`,
    `个人现金支付：${yuan(data.cashPaidFen)}`,
  ])
  labels(paper, 580, 690, 44, [
    `门诊号：${data.number.slice(-8)}`,
    '医疗机构类型：三级综合',
    `其他支付：0.00`,
    `个人自付：${yuan(data.coPaymentFen)}`,
    `个人自费：${yuan(data.selfFundedFen)}`,
  ])
  labels(paper, 1080, 690, 44, [`性别：${data.sex}`, '医保类型：城乡居民医疗保险', `就诊类型：${data.visitKind}`])
  text(paper, `收款单位（章）：${data.hospital}`, 80, 950, { size: 24 })
  text(paper, '复核人：陈静', 900, 950, { size: 24 })
  text(paper, '收款人：周倩', 1200, 950, { size: 24 })
  seal(paper, data.hospital, '收费专用章', 640, 930)
  return png(paper)
}

function electronicColumns(left: number): Column<InvoiceItem>[] {
  return [
    { heading: '项目名称', x: left + 80, cell: (i) => i.category },
    { heading: '数量/单位', x: left + 420, align: 'center', cell: (i) => `${i.quantity ?? 1}` },
    { heading: '金额（元）', x: left + 660, align: 'right', cell: (i) => yuan(i.amountFen) },
  ]
}

async function emergency(data: InvoiceData): Promise<Buffer> {
  const paper = sheet(1180, 1500, '#fbfaf4')
  text(paper, data.hospital, 590, 90, { size: 44, weight: 'bold', align: 'center', spacing: 4 })
  text(paper, `${data.visitKind}医疗收费收据`, 590, 160, { size: 38, align: 'center', spacing: 6 })
  labels(
    paper,
    90,
    250,
    50,
    [`姓名：${data.patientName}`, `性别：${data.sex}`, `就诊日期：${longDate(data.visitedOn)}`],
    28,
  )
  labels(
    paper,
    620,
    250,
    50,
    [`收据号码：${data.number}`, `科室：${data.department ?? '急诊外科'}`, `收费日期：${longDate(data.issuedOn)}`],
    28,
  )
  rule(paper, 80, 400, 1100, 400)
  const columns: Column<InvoiceItem>[] = [
    { heading: '收费项目', x: 100, cell: (i) => i.category },
    { heading: '数量', x: 640, align: 'center', cell: (i) => `${i.quantity ?? 1}` },
    { heading: '金额', x: 1060, align: 'right', cell: (i) => yuan(i.amountFen) },
  ]
  const y = table(paper, columns, data.items, { y: 440, rowHeight: 56, size: 28 })
  rule(paper, 80, y, 1100, y)
  text(paper, `合计（大写）：${inWords(data.totalFen)}`, 100, y + 50, { size: 30, weight: 'bold' })
  text(paper, `¥${yuan(data.totalFen)}`, 1060, y + 50, { size: 30, weight: 'bold', align: 'right' })
  labels(
    paper,
    100,
    y + 120,
    52,
    [
      `统筹支付：${yuan(data.publicInsurancePaidFen)}`,
      `账户支付：${yuan(data.accountPaidFen)}`,
      `现金支付：${yuan(data.cashPaidFen)}`,
    ],
    28,
  )
  labels(
    paper,
    620,
    y + 120,
    52,
    [`自付金额：${yuan(data.coPaymentFen)}`, `自费金额：${yuan(data.selfFundedFen)}`, `就诊类别：${data.visitKind}`],
    28,
  )
  text(paper, '收费员：0837', 100, 1400, { size: 26 })
  text(paper, '手写无效，遗失不补', 760, 1400, { size: 26 })
  seal(paper, data.hospital, '收费专用章', 980, y + 250)
  return png(paper)
}

async function inpatient(data: InvoiceData): Promise<Buffer> {
  const paper = sheet(1400, 1900)
  text(paper, '医疗住院收费票据', 700, 100, { size: 48, weight: 'bold', align: 'center', spacing: 6 })
  text(paper, `医院名称：${data.hospital}`, 100, 190, { size: 26 })
  text(paper, `票据号：${data.number}`, 940, 190, { size: 26 })
  labels(paper, 100, 250, 48, [`姓名：${data.patientName}`, `入院日期：${data.hospitalisedOn ?? data.visitedOn}`], 26)
  labels(paper, 540, 250, 48, [`性别：${data.sex}`, `出院日期：${data.dischargedOn ?? data.issuedOn}`], 26)
  labels(paper, 940, 250, 48, [`住院号：${data.number.slice(-7)}`, `结算日期：${data.issuedOn}`], 26)
  frame(paper, 90, 350, 1220, 1060)
  const half = Math.ceil(data.items.length / 2)
  for (const [i, items] of [data.items.slice(0, half), data.items.slice(half)].entries()) {
    const left = 90 + i * 610
    const columns: Column<InvoiceItem>[] = [
      { heading: '项目', x: left + 30, cell: (item) => item.category },
      { heading: '金额', x: left + 570, align: 'right', cell: (item) => yuan(item.amountFen) },
    ]
    table(paper, columns, items, { y: 385, rowHeight: 52, size: 26 })
  }
  rule(paper, 700, 350, 700, 1410)
  text(paper, `合计（大写） ${inWords(data.totalFen)}`, 110, 1450, { size: 28 })
  text(paper, `（小写） ¥${yuan(data.totalFen)}`, 940, 1450, { size: 28 })
  labels(
    paper,
    110,
    1530,
    56,
    [
      `医保统筹支付：${yuan(data.publicInsurancePaidFen)}`,
      `个人帐户支付：${yuan(data.accountPaidFen)}`,
      `个人支付金额：${yuan(data.cashPaidFen)}`,
    ],
    26,
  )
  labels(paper, 700, 1530, 56, [`个人自付：${yuan(data.coPaymentFen)}`, `个人自费：${yuan(data.selfFundedFen)}`], 26)
  text(paper, '收费单位（章）', 110, 1780, { size: 26 })
  seal(paper, data.hospital, '住院收费专用章', 420, 1760)
  return png(paper)
}

function labels(paper: Paper, x: number, y: number, step: number, lines: string[], size = 24): void {
  for (const [i, line] of lines.entries()) text(paper, line, x, y + i * step, { size })
}
