// What a bank card's number says about itself: its check digit, its bank, and whether money can be paid to it.
import cards from './card-numbers.json' with { type: 'json' }

export interface BankCard {
  /** The bank's Chinese name; undefined when the first digits are not in the table. */
  readonly bank: string | undefined
  /** False for credit, charge and prepaid cards, to which no benefit is paid. */
  readonly debit: boolean
}

interface Issuer {
  readonly bank: string
  readonly debit: boolean
}

const issuers = new Map<string, Issuer>()
for (const { bank, debit, other } of cards) {
  for (const bin of debit.split(' ').filter(Boolean)) issuers.set(bin, { bank, debit: true })
  for (const bin of other.split(' ').filter(Boolean)) issuers.set(bin, { bank, debit: false })
}
const longestBin = Math.max(...[...issuers.keys()].map((bin) => bin.length))

/** Digits only: full-width digits become ASCII, spaces and dashes go. Anything else stays and fails the check. */
export function plainCardNumber(written: string): string {
  return written.normalize('NFKC').replace(/[\s-]/g, '')
}

/** Twelve to nineteen digits whose Luhn sum (ISO/IEC 7812-1 annex B) ends in zero. */
export function isCardNumber(number: string): boolean {
  if (!/^\d{12,19}$/.test(number)) return false
  const sum = [...number].reverse().reduce((total, digit, index) => total + luhnPart(Number(digit), index), 0)
  return sum % 10 === 0
}

function luhnPart(digit: number, fromRight: number): number {
  const doubled = fromRight % 2 === 1 ? digit * 2 : digit
  return doubled > 9 ? doubled - 9 : doubled
}

/** Looks the number's first digits up, the longest match first. */
export function bankCardOf(number: string): BankCard {
  for (let length = longestBin; length >= 3; length -= 1) {
    const issuer = issuers.get(number.slice(0, length))
    if (issuer) return issuer
  }
  return { bank: undefined, debit: true }
}
