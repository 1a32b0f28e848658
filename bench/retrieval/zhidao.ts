// insurance_zhidao, dev: whether a question put in other words finds the question answered before; a floor, not a feat.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { openPassages, type Synonyms, shortWeights } from '../../src/ask/index.ts'
import type { BenchContext, Measure } from '../suite.ts'
import { scoreOf } from './measure.ts'
import { plainFinder } from './plain.ts'

const entry = z.object({ id: z.string(), question: z.string(), answer: z.string() })
const query = z.object({ query: z.string(), gold_ids: z.array(z.string()) })

export async function measureZhidao({ data, note }: BenchContext, synonyms: Synonyms): Promise<Measure[]> {
  const folder = join(data, 'insurance_zhidao')
  const entries = await rows(join(folder, 'corpus.jsonl'), entry)
  const queries = await rows(join(folder, 'dev.queries.jsonl'), query)
  if (!entries || !queries) {
    note(`insurance_zhidao is not in ${data}: left out`)
    return []
  }
  const passages = openPassages(synonyms, shortWeights)
  for (const { id, question } of entries) passages.put(id, { of: '', name: '', title: '', body: question })
  const find = (question: string, limit: number) => passages.find(question, { limit }).map(({ id }) => id)
  const asked = queries.map((one) => ({ question: one.query, right: new Set(one.gold_ids) }))
  const plain = plainFinder(entries.map(({ id, question }) => ({ id, text: question })))
  const n = asked.length
  return [
    { id: 'zhidao-top1', value: (await scoreOf({ name: 'ours', find }, asked)).first, unit: 'share', n },
    { id: 'zhidao-top1:plain', value: (await scoreOf(plain, asked)).first, unit: 'share', n },
  ]
}

async function rows<T>(file: string, shape: z.ZodType<T>): Promise<T[] | undefined> {
  const written = await readFile(file, 'utf8').catch(() => undefined)
  return written
    ?.trim()
    .split('\n')
    .map((line) => shape.parse(JSON.parse(line)))
}
