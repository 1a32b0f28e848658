// Notions that tell one scenario from another: finer than what an index needs, said in many words.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { ideasOf, type Synonyms } from '../search/index.ts'
import { soundsOf } from './sounds.ts'

const table = z.record(z.string(), z.array(z.string().min(1)))
let read: Synonyms | undefined

function notions(): Synonyms {
  read ??= new Map(Object.entries(table.parse(parse(readFileSync(new URL('notions.yaml', import.meta.url), 'utf8')))))
  return read
}

/** The notions of plain words; where a word was typed by its sound (头保人, 尤豫期) the one that sounds so. */
export function notionsIn(words: string): string[] {
  return [...new Set([...ideasOf(words, notions()), ...heardIn(words)])]
}

let bySound: ReadonlyMap<string, readonly string[]> | undefined

function heardIn(words: string): string[] {
  bySound ??= soundTable()
  const table = bySound
  const found: string[] = []
  for (const run of words.match(/\p{Script=Han}+/gu) ?? []) {
    const sounds = soundsOf(run)
    for (let at = 0; at < sounds.length; at += 1)
      for (let size = soundMin; size <= soundMax && at + size <= sounds.length; size += 1)
        found.push(...(table.get(sounds.slice(at, at + size).join(' ')) ?? []))
  }
  return found
}

// A single letter sounds like too many others.
const soundMin = 2
const soundMax = 4

function soundTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>()
  for (const [notion, words] of notions())
    for (const word of words) {
      const isHeard = !notion.startsWith('_') && /^\p{Script=Han}{2,4}$/u.test(word)
      const key = isHeard ? soundsOf(word).join(' ') : undefined
      if (key) table.set(key, [...(table.get(key) ?? []), notion])
    }
  return table
}
