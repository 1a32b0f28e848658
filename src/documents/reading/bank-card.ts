/** The number of a bank card: groups of four in one row, proved by its check digit. */
import { type Found, foundAs } from './found.ts'
import { isCardNumber } from './identifiers.ts'
import { joined, type Line, rowsOf, slice } from './layout.ts'

export function cardFields(lines: Line[]): Found[] {
  const rows = rowsOf(lines).map(joined)
  const digits = rows.filter((row) => /^[\d\s]+$/.test(row.text))
  // A card held upright carries its number in two rows.
  const pairs = digits.slice(1).map((row, i) => joined([digits[i] ?? row, row]))
  const offers = [...rows, ...pairs].flatMap((whole) => {
    return [...whole.text.matchAll(/(?<!\d)\d[\d\s]{11,24}\d(?!\d)/g)].map((match) => ({
      number: match[0].replace(/\s/g, ''),
      span: slice(whole, match.index, match.index + match[0].length),
    }))
  })
  const long = offers.filter((o) => o.number.length >= 13 && o.number.length <= 19)
  const best = long.find((o) => isCardNumber(o.number)) ?? long[0]
  return best ? [foundAs('accountNumber', best.number, best.span)] : []
}
