// Premiums paid for days to come, as short contracts and riders give them back.
import { type Day, daysBetween, formatFen, share, type Text } from '../../kit/index.ts'
import type { Value } from '../policy.ts'
import { paidAhead } from './paid-ahead.ts'
import type { Part } from './parts.ts'

export const paidOut: Value = {
  amountFen: 0,
  basis: { zh: '已经赔付过，不再退还保费', en: 'a benefit has been paid: no premium goes back' },
}

/** A premium's share for the days left of those it is for, half up to the fen. */
export function unearned({
  premiumFen,
  percent,
  left,
  days,
}: Record<'premiumFen' | 'percent' | 'left' | 'days', number>): Value {
  return {
    amountFen: share(premiumFen, Math.round(percent * 100) * left, 10_000 * days),
    basis: {
      zh: `保费 ${formatFen(premiumFen)} × ${percent}% × 剩余 ${left}/${days} 天`,
      en: `premium ${formatFen(premiumFen)} × ${percent} % × ${left}/${days} days left`,
    },
  }
}

/** Each instalment of a rider by its days; nothing of the period that runs once it has paid a benefit. */
export function riderUnearnedOn({ policy, product, rider, whole }: Part, on: Day): Value {
  const isPaidOut = policy.events.some(({ kind, on: day }) => kind === 'claim-paid' && day >= policy.effectiveOn)
  const stretches = paidAhead(whole, rider, on).filter(({ isRunning }) => !isPaidOut || !isRunning)
  if (isPaidOut && stretches.length === 0) return paidOut
  const percent = product.surrender.unearnedPercent ?? 0
  const values = stretches.map(({ from, to, premiumFen }) => {
    const days = daysBetween(from, to)
    return unearned({ premiumFen, percent, left: Math.min(days, daysBetween(on, to)), days })
  })
  return {
    amountFen: values.reduce((all, { amountFen }) => all + amountFen, 0),
    basis: values.length > 0 ? joined(values.map(({ basis }) => basis)) : nothingAhead,
  }
}

const nothingAhead: Text = { zh: '没有预交的保费', en: 'nothing is paid ahead' }

function joined(words: readonly Text[]): Text {
  return { zh: words.map(({ zh }) => zh).join('；'), en: words.map(({ en }) => en).join('; ') }
}
