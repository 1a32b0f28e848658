// What is printed is read by people: its dates are written out, in Chinese and in English.
import { datesIn } from '../../kit/index.ts'
import type { LetterContent } from './letter.ts'
import type { PrintedLetter, PrintedReport } from './printed.ts'

export function datedLetter(letter: PrintedLetter): PrintedLetter {
  const { title, facts, paragraphs, table } = letter
  return {
    ...letter,
    title: datesIn(title),
    facts: facts.map(({ label, value }) => ({ label: datesIn(label), value: datesIn(value) })),
    paragraphs: paragraphs.map(datesIn),
    table: datedTable(table),
  }
}

export function datedReport(report: PrintedReport): PrintedReport {
  return {
    ...report,
    lead: report.lead.map(datesIn),
    sections: report.sections.map(({ title, paragraphs, table }) => ({
      title: datesIn(title),
      paragraphs: paragraphs.map(datesIn),
      table: datedTable(table),
    })),
  }
}

function datedTable(table: LetterContent['table']): LetterContent['table'] {
  if (!table) return undefined
  const { caption, rows, total } = table
  return {
    ...table,
    caption: caption && datesIn(caption),
    rows: rows.map((row) => row.map(datesIn)),
    total: total?.map(datesIn),
  }
}
