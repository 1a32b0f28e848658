// What is kept beside a sentence for figures: its matter, and which version of an article answered it.
import { toldTo } from './articles/index.ts'
import { matterOf } from './matter.ts'
import type { About } from './store.ts'
import type { Meaning } from './understand/index.ts'

export function aboutOf(meaning: Meaning, customerId: string): Omit<About, 'tookMs'> {
  const entry = 'entry' in meaning ? meaning.entry : undefined
  const told = entry && toldTo(entry, customerId)
  return { matter: matterOf(meaning), articleVersion: told?.version ?? null, trialId: told?.trialId ?? null }
}
