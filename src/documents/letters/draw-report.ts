// Draws a report on A4: the insurer's head, for whom and as of when, sections of words and tables, page numbers. No signature, no code.
import { drawParagraph } from './blocks.ts'
import type { PrintedPdf, PrintedReport } from './printed.ts'
import {
  accent,
  both,
  clean,
  drawFeet,
  left,
  need,
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

/** The report as PDF; Chinese text can be copied out of it. */
export async function drawReport(report: PrintedReport, at: Date): Promise<PrintedPdf> {
  const sheet = openSheet({ title: report.title.zh, author: report.insurer.zh, at })
  const pdf = pdfOf(sheet)
  drawHead(sheet, report)
  for (const words of report.lead) drawParagraph(sheet, words)
  for (const { title, paragraphs, table } of report.sections) {
    drawHeading(sheet, both(title))
    for (const words of paragraphs) drawParagraph(sheet, words)
    if (table) drawTable(sheet, table)
  }
  const pages = drawFeet(sheet, `${clean(report.insurer.zh)} · ${clean(report.title.zh)}`)
  sheet.doc.end()
  return { pdf: await pdf, pages }
}

function drawHead(sheet: Sheet, { insurer, title, holder, on }: PrintedReport): void {
  sheet.doc.rect(0, 0, 595.28, 7).fillColor(accent).fill()
  put(sheet, clean(insurer.zh), left, 40, 300, { size: 12, strong: true, color: accent })
  put(sheet, clean(insurer.en), left, 57, 300, { size: 9, color: pale })
  put(sheet, clean(holder), right - 220, 42, 220, { size: 10, align: 'right' })
  put(sheet, `截至${on.zh}  As of ${on.en}`, right - 220, 58, 220, { size: 9, color: pale, align: 'right' })
  rule(sheet, 80)
  put(sheet, clean(title.zh), left, 94, width, { size: 19, strong: true })
  put(sheet, clean(title.en), left, 120, width, { size: 10, color: pale })
  sheet.y = 146
}

function drawHeading(sheet: Sheet, { zh, en }: { readonly zh: string; readonly en: string }): void {
  need(sheet, 110) // some of what follows goes with it
  put(sheet, zh, left, sheet.y, width, { size: 13, strong: true, color: accent })
  put(sheet, en, left, sheet.y + 18, width, { size: 8.5, color: pale })
  sheet.y += 36
}
