// `node --import tsx scripts/train-search.ts` trains the ranking of passages anew and writes its weights with what they are worth.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { loadKnowledge, signNames } from '../src/ask/index.ts'
import { committedClauses, passagesOf, poolOf, readClauseQuestions } from './search/clauses.ts'
import { fitWeights } from './search/fit.ts'
import { crossValidate } from './search/worth.ts'

const questions = (await readClauseQuestions(committedClauses)) ?? []
const { synonyms } = await loadKnowledge(fileURLToPath(new URL('../demo/knowledge', import.meta.url)))
const pool = poolOf(questions)
const passages = passagesOf(pool, synonyms)
const examples = questions.map(({ contract, question }, at) => ({
  group: contract,
  candidates: passages.candidates(question),
  right: pool.right[at] ?? new Set<string>(),
}))
const weights = fitWeights(examples)
const round = (value: number) => Math.round(value * 10_000) / 10_000
const worth = crossValidate(examples)
const written = {
  weights: Object.fromEntries(signNames.map((name, at) => [name, round(weights[at] ?? 0)])),
  trainedOn: { questions: questions.length, clauses: pool.clauses.length },
  crossValidatedByContract: { first: round(worth.first), inFive: round(worth.inFive) },
}
const file = new URL('../src/ask/search/weights.json', import.meta.url)
await writeFile(file, `${JSON.stringify(written, null, 2)}\n`)
process.stdout.write(`${JSON.stringify(written, null, 2)}\n`)
