// Whether a schema gives something else than it is given: an answer may not, for it is written as its schema reads it.
import { z } from 'zod'

/** True when the schema, or one inside it, makes another value out of what it reads. */
export function transforms(schema: z.ZodType, seen = new Set<unknown>()): boolean {
  if (seen.has(schema)) return false
  seen.add(schema)
  if (['transform', 'pipe'].includes(schema.def.type)) return true
  if (schema instanceof z.ZodLazy) return within(schema.unwrap(), seen)
  return valuesOf(schema.def).some((part) => within(part, seen))
}

function within(part: unknown, seen: Set<unknown>): boolean {
  if (part instanceof z.ZodType) return transforms(part, seen)
  if (Array.isArray(part)) return part.some((one) => within(one, seen))
  const isShape = typeof part === 'object' && part !== null && Object.getPrototypeOf(part) === Object.prototype
  return isShape && valuesOf(part).some((one) => one instanceof z.ZodType && transforms(one, seen))
}

function valuesOf(part: object): unknown[] {
  return Object.entries(part).map(([, value]) => value)
}
