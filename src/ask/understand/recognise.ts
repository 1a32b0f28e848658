// What a sentence wants, of all scenarios: ranked by what was learnt, with how sure that is.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Classify, classifier, type Ranked, unpacked } from '../../kit/index.ts'
import type { Synonyms } from '../search/index.ts'
import { featuresOf } from './features.ts'
import { chat, outside } from './rows.ts'

/** `sure` of the first scenario, `unsure` between the nearest three, or `none`: small talk, or no matter of the store. */
export type Verdict = 'sure' | 'unsure' | 'none'

export interface Recognised {
  readonly verdict: Verdict
  readonly talk: 'chat' | 'outside'
  /** Hardly any scenario is meant: none is worth offering. */
  readonly isFar: boolean
  /** Scenarios, the likeliest first, three at most. */
  readonly nearest: readonly Ranked[]
}

export interface Thresholds {
  readonly refuseMin: number
  readonly sureMin: number
}

export function isTalk(label: string): boolean {
  return label === chat || label === outside
}

function talkOf(ranked: readonly Ranked[]): number {
  return ranked.filter(({ label }) => isTalk(label)).reduce((sum, { likely }) => sum + likely, 0)
}

/** Small talk and what is outside count together against the scenarios. */
export function verdictOf(ranked: readonly Ranked[], { refuseMin, sureMin }: Thresholds): Verdict {
  const talk = talkOf(ranked)
  if (talk >= refuseMin) return 'none'
  const [first] = ranked.filter(({ label }) => !isTalk(label))
  return (first?.likely ?? 0) / (1 - talk) >= sureMin ? 'sure' : 'unsure'
}

const about = z.object({
  checksum: z.string(),
  sharpness: z.number(),
  refuseMin: z.number(),
  sureMin: z.number(),
})

export interface Recogniser {
  readonly checksum: string
  /** Ids of scenarios it knows, with `chat` and `outside`. */
  readonly labels: ReadonlySet<string>
  recognise(sentence: string): Recognised
}

const offered = 3
const farMin = 0.8

/** Reads what was learnt; nothing is learnt here. */
export function openRecogniser(synonyms: Synonyms): Recogniser {
  const file = unpacked(readFileSync(new URL('weights.bin', import.meta.url)))
  const { checksum, sharpness, ...thresholds } = about.parse(file.about)
  const classify: Classify = classifier(file.weights, sharpness)
  return {
    checksum,
    labels: new Set(file.weights.labels),
    recognise(sentence) {
      const ranked = classify(featuresOf(sentence, synonyms))
      const chatting = ranked.find(({ label }) => isTalk(label))
      return {
        verdict: verdictOf(ranked, thresholds),
        talk: chatting?.label === chat ? 'chat' : 'outside',
        isFar: talkOf(ranked) >= farMin,
        nearest: ranked.filter(({ label }) => !isTalk(label)).slice(0, offered),
      }
    },
  }
}

/** What stands for certain: a sentence that leans on one before. */
export function recognisedAs(scenario: string): Recognised {
  return { verdict: 'sure', talk: 'outside', isFar: false, nearest: [{ label: scenario, likely: 1 }] }
}
