// What a refusal may rest on, to be taken with one click: clauses of the contract alone. Why a claim came to a person (个人信息保护法 §24),
// or what a suspicion rests on (保险法 §27), is no reason not to pay it: that is for the adjuster to write, if it is proved.
import type { Text } from '../../shared/text.ts'
import type { Adjudication } from '../shapes.ts'

type Judged = Pick<Adjudication, 'covers' | 'findings'>

export function groundsOf({ covers, findings }: Judged, say: (words: Text) => string): string[] {
  const clauses = covers.flatMap(({ rows }) =>
    rows.flatMap(({ deductions }) => deductions.map(({ cited }) => say(cited))),
  )
  const bases = findings.flatMap(({ clause, basis }) => (clause ? [basis] : []))
  return [...new Set([...clauses, ...bases])]
}

/** Findings in both languages, to begin a reason with. */
export function reasonsIn({ findings }: Pick<Judged, 'findings'>): Text[] {
  const words = findings.flatMap((finding) => (finding.effect === 'shadow' ? [] : [finding.words]))
  return [...new Map(words.map((one) => [one.zh, one])).values()]
}
