// What the classifier learns from: the sentences of the scenarios, what services say of themselves, the questions of entries.
import { createHash } from 'node:crypto'
import type { Service } from '../../catalogue/index.ts'
import type { Knowledge } from '../articles/index.ts'
import type { Scenarios } from '../scenarios/index.ts'

export const chat = 'chat'
export const outside = 'outside'

export interface Row {
  readonly says: string
  /** A scenario's id, `chat` or `outside`. */
  readonly label: string
  /** Rows of one pattern: told apart from others only together. */
  readonly pattern: string
}

export interface Sources {
  readonly scenarios: Scenarios
  readonly services: readonly Pick<Service, 'id' | 'title' | 'says'>[]
  readonly knowledge: Knowledge
}

/** Each sentence once a scenario, in the order of ids. A service is a scenario of its own id. */
export function rowsOf({ scenarios, services, knowledge }: Sources): Row[] {
  const of = (label: string, says: Scenarios['chat']) =>
    says.flatMap(({ pattern, sentences }) => sentences.map((one) => ({ says: one, label, pattern })))
  const alone = (label: string, says: readonly string[]) => says.map((one) => ({ says: one, label, pattern: one }))
  const rows = [
    ...scenarios.all.flatMap(({ id, title, says }) => [...of(id, says), ...alone(id, [title.zh, title.en])]),
    ...scenarios.all.flatMap(({ checks }) => checks.flatMap((one) => alone(one.scenario, [one.says]))),
    ...services.flatMap(({ id, title, says }) => alone(id, [title.zh, title.en, ...says])),
    ...knowledge.entries.flatMap(({ id, ask }) => alone(onlyScenario(scenarios, id) ?? '', [...ask.zh, ...ask.en])),
    ...of(chat, scenarios.chat),
    ...of(outside, scenarios.outside),
  ].filter(({ label }) => label !== '')
  const seen = new Set<string>()
  return rows
    .map((row) => ({ row, key: `${row.label}\n${row.says}` }))
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row)
}

// An entry that answers two scenarios cannot tell them apart.
function onlyScenario(scenarios: Scenarios, entryId: string): string | undefined {
  const those = scenarios.all.filter(({ answers }) => answers.entry === entryId)
  return those.length === 1 ? those[0]?.id : undefined
}

/** A checksum of what is learnt from: weights of another are stale. */
export function checksumOf({ scenarios, services, knowledge }: Sources): string {
  const hash = createHash('sha256')
  for (const { label, says } of rowsOf({ scenarios, services, knowledge })) hash.update(`${label}\t${says}\n`)
  for (const [idea, words] of knowledge.synonyms) hash.update(`${idea}\t${words.join()}\n`)
  return hash.digest('hex')
}
