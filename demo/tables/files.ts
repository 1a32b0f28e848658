// The files that tables are read from and written to, and the assumptions several tables share.
import { readFile, writeFile } from 'node:fs/promises'
import { type Curve, cashValues, lastAge, logLine, type Plan, paidUpPrices, premium, type Sex } from './actuary.ts'

const here = new URL('./', import.meta.url)
const products = new URL('../products/', import.meta.url)

// Yearly chance of a first severe illness: assumptions of the demo, in the range of published experience.
export const severe: Record<Sex, Curve> = {
  M: logLine([
    [0, 0.0005],
    [10, 0.0003],
    [20, 0.0005],
    [30, 0.0009],
    [40, 0.0022],
    [50, 0.0058],
    [60, 0.0125],
    [70, 0.025],
    [80, 0.045],
    [105, 0.09],
  ]),
  F: logLine([
    [0, 0.0004],
    [10, 0.00025],
    [20, 0.0005],
    [30, 0.0012],
    [40, 0.0026],
    [50, 0.0047],
    [60, 0.0085],
    [70, 0.017],
    [80, 0.032],
    [105, 0.08],
  ]),
}

export async function readMortality(): Promise<(table: string) => Curve> {
  const lines = (await readFile(new URL('mortality.csv', here), 'utf8'))
    .split('\n')
    .filter((line) => !line.startsWith('#'))
  const [head = '', ...rows] = lines
  const columns = head.split(',')
  const cells = rows.filter(Boolean).map((row) => row.split(',').map(Number))
  return (table) => (age) => cells[Math.min(age, lastAge)]?.[columns.indexOf(table)] ?? 1
}

export interface Cell {
  readonly sex: Sex
  readonly age: number
  readonly term: string
  readonly plan: Plan
}

/** Rates in fen per thousand yuan, rounded up to the fen; cash values rounded down. */
export async function writeLife(code: string, cells: readonly Cell[]): Promise<void> {
  const key = ({ sex, age, term, plan }: Cell) => [sex, age, term, plan.payYears].join(',')
  const rates = cells.map((cell) => `${key(cell)},${Math.ceil(premium(cell.plan).gross * 100_000)}`)
  const values = cells.map(
    (cell) =>
      `${key(cell)},${cashValues(cell.plan)
        .map((one) => Math.floor(one * 100_000))
        .join(',')}`,
  )
  await write(code, 'rates.csv', ['sex,age,term,pay,fen', ...rates])
  await write(code, 'values.csv', ['sex,age,term,pay,fen at the end of policy years 1 2 3 …', ...values])
}

export const paidUpHeader = 'sex,age,term,pay,fen at issue and at the end of policy years 1 2 3 …'

/** Prices of paid-up sums per thousand yuan, rounded up to the fen. */
export async function writePaidUp(code: string, cells: readonly Cell[]): Promise<void> {
  const rows = cells.map(({ sex, age, term, plan }) => {
    const prices = paidUpPrices(plan).map((one) => Math.ceil(one * 100_000))
    return [sex, age, term, plan.payYears, ...prices].join(',')
  })
  await write(code, 'paidup.csv', [paidUpHeader, ...rows])
}

export async function write(code: string, name: string, lines: readonly string[]): Promise<void> {
  await writeFile(new URL(`${code}/${name}`, products), `${lines.join('\n')}\n`)
}

export const sexes = ['F', 'M'] as const
