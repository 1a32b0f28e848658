// How much falls due by an event itself, kind by kind: each sum with the words that tell how it came about.
import { addDays, type Text } from '../../kit/index.ts'
import { amountFen, type Coverage, type Setting } from '../../products/index.ts'
import type { ClaimFacts, Cover } from './facts.ts'
import * as how from './fixed-words.ts'
import { gradeOf } from './grades.ts'
import type { Less } from './result.ts'
import { diseasesOf } from './rules/disease.ts'
import { daysInHospital } from './stay.ts'
import { textsOn } from './texts.ts'

type Of<K extends Coverage['kind']> = Cover & { readonly coverage: Extract<Coverage, { kind: K }> }

/** Taken off a sum, before it is put into words. */
export type Owed = Pick<Less, 'rule' | 'amountFen' | 'clause'>

export interface Sum {
  /** Null where only a person can say. */
  readonly grossFen: number | null
  readonly amountMaxFen: number
  readonly how: Text
  readonly less?: readonly Owed[]
  readonly illness?: string
}

/** Of a kind that pays by the event; fen. */
export function sumOf(cover: Cover, facts: ClaimFacts): Sum {
  const { coverage, benefitFen } = cover
  switch (coverage.kind) {
    case 'daily-allowance':
      return allowance({ ...cover, coverage }, facts)
    case 'long-term-care':
      return care({ ...cover, coverage })
    case 'critical':
      return illness({ ...cover, coverage }, facts)
    case 'disability':
      return disability({ ...cover, coverage }, facts)
    case 'surgery':
      return operation({ ...cover, coverage }, facts)
    case 'death':
      return death({ ...cover, coverage })
    default:
      return { grossFen: null, amountMaxFen: benefitFen, how: how.forPerson }
  }
}

function death({ coverage, benefitFen, paidByOther = {} }: Of<'death'>): Sum {
  const before = coverage.lessPaidOf.reduce((sum, id) => sum + (paidByOther[id] ?? 0), 0)
  const less = [{ rule: 'paid-before', amountFen: Math.min(before, benefitFen), clause: coverage.clause }] as const
  return { grossFen: benefitFen, amountMaxFen: benefitFen, how: how.byTerms, less }
}

function care({ coverage, benefitFen, used }: Of<'long-term-care'>): Sum {
  const leftFen = Math.max(0, coverage.timesMax * benefitFen - used.paidEverFen)
  const less = [{ rule: 'limit', amountFen: Math.max(0, benefitFen - leftFen), clause: coverage.clause }] as const
  return { grossFen: benefitFen, amountMaxFen: leftFen, how: how.byTerms, less }
}

/** One illness is paid once, of a group one; so many times in all, with so many days between; the insured has lived long enough. */
function illness({ coverage, benefitFen, used, sumInsuredFen }: Of<'critical'>, facts: ClaimFacts): Sum {
  const { timesMax, intervalDays, survivalDays, percentOfSum, diseases } = coverage
  const open = { grossFen: null, amountMaxFen: benefitFen }
  if (used.timesPaid >= timesMax) return { grossFen: 0, amountMaxFen: 0, how: how.timesUsed(timesMax) }
  const named = diseasesOf(coverage, facts)
  const groups = new Set(diseases.filter(({ code }) => used.paidFor.includes(code)).flatMap(({ group }) => group ?? []))
  const isPaid = (one: (typeof named)[number]) =>
    used.paidFor.includes(one.code) || (one.group !== undefined && groups.has(one.group))
  const disease = named.find((one) => !isPaid(one))
  if (!disease)
    return named[0] ? { ...open, grossFen: 0, how: how.paidBefore(named[0].name) } : { ...open, how: how.forPerson }
  const earliest = used.lastPaidOn && addDays(used.lastPaidOn, intervalDays)
  if (earliest && facts.happenedOn < earliest) return { ...open, grossFen: 0, how: how.tooSoon(earliest) }
  const livesUntil = addDays(facts.happenedOn, survivalDays)
  if (facts.today < livesUntil) return { ...open, how: how.livesUntil(livesUntil), illness: disease.code }
  const words = how.illness(disease.name, sumInsuredFen, percentOfSum)
  return { grossFen: benefitFen, amountMaxFen: benefitFen, how: words, illness: disease.code }
}

