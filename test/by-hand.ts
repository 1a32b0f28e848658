// Arithmetic as a person writes it: "(12,340.00 − 10,000.00) × 80 % = 1,872.00", worked out exactly and apart from the store.
import { Decimal } from 'decimal.js'

/** The result that is written, in fen; throws when the left side comes to something else. Rounded half away from zero at the end. */
export function fenByHand(written: string): number {
  const [left, right, ...more] = written.split('=')
  if (left === undefined || right === undefined || more.length > 0)
    throw new Error(`one sum with one result: ${written}`)
  const worked = reckon(left)
  const said = reckon(right)
  if (!worked.eq(said)) throw new Error(`${left.trim()} is ${worked.toFixed(2)}, not ${said.toFixed(2)}`)
  return said.times(100).toNumber()
}

function reckon(written: string): Decimal {
  const words = [...written.matchAll(/\d[\d,]*(?:\.\d+)?|round|min|max|[()+−×%;]/g)].map(([word]) => word)
  let at = 0
  const next = () => words[at++] ?? ''
  const isNext = (word: string) => words[at] === word && next() !== ''
  function sum(): Decimal {
    let total = product()
    for (;;) {
      if (isNext('+')) total = total.plus(product())
      else if (isNext('−')) total = total.minus(product())
      else return total
    }
  }
  function product(): Decimal {
    let total = part()
    while (isNext('×')) total = total.times(part())
    return total
  }
  function part(): Decimal {
    const value = one()
    return isNext('%') ? value.div(100) : value
  }
  function one(): Decimal {
    const word = next()
    if (word === '(') return closed([sum()])
    if (word === 'round') return toFen(group()[0] ?? new Decimal(0))
    if (word === 'min') return Decimal.min(...group())
    if (word === 'max') return Decimal.max(...group())
    return new Decimal(word.replaceAll(',', ''))
  }
  function group(): Decimal[] {
    if (!isNext('(')) throw new Error(`( is missing: ${written}`)
    const all = [sum()]
    while (isNext(';')) all.push(sum())
    closed(all)
    return all
  }
  function closed(all: Decimal[]): Decimal {
    if (!isNext(')')) throw new Error(`) is missing: ${written}`)
    return all[0] ?? new Decimal(0)
  }
  const total = sum()
  if (at < words.length) throw new Error(`not read to its end: ${written}`)
  return toFen(total)
}

function toFen(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
}
