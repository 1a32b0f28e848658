// Whether a meaning found word by word is of a scenario, and what no scenario was learnt of.
import type { Candidates } from './nearest.ts'
import type { Matter } from './understand.ts'
import { scenarioOf, type Understanding } from './understanding.ts'

/** Whether the scenario answers with what the meaning is. */
export function scenarioIn(meaning: Matter, id: string, understanding: Understanding): boolean {
  const answers = scenarioOf(id, understanding)?.answers
  switch (meaning.kind) {
    case 'policy':
      return answers?.facts === meaning.question
    case 'service':
      return answers?.service === meaning.service.id
    case 'knowledge':
      return answers?.entry === meaning.entry.id
    case 'clause':
      return answers?.clauses !== undefined
    case 'claim-progress':
      return answers?.progress === 'claim'
    case 'request-progress':
      return answers?.progress === 'request'
    default:
      return false
  }
}

const likeMin = { sure: 0.75, unsure: 0.42 }

/** A service or an entry that came after learning: found by its own words. */
export function unlearnt(
  { services, entries }: Candidates,
  { recogniser, scenarios }: Understanding,
  isSure: boolean,
): Matter | undefined {
  const min = isSure ? likeMin.sure : likeMin.unsure
  const [service] = services
  if (service && service.sure >= min && !recogniser.labels.has(service.item.id))
    return { kind: 'service', service: service.item, entry: undefined }
  const [entry] = entries
  const isLearnt = scenarios.all.some(({ answers }) => answers.entry === entry?.item.id)
  return entry && entry.sure >= min && !isLearnt ? { kind: 'knowledge', entry: entry.item } : undefined
}
