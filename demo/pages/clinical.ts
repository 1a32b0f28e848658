/** Papers a doctor writes: certificate, out-patient record, discharge summary. */
import { type ClinicalData, longDate } from './data.ts'
import { type Paper, paragraph, png, rule, seal, sheet, text } from './paper.ts'

export const diagnosisCertificate = { standard: certificate }
export const outpatientRecord = { standard: record }
export const dischargeSummary = { standard: discharge }

async function certificate(data: ClinicalData): Promise<Buffer> {
  const paper = sheet(1240, 1560)
  text(paper, data.hospital, 620, 110, { size: 42, weight: 'bold', align: 'center' })
  text(paper, '诊断证明书', 620, 190, { size: 46, weight: 'bold', align: 'center', spacing: 10 })
  person(paper, data, 290)
  let y = section(paper, '就诊日期', longDate(data.visitedOn), 440)
  y = section(paper, '受伤原因', data.history, y)
  y = section(paper, '诊断', data.diagnosis, y)
  y = section(paper, '处理意见', data.advice, y)
  text(paper, '特此证明', 160, y + 30, { size: 28 })
  text(paper, `医师签名：${data.doctor}`, 720, 1320, { size: 28 })
  text(paper, `日期：${longDate(data.visitedOn)}`, 720, 1380, { size: 28 })
  seal(paper, data.hospital, '诊断证明章', 860, 1350)
  return png(paper)
}

async function record(data: ClinicalData): Promise<Buffer> {
  const paper = sheet(1240, 1700)
  text(paper, data.hospital, 620, 100, { size: 40, weight: 'bold', align: 'center' })
  text(paper, '门（急）诊病历', 620, 170, { size: 40, align: 'center', spacing: 6 })
  person(paper, data, 260)
  let y = section(paper, '就诊时间', `${data.visitedOn} 16:20`, 410)
  y = section(paper, '主诉', data.complaint, y)
  y = section(paper, '现病史', data.history, y)
  y = section(paper, '既往史', '体健，否认药物过敏史。', y)
  y = section(paper, '体格检查', data.examination, y)
  y = section(paper, '初步诊断', data.diagnosis, y)
  y = section(paper, '处理', data.advice, y)
  text(paper, `医生签名：${data.doctor}`, 760, Math.max(y + 80, 1480), { size: 28 })
  return png(paper)
}

async function discharge(data: ClinicalData): Promise<Buffer> {
  const paper = sheet(1240, 1800)
  text(paper, data.hospital, 620, 100, { size: 40, weight: 'bold', align: 'center' })
  text(paper, '出院小结', 620, 175, { size: 44, weight: 'bold', align: 'center', spacing: 10 })
  person(paper, data, 270)
  text(paper, `入院日期：${longDate(data.hospitalisedOn ?? data.visitedOn)}`, 120, 420, { size: 28 })
  text(paper, `出院日期：${longDate(data.dischargedOn ?? data.visitedOn)}`, 640, 420, { size: 28 })
  let y = section(paper, '入院诊断', data.diagnosis, 490)
  y = section(paper, '入院情况', data.history, y)
  y = section(paper, '诊疗经过', data.examination, y)
  y = section(paper, '出院诊断', data.diagnosis, y)
  y = section(paper, '出院医嘱', data.advice, y)
  text(paper, `主治医师：${data.doctor}`, 760, Math.max(y + 80, 1600), { size: 28 })
  return png(paper)
}

function person(paper: Paper, data: ClinicalData, y: number): void {
  text(paper, `姓名：${data.patientName}`, 120, y, { size: 28 })
  text(paper, `性别：${data.sex}`, 520, y, { size: 28 })
  text(paper, `年龄：${data.age}岁`, 820, y, { size: 28 })
  text(paper, `科室：${data.department}`, 120, y + 60, { size: 28 })
  rule(paper, 110, y + 105, 1130, y + 105)
}

function section(paper: Paper, label: string, value: string, y: number): number {
  text(paper, `${label}：`, 120, y, { size: 28, weight: 'bold' })
  return paragraph(paper, value, 280, y, 820, { size: 28 }) + 24
}
