// Money is an integer number of fen (1/100 yuan). Rounding is named where it happens.
import { z } from 'zod'

/** An amount in fen: a safe integer, at most 9,007,199,254,740,991. */
export const fen = z.int().meta({ id: 'Fen', description: 'amount in fen (1/100 yuan)' })
export const positiveFen = z.int().positive()

/** `part / whole` of an amount, rounded half away from zero to the fen. All three are integers. */
export function share(amountFen: number, part: number, whole: number): number {
  if (!Number.isSafeInteger(amountFen) || !Number.isSafeInteger(part) || !Number.isSafeInteger(whole) || whole <= 0)
    throw new RangeError(`share(${amountFen}, ${part}, ${whole}): integers with a positive whole are needed`)
  const small = 2 * Math.abs(amountFen * part) + whole
  if (Number.isSafeInteger(small)) {
    const rounded = (small - (small % (2 * whole))) / (2 * whole)
    return amountFen * part < 0 && rounded !== 0 ? -rounded : rounded
  }
  const product = BigInt(amountFen) * BigInt(part)
  const negative = product < 0n
  const size = negative ? -product : product
  const rounded = Number((size * 2n + BigInt(whole)) / (2n * BigInt(whole)))
  return negative ? -rounded : rounded
}

/** `1234567` → `¥12,345.67`, with a minus sign before the yuan sign when below zero. */
export function formatFen(amountFen: number): string {
  const size = Math.abs(amountFen)
  const yuan = Math.trunc(size / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')
  return `${amountFen < 0 ? '-' : ''}¥${yuan}.${String(size % 100).padStart(2, '0')}`
}

/** `"12,345.6"`, `"¥860"`, full-width digits → fen; undefined when it is not an amount. */
export function parseYuan(written: string): number | undefined {
  const plain = written.normalize('NFKC').replace(/[¥￥,\s元]/g, '')
  const found = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!found) return undefined
  const [, sign, yuan = '0', rest = ''] = found
  const size = Number(yuan) * 100 + Number(rest.padEnd(2, '0'))
  return sign === '-' ? -size : size
}
