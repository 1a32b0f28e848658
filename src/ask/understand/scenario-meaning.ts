// A scenario as what is to be said or done.
import type { Scenario } from '../scenarios/index.ts'
import type { Library } from '../search/index.ts'
import { type Candidates, rankedClauses, serviceBeside } from './nearest.ts'
import type { Matter, Speaker } from './understand.ts'
import { scenarioOf } from './understanding.ts'

interface Around {
  readonly words: string
  readonly library: Library
  readonly speaker: Speaker
  readonly found: Candidates
}

export function meaningOf(id: string, { words, library, speaker, found }: Around): Matter {
  const { understanding } = library
  const answers: Scenario['answers'] = scenarioOf(id, understanding)?.answers ?? {}
  // as it stands now: an editor may have changed it or withdrawn it since the start
  const entry = library.questions.entries.find(({ item }) => item.id === answers.entry)?.item
  if (answers.facts) return { kind: 'policy', question: answers.facts, service: serviceBeside(found), entry }
  if (answers.progress) return { kind: answers.progress === 'claim' ? 'claim-progress' : 'request-progress' }
  if (answers['hand-over']) return { kind: 'hand-over' }
  if (answers.text) return { kind: 'text', scenario: id }
  const service = answers.service ? understanding.services.get(answers.service) : undefined
  if (service) return { kind: 'service', service, entry }
  if (answers.clauses !== undefined) {
    const clauses = rankedClauses(`${words} ${answers.clauses}`, library, speaker).slice(0, 3)
    return { kind: 'clause', clauses: clauses.map(({ item }) => item) }
  }
  return entry ? { kind: 'knowledge', entry } : { kind: 'unknown', services: [], entries: [] }
}
