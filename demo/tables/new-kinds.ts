// Tables of the demo's endowment, care, allowance, waiver, group and account products.
import { ages, type Curve, cashValues, lastAge, logLine, never, type Sex } from './actuary.ts'
import { type Cell, severe, sexes, write, writeLife, writePaidUp } from './files.ts'

type ByTable = (table: string) => Curve

/** 160 % of the premiums from 18, 140 from 41, 120 from 61. */
const factor = (age: number) => (age >= 61 ? 1.2 : age >= 41 ? 1.4 : age >= 18 ? 1.6 : 1)

export async function writeNewKinds(table: ByTable): Promise<void> {
  const savings: Record<Sex, Curve> = { M: table('CL3'), F: table('CL4') }
  const protection: Record<Sex, Curve> = { M: table('CL1'), F: table('CL2') }
  await writeEndowment(savings)
  await writeCritical(savings)
  await writeCare(savings)
  await writeWaiver(protection)
  await writeHospitalCash()
  await writeGroup()
  await writeAccounts(protection)
}

async function writeEndowment(mortality: Record<Sex, Curve>): Promise<void> {
  const cells = sexes.flatMap((sex) =>
    [15, 20].flatMap((years) =>
      [1, 5, 10].flatMap((payYears) =>
        ages(0, years === 20 ? 55 : 60).map((age): Cell => {
          const q = mortality[sex]
          const survives = (year: number) => (year >= 5 && year < years && (year - 5) % 3 === 0 ? 0.05 : 0)
          const cost: Curve = (at) => (1 - q(at)) * (at - age + 1 === years ? 1 : survives(at - age + 1))
          const refunding: Curve = (at) => q(at) * factor(at)
          const plan = { age, years, payYears, load: 0.1, cost, endowed: true, leaving: q, refunding }
          return { sex, age, term: `${years}y`, plan }
        }),
      ),
    ),
  )
  await writeLife('endowment', cells)
  await writePaidUp('endowment', cells)
  await writeDividends(cells)
  const accumulation = ['2009-01,350', '2015-01,325', '2020-01,300', '2025-01,275', '2026-01,250']
  await write('endowment', 'credited.csv', ['month,bp', ...accumulation])
}

const declarations = { '2009-07-01': 0.012, '2025-07-01': 0.01, '2026-07-01': 0.0085 }

/** One scale for everybody, from the values of a woman of 35: 1.2 % of the value in the first declaration, then 1.0 and 0.85 %. */
async function writeDividends(cells: readonly Cell[]): Promise<void> {
  const rows = Object.entries(declarations).flatMap(([from, part]) =>
    cells
      .filter(({ sex, age }) => sex === 'F' && age === 35)
      .flatMap(({ term, plan }) =>
        cashValues(plan)
          .slice(0, -1)
          .map((value, year) => {
            const fen = Math.round(value * 100_000 * part)
            return `${from},${term},${plan.payYears},${year + 1},${fen}`
          }),
      ),
  )
  await write('endowment', 'dividends.csv', ['from,term,pay,year,fen', ...rows])
}

// As in the older version, with medium illnesses: one severe case in five is preceded by one that pays 60 %.
async function writeCritical(mortality: Record<Sex, Curve>): Promise<void> {
  const cells = sexes.flatMap((sex) =>
    [10, 20].flatMap((payYears) =>
      ages(0, 55).map((age): Cell => {
        const ill = severe[sex]
        const cost: Curve = (at) => ill(at) * (1 + 0.3 / 3 + 0.6 / 5)
        const refunding: Curve = (at) => (mortality[sex](at) * 2) / 3
        const leaving: Curve = (at) => ill(at) + refunding(at)
        return {
          sex,
          age,
          term: 'whole',
          plan: { age, years: lastAge - age, payYears, load: 0.22, cost, leaving, refunding },
        }
      }),
    ),
  )
  await writeLife('critical-illness-2026', cells)
}

// Yearly chance of losing three of six activities for good: assumptions of the demo. A case is worth 0.9 of the sum.
const dependent: Curve = logLine([
  [18, 0.0002],
  [40, 0.0006],
  [50, 0.0014],
  [60, 0.004],
  [70, 0.013],
  [80, 0.045],
  [105, 0.15],
])

async function writeCare(mortality: Record<Sex, Curve>): Promise<void> {
  const cells = sexes.flatMap((sex) =>
    [10, 20].flatMap((payYears) =>
      ages(18, 60).map((age): Cell => {
        const cost: Curve = (at) => dependent(at) * 0.9 * (sex === 'F' ? 1.15 : 1)
        const leaving: Curve = (at) => dependent(at) + mortality[sex](at) * 0.7
        const refunding: Curve = (at) => mortality[sex](at) * 0.7 * factor(at)
        const plan = { age, years: lastAge - age, payYears, load: 0.2, cost, leaving, refunding }
        return { sex, age, term: 'whole', plan }
      }),
    ),
  )
  await writeLife('long-term-care', cells)
}

