// Shares and times as they are read: never a percentage without what it is out of.
import type { components } from '../../shared/api.ts'
import type { Say } from '../words.ts'

export type Share = components['schemas']['Share']

/** `62 % (31 of 50, 48–74 %)`. */
export function shareText({ count, of, low, high }: Share, t: Say): string {
  if (of === 0 || low === null || high === null) return t('figure.nothing')
  return t('figure.share', {
    share: percent(count / of),
    count,
    of,
    low: percent(low),
    high: percent(high),
  })
}

function percent(part: number): string {
  return `${Math.round(part * 100)}`
}

/** Milliseconds as a person says them. */
export function timeText(ms: number | null, t: Say): string {
  if (ms === null) return '—'
  if (ms < 1_000) return t('figure.ms', { count: ms })
  return ms < 120_000
    ? t('figure.seconds', { count: Math.round(ms / 1_000) })
    : t('figure.minutes', { count: Math.round(ms / 60_000) })
}
