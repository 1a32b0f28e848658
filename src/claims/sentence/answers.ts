// Answers given to questions stand in the sentence under their names (；就诊方式：住院) and count before what is said elsewhere.
import type { Day } from '../../kit/index.ts'
import { findAmount, findReimbursed } from './amounts.ts'
import { findDay } from './dates.ts'
import { findDiagnosis } from './diagnoses.ts'
import { type Cause, findEvent } from './event.ts'
import type { Found } from './found.ts'
import { findHospital } from './hospitals.ts'
import { type FamilyMember, findInsured } from './people.ts'
import { findPlace } from './places.ts'
import { labels } from './questions.ts'
import type { Finds } from './report.ts'
import { findThirdParty } from './third-party.ts'
import { findTime } from './times.ts'
import { findVisit } from './visits.ts'

export interface Answered {
  /** The sentence without the answers, as long as before; what happened stays, it is told in one's own words. */
  readonly told: string
  readonly answers: Partial<Finds>
}

const names = Object.entries(labels).flatMap(([, { zh, en }]) => [zh, en])
const answer = new RegExp(`[；;]\\s*(${names.join('|')})\\s*[：:]\\s*([^；;]*)`, 'giu')

export function answersIn(words: string, today: Day, family: readonly FamilyMember[]): Answered {
  let told = words
  let answers: Partial<Finds> = {}
  for (const { 0: whole, 1: name = '', 2: said = '', index } of words.matchAll(answer)) {
    const at = index + whole.length - said.length
    answers = {
      ...answers,
      ...readAnswer(name, { value: said.trim(), from: at, to: at + said.trimEnd().length }, today, family),
    }
    const kept = isNamed(name, labels.event) ? at : index + whole.length
    told = told.slice(0, index) + '，'.padEnd(kept - index, '\u3000') + told.slice(kept)
  }
  return { told, answers }
}

function isNamed(name: string, { zh, en }: { readonly zh: string; readonly en: string }): boolean {
  return [zh, en].includes(name.toLowerCase())
}

function readAnswer(name: string, said: Found<string>, today: Day, family: readonly FamilyMember[]): Partial<Finds> {
  const { value } = said
  const within = <T>(found: Found<T> | undefined): Found<T> | undefined =>
    found && { value: found.value, from: said.from + found.from, to: said.from + found.to }
  const given = <T>(of: T | undefined): Found<T> | undefined => (of === undefined ? undefined : { ...said, value: of })
  const isAbout = (field: keyof typeof labels) => isNamed(name, labels[field])
  if (isAbout('insured')) return { insured: within(findInsured(value, family).insured) }
  if (isAbout('happenedOn')) return { happenedOn: within(findDay(value, today, undefined)) }
  if (isAbout('happenedTime')) return { happenedTime: within(findTime(value)) }
  if (isAbout('cause')) return { cause: given(causeIn(value)) }
  if (isAbout('event')) return value === '' ? {} : { event: findEvent(value).event ? undefined : said }
  if (isAbout('diagnosis')) return { diagnosis: within(findDiagnosis(value, { ...said, from: 0, to: value.length })) }
  if (isAbout('hospital')) return { hospital: within(findHospital(value)) ?? given(value || undefined) }
  if (isAbout('place')) return { place: within(findPlace(value)) ?? given(value || undefined) }
  if (isAbout('visitKind')) return { visitKind: within(findVisit(value)) }
  if (isAbout('amountFen')) return { amountFen: moneyIn(`花了${value}`, said, findAmount) }
  if (isAbout('reimbursedFen')) return { reimbursedFen: moneyIn(`医保报了${value}`, said, findReimbursed) }
  return { thirdParty: within(findThirdParty(value)) }
}

function causeIn(words: string): Cause | undefined {
  if (/意外|受伤|accident|injur/i.test(words)) return 'accident'
  if (/病|ill/i.test(words)) return 'illness'
  return findEvent(words).cause?.value
}

function moneyIn(
  words: string,
  said: Found<string>,
  find: (words: string) => Found<number> | undefined,
): Found<number> | undefined {
  const found = find(words)
  return found && { ...said, value: found.value }
}