// The sum is a year's premium of the main contract: an event saves what is still to come.
async function writeWaiver(mortality: Record<Sex, Curve>): Promise<void> {
  const cells = sexes.flatMap((sex) =>
    [4, 9, 19].flatMap((years) =>
      ages(18, years === 19 ? 50 : 55).map((age): Cell => {
        const events: Curve = (at) => severe[sex](at) * 1.6 + mortality[sex](at) * 0.6
        const cost: Curve = (at) => events(at) * (years - (at - age))
        const plan = { age, years, payYears: years, load: 0.25, cost, leaving: events, refunding: never }
        return { sex, age, term: `${years}y`, plan }
      }),
    ),
  )
  await writeLife('premium-waiver', cells)
}

// Expected paid days a year × 10 yuan a day for a sum of a thousand; loading 35 %.
async function writeHospitalCash(): Promise<void> {
  const paidDays = logLine([
    [0, 0.9],
    [5, 0.5],
    [18, 0.3],
    [35, 0.45],
    [50, 0.8],
    [65, 1.6],
  ])
  const rows = ages(0, 65).map((age) => `${age},${Math.ceil((paidDays(age) * 1_000) / 0.65)}`)
  await write('hospital-cash', 'rates.csv', ['age,fen', ...rows])
}

async function writeGroup(): Promise<void> {
  const cost = logLine([
    [0, 520],
    [10, 300],
    [18, 260],
    [35, 420],
    [50, 780],
    [65, 1_500],
  ])
  const plans = { basic: 0.6, standard: 1, executive: 1.35 }
  const rows = ages(0, 65).flatMap((age) =>
    (['yes', 'no'] as const).flatMap((insured) =>
      Object.entries(plans).map(([plan, part]) => {
        const yuan = Math.round(cost(age) * part * (insured === 'yes' ? 1 : 1.8))
        return `${age},${insured},${plan},${yuan * 100}`
      }),
    ),
  )
  await write('group-medical', 'rates.csv', ['age,public,plan,fen', ...rows])
}

/** Universal life and unit-linked: planned premiums, risk charges (120 % of the mortality table), declared rates and prices. */
async function writeAccounts(mortality: Record<Sex, Curve>): Promise<void> {
  const planned = ['term,pay,fen', 'single,1,62500', 'regular,10,10000']
  const charges = sexes.flatMap((sex) =>
    ages(0, lastAge).map((age) => `${sex},${age},${Math.ceil(Math.min(1, mortality[sex](age) * 1.2) * 100_000)}`),
  )
  for (const code of ['universal-life', 'unit-linked']) {
    await write(code, 'rates.csv', planned)
    await write(code, 'charges.csv', ['sex,age,fen', ...charges])
  }
  const rates = [
    [3, 300],
    [6, 295],
    [9, 285],
    [12, 275],
    [15, 265],
    [20, 255],
    [26, 250],
  ] as const
  const months = ages(0, 25).map((index) => {
    const month = `${2024 + Math.trunc((index + 9) / 12)}-${String(((index + 9) % 12) + 1).padStart(2, '0')}`
    return `${month},${rates.find(([until]) => index < until)?.[1] ?? 250}`
  })
  await write('universal-life', 'credited.csv', ['month,bp', ...months])
  await write('unit-linked', 'prices.csv', ['day,fund,price', ...weeklyPrices()])
}

const funds = {
  calm: { drift: 0.0006, swing: 0.002 },
  balanced: { drift: 0.0009, swing: 0.011 },
  bold: { drift: 0.0012, swing: 0.026 },
}

/** Fridays from October 2024 to November 2026, from 1.0000; the same walk every time. */
function weeklyPrices(): string[] {
  const firstFriday = Date.UTC(2024, 9, 18)
  return Object.entries(funds).flatMap(([fund, { drift, swing }], index) => {
    let price = 1
    let state = 20_241_018 + index * 7_919
    return ages(0, 109).map((week) => {
      state = (state * 48_271) % 2_147_483_647
      if (week > 0) price *= 1 + drift + swing * (state / 1_073_741_823.5 - 1)
      const day = new Date(firstFriday + week * 7 * 86_400_000).toISOString().slice(0, 10)
      return `${day},${fund},${price.toFixed(4)}`
    })
  })
}
