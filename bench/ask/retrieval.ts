// What is found: clauses, questions answered before; and how fast among 100,000 passages.
import { fileURLToPath } from 'node:url'
import { loadKnowledge, openLibrary } from '../../src/ask/index.ts'
import { loadServices } from '../../src/catalogue/index.ts'
import { loadProducts } from '../../src/products/index.ts'
import { measureClauses } from '../retrieval/clauses.ts'
import { measureSpeed } from '../retrieval/speed.ts'
import { measureZhidao } from '../retrieval/zhidao.ts'
import type { BenchContext, Measure } from '../suite.ts'

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export async function measureRetrieval(context: BenchContext): Promise<Measure[]> {
  const [knowledge, products, services] = await Promise.all([
    loadKnowledge(root('demo/knowledge')),
    loadProducts(root('demo/products')),
    loadServices([root('src/services')]),
  ])
  const { synonyms } = knowledge
  const library = openLibrary({ knowledge, products, services, today: '2026-11-26' })
  context.note('ask: 100,000 passages')
  const speed = await measureSpeed(library)
  return [...(await measureClauses(context, synonyms)), ...(await measureZhidao(context, synonyms)), ...speed]
}
