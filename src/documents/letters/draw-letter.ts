// Draws a letter on A4: the insurer's head, facts, text, table, signatures, verification, page numbers.
import { drawClose, drawFacts, drawParagraph, drawSignatures, drawVerification, type QrCode } from './blocks.ts'
import type { PrintedLetter, PrintedPdf } from './printed.ts'
import {
  accent,
  clean,
  drawFeet,
  heightOf,
  ink,
  left,
  openSheet,
  pale,
  pdfOf,
  put,
  right,
  rule,
  type Sheet,
  width,
} from './sheet.ts'
import { drawTable } from './table.ts'

/** The letter as PDF; Chinese text can be copied out of it. */
export async function drawLetter(letter: PrintedLetter, code: QrCode, at: Date): Promise<PrintedPdf> {
  const title = `${letter.title.zh} ${letter.number}`
  const sheet = openSheet({ title, author: letter.insurer.zh, at })
  const pdf = pdfOf(sheet)
  drawHead(sheet, letter)
  drawTitle(sheet, letter)
  drawFacts(sheet, letter.facts)
  for (const words of letter.paragraphs) drawParagraph(sheet, words)
  if (letter.table) drawTable(sheet, letter.table)
  drawClose(sheet, letter)
  drawSignatures(sheet, letter.signatures)
  drawVerification(sheet, letter, code)
  const pages = drawFeet(sheet, `${clean(letter.insurer.zh)} · ${letter.number}`, clean(letter.title.zh))
  sheet.doc.end()
  return { pdf: await pdf, pages }
}

function drawHead(sheet: Sheet, { insurer, number, on }: PrintedLetter): void {
  sheet.doc.rect(0, 0, 595.28, 7).fillColor(accent).fill()
  put(sheet, clean(insurer.zh), left, 40, 300, { size: 17, strong: true, color: accent })
  put(sheet, clean(insurer.en), left, 64, 300, { size: 9, color: pale })
  put(sheet, `编号 No. ${number}`, right - 220, 46, 220, { size: 9, color: pale, align: 'right' })
  put(sheet, `${on.zh}  ${on.en}`, right - 220, 61, 220, { size: 9, color: pale, align: 'right' })
  rule(sheet, 86)
}

function drawTitle(sheet: Sheet, { title, holder }: PrintedLetter): void {
  const big = { size: 21, strong: true, align: 'center' } as const
  const zh = clean(title.zh)
  put(sheet, zh, left, sheet.y, width, big)
  sheet.y += heightOf(sheet, zh, width, big) + 2
  const second = { size: 10.5, color: pale, align: 'center' } as const
  put(sheet, clean(title.en), left, sheet.y, width, second)
  sheet.y += heightOf(sheet, clean(title.en), width, second) + 20
  put(sheet, `尊敬的${clean(holder)}：`, left, sheet.y, width, { size: 11, color: ink })
  sheet.y += 25
}
