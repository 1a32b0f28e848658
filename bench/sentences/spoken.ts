// Whole sentences to mend the reader by, with what must be understood; `skip` are fields that people would not agree on either.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { FamilyMember } from '../../src/claims/index.ts'
import { type Expected, fields } from './make.ts'

const shape = z.array(
  z.object({
    said: z.string(),
    today: z.string().default('2026-11-22'),
    family: z.custom<readonly FamilyMember[]>().optional(),
    skip: z.array(z.enum(fields)).default([]),
    only: z.array(z.enum(fields)).optional(),
    means: z.custom<Expected>(),
  }),
)

export const spoken = shape.parse(parse(readFileSync(new URL('./spoken.yaml', import.meta.url), 'utf8')))
