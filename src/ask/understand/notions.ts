// Notions that tell one scenario from another: finer than what an index needs, said in many words.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Synonyms } from '../search/index.ts'

const table = z.record(z.string(), z.array(z.string().min(1)))
let read: Synonyms | undefined

export function notions(): Synonyms {
  read ??= new Map(Object.entries(table.parse(parse(readFileSync(new URL('notions.yaml', import.meta.url), 'utf8')))))
  return read
}
