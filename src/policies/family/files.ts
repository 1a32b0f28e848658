// The view as files to keep: a PDF to print, a workbook to reckon with, a calendar to subscribe one's phone to.
import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import type { PrintedReport } from '../../documents/index.ts'
import {
  type Day,
  datesIn,
  dayInWords,
  formatFen,
  isDay,
  type Language,
  type Text,
  writeCalendar,
} from '../../kit/index.ts'
import { type Cell, type FamilyTable, tablesOf } from './tables.ts'
import type { FamilyView } from './view.ts'

export const titleOfFamily: Text = { zh: '家庭保单一览', en: 'Policies of the family' }

/** What the printer is handed; in both languages, as everything on paper is. */
export function reportOf(view: FamilyView, { holder, insurer }: { holder: string; insurer: Text }): PrintedReport {
  return {
    insurer,
    title: titleOfFamily,
    holder,
    on: dayInWords(view.on),
    lead: [
      {
        zh: '本表按打印当天的记录算出，供家里自己看；要对外证明，请申请在保证明或缴费证明。',
        en: 'Reckoned from the records of the day, for the family’s own use; to prove something to others, ask for a certificate.',
      },
    ],
    sections: tablesOf(view).map(({ name, lead, columns, rows, total }) => ({
      title: name,
      paragraphs: rows.length > 0 ? [...lead] : [{ zh: '没有', en: 'None' }],
      ...(rows.length > 0
        ? {
            table: {
              columns: columns.map(({ label, weight, money }) => ({
                label,
                weight,
                ...(money ? { align: 'right' as const } : {}),
              })),
              rows: rows.map((row) => row.map(printed)),
              ...(total ? { total: total.map(printed) } : {}),
            },
          }
        : {}),
    })),
  }
}

function printed(cell: Cell): string | Text {
  return typeof cell !== 'string' && 'fen' in cell ? formatFen(cell.fen) : cell
}

/** A workbook with a sheet a table; amounts are numbers of yuan that can be summed. */
export async function workbookOf(view: FamilyView, language: Language): Promise<Buffer> {
  const sheets = tablesOf(view).map((table) => ({
    sheet: table.name[language],
    data: sheetOf(table, language),
    columns: table.columns.map(({ weight }) => ({ width: Math.round(weight * 7) })),
    stickyRowsCount: 1,
  }))
  return writeWorkbook(sheets).toBuffer()
}

function sheetOf({ columns, rows, total, lead }: FamilyTable, language: Language): SheetData {
  const strong = (cells: readonly Cell[]) =>
    cells.map((cell) => ({ ...written(cell, language), fontWeight: 'bold' as const }))
  return [
    strong(columns.map(({ label }) => label)),
    ...rows.map((row) => row.map((cell) => written(cell, language))),
    ...(total ? [strong(total)] : []),
    ...lead.map((words) => [written(words, language)]),
  ]
}

// Days of a workbook can be sorted and reckoned with; the format only shows them.
const dayFormats: Readonly<Record<Language, string>> = { zh: 'yyyy"年"m"月"d"日"', en: 'd mmm yyyy' }

function written(cell: Cell, language: Language) {
  if (typeof cell !== 'string' && 'fen' in cell)
    return { value: cell.fen / 100, type: Number, format: '#,##0.00', align: 'right' as const }
  if (typeof cell === 'string' && isDay(cell))
    return { value: new Date(cell), type: Date, format: dayFormats[language], align: 'left' as const }
  return { value: datesIn(cell)[language], type: String }
}

const remindDaysBefore = 3

/** Whatever is due, each on its day, with a reminder three days ahead. */
export function calendarFileOf(view: FamilyView, language: Language, at: Date): string {
  const words = (text: Text) => text[language]
  return writeCalendar({
    name: words(titleOfFamily),
    product: `-//Mendian//Family//${language.toUpperCase()}`,
    at,
    events: view.calendar.flatMap(({ dues }) =>
      dues.map(({ kind, title, policyId, policyNo, product, insured, dueOn, amountFen, interestFen, account }) => ({
        uid: `${kind}-${policyId}-${dueOn}@mendian`,
        on: dueOn,
        summary: [words(title), words(product), kind === 'ends' ? '' : formatFen(amountFen)].filter(Boolean).join(' '),
        description: [
          `${words(insuredWords)} ${insured}`,
          `${words(numberWords)} ${policyNo}`,
          ...(kind === 'loan' ? [`${words(interestWords)} ${formatFen(interestFen)}`] : []),
          ...(account ? [`${words(accountWords)} ${account}`] : []),
        ].join('\n'),
        remindDaysBefore,
      })),
    ),
  })
}

const insuredWords: Text = { zh: '被保险人', en: 'Insured:' }
const numberWords: Text = { zh: '保单号', en: 'Policy' }
const interestWords: Text = { zh: '其中利息', en: 'Of it interest' }
const accountWords: Text = { zh: '扣款账户', en: 'Account' }

/** `family-2026-11-26.pdf` */
export function fileName(on: Day, ending: string): string {
  return `family-${on}.${ending}`
}