/** The share of the grade; what was paid before counts towards the sum, which is the most in all. */
function disability({ coverage, sumInsuredFen, benefitFen, used }: Of<'disability'>, facts: ClaimFacts): Sum {
  const grade = gradeOf(textsOn(facts.papers))
  const leftFen = Math.max(0, benefitFen - used.paidEverFen)
  if (grade === undefined) return { grossFen: null, amountMaxFen: leftFen, how: how.forPerson }
  const percent = coverage.gradePercents[String(grade)] ?? 0
  const grossFen = amountFen({ percentOfSum: percent }, sumInsuredFen)
  const less = [{ rule: 'limit', amountFen: Math.max(0, grossFen - leftFen), clause: coverage.clause }] as const
  return { grossFen, amountMaxFen: leftFen, how: how.grade(grade, sumInsuredFen, percent), less }
}

/** Of one stay the gravest operation counts. */
function operation({ coverage, sumInsuredFen, benefitFen, used }: Of<'surgery'>, facts: ClaimFacts): Sum {
  const texts = [...textsOn(facts.papers), ...linesOn(facts)]
  const done = coverage.operations.filter(({ name, says }) =>
    [name.zh, ...says].some((word) => texts.some((text) => text.includes(word))),
  )
  const [gravest] = [...done].sort((a, b) => b.grade - a.grade)
  if (!gravest) return { grossFen: null, amountMaxFen: benefitFen, how: how.forPerson }
  const percent = coverage.gradePercents[String(gravest.grade)] ?? 0
  const grossFen = amountFen({ percentOfSum: percent }, sumInsuredFen)
  const roomFen = Math.max(
    0,
    amountFen({ percentOfSum: coverage.percentMaxPerYear }, sumInsuredFen) - used.paidInYearFen,
  )
  const less = [{ rule: 'limit', amountFen: Math.max(0, grossFen - roomFen), clause: coverage.limitClause }] as const
  return {
    grossFen,
    amountMaxFen: benefitFen,
    how: how.operation(gravest.name, gravest.grade, sumInsuredFen, percent),
    less,
  }
}

/**
 * Days paid × the day's allowance: the days of the stay less the free ones, at most those of a stay. Days in intensive care, and
 * a year whose days may be used up by earlier stays, are for a person to count.
 */
function allowance({ coverage, sumInsuredFen, used }: Of<'daily-allowance'>, facts: ClaimFacts): Sum {
  const { perDay, intensivePerDay = perDay, freeDays, daysMaxPerStay, daysMaxPerYear } = coverage
  const dayFen = amountFen(perDay, sumInsuredFen)
  const amountMaxFen = daysMaxPerStay * Math.max(dayFen, amountFen(intensivePerDay, sumInsuredFen))
  const days = daysInHospital(facts.papers)
  if (days === undefined || saysIntensive(facts)) return { grossFen: null, amountMaxFen, how: how.forPerson }
  const paidDays = Math.min(daysMaxPerStay, Math.max(0, days - freeDays.days))
  const mayReachYear = used.paidInYearFen > 0 && used.paidInYearFen + paidDays * dayFen > daysMaxPerYear * dayFen
  if (mayReachYear) return { grossFen: null, amountMaxFen, how: how.forPerson }
  return { grossFen: paidDays * dayFen, amountMaxFen, how: how.days(days, freeDays.days, paidDays, dayFen) }
}

function linesOn({ papers }: ClaimFacts): string[] {
  return papers.flatMap((paper) => ('lines' in paper ? paper.lines.map(({ name }) => name) : []))
}

function saysIntensive(facts: ClaimFacts): boolean {
  return linesOn(facts).some((name) => /重症监护|ICU|CCU/i.test(name))
}

/** The kinds of coverage that pay a fixed sum for such a claim; what a stay in hospital brings comes with its bill. */
export function fixedKindsOf(kind: ClaimFacts['kind'], visitKind: Setting): readonly Coverage['kind'][] {
  switch (kind) {
    case 'critical-illness':
      return ['critical']
    case 'accident-medical':
    case 'illness-medical':
      return visitKind === 'inpatient' ? ['daily-allowance', 'surgery'] : []
    case 'disability':
    case 'death':
    case 'long-term-care':
      return [kind]
  }
}
