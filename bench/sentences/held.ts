// The sets that the reader is measured on: wordings to put together, and sentences written whole by somebody who never saw it.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Parts, Sentence } from './make.ts'

const shape = z.custom<Parts & { readonly written: readonly Sentence[] }>()

export const held = shape.parse(parse(readFileSync(new URL('./held.yaml', import.meta.url), 'utf8')))

/** Written apart, each as it might be said; every second one, from the first, was read to improve the reader. */
export const apart: readonly Sentence[] = readFileSync(new URL('./apart.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => z.custom<Sentence>().parse(JSON.parse(line)))
