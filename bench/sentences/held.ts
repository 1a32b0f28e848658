// The set that the reader is measured on.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Parts, Sentence } from './make.ts'

const shape = z.custom<Parts & { readonly written: readonly Sentence[] }>()

export const held = shape.parse(parse(readFileSync(new URL('./held.yaml', import.meta.url), 'utf8')))
