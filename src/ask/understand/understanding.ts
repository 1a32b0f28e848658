// What understanding knows beside the words: scenarios, what was learnt of them, services by id, names of products.
import type { Service } from '../../catalogue/index.ts'
import type { Products } from '../../products/index.ts'
import type { Knowledge } from '../articles/index.ts'
import { missingBeside, type Scenario, type Scenarios } from '../scenarios/index.ts'
import { openRecogniser, type Recogniser } from './recognise.ts'

export interface Understanding {
  readonly scenarios: Scenarios
  readonly recogniser: Recogniser
  readonly services: ReadonlyMap<string, Service>
  readonly names: readonly string[]
}

/** Throws an Error that names each scenario whose service, entry or follow-up is not there. */
export function openUnderstanding({
  scenarios,
  services,
  knowledge,
  products,
}: {
  readonly scenarios: Scenarios
  readonly services: readonly Service[]
  readonly knowledge: Knowledge
  readonly products: Pick<Products, 'list'>
}): Understanding {
  const byId = new Map(services.map((one) => [one.id, one]))
  const entries = new Set(knowledge.entries.map(({ id }) => id))
  const missing = missingBeside(scenarios, { services: new Set(byId.keys()), entries })
  if (missing.length > 0) throw new Error(`scenarios:\n${missing.join('\n')}`)
  const names = products.list().map(({ shortName }) => shortName.zh)
  return { scenarios, recogniser: openRecogniser(knowledge.synonyms), names: [...new Set(names)], services: byId }
}

/** A scenario by its id; a service without a file of its own is the scenario of its id. */
export function scenarioOf(
  id: string,
  { scenarios, services }: Pick<Understanding, 'scenarios' | 'services'>,
): Pick<Scenario, 'id' | 'title' | 'answers' | 'next'> | undefined {
  const service = services.get(id)
  return scenarios.find(id) ?? (service && { id, title: service.title, answers: { service: id }, next: [] })
}
