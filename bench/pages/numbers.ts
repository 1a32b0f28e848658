// Numbers with their check digits right, in ranges that are not given out.
import { isCardNumber, isIdNumber, isVin } from '../../src/documents/reading/identifiers.ts'
import type { Chance } from './random.ts'

/** GB 11643, in a district code that does not exist. */
export function idNumber(random: Chance, birthDate: string, sex: string): string {
  const head = `${random.pick(['999999', '998801', '997702'])}${birthDate.replaceAll('-', '')}${random.digits(2)}`
  const body = head + String(random.whole(0, 4) * 2 + (sex === '男' ? 1 : 0))
  return first(
    [...'0123456789X'].map((digit) => body + digit),
    isIdNumber,
  )
}

/** ISO/IEC 7812-1. */
export function cardNumber(random: Chance): string {
  const body = `62${random.digits(16)}`
  return first(
    [...'0123456789'].map((digit) => body + digit),
    isCardNumber,
  )
}

/** GB 16735. */
export function vin(random: Chance): string {
  const [head, tail] = [
    `L${random.pick(['SG', 'FV', 'GX'])}${random.digits(2)}A${random.digits(2)}`,
    `E${random.digits(7)}`,
  ]
  return first(
    [...'0123456789X'].map((digit) => head + digit + tail),
    isVin,
  )
}

function first(offers: readonly string[], proves: (number: string) => boolean): string {
  const found = offers.find(proves)
  if (found === undefined) throw new Error('no check digit fits')
  return found
}
