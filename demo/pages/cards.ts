/** Identity card and bank card, drawn by ourselves: the fields stand where readers expect them, the artwork is ours. */
import type { BankCardData, IdCardData } from './data.ts'
import { type Paper, paragraph, picture, png, sheet, text } from './paper.ts'

export const idCard = { front, back }
export const bankCard = { standard: bank }

const label = { size: 30, color: '#3b6ea5' }
const value = { size: 36, color: '#111' }

async function front(data: IdCardData): Promise<Buffer> {
  const paper = sheet(1080, 680, '#eaf1f6')
  const [year = '', month = '', day = ''] = data.birthDate.split('-')
  text(paper, '姓名', 70, 100, label)
  text(paper, data.name, 170, 100, { ...value, size: 42, spacing: 8 })
  text(paper, '性别', 70, 180, label)
  text(paper, data.sex, 170, 180, value)
  text(paper, '民族', 290, 180, label)
  text(paper, data.ethnicity, 390, 180, value)
  text(paper, '出生', 70, 260, label)
  text(paper, `${year} 年 ${Number(month)} 月 ${Number(day)} 日`, 170, 260, value)
  text(paper, '住址', 70, 340, label)
  paragraph(paper, data.address, 170, 340, 470, value)
  text(paper, '公民身份号码', 70, 590, label)
  text(paper, data.idNumber, 320, 590, { size: 44, spacing: 4 })
  await portrait(paper, data.portrait)
  return png(paper)
}

async function portrait(paper: Paper, bytes: Buffer | undefined): Promise<void> {
  if (bytes) return picture(paper, bytes, 700, 90, 310, 400)
  const { c } = paper
  c.fillStyle = '#c9d6df'
  c.fillRect(700, 90, 310, 400)
  c.fillStyle = '#7f8f9b'
  c.beginPath()
  c.ellipse(855, 245, 78, 98, 0, 0, Math.PI * 2)
  c.fill()
  c.beginPath()
  c.ellipse(855, 490, 145, 135, 0, Math.PI, 0)
  c.fill()
}

async function back(data: IdCardData): Promise<Buffer> {
  const paper = sheet(1080, 680, '#eaf1f6')
  text(paper, '中华人民共和国', 540, 150, { size: 56, align: 'center', spacing: 16 })
  text(paper, '居民身份证', 540, 260, { size: 68, weight: 'bold', align: 'center', spacing: 24 })
  text(paper, '签发机关', 220, 490, label)
  text(paper, data.authority, 400, 490, value)
  text(paper, '有效期限', 220, 580, label)
  text(paper, `${data.validFrom.replaceAll('-', '.')}-${data.validUntil.replaceAll('-', '.')}`, 400, 580, value)
  return png(paper)
}

async function bank(data: BankCardData): Promise<Buffer> {
  const paper = sheet(1080, 680, '#274b7a')
  text(paper, data.bank, 80, 110, { size: 56, weight: 'bold', color: '#fff' })
  text(paper, '借记卡', 860, 110, { size: 36, color: '#fff' })
  const groups = data.accountNumber.replace(/(\d{4})(?=\d)/g, '$1 ')
  text(paper, groups, 540, 380, { size: 58, color: '#fff', align: 'center', spacing: 3 })
  text(paper, 'VALID THRU', 420, 490, { size: 22, color: '#fff' })
  text(paper, data.validThru, 580, 490, { size: 34, color: '#fff' })
  text(paper, '银联 UnionPay', 760, 600, { size: 36, weight: 'bold', color: '#fff' })
  return png(paper)
}
