// Lists page by key: `after` is the id of the last row seen.
import { z } from 'zod'
import { id } from './ids.ts'

export const pageQuery = z.object({ after: id.optional(), limit: z.coerce.number().int().min(1).max(100).default(20) })
export type PageQuery = z.infer<typeof pageQuery>

export interface Page<T> {
  readonly items: T[]
  /** Pass as `after` for the next page; null on the last one. */
  readonly next: string | null
}

/** Cuts a list read with `limit + 1` into a page. */
export function pageOf<T extends { readonly id: string }>(rows: readonly T[], limit: number): Page<T> {
  const items = rows.slice(0, limit)
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

export function pageSchema<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: id.nullable() })
}
