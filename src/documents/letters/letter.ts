// What a letter says: given by whoever writes it, kept sealed, printed as PDF.
import { randomInt } from 'node:crypto'
import { z } from 'zod'

// The printing thread loads this file: it takes nothing from the kit, which would bring the database and the server along.
export const text = z.object({ zh: z.string(), en: z.string() })
const words = z.union([z.string(), text])

export const letterContent = z.object({
  title: text,
  facts: z.array(z.object({ label: text, value: words })),
  paragraphs: z.array(text),
  table: z
    .object({
      caption: text.optional(),
      columns: z.array(
        z.object({
          label: text,
          align: z.enum(['left', 'right']).optional(),
          /** Share of the width in relation to the other columns; 1 unless said otherwise. */
          weight: z.number().positive().optional(),
        }),
      ),
      rows: z.array(z.array(words)),
      /** A last row that stands out. */
      total: z.array(words).optional(),
    })
    .optional(),
  signatures: z.array(z.object({ customerId: z.string(), signatureId: z.string() })),
})

/** What stands in a letter, in both languages. A value or cell that reads the same in both is a plain string. */
export type LetterContent = z.infer<typeof letterContent>

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ' // Crockford's: no I, L, O, U to be misread
const codeLength = 16

/** Sixteen letters of 5 bits: 80 bits nobody guesses. */
export function newVerifyCode(): string {
  return Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** A code as people type it: dashes and spaces go, full width becomes ASCII, misread letters are read as meant. */
export function plainCode(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}

/** `ABCD-EFGH-JKMN-PQRS` */
export function shownCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code
}
