// Differences that a payer's own records leave: each with its amounts, and the class of its cause as far as the record itself shows one.
import { type Account, contradicts, type Reconciled, type Row, writeMinor } from '../../src/providers/index.ts'

interface Class {
  readonly id: string
  readonly words: string
  fits(row: Row, account: Account, reconciled: Reconciled): boolean
}

/** NCH claim types 10 to 60: paid for a stay, an episode or a visit as a whole. */
const institutional = new Set(['10', '20', '30', '40', '50', '60'])
const ofTheWhole = new Set<Row['part']>([
  'deductible',
  'bloodDeductible',
  'coinsurance',
  'payment',
  'toProvider',
  'toPatient',
  'priorPayer',
  'noncovered',
])

// In order: the first that fits names the cause.
const classes: readonly Class[] = [
  {
    id: 'blurred',
    words: 'every amount of the record is a whole ten: header and lines look blurred apart',
    fits: (_, __, { rows, lines }) => {
      const all = [
        ...rows.flatMap(({ statedMinor = 0 }) => statedMinor),
        ...lines.flatMap(({ amounts }) => amounts.map(({ minor }) => minor)),
      ]
      return all.every((minor) => minor % 1_000 === 0) && all.filter((minor) => minor !== 0).length > 2
    },
  },
  {
    id: 'stated-twice',
    words: 'the record states this amount more than once, differently: no sum of lines can be both',
    fits: (row, _, { rows }) =>
      rows.some(
        (other) =>
          other !== row &&
          other.part === row.part &&
          other.statedMinor !== undefined &&
          other.pointer !== undefined &&
          !other.pointer.includes('/item/') &&
          other.statedMinor !== row.statedMinor,
      ),
  },
  {
    id: 'of-the-whole',
    words:
      'an institutional claim: borne and paid for the stay, episode or visit as a whole; revenue lines do not share it out',
    fits: ({ part }, { type }) =>
      ofTheWhole.has(part) && (type?.coding?.some(({ code }) => institutional.has(code ?? '')) ?? false),
  },
  {
    id: 'unrelated',
    words: 'header and lines hold numbers that no rule relates, as records made up for a server’s own tests do',
    fits: () => true,
  },
]

export interface Difference {
  readonly name: string
  readonly account: Account
  readonly reconciled: Reconciled
}

/** One line a difference, then how many there are of each class. */
export function* differenceTable(all: readonly Difference[]): Generator<string> {
  const counts = new Map<Class, number>()
  if (all.length > 0)
    yield '  differences that can only be stated: record, amount, stated, sum of the lines, difference, class'
  for (const { name, account, reconciled } of all)
    for (const row of reconciled.rows) {
      if (!contradicts(row)) continue
      const one = classes.find(({ fits }) => fits(row, account, reconciled))
      if (one) counts.set(one, (counts.get(one) ?? 0) + 1)
      const { part, pointer = '', currency, statedMinor = 0, linesMinor = 0 } = row
      const [stated, lines, apart] = [statedMinor, linesMinor, statedMinor - linesMinor].map((minor) =>
        writeMinor(minor, currency),
      )
      yield `    ${name}  ${part} ${pointer}  ${stated}  ${lines}  ${apart}  ${one?.id}`
    }
  for (const [{ id, words }, count] of counts) yield `    ${id}: ${count}: ${words}`
}
