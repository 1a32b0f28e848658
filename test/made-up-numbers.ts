// Numbers of nobody that look like somebody's.
import { checkOf } from '../src/identity/index.ts'
import { isCardNumber } from '../src/payments/index.ts'

/** A card number that passes its check and ends so. */
export function cardEnding(ending: string): string {
  for (let middle = 0; ; middle += 1) {
    const number = `622848${String(middle).padStart(9, '0')}${ending}`
    if (isCardNumber(number)) return number
  }
}

let born = 0

/** Another one at each call. */
export function idNumberFor(birthDate: string): string {
  born += 1
  const digits = `330102${birthDate}${String(born * 2).padStart(3, '0')}`
  return digits + checkOf(digits)
}
