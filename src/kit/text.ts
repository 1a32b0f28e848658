// Words for people, in the two languages the store speaks.
import { z } from 'zod'

export interface Text {
  readonly zh: string
  readonly en: string
}

export const language = z.enum(['zh', 'en'])
export type Language = z.infer<typeof language>

export const text = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Text' })

/** Fills `{name}` places in both languages; a missing name is left as it stands, so that it is seen. */
export function fill(words: Text, values: Readonly<Record<string, string | number>>): Text {
  const put = (line: string) => line.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))
  return { zh: put(words.zh), en: put(words.en) }
}

/** How many of something in English: `1 instalment`, `2 instalments`. */
export function howMany(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
