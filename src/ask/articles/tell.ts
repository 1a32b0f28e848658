// What a customer is told of an article: the version of their share where a trial runs, never one whose sources have changed.
import { sha256, type Text } from '../../kit/index.ts'
import { type Citing, citedClauses } from '../cite.ts'
import { type Answer, answered, handOver } from '../reply.ts'
import type { Entry } from './entry.ts'

export interface Told {
  readonly entry: Entry
  readonly isStale: boolean
  /** Null for an article straight from a file. */
  readonly version: number | null
  readonly trialId: string | null
}

/** The same customer is told the same version as long as a trial runs. */
export function toldTo(entry: Entry, customerId: string): Told {
  const { standing } = entry
  const version = standing?.version ?? null
  const isStale = (standing?.stale ?? []).length > 0
  const trial = isStale ? undefined : standing?.trial
  if (!trial) return { entry, isStale, version, trialId: null }
  const isB = shareOf(trial.id, customerId) < trial.shareB
  return isB
    ? { entry: { ...entry, ...trial.b }, isStale, version: trial.versionB, trialId: trial.id }
    : { entry, isStale, version, trialId: trial.id }
}

/** What a customer is told of an article beside something else: nothing when its sources have changed. */
export function usable(entry: Entry | undefined, customerId: string): Entry | undefined {
  const told = entry && toldTo(entry, customerId)
  return told?.isStale ? undefined : told?.entry
}

/** 0 to 99, evenly over customers and anew for each trial. */
function shareOf(trialId: string, customerId: string): number {
  return sha256(`${trialId}|${customerId}`).readUInt32BE(0) % 100
}

const revised: Text = {
  zh: '这条说明引用的条款有了变动，正在重新核对，先不按旧内容答您。',
  en: 'What this answer rests on has changed and is being checked, so the old answer is not given.',
}

const quotedMax = 280

/** In place of an answer whose sources changed: the clauses as they read now, and a person. */
export function staleAnswer(entry: Entry, citing: Citing): Answer {
  const sources = citedClauses(entry, citing)
  const quoted = sources.flatMap(({ clause, title, text }) =>
    text
      ? [
          {
            zh: `《${title.zh}》第 ${clause} 条现在写着：\n${text.zh.slice(0, quotedMax)}`,
            en: `${title.en}, clause ${clause} now says:\n${text.en.slice(0, quotedMax)}`,
          },
        ]
      : [],
  )
  const parts = [revised, ...quoted]
  const says = { zh: parts.map(({ zh }) => zh).join('\n'), en: parts.map(({ en }) => en).join('\n') }
  return {
    ...answered(says, { kind: quoted.length > 0 ? 'cited' : 'unknown', sources, actions: [handOver] }),
    known: quoted.length > 0,
  }
}
