// A few premiums of a tariff worked out, for whoever checks it against the filed page.
import { formatFen, type Text } from '../../kit/index.ts'
import { tariffPremiumFen, tariffSumFen } from './premium.ts'
import type { RatePoint } from './rate-table.ts'
import type { Tariff } from './tariff.ts'

/** The first, the middle and the last cell in words; none for a tariff by formula alone. */
export function tariffExamples(tariff: Tariff): Text[] {
  const keys = [...(tariff.rates?.cells.keys() ?? [])]
  const picked = [...new Set([keys[0], keys[Math.trunc(keys.length / 2)], keys.at(-1)])]
  return picked.flatMap((key) => (key === undefined || tariff.formula ? [] : [example(tariff, key)]))
}

function example(tariff: Tariff, key: string): Text {
  const values = key.split('|')
  const point: RatePoint = Object.fromEntries(
    (tariff.rates?.dimensions ?? []).map((name, index) => [name, values[index] ?? '']),
  )
  const who = Object.entries(point)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
  const { perFen, gives } = tariff.definition.rates ?? { gives: 'premium' }
  if (perFen === undefined) {
    const premium = formatFen(tariffPremiumFen(tariff, point, 0))
    return { zh: `${who}：每年保费 ${premium}`, en: `${who}: ${premium} a year` }
  }
  const unit = formatFen(perFen)
  if (gives === 'sum') {
    const sum = formatFen(tariffSumFen(tariff, point, perFen))
    return { zh: `${who}：每年交 ${unit}，保额 ${sum}`, en: `${who}: ${unit} a year buys ${sum}` }
  }
  const premium = formatFen(tariffPremiumFen(tariff, point, perFen))
  return { zh: `${who}：保额 ${unit}，每年保费 ${premium}`, en: `${who}: ${unit} of cover costs ${premium} a year` }
}
