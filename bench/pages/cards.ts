// Identity and bank cards set otherwise than the demo's: other type, both sides copied on one sheet, a photocopy with a note over it.
import { frame, type Paper, paragraph, sheet, text } from '../../demo/pages/paper.ts'
import type { Facts } from './facts.ts'
import type { Style } from './style.ts'

type Values = Facts['values']
export interface Card {
  readonly paper: Paper
  readonly truth: Readonly<Record<string, string>>
}

const of = (values: Values, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? '']))

const frontFields = ['name', 'sex', 'ethnicity', 'birthDate', 'address', 'idNumber']

export function idFront(values: Values, style: Style, copied: boolean): Card {
  const paper = copied ? sheet(1240, 1100, '#f4f4f2') : sheet(1000, 640, '#e6eef2')
  front(paper, values, style, copied ? 140 : 0, copied ? 120 : 0)
  if (copied) {
    frame(paper, 140, 120, 1000, 640, '#999')
    text(paper, '仅限办理保险理赔使用', 620, 900, { size: 40, color: '#8a8a8a', align: 'center' })
  }
  return { paper, truth: of(values, frontFields) }
}

function front(paper: Paper, values: Values, { text: type }: Style, x: number, y: number): void {
  const print = { ...type, size: 34 }
  const label = { ...type, size: 26, color: '#4f7fa8' }
  const [year = '', month = '', day = ''] = (values.birthDate ?? '').split('-')
  text(paper, '姓 名', x + 60, y + 90, label)
  text(paper, values.name ?? '', x + 170, y + 90, { ...print, spacing: 4 })
  text(paper, '性 别', x + 60, y + 160, label)
  text(paper, values.sex ?? '', x + 170, y + 160, print)
  text(paper, '民 族', x + 280, y + 160, label)
  text(paper, values.ethnicity ?? '', x + 390, y + 160, print)
  text(paper, '出 生', x + 60, y + 230, label)
  text(paper, `${year}年${Number(month)}月${Number(day)}日`, x + 170, y + 230, print)
  text(paper, '住 址', x + 60, y + 300, label)
  paragraph(paper, values.address ?? '', x + 170, y + 300, 440, print)
  text(paper, '公民身份号码', x + 60, y + 560, label)
  text(paper, values.idNumber ?? '', x + 300, y + 560, { ...print, size: 40, spacing: 5 })
  paper.c.fillStyle = '#b8c4cc'
  paper.c.fillRect(x + 660, y + 80, 280, 370)
}

export function idBack(values: Values, { text: type }: Style, copied: boolean): Card {
  const paper = copied ? sheet(1240, 1100, '#f4f4f2') : sheet(1000, 640, '#e6eef2')
  const [x, y] = copied ? [140, 120] : [0, 0]
  text(paper, '中华人民共和国', x + 560, y + 130, { ...type, size: 46, align: 'center', spacing: 10 })
  text(paper, '居 民 身 份 证', x + 560, y + 230, { ...type, size: 58, weight: 'bold', align: 'center' })
  const authority = values.policeAuthority ?? ''
  const until = values.validUntil ?? ''
  const from = `${Number(until.slice(0, 4)) - 20}${until.slice(4)}`
  text(paper, '签发机关', x + 230, y + 470, { ...type, size: 26 })
  text(paper, authority, x + 380, y + 470, { ...type, size: 32 })
  text(paper, '有效期限', x + 230, y + 550, { ...type, size: 26 })
  text(paper, `${from.replaceAll('-', '.')}-${until.replaceAll('-', '.')}`, x + 380, y + 550, { ...type, size: 32 })
  if (copied) frame(paper, x, y, 1000, 640, '#999')
  return { paper, truth: { authority, validUntil: until } }
}

const cardColours = ['#7a2430', '#1f5f4a', '#3a3f55', '#b98a2e'] as const

export function bankCard(values: Values, { text: type }: Style, upright: boolean, colour: number): Card {
  const paper = upright ? sheet(680, 1080, cardColours[colour % 4]) : sheet(1080, 680, cardColours[colour % 4])
  const ink = { ...type, color: '#fff' }
  const number = values.accountNumber ?? ''
  const groups = number.replace(/(\d{4})(?=\d)/g, '$1 ')
  text(paper, values.bank ?? '', 70, 100, { ...ink, size: 44, weight: 'medium' })
  text(paper, upright ? '储蓄卡' : '借记卡 DEBIT', paper.width - 70, 180, { ...ink, size: 28, align: 'right' })
  if (upright) {
    text(paper, groups.slice(0, 10), 70, 760, { ...ink, size: 50 })
    text(paper, groups.slice(10), 70, 840, { ...ink, size: 50 })
  } else text(paper, groups, 70, 420, { ...ink, size: 54, spacing: 2 })
  text(paper, '银联', paper.width - 90, paper.height - 80, { ...ink, size: 40, align: 'right' })
  return { paper, truth: of(values, ['accountNumber', 'bank']) }
}
