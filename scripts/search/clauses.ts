// Questions on clauses of real contracts, all clauses in one pool; and which of them count as the same wording.
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { openPassages, type Passages, type Synonyms } from '../../src/ask/index.ts'

const row = z.object({ contract: z.string(), clause: z.string(), question: z.string() })
export type ClauseQuestion = z.infer<typeof row>

export const committedClauses = new URL('clause-questions.jsonl', import.meta.url)

/** A file of `{contract, clause, question}`, one a line; undefined when it is not there. */
export async function readClauseQuestions(file: URL | string): Promise<ClauseQuestion[] | undefined> {
  const written = await readFile(file, 'utf8').catch(() => undefined)
  return written
    ?.trim()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)))
}

export interface Pool {
  readonly clauses: readonly { readonly id: string; readonly contract: string; readonly text: string }[]
  /** Of each question: the clauses that count as right, by id. */
  readonly right: readonly ReadonlySet<string>[]
}

const sameFrom = 0.6

/** Each clause once; right is the one asked about, or one of the same wording: Jaccard of character pairs from 0.6 on. */
export function poolOf(questions: readonly ClauseQuestion[]): Pool {
  const byText = new Map(questions.map((one) => [bare(one.clause), one]))
  const clauses = [...byText].map(([id, { contract, clause }]) => ({ id, contract, text: clause }))
  const pairs = new Map(clauses.map(({ id }) => [id, pairsOf(id)]))
  const same = new Map(
    [...pairs].map(([id, of]) => [
      id,
      new Set(
        [...pairs].filter(([other, its]) => other === id || jaccard(of, its) >= sameFrom).map(([other]) => other),
      ),
    ]),
  )
  return { clauses, right: questions.map(({ clause }) => same.get(bare(clause)) ?? new Set()) }
}

export function passagesOf({ clauses }: Pool, synonyms: Synonyms): Passages {
  const passages = openPassages(synonyms)
  for (const { id, contract, text } of clauses)
    passages.put(id, { of: contract, name: contract, title: '', body: text })
  return passages
}

// One contract breaks a line where another does not: only letters and digits are compared.
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

export function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (Math.min(one.size, other.size) < sameFrom * Math.max(one.size, other.size)) return 0
  let both = 0
  for (const pair of one) if (other.has(pair)) both += 1
  return both / (one.size + other.size - both)
}
