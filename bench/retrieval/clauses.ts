// insqabench, dev: whether the clause that answers a question is found among all clauses of the file, by weights that never saw
// its contract; beside it, in the same run, what one would take instead.
import { join } from 'node:path'
import { type Pool, passagesOf, poolOf, readClauseQuestions } from '../../scripts/search/clauses.ts'
import { crossValidate } from '../../scripts/search/worth.ts'
import { findFused, openVectors, type Passages, type Synonyms } from '../../src/ask/index.ts'
import { readConfig } from '../../src/kit/index.ts'
import type { BenchContext, Measure } from '../suite.ts'
import { type Asked, rowsOf, scoreOf } from './measure.ts'
import { peersFor } from './peers.ts'
import { plainFinder } from './plain.ts'

export async function measureClauses({ data, note }: BenchContext, synonyms: Synonyms): Promise<Measure[]> {
  const questions = await readClauseQuestions(join(data, 'insqabench', 'dev.clause_qa.jsonl'))
  if (!questions) {
    note(`insqabench is not in ${data}: left out`)
    return []
  }
  const pool = poolOf(questions)
  const passages = passagesOf(pool, synonyms)
  const asked = questions.map(({ question }, at) => ({ question, right: pool.right[at] ?? new Set<string>() }))
  note(`clauses: ${questions.length} questions, ${pool.clauses.length} clauses in one pool`)
  const examples = questions.map(({ contract, question }, at) => ({
    group: contract,
    candidates: passages.candidates(question),
    right: pool.right[at] ?? new Set<string>(),
  }))
  const worth = crossValidate(examples)
  const find = (question: string, limit: number) => passages.find(question, { limit }).map(({ id }) => id)
  const { p50Ms } = await scoreOf({ name: 'ours', find }, asked)
  const n = questions.length
  const measures = rowsOf('clause', '', { ...worth, p50Ms }, n)
  for (const finder of [plainFinder(pool.clauses), ...(await peersFor(pool.clauses, note))]) {
    note(`clauses: ${finder.name}`)
    measures.push(...rowsOf('clause', `:${finder.name}`, await scoreOf(finder, asked), n))
  }
  return [...measures, ...held(questions, passages, asked), ...(await fused(pool, passages, asked, note))]
}

/** The same questions where it is known which contract the customer holds: only its clauses are looked at. */
function held(
  questions: readonly { readonly contract: string; readonly question: string }[],
  passages: Passages,
  asked: readonly { readonly right: ReadonlySet<string> }[],
): Measure[] {
  const first = questions.filter(({ contract, question }, at) => {
    const [found] = passages.find(question, { limit: 1, within: new Set([contract]) })
    return found !== undefined && asked[at]?.right.has(found.id)
  })
  return [{ id: 'clause-top1-held', value: first.length / questions.length, unit: 'share', n: questions.length }]
}

/** With an endpoint for embeddings configured: words and vectors together, by the committed weights. */
async function fused(
  { clauses }: Pool,
  passages: Passages,
  asked: readonly Asked[],
  note: BenchContext['note'],
): Promise<Measure[]> {
  const vectors = openVectors(readConfig(process.env))
  if (!vectors) return []
  for (const { id, text } of clauses) vectors.put(id, text)
  const missing = await vectors.fill()
  if (missing > 0) note(`clauses: ${missing} vectors are missing, the endpoint fails`)
  const find = async (question: string, limit: number) =>
    (await findFused(passages, vectors, question, { limit })).map(({ id }) => id)
  return rowsOf('clause', ':embeddings', await scoreOf({ name: 'embeddings', find }, asked), asked.length)
}
