/** The list of everything charged, row by row. */
import { type BillData, type BillItem, yuan } from './data.ts'
import { type Column, frame, png, rule, sheet, table, text } from './paper.ts'

export const itemisedBill = { plain, ruled }

async function plain(data: BillData): Promise<Buffer> {
  const paper = sheet(1700, 460 + data.items.length * 48 + 200)
  text(paper, data.hospital, 850, 70, { size: 40, weight: 'bold', align: 'center' })
  text(paper, '患者费用明细清单', 850, 130, { size: 36, align: 'center', spacing: 4 })
  text(paper, `姓名：${data.patientName}`, 80, 210, { size: 26 })
  text(paper, `科室：${data.department}`, 560, 210, { size: 26 })
  text(paper, `就诊日期：${data.visitedOn}`, 1120, 210, { size: 26 })
  rule(paper, 70, 250, 1630, 250)
  const columns: Column<BillItem>[] = [
    { heading: '类别', x: 80, cell: (i) => i.category },
    { heading: '项目名称', x: 260, cell: (i) => i.name },
    { heading: '规格', x: 820, cell: (i) => i.specification },
    { heading: '单位', x: 1020, align: 'center', cell: (i) => i.unit },
    { heading: '单价', x: 1180, align: 'right', cell: (i) => yuan(i.unitPriceFen) },
    { heading: '数量', x: 1290, align: 'center', cell: (i) => String(i.quantity) },
    { heading: '金额', x: 1460, align: 'right', cell: (i) => yuan(i.amountFen) },
    { heading: '等级', x: 1570, align: 'center', cell: (i) => i.listClass },
  ]
  const y = table(paper, columns, data.items, { y: 290, rowHeight: 48, size: 25 })
  rule(paper, 70, y, 1630, y)
  text(paper, `合计：${yuan(data.totalFen)}`, 1460, y + 40, { size: 28, weight: 'bold', align: 'right' })
  text(paper, `打印时间：${data.visitedOn} 18:06`, 80, y + 100, { size: 22 })
  return png(paper)
}

async function ruled(data: BillData): Promise<Buffer> {
  const height = 420 + data.items.length * 54 + 160
  const paper = sheet(1500, height)
  text(paper, `${data.hospital}住院费用清单`, 750, 80, { size: 38, weight: 'bold', align: 'center' })
  text(paper, `患者姓名：${data.patientName}`, 90, 160, { size: 25 })
  text(paper, `病区：${data.department}`, 560, 160, { size: 25 })
  text(paper, `入院日期：${data.hospitalisedOn ?? data.visitedOn}`, 90, 205, { size: 25 })
  text(paper, `出院日期：${data.dischargedOn ?? data.visitedOn}`, 560, 205, { size: 25 })
  const columns: Column<BillItem>[] = [
    { heading: '收费项目', x: 110, cell: (i) => i.name },
    { heading: '费用类别', x: 640, cell: (i) => i.category },
    { heading: '次数', x: 920, align: 'center', cell: (i) => String(i.quantity) },
    { heading: '总价', x: 1160, align: 'right', cell: (i) => yuan(i.amountFen) },
    {
      heading: '甲乙类',
      x: 1310,
      align: 'center',
      cell: (i) => (i.listClass === '自费' ? '自费' : `${i.listClass}类`),
    },
  ]
  const y = table(paper, columns, data.items, { y: 280, rowHeight: 54, size: 26 })
  frame(paper, 90, 250, 1320, y - 275)
  for (let i = 1; i <= data.items.length; i++) rule(paper, 90, 253 + i * 54, 1410, 253 + i * 54, '#bbb', 1)
  text(paper, `总金额：¥${yuan(data.totalFen)}`, 1160, y + 40, { size: 28, align: 'right' })
  return png(paper)
}
