// A picture for a service, from what it is about; one without its own takes its counter's.
import type { Service } from '../../shared/shapes.ts'
import type { IconName } from '../parts/icon.tsx'

const pictures: readonly (readonly [RegExp, IconName])[] = [
  [/contact|phone/, 'call'],
  [/beneficiar|policyholder|insured/, 'family'],
  [/account|renewal|loan|borrow|premium|refund|dividend/, 'card'],
  [/reinstate/, 'clock'],
  [/reissue|certificate/, 'letter'],
  [/cancel|surrender/, 'close'],
  [/checkup|book/, 'calendar'],
  [/claim/, 'claim'],
]

const counters: Readonly<Record<string, IconName>> = {
  ask: 'ask',
  policies: 'policies',
  business: 'business',
  benefits: 'benefits',
  buy: 'buy',
  claims: 'claim',
}

export function pictureOf({ id, counter }: Pick<Service, 'id' | 'counter'>): IconName {
  return pictures.find(([words]) => words.test(id))?.[1] ?? counters[counter] ?? 'business'
}
