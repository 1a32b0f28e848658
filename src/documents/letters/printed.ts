// What the printing thread is handed: a letter with everything that stands on its pages, and nothing else.
import { z } from 'zod'
import { letterContent, text } from './letter.ts'

export const printedLetter = letterContent.omit({ signatures: true }).extend({
  insurer: text,
  number: z.string(),
  /** Business day of the letter. */
  on: text,
  holder: z.string(),
  /** With dashes, as it is shown. */
  code: z.string(),
  verifyUrl: z.string(),
  signatures: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Shanghai time, to the second. */
      at: text,
      level: text,
      /** SVG path data, or the name as typed. */
      strokes: z.string(),
    }),
  ),
})
export type PrintedLetter = z.infer<typeof printedLetter>

export interface PrintedPdf {
  readonly pdf: Buffer
  readonly pages: number
}

/** A report: printed when it is asked for and kept nowhere. Nothing in it can be verified later, and it says so. */
export const printedReport = z.object({
  insurer: text,
  title: text,
  /** For whom. */
  holder: z.string(),
  on: text,
  lead: z.array(text),
  sections: z.array(
    z.object({
      title: text,
      paragraphs: z.array(text),
      table: letterContent.shape.table,
    }),
  ),
})
export type PrintedReport = z.infer<typeof printedReport>
