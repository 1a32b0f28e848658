// The citizen identity number (GB 11643-1999): six digits of region, birth date, order (odd for men), check character.
import { z } from 'zod'
import { type Day, isDay } from '../kit/index.ts'

export interface IdNumber {
  /** Eighteen characters, the last a digit or `X`. */
  readonly idNumber: string
  readonly birthDate: Day
  readonly sex: 'F' | 'M'
}

const shape = /^(\d{6})(\d{4})(\d{2})(\d{2})(\d{3})([\dX])$/
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/** Reads a number written with full-width digits, spaces or a small x; undefined when its date or check character is wrong. */
export function readIdNumber(written: string): IdNumber | undefined {
  const idNumber = written.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  const [, , year, month, date, order, check] = shape.exec(idNumber) ?? []
  const birthDate = `${year}-${month}-${date}`
  if (!order || !isDay(birthDate) || Number(year) < 1850) return undefined
  if (check !== checkOf(idNumber)) return undefined
  return { idNumber, birthDate, sex: Number(order) % 2 === 1 ? 'M' : 'F' }
}

/** The check character that the first seventeen digits ask for (ISO 7064 MOD 11-2). */
export function checkOf(digits: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return checks[sum % 11] ?? ''
}

export const idNumber = z
  .string()
  .max(40)
  .transform((written, context) => {
    const read = readIdNumber(written)
    if (read) return read.idNumber
    context.addIssue({ code: 'custom', message: '身份证号有误，请核对 / the ID number is not right' })
    return z.NEVER
  })
