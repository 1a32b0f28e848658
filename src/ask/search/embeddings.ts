// Dense vectors of an outside model behind OpenAI's embeddings protocol, kept as long as the process lives. Without an endpoint,
// or when it fails or is late, what is found by words stands alone. Only texts of the knowledge and the question go out.
import { z } from 'zod'
import type { Config } from '../../kit/index.ts'
import type { Finding, Found, Passages } from './passages.ts'

const waitMs = { question: 1_500, passages: 30_000 }
const atOnce = 64
const answered = z.object({ data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })) })
/** Reciprocal rank: how little the first places count above the next. */
const flatness = 60
const depth = 50
const questionsKept = 10_000

type Settings = Pick<Config, 'EMBEDDINGS_URL' | 'EMBEDDINGS_TOKEN' | 'EMBEDDINGS_MODEL'>

export interface Vectors {
  /** The text of a passage; its vector is fetched with the next `fill`. */
  put(id: string, text: string): void
  remove(id: string): void
  /** Fetches what is missing; how many still are, when the endpoint fails. */
  fill(): Promise<number>
  /** Ids, nearest first; undefined when the endpoint cannot be asked. */
  near(question: string, limit: number): Promise<readonly string[] | undefined>
}

/** Undefined when no endpoint is configured. */
export function openVectors({ EMBEDDINGS_URL, EMBEDDINGS_TOKEN, EMBEDDINGS_MODEL }: Settings): Vectors | undefined {
  if (!EMBEDDINGS_URL) return undefined
  const url = /\/embeddings\/?$/.test(EMBEDDINGS_URL)
    ? EMBEDDINGS_URL
    : `${EMBEDDINGS_URL.replace(/\/$/, '')}/embeddings`
  const missing = new Map<string, string>()
  const held = new Map<string, Float32Array>()
  const asked = new Map<string, Float32Array>()

  const fetchVectors = async (input: readonly string[], ms: number): Promise<readonly Float32Array[] | undefined> => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(EMBEDDINGS_TOKEN ? { authorization: `Bearer ${EMBEDDINGS_TOKEN}` } : {}),
        },
        body: JSON.stringify({ model: EMBEDDINGS_MODEL ?? 'default', input }),
        signal: AbortSignal.timeout(ms),
      })
      if (!response.ok) return undefined
      const { data } = answered.parse(await response.json())
      const vectors = [...data].sort((a, b) => a.index - b.index).map(({ embedding }) => unit(embedding))
      return vectors.length === input.length ? vectors : undefined
    } catch {
      return undefined
    }
  }

  const ofQuestion = async (question: string) => {
    const known = asked.get(question)
    if (known) return known
    const [vector] = (await fetchVectors([question], waitMs.question)) ?? []
    if (asked.size >= questionsKept) asked.clear()
    if (vector) asked.set(question, vector)
    return vector
  }

  return {
    put(id, text) {
      held.delete(id)
      missing.set(id, text)
    },
    remove(id) {
      held.delete(id)
      missing.delete(id)
    },
    async fill() {
      while (missing.size > 0) {
        const batch = [...missing].slice(0, atOnce)
        const vectors = await fetchVectors(
          batch.map(([, text]) => text),
          waitMs.passages,
        )
        if (!vectors) return missing.size
        batch.forEach(([id, text], at) => {
          const vector = vectors[at]
          if (missing.get(id) !== text || !vector) return // replaced meanwhile
          missing.delete(id)
          held.set(id, vector)
        })
      }
      return 0
    },
    async near(question, limit) {
      const vector = held.size > 0 ? await ofQuestion(question) : undefined
      if (!vector) return undefined
      return [...held]
        .map(([id, other]) => ({ id, likeness: dot(vector, other) }))
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, limit)
        .map(({ id }) => id)
    },
  }
}

/** What words find and what vectors find, by the sum of reciprocal ranks; by words alone when there are no vectors. */
export async function findFused(
  passages: Passages,
  vectors: Vectors | undefined,
  question: string,
  finding: Finding,
): Promise<readonly Found[]> {
  const near = await vectors?.near(question, depth)
  if (!near) return passages.find(question, finding)
  const byWords = passages.find(question, { ...finding, limit: depth })
  const ranks = new Map<string, number>()
  for (const ids of [byWords.map(({ id }) => id), near])
    for (const [at, id] of ids.entries()) ranks.set(id, (ranks.get(id) ?? 0) + 1 / (flatness + at + 1))
  const known = new Map(byWords.map((found) => [found.id, found]))
  return [...ranks]
    .filter(([id]) => known.has(id) || passages.has(id, finding.within))
    .sort(([, a], [, b]) => b - a)
    .slice(0, finding.limit)
    .map(([id]) => known.get(id) ?? { id, likely: 0, covered: 0, same: [] })
}

function unit(numbers: readonly number[]): Float32Array {
  const length = Math.hypot(...numbers) || 1
  return Float32Array.from(numbers, (number) => number / length)
}

function dot(one: Float32Array, other: Float32Array): number {
  let total = 0
  for (let at = 0; at < one.length; at += 1) total += (one[at] ?? 0) * (other[at] ?? 0)
  return total
}
