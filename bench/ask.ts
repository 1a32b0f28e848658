// Questions on real clauses (insqabench, dev): whether the right clause is found first and in five; and answers a second.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { indexOf, loadKnowledge, rank } from '../src/ask/index.ts'

const row = z.object({ clause: z.string(), question: z.string() })

export interface Measured {
  readonly id: string
  readonly value: number
  readonly unit: string
  readonly n: number
}

/** Measures over `<dataDir>/insqabench/dev.clause_qa.jsonl`; an empty list when it is not there. */
export async function measureAsk(dataDir: string, knowledgeDir: string): Promise<Measured[]> {
  const written = await readFile(join(dataDir, 'insqabench', 'dev.clause_qa.jsonl'), 'utf8').catch(() => undefined)
  if (written === undefined) return []
  const rows = written
    .trim()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)))
  const { synonyms } = await loadKnowledge(knowledgeDir)
  const clauses = new Map(rows.map(({ clause }) => [bare(clause), clause]))
  const index = indexOf(
    [...clauses].map(([item, text]) => ({ item, text })),
    synonyms,
  )
  const from = performance.now()
  const found = rows.map(({ clause, question }) => {
    const hits = rank(index, question, 5).map(({ item }) => item)
    return hits.indexOf(bare(clause))
  })
  const seconds = (performance.now() - from) / 1_000
  const n = rows.length
  return [
    { id: 'clause-first', value: found.filter((place) => place === 0).length / n, unit: 'share', n },
    { id: 'clause-in-five', value: found.filter((place) => place >= 0).length / n, unit: 'share', n },
    { id: 'clause-searches-per-s', value: n / seconds, unit: '1/s', n },
  ]
}

// One contract breaks a line where another does not: only letters and digits are compared.
function bare(clause: string): string {
  return clause.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}
