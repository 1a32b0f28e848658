/** Papers of the registry: a death certificate, a page of the household register. */
import { type DeathData, longDate, type RegisterData } from './data.ts'
import { frame, type Paper, png, rule, seal, sheet, text } from './paper.ts'

export const deathCertificate = { standard: death }
export const householdRegister = { standard: register }

async function death({ name, sex, idNumber, birthDate, diedOn, cause, hospital }: DeathData): Promise<Buffer> {
  const paper = sheet(1240, 1300)
  text(paper, '居民死亡医学证明（推断）书', 620, 130, { size: 44, weight: 'bold', align: 'center' })
  rows(paper, 260, [
    ['死者姓名', name],
    ['性别', sex],
    ['身份证件号码', idNumber],
    ['出生日期', longDate(birthDate)],
    ['死亡日期', longDate(diedOn)],
    ['直接死因', cause],
    ['医疗卫生机构名称', hospital],
  ])
  seal(paper, hospital, '证明专用章', 900, 1140)
  return png(paper)
}

async function register({ name, relationToHead, sex, birthDate, idNumber }: RegisterData): Promise<Buffer> {
  const paper = sheet(1400, 1000)
  text(paper, '常住人口登记卡', 700, 110, { size: 46, weight: 'bold', align: 'center', spacing: 8 })
  rows(paper, 230, [
    ['姓名', name],
    ['户主或与户主关系', relationToHead],
    ['性别', sex],
    ['民族', '汉'],
    ['出生日期', longDate(birthDate)],
    ['公民身份证件编号', idNumber],
  ])
  seal(paper, '示例市公安局', '户口专用章', 1080, 830)
  return png(paper)
}

/** A label and what stands behind it a row, ruled as forms are. */
function rows(paper: Paper, top: number, entries: readonly (readonly [string, string])[]): void {
  const height = 100
  for (const [index, [label, value]] of entries.entries()) {
    const y = top + index * height
    frame(paper, 90, y, paper.width - 180, height)
    rule(paper, 440, y, 440, y + height)
    text(paper, label, 110, y + height / 2, { size: 30, weight: 'bold' })
    text(paper, value, 470, y + height / 2, { size: 30 })
  }
}
