// What a sentence wants. Pure: the sentence, the library, the family and what was said before in, one meaning out.
import type { Service } from '../../catalogue/index.ts'
import { type SentenceReport, type UrgentHelp, urgentHelp } from '../../claims/index.ts'
import type { FamilyMember } from '../../customers/index.ts'
import type { Day } from '../../kit/index.ts'
import type { Entry } from '../articles/index.ts'
import type { Reporting } from '../reply.ts'
import type { Slots } from '../scenarios/index.ts'
import type { ClauseOf, Library } from '../search/index.ts'
import { plainWords } from '../search/index.ts'
import { goingOn, leaningOn } from './before.ts'
import { type Candidates, candidatesFor, nearestMeaning } from './nearest.ts'
import type { PolicyQuestion } from './policy-questions.ts'
import { type Recognised, recognisedAs } from './recognise.ts'
import { plainRule, reported } from './rules.ts'
import { meaningOf } from './scenario-meaning.ts'
import { scenarioIn, unlearnt } from './scenario-of.ts'
import { serviceNamed } from './service-named.ts'
import { slotsIn } from './slots.ts'

/** What is to be said or done; each kind has an answer of its own. */
export type Matter =
  | { readonly kind: 'hand-over' | 'greeting' | 'chat' | 'claim-progress' | 'request-progress' | 'nothing' }
  | { readonly kind: 'outside'; readonly scenarios: readonly string[] }
  | { readonly kind: 'urgent'; readonly help: UrgentHelp }
  | {
      readonly kind: 'report'
      readonly report: SentenceReport
      readonly sentence: string
      readonly skipped?: Reporting['skipped']
    }
  | {
      readonly kind: 'policy'
      readonly question: PolicyQuestion
      readonly service: Service | undefined
      readonly entry?: Entry | undefined
    }
  | { readonly kind: 'service'; readonly service: Service; readonly entry: Entry | undefined }
  | { readonly kind: 'knowledge'; readonly entry: Entry }
  | { readonly kind: 'clause'; readonly clauses: readonly ClauseOf[] }
  | { readonly kind: 'text'; readonly scenario: string }
  | {
      readonly kind: 'unknown'
      readonly services: readonly Service[]
      readonly entries: readonly Entry[]
      /** Scenarios to choose from. */
      readonly scenarios?: readonly string[]
    }

/** Which scenario a sentence is, and the exact values it states or takes over. */
export interface Said {
  readonly scenario: string
  readonly slots: Slots
}

export type Meaning = Matter & {
  /** Set where it is answered as one scenario. */
  readonly said?: Said
  /** What it states or takes over, whatever it wants. */
  readonly slots?: Slots
  /** What was learnt from sentences makes of it. */
  readonly recognised?: Recognised
}

export interface Speaker {
  readonly today: Day
  readonly family: readonly FamilyMember[]
  /** Codes of products the speaker holds: their clauses come first. */
  readonly holds: ReadonlySet<string>
}

export function understand(sentence: string, library: Library, speaker: Speaker, before?: Said): Meaning {
  const { understanding } = library
  const heard = slotsIn(sentence, { ...speaker, names: understanding.names })
  const help = urgentHelp(sentence)
  if (help) return { kind: 'urgent', help, slots: heard.slots }
  const rule = plainRule(heard.words)
  if (rule === 'nothing' || rule === 'hand-over' || rule === 'greeting') return { kind: rule, slots: heard.slots }
  const leaning = before && leaningOn(before, heard)
  const recognised = leaning ? recognisedAs(leaning.scenario) : understanding.recogniser.recognise(sentence)
  const found = candidatesFor(heard.words, library, speaker)
  const matter = matterOf({ sentence, rule, recognised, found, isLeaning: leaning !== undefined }, library, speaker)
  const scenario = matter.scenario ?? recognised.nearest[0]?.label
  const service = serviceNamed(heard.words, scenario, understanding)
  const stated = { ...heard.slots, ...(service ? { service } : {}) }
  const slots = leaning?.slots ?? (before ? goingOn(before, scenario, stated) : stated)
  const said = matter.scenario === undefined ? {} : { said: { scenario: matter.scenario, slots } }
  return { ...matter.is, ...said, slots, recognised }
}

interface Weighed {
  readonly sentence: string
  readonly rule: 'claim-progress' | 'request-progress' | undefined
  readonly recognised: Recognised
  readonly found: Candidates
  readonly isLeaning: boolean
}

interface Settled {
  readonly is: Matter
  readonly scenario?: string
}

function matterOf(weighed: Weighed, library: Library, speaker: Speaker): Settled {
  const { sentence, rule, recognised, found, isLeaning } = weighed
  const { understanding } = library
  const words = plainWords(sentence)
  const [first] = recognised.nearest
  const isSure = recognised.verdict === 'sure'
  const added = isLeaning ? undefined : unlearnt(found, understanding, isSure)
  if (added) return { is: added }
  const report = isLeaning || !mayReport(recognised) ? undefined : reported(sentence, words, speaker)
  if (report) return { is: { kind: 'report', report, sentence }, scenario: reportScenario }
  if (isSure && first) return { is: meaningOf(first.label, { words, library, speaker, found }), scenario: first.label }
  // Not sure by what was learnt: believed where what the words are nearest to is the same.
  const near: Matter = rule ? { kind: rule } : nearestMeaning(words, found)
  if (
    recognised.verdict === 'unsure' &&
    first &&
    first.likely >= agreedMin &&
    scenarioIn(near, first.label, understanding)
  )
    return { is: near, scenario: first.label }
  const scenarios = recognised.nearest.map(({ label }) => label)
  if (recognised.verdict === 'none')
    return {
      is:
        recognised.talk === 'chat'
          ? { kind: 'chat' }
          : { kind: 'outside', scenarios: recognised.isFar ? [] : scenarios },
    }
  return { is: { kind: 'unknown', services: [], entries: [], scenarios } }
}

const reportScenario = 'file-claim'
const agreedMin = 0.6

// Something that happened is told beside a question too: 孩子摔了能赔吗. What is surely asked is answered first.
function mayReport({ verdict, nearest }: Recognised): boolean {
  const [first] = nearest
  return (
    first?.label === reportScenario || (verdict === 'unsure' && nearest.some(({ label }) => label === reportScenario))
  )
}
