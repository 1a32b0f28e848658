// An amount as FHIR sends it (a decimal number of yuan, dollars …) becomes an integer of the currency's smallest unit.
import { Decimal } from 'decimal.js'
import { z } from 'zod'

export interface Money {
  /** Fen, cents: an integer of the smallest unit. */
  readonly minor: number
  /** ISO 4217, where one is given. */
  readonly currency: string | undefined
  /** The number sent had more digits than the currency has, and was rounded half away from zero. */
  readonly rounded: boolean
}

const sent = z.object({ value: z.unknown().optional(), currency: z.string().optional(), code: z.string().optional() })

/** R4 `Money`, and the `Quantity` of STU3 whose code is the currency. No value: no amount. */
export const money = sent.transform((given, context): Money | undefined => {
  const { value } = given
  const currency = given.currency ?? given.code
  const wrong = (path: string, zh: string, en: string) => {
    context.addIssue({ code: 'custom', path: [path], params: { zh, en } })
    return z.NEVER
  }
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isFinite(value))
    return wrong('value', `金额不是数字：${JSON.stringify(value)}`, `the amount is no number: ${JSON.stringify(value)}`)
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    return wrong('currency', `不认识的币种：${currency}`, `no currency code: ${currency}`)
  // The shortest text of a double is the number as it was written, so no binary fraction enters.
  const exact = new Decimal(String(value)).mul(new Decimal(10).pow(decimalsOf(currency)))
  const minor = exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
  if (minor.abs().gt(Number.MAX_SAFE_INTEGER)) return wrong('value', '金额太大', 'the amount is too large')
  return { minor: minor.toNumber() + 0, currency, rounded: !minor.eq(exact) }
})

/** `12345` cents → `123.45`. */
export function writeMinor(minor: number, currency: string | undefined): string {
  const decimals = decimalsOf(currency)
  return `${new Decimal(minor).div(new Decimal(10).pow(decimals)).toFixed(decimals)} ${currency ?? ''}`.trimEnd()
}

function decimalsOf(currency: string | undefined): number {
  if (currency === undefined) return 2
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}
