/** Validators of numbers that carry their own proof. */

/** Check digit of an identity number, GB 11643 (ISO 7064 MOD 11-2). */
export function isIdNumber(id: string): boolean {
  if (!/^\d{17}[\dX]$/.test(id)) return false
  const sum = [...id.slice(0, 17)].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0)
  return '10X98765432'[sum % 11] === id[17]
}

export function birthDateOf(id: string): string {
  return `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`
}

export function sexOf(id: string): '男' | '女' {
  return Number(id[16]) % 2 === 1 ? '男' : '女'
}

/** Luhn (ISO/IEC 7812-1) of a bank card's 13 to 19 digits. */
export function isCardNumber(number: string): boolean {
  if (!/^[3-9]\d{12,18}$/.test(number)) return false
  const sum = [...number].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** Check digit of a vehicle's number, GB 16735 (ISO 3779): the ninth of its 17 characters. */
export function isVin(vin: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(vin)) return false
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
  const sum = [...vin].reduce((total, c, i) => total + vinValue(c) * (weights[i] ?? 0), 0)
  return '0123456789X'[sum % 11] === vin[8]
}

/** A to I count 1 to 9, J to R 1 to 9 (without O and Q), S to Z 2 to 9. */
function vinValue(character: string): number {
  if (/\d/.test(character)) return Number(character)
  return Number('12345678.12345.7.923456789'['ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character)])
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Check character of a unified social credit code, GB 32100 (MOD 31-3). */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false
  const sum = [...code.slice(0, 17)].reduce((total, c, i) => total + creditAlphabet.indexOf(c) * (3 ** i % 31), 0)
  return creditAlphabet[(31 - (sum % 31)) % 31] === code[17]
}
