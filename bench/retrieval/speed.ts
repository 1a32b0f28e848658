// 100,000 passages: how fast they are taken in, what they weigh, and how long an answer takes when 200 a second arrive whenever
// they like. Measured is what lies between a sentence and what it means: rules, services, knowledge, and the search in all
// passages; without HTTP and the database. Late is late: the time runs from when the sentence arrived, not from when it was taken.
import { setTimeout as wait } from 'node:timers/promises'
import { committedClauses, readClauseQuestions } from '../../scripts/search/clauses.ts'
import {
  type Library,
  openPassages,
  type Passage,
  type Passages,
  type Synonyms,
  understand,
} from '../../src/ask/index.ts'
import { type Measure, percentile } from '../suite.ts'

const passagesCount = 100_000
const perSecond = 200
const arrivals = 3_000
const warmUps = 200
const products = 400

export async function measureSpeed(library: Library): Promise<Measure[]> {
  const questions = (await readClauseQuestions(committedClauses)) ?? []
  const random = seeded(20_261_126)
  const sentences = questions.flatMap(({ clause }) => clause.split(/(?<=[。；])/)).filter(({ length }) => length > 8)
  const before = process.memoryUsage().rss
  const { passages, seconds } = takeIn((at) => madeUp(at, sentences, random), library.synonyms)
  const grown = (process.memoryUsage().rss - before) / 2 ** 20
  const took = await answerAll(
    { ...library, passages },
    questions.map(({ question }) => question),
    random,
  )
  return [
    { id: 'index-passages-per-s', value: passagesCount / seconds, unit: '1/s', n: passagesCount },
    { id: 'index-mb', value: grown, unit: 'MB', n: passagesCount },
    { id: 'ask-memory-mb', value: process.memoryUsage().rss / 2 ** 20, unit: 'MB', n: passagesCount },
    { id: 'answer-p50-ms', value: percentile(took, 0.5), unit: 'ms', n: took.length },
    { id: 'answer-p99-ms', value: percentile(took, 0.99), unit: 'ms', n: took.length },
  ]
}

function madeUp(at: number, sentences: readonly string[], random: () => number): Passage {
  const drawn = Array.from({ length: 3 }, () => sentences[Math.floor(random() * sentences.length)] ?? '')
  return {
    of: `product-${at % products}`,
    name: `第${at % products}号产品`,
    title: '',
    body: `${at}.${drawn.join('')}`,
  }
}

function takeIn(made: (at: number) => Passage, synonyms: Synonyms): { passages: Passages; seconds: number } {
  const passages = openPassages(synonyms)
  let took = 0
  for (let at = 0; at < passagesCount; at += 1) {
    const passage = made(at)
    const from = performance.now()
    passages.put(`passage-${at}`, passage)
    took += performance.now() - from
  }
  return { passages, seconds: took / 1_000 }
}

async function answerAll(library: Library, questions: readonly string[], random: () => number): Promise<number[]> {
  const speaker = { today: '2026-11-26', family: [], holds: new Set<string>() }
  const ask = (at: number) => understand(questions[at % questions.length] ?? '', library, speaker)
  for (let at = 0; at < warmUps; at += 1) ask(at)
  const took: number[] = []
  const from = performance.now()
  for (let at = 0, due = 0; at < arrivals; at += 1, due += (-Math.log(1 - random()) / perSecond) * 1_000) {
    const early = from + due - performance.now()
    if (early > 1) await wait(early)
    ask(at)
    took.push(performance.now() - from - due)
  }
  return took.filter((ms) => ms >= 0)
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
