// The insurer's folder of knowledge: entries with the questions they answer, and a table of synonyms.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Synonyms } from '../search/index.ts'
import { type Entry, fileEntry } from './entry.ts'

export interface Knowledge {
  readonly entries: readonly Entry[]
  readonly synonyms: Synonyms
}

const synonymsFile = 'synonyms.yaml'

/** Reads every .yaml of a folder; one that is malformed, or an id that stands twice, stops the start. */
export async function loadKnowledge(folder: string): Promise<Knowledge> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const read = async (name: string): Promise<unknown> => parse(await readFile(join(folder, name), 'utf8'))
  const files = await Promise.all(names.filter((name) => name !== synonymsFile).map(read))
  const entries = files.flatMap((file) => z.array(fileEntry).parse(file))
  const twice = entries.find(({ id }, index) => entries.findIndex((other) => other.id === id) !== index)
  if (twice) throw new Error(`${folder}: the entry ${twice.id} stands twice`)
  const table = names.includes(synonymsFile) ? await read(synonymsFile) : {}
  const synonyms = z.record(z.string(), z.array(z.string().min(1))).parse(table)
  return { entries, synonyms: new Map(Object.entries(synonyms)) }
}
