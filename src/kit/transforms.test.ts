import { expect, test } from 'vitest'
import { z } from 'zod'
import { transforms } from './transforms.ts'

const upper = z.string().transform((text) => text.toUpperCase())

interface Tree {
  readonly name: string
  readonly under: readonly Tree[]
}
const tree: z.ZodType<Tree> = z.lazy(() => z.object({ name: z.string(), under: z.array(tree) }))

test.each([
  ['a text made upper case', upper],
  ['inside an object', z.object({ name: upper })],
  ['inside a list of either', z.array(z.union([z.int(), z.object({ name: upper.optional() })]))],
  ['a codec', z.codec(z.string(), z.int(), { decode: Number, encode: String })],
  ['a number out of a text', z.preprocess(Number, z.int())],
])('%s is another value', (_, schema) => {
  expect(transforms(schema)).toBe(true)
})

test.each([
  ['plain values', z.object({ name: z.string().trim().max(9), at: z.date(), kind: z.enum(['a']) })],
  ['a default', z.array(z.object({ of: z.record(z.string(), z.int()).default({}) }))],
  ['one that holds itself', tree],
])('%s stay what they are', (_, schema) => {
  expect(transforms(schema)).toBe(false)
})
