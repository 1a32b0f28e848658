// What the pages of the bench say and in whose words: read from wordings.yaml, checked when loaded.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

/** Value → label. `value=field`: a reading calls it otherwise; `value=-`: no reading has it; `=label`: prints the text given. */
const entries = z.record(z.string(), z.coerce.string()).default({})
const columns = z.enum(['index', 'category', 'name', 'unit', 'price', 'quantity', 'amount', 'listClass'])

export const sets = ['tuned', 'seen', 'held'] as const
export type PageSet = (typeof sets)[number]

const wording = z.strictObject({
  page: z.string(),
  set: z.enum(sets),
  title: z.string(),
  head: z.array(z.string()).default([]),
  code: z.boolean().default(false),
  rows: z.enum(['sums', 'rows', 'drugs', 'repairs']).default('sums'),
  entries,
  table: z.partialRecord(columns, z.string()).optional(),
  totals: entries,
  foot: entries,
})

export type Wording = z.infer<typeof wording>
export type BillColumn = z.infer<typeof columns>

export const wordings: readonly Wording[] = z
  .array(wording)
  .parse(parse(readFileSync(new URL('./wordings.yaml', import.meta.url), 'utf8')))
