// When it happened: the days people say, never one in the future.
import type { Day } from '../../kit/index.ts'
import { dayRules } from './day-rules.ts'
import { clauseBefore, type Found, isDenied } from './found.ts'

// What else has a day: the contract, going home, this report.
const otherwise =
  /^\s*(?:[早晚上下中午才刚就]{0,2})(?:买了?(?:的|这|那|份|个)*(?:保|意外|医疗|重疾)|投保|生效|出生|(?:才|刚)?出(?:的|了)?院|拆线|上的?保险|交的?保费|复查|复诊|来?报(?:个|一下|的)?案|来?申请|打电话|才想起|discharged)/i

/** The day of the event. Of several days the one said with the event wins, else the earliest: an accident comes before the visit. */
export function findDay(sentence: string, today: Day, eventAt: number | undefined): Found<Day> | undefined {
  const days = allDays(sentence, today)
  const inClause =
    eventAt === undefined
      ? []
      : days.filter((found) => found.to <= eventAt && clauseBefore(sentence, eventAt).length >= eventAt - found.from)
  const choice = inClause.length > 0 ? inClause : days
  return [...choice].sort((a, b) => (a.value < b.value ? -1 : 1))[0]
}

/** Days as they happened: none to come, none of the contract. */
function allDays(sentence: string, today: Day): Found<Day>[] {
  return daysSaid(sentence, today).filter(
    ({ value, from, to }) => value <= today && !otherwise.test(sentence.slice(to)) && !isDenied(sentence, from),
  )
}

/** Every day that is said, each counted from today, in the order of the rules. */
export function daysSaid(sentence: string, today: Day): Found<Day>[] {
  const found: Found<Day>[] = []
  const taken: { from: number; to: number }[] = []
  for (const [pattern, read] of dayRules) {
    for (const match of sentence.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].trimEnd().length
      if (taken.some((span) => from < span.to && to > span.from)) continue
      taken.push({ from, to })
      const value = read(match.slice(1), today)
      if (value !== undefined) found.push({ value, from, to })
    }
  }
  return found
}
