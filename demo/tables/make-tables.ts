// Writes rates.csv and values.csv of the demo products: `node --import tsx demo/tables/make-tables.ts`. The tables are
// committed; this shows where they come from. Everything is illustrative: a simple net-premium basis, no insurer's tariff.
import {
  ages,
  type Curve,
  grownShare,
  guaranteedAnnuity,
  interest,
  lastAge,
  logLine,
  never,
  type Sex,
  v,
} from './actuary.ts'
import { paidUpHeader, readMortality, severe, sexes, write, writeLife, writePaidUp } from './files.ts'
import { writeNewKinds } from './new-kinds.ts'

async function main(): Promise<void> {
  const table = await readMortality()
  const q = (male: string, female: string): Record<Sex, Curve> => ({ M: table(male), F: table(female) })
  const [protection, savings, pension] = [q('CL1', 'CL2'), q('CL3', 'CL4'), q('CL5', 'CL6')]

  const termLife = sexes.flatMap((sex) =>
    [10, 20, 30].flatMap((years) =>
      [...new Set([Math.min(10, years), years])].flatMap((payYears) =>
        ages(18, years === 30 ? 45 : 55).map((age) => {
          const mortality = protection[sex]
          return {
            sex,
            age,
            term: `${years}y`,
            plan: { age, years, payYears, load: 0.28, cost: mortality, leaving: mortality, refunding: never },
          }
        }),
      ),
    ),
  )
  await writeLife('term-life', termLife)

  const wholeLife = sexes.flatMap((sex) =>
    [1, 10, 20].flatMap((payYears) =>
      ages(0, 55).map((age) => {
        const mortality = savings[sex]
        return {
          sex,
          age,
          term: 'whole',
          plan: {
            age,
            years: lastAge - age,
            payYears,
            load: 0.12,
            cost: certainAtLast(mortality),
            endowed: true,
            leaving: mortality,
            refunding: never,
          },
        }
      }),
    ),
  )
  await writeLife('whole-life', wholeLife)
  await writePaidUp('whole-life', wholeLife)

  const critical = sexes.flatMap((sex) =>
    [10, 20].flatMap((payYears) =>
      ages(0, 55).map((age) => {
        const [ill, dying] = [severe[sex], savings[sex]]
        // A third of severe cases is preceded by a mild one that pays 30 %; two thirds of deaths have no severe claim before.
        const cost: Curve = (at) => ill(at) * (1 + 0.3 / 3)
        const refunding: Curve = (at) => (dying(at) * 2) / 3
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
  await writeLife('critical-illness', critical)

  await writeNewKinds(table)
  await writeAnnuity(pension)
  await writeMedical()
  await writeAccident()
}

// Whoever reaches the last age of the table is paid then.
function certainAtLast(mortality: Curve): Curve {
  return (age) => (age >= lastAge - 1 ? 1 : mortality(age))
}

/** Before the first payment only interest works: a death then gives back about what has been saved. */
async function writeAnnuity(mortality: Record<Sex, Curve>): Promise<void> {
  const load = 0.06
  const rates: string[] = []
  const values: string[] = []
  const paidUp: string[] = []
  for (const sex of sexes)
    for (const start of [60, 65])
      for (const payYears of [1, 5, 10])
        for (const age of ages(0, start - payYears)) {
          const years = start - age
          const single = guaranteedAnnuity(mortality[sex], start, 20) * v ** years
          const net = single / ages(0, payYears - 1).reduce((all, t) => all + v ** t, 0)
          const saved = (year: number) =>
            ages(0, Math.min(year, payYears) - 1).reduce((all, t) => all + net * (1 + interest) ** (year - t), 0)
          const row = ages(1, years).map((year) => Math.floor(saved(year) * grownShare(year, payYears) * 100_000))
          const key = `${sex},${age},from-${start},${payYears}`
          rates.push(`${key},${Math.ceil((net / (1 - load)) * 100_000)}`)
          values.push(`${key},${row.join(',')}`)
          const prices = ages(0, years).map((year) => Math.ceil(single * (1 + interest) ** year * 1.03 * 100_000))
          paidUp.push(`${key},${prices.join(',')}`)
        }
  await write('annuity', 'rates.csv', ['sex,age,term,pay,fen', ...rates])
  await write('annuity', 'paidup.csv', [paidUpHeader, ...paidUp])
  await write('annuity', 'values.csv', ['sex,age,term,pay,fen at the end of policy years 1 2 3 …', ...values])
}

// Medical: a smooth expected cost a year, in whole yuan; without public insurance 2.3 times as dear.
async function writeMedical(): Promise<void> {
  const cost = logLine([
    [0, 690],
    [4, 560],
    [10, 210],
    [18, 188],
    [30, 280],
    [40, 460],
    [50, 920],
    [60, 1_650],
    [65, 2_150],
    [70, 2_750],
  ])
  const rows = ages(0, 70).flatMap((age) => {
    const yuan = Math.round(cost(age))
    return [`${age},yes,${yuan * 100}`, `${age},no,${Math.round(yuan * 2.3) * 100}`]
  })
  await write('medical', 'rates.csv', ['age,public,fen', ...rows])
  const byPlan = ages(0, 70).flatMap((age) =>
    Object.entries({ basic: 1, ample: 1.22 }).flatMap(([plan, part]) => {
      const yuan = Math.round(cost(age) * part)
      return [`${age},yes,${plan},${yuan * 100}`, `${age},no,${plan},${Math.round(yuan * 2.3) * 100}`]
    }),
  )
  await write('tiered-medical', 'rates.csv', ['age,public,plan,fen', ...byPlan])
}

// Accident: fen per thousand yuan of sum insured by occupation class; dearer from 61.
async function writeAccident(): Promise<void> {
  const byClass = [88, 105, 140, 230, 360]
  const rows = ages(0, 65).flatMap((age) =>
    byClass.map((fen, index) => `${age},${index + 1},${Math.round(fen * (age > 60 ? 1.6 : 1))}`),
  )
  await write('accident', 'rates.csv', ['age,class,fen', ...rows])
}

await main()
