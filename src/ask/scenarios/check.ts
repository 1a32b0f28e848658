// Whether what scenarios name is there: services, entries of the knowledge, other scenarios.
import type { Scenarios } from './load.ts'
import type { Scenario } from './scenario.ts'

export interface Beside {
  readonly services: ReadonlySet<string>
  readonly entries: ReadonlySet<string>
}

/** One line for each name that nothing bears, with the file. A service is a scenario of its own id. */
export function missingBeside({ all }: Scenarios, { services, entries }: Beside): string[] {
  const ids = new Set([...all.map(({ id }) => id), ...services])
  return all.flatMap((one) => missingIn(one, ids, { services, entries }).map((fault) => `${fileOf(one)}: ${fault}`))
}

function missingIn(
  { next, checks, answers }: Scenario,
  ids: ReadonlySet<string>,
  { services, entries }: Beside,
): string[] {
  const named = [...next, ...checks.map(({ scenario }) => scenario)].filter((id) => !ids.has(id))
  return [
    ...named.map((id) => `there is no scenario ${id}`),
    ...(answers.service && !services.has(answers.service) ? [`there is no service ${answers.service}`] : []),
    ...(answers.entry && !entries.has(answers.entry) ? [`there is no entry ${answers.entry}`] : []),
  ]
}

function fileOf({ family, id }: Scenario): string {
  return `${family}/${id}.yaml`
}
