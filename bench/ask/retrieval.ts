// What is found: clauses, questions answered before; and how fast among 100,000 passages.
import { fileURLToPath } from 'node:url'
import { loadKnowledge, loadScenarios, openLibrary, openUnderstanding } from '../../src/ask/index.ts'
import { loadServices } from '../../src/catalogue/index.ts'
import { loadProducts } from '../../src/products/index.ts'
import { measureClauses } from '../retrieval/clauses.ts'
import { measureSpeed } from '../retrieval/speed.ts'
import { measureZhidao } from '../retrieval/zhidao.ts'
import type { BenchContext, Measure } from '../suite.ts'

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export async function measure(context: BenchContext): Promise<Measure[]> {
  const [knowledge, products, services, scenarios] = await Promise.all([
    loadKnowledge(root('demo/knowledge')),
    loadProducts(root('demo/products')),
    loadServices([root('src/services')]),
    loadScenarios(root('src/ask/scenarios')),
  ])
  const { synonyms } = knowledge
  const understanding = openUnderstanding({ scenarios, services: services.list(), knowledge, products })
  const library = openLibrary({ knowledge, products, services, understanding, today: '2026-11-26' })
  context.note('ask: 100,000 passages')
  const speed = await measureSpeed(library)
  return [...(await measureClauses(context, synonyms)), ...(await measureZhidao(context, synonyms)), ...speed]
}
