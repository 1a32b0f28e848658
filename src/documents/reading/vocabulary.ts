/** What documents call things: loaded from vocabulary.yaml, where a new synonym is one word and no code. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { documentKinds, listClasses } from './reading.ts'

export const columns = ['name', 'category', 'unit', 'quantity', 'price', 'amount', 'listClass', 'other'] as const

export type Column = (typeof columns)[number]

const fieldRule = z.object({
  name: z.string(),
  type: z.enum(['money', 'words', 'date', 'until', 'person', 'code', 'plate', 'word', 'text', 'paragraph']),
  /** Best first: where two labels stand on one page, the earlier one wins. */
  labels: z.array(z.string()).default([]),
  /** Looked for in every line when no label gave a value; its first group is the value. */
  pattern: z.string().optional(),
  /** For type `word`: what is printed → what it is called. */
  words: z.record(z.string(), z.string()).optional(),
  /** The value may follow its label without a colon, as on an identity card. */
  bare: z.boolean().optional(),
  /** Which of several lines the pattern fits: the one in the largest type, the longest value, or else the first. */
  prefer: z.enum(['largest', 'longest']).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
})

const kind = z.object({
  /** Word → weight. A word in a heading counts double. */
  words: z.record(z.string(), z.number()),
  fields: z.array(fieldRule).default([]),
  table: z.boolean().default(false),
})

const vocabularyShape = z.object({
  kinds: z.partialRecord(z.enum(documentKinds), kind),
  /** Labels of values we do not keep: they end the value before them. */
  others: z.array(z.string()),
  /** What the networks read → what stands there, of the same length. */
  misread: z.record(z.string(), z.string()),
  /** What a label ends in that is worded otherwise (出院科室, 处理建议). */
  labelEnds: z.array(z.string()),
  /** Regions that stand at the head of an invoice's title. */
  regions: z.array(z.string()),
  table: z.object({
    columns: z.array(z.object({ column: z.enum(columns), labels: z.array(z.string()) })),
    /** A row that begins with one of these ends the table. */
    ends: z.array(z.string()),
    listClasses: z.record(z.string(), z.enum(listClasses)),
  }),
})

export type FieldRule = z.infer<typeof fieldRule>
export type Vocabulary = z.infer<typeof vocabularyShape>

export function loadVocabulary(): Vocabulary {
  return vocabularyShape.parse(parse(readFileSync(new URL('./vocabulary.yaml', import.meta.url), 'utf8')))
}
