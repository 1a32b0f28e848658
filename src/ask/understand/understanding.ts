// What understanding knows beside the words: scenarios, what was learnt of them, services and entries by id, names of products.
import type { Service } from '../../catalogue/index.ts'
import type { Products } from '../../products/index.ts'
import type { Entry, Knowledge } from '../knowledge.ts'
import { missingBeside, type Scenario, type Scenarios } from '../scenarios/index.ts'
import { openRecogniser, type Recogniser } from './recognise.ts'

export interface Understanding {
  readonly scenarios: Scenarios
  readonly recogniser: Recogniser
  readonly services: ReadonlyMap<string, Service>
  readonly entries: ReadonlyMap<string, Entry>
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
  const byId = {
    services: new Map(services.map((one) => [one.id, one])),
    entries: new Map(knowledge.entries.map((one) => [one.id, one])),
  }
  const missing = missingBeside(scenarios, {
    services: new Set(byId.services.keys()),
    entries: new Set(byId.entries.keys()),
  })
  if (missing.length > 0) throw new Error(`scenarios:\n${missing.join('\n')}`)
  const names = products.list().map(({ shortName }) => shortName.zh)
  return { scenarios, recogniser: openRecogniser(knowledge.synonyms), names: [...new Set(names)], ...byId }
}

/** A scenario by its id; a service without a file of its own is the scenario of its id. */
export function scenarioOf(
  id: string,
  { scenarios, services }: Pick<Understanding, 'scenarios' | 'services'>,
): Pick<Scenario, 'id' | 'title' | 'answers' | 'next'> | undefined {
  const service = services.get(id)
  return scenarios.find(id) ?? (service && { id, title: service.title, answers: { service: id }, next: [] })
}
