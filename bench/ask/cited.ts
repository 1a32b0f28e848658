// 200 questions asked over HTTP of a store of its own: whether each answer out of the knowledge is cited, whether what it cites
// holds the answer, and whether a number in it stands in no text it cites.
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { loadKnowledge } from '../../src/ask/index.ts'
import { loadProducts } from '../../src/products/index.ts'
import { openStoreProcess } from '../../test/kill/store-process.ts'
import { expectOk, visit } from '../../test/visitor.ts'
import type { BenchContext, Measure } from '../suite.ts'

const asked = 200
const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const settings = {
  DATABASE_URL: '',
  MENDIAN_KEYS: '',
  MENDIAN_DEMO: '1',
  RATE_LIMIT_PER_MINUTE: '100000000',
  LOG_LEVEL: 'error',
}
const text = z.object({ zh: z.string() })
const answer = z.object({
  kind: z.string(),
  says: text,
  sources: z.array(z.object({ title: text, clause: z.string(), text: text.optional(), quote: text.optional() })),
})
type Answer = z.infer<typeof answer>

export async function measure({ note }: BenchContext): Promise<Measure[]> {
  note('ask: a store of its own answers')
  const store = await openStoreProcess({ environment: settings })
  try {
    const person = await visit(store.url, 'lin-yue')
    const answers: Answer[] = []
    for (const sentence of await questions())
      answers.push(answer.parse(expectOk(await person.post('/api/ask', { sentence }))))
    const cited = answers.filter(({ kind }) => kind === 'cited')
    const n = cited.length
    return [
      { id: 'cited-answers', value: n, unit: 'answers', n: answers.length },
      { id: 'cited-without-source', value: cited.filter((one) => !isHeld(one)).length, unit: 'answers', n },
      { id: 'cited-numbers-elsewhere', value: cited.filter(strays).length, unit: 'answers', n },
    ]
  } finally {
    await store.remove()
  }
}

/** What articles are asked in other words, and what each clause of a product is about. */
async function questions(): Promise<string[]> {
  const [{ entries }, products] = await Promise.all([
    loadKnowledge(root('demo/knowledge')),
    loadProducts(root('demo/products')),
  ])
  const ofArticles = entries.flatMap(({ ask }) => ask.zh)
  const ofClauses = products
    .list()
    .flatMap(({ shortName, clauses }) => clauses.map(({ title }) => `${shortName.zh}的${title}是怎么约定的？`))
  const all = [...ofArticles, ...ofClauses]
  return Array.from(
    { length: Math.min(asked, all.length) },
    (_, at) => all[Math.floor((at * all.length) / asked)] ?? '',
  )
}

/** Some source has a text whose very words are quoted. */
function isHeld({ sources }: Answer): boolean {
  return sources.some((source) => {
    const quote = source.quote?.zh.replace(/…$/, '') ?? ''
    return quote.length > 0 && (source.text?.zh ?? '').includes(quote)
  })
}

const figures = /\d+(?:\.\d+)?/g

function strays({ says, sources }: Answer): boolean {
  const known = new Set(JSON.stringify(sources).match(figures) ?? [])
  return (says.zh.match(figures) ?? []).some((figure) => !known.has(figure))
}
