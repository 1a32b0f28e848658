// Rules on a product that is rated by a tariff: its files in order, a premium for everybody the sale admits.
import { ProblemError, type Text } from '../kit/index.ts'
import type { Definition } from './definition.ts'
import type { Finding } from './finding.ts'
import {
  askedDimensions,
  FormulaError,
  lookOver,
  pointOf,
  type Tariff,
  type TariffFiles,
  tariffOf,
  tariffPremiumFen,
} from './rating/index.ts'
import type { Rated } from './tables.ts'

const fairRates = '保险法 §114'

function error(rule: string, at: string, message: Text): Finding {
  return { rule, severity: 'error', article: fairRates, at, message }
}

/** The findings on tariff.yaml and its tables, asked for each person who may be insured, at the least sum. */
export function lintTariff(
  product: Definition,
  files: TariffFiles | undefined,
  admitted: readonly { readonly person: Rated }[],
): Finding[] {
  if (!files) return [error('tariff-absent', 'tariff.yaml', { zh: '没有 tariff.yaml', en: 'there is no tariff.yaml' })]
  const { tariff, faults } = tariffOf(files)
  if (!tariff)
    return faults.map(({ file, line, column, stood, why }) =>
      error('tariff-fault', `${file} ${line}:${column}`, { zh: `「${stood}」${why.zh}`, en: `“${stood}”: ${why.en}` }),
    )
  return [...strangers(tariff), ...gaps(product, tariff, admitted), ...seenFromAbove(tariff)]
}

function seenFromAbove({ rates, definition }: Tariff): Finding[] {
  if (!rates) return []
  return lookOver(rates, definition.rates?.file ?? '').map(({ rule, at, message }) => ({
    rule,
    severity: 'warning',
    article: fairRates,
    at,
    message,
  }))
}

function strangers({ rates, tables }: Tariff): Finding[] {
  const dimensions = [
    ...new Set([...(rates?.dimensions ?? []), ...[...tables.values()].flatMap((table) => table.dimensions)]),
  ]
  return dimensions
    .filter((name) => !askedDimensions.includes(name))
    .map((name) =>
      error('tariff-dimension', 'tariff.yaml', {
        zh: `费率按 ${name} 区分，投保时却没有问这一项`,
        en: `rates differ by ${name}, which nobody is asked when buying`,
      }),
    )
}

function gaps(product: Definition, tariff: Tariff, admitted: readonly { readonly person: Rated }[]): Finding[] {
  const missing = admitted.flatMap(({ person }) => {
    const point = pointOf(product, person)
    const why = refusal(() => tariffPremiumFen(tariff, point, product.sale.sumMinFen || 100_000))
    return why === undefined ? [] : [`${Object.values(point).join('|')}${why}`]
  })
  const [first] = missing
  return first === undefined
    ? []
    : [
        error('rate-gap', 'tariff.yaml', {
          zh: `按投保规则可以投保、却算不出保费的组合有 ${missing.length} 种，第一种是 ${first}`,
          en: `${missing.length} combinations the sale rules admit have no premium, the first ${first}`,
        }),
      ]
}

// A premium must be more than nothing; a formula that cannot be computed says why.
function refusal(premium: () => number): string | undefined {
  try {
    return premium() > 0 ? undefined : ' (0)'
  } catch (error) {
    if (error instanceof FormulaError) return ` (${error.text.en})`
    if (error instanceof ProblemError) return ''
    throw error
  }
}
