// What is in a universal account, reckoned day by day from the printed charges, the rates declared and what was done; nothing of
// the store is called. Amounts in fen; interest is carried in millionths of a fen.
import { readFileSync } from 'node:fs'
import type { Day } from '../../src/kit/index.ts'
import { later, monthsLater } from './days.ts'
import type { AccountLife } from './living-account.ts'

/** What a customer did on a day: money paid in as a premium or besides, money taken out, all of it taken. */
export interface AccountTold {
  readonly on: Day
  readonly what: 'premium' | 'top-up' | 'withdrawal' | 'surrender'
  readonly amountFen: number
}

export interface Reckoned {
  readonly valueFen: number
  readonly surrenderFen: number
  /** Moves of the account by kind, summed. */
  readonly sums: Readonly<Record<string, number>>
  /** What the insurer kept of money that came in and that went out. */
  readonly initialFeesFen: number
  readonly leavingFeesFen: number
  /** The first day whose charges the account could not bear. */
  readonly shortOn: Day | undefined
  /** Whether so much may be taken out that day, and what of it is paid. */
  mayTake(amountFen: number): boolean
  paidOf(amountFen: number): number
}

const yearlyCharges = new Map(
  readFileSync('demo/products/universal-life/charges.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([sex, age, fen]) => [`${sex}${age}`, Number(fen)]),
)
const policyFeeFen = 500
const initialPercent = 3
const topUpPercent = 2
const leavingPercents = [5, 4, 3, 2, 1]
const [leastFen, keepFen, timesMax, coolingOffDays] = [100_000, 500_000, 4, 20]
const guaranteedBp = 150

const percentOf = (fen: number, percent: number) => Math.floor((2 * fen * percent + 100) / 200)
const yearOf = (effectiveOn: Day, on: Day) => {
  let years = 0
  while (monthsLater(effectiveOn, 12 * (years + 1)) <= on) years += 1
  return years + 1
}

/** The account at the end of a day. `rateOf` is the yearly rate declared for a month, in hundredths of a per cent. */
export function reckonAccount(life: AccountLife, effectiveOn: Day, told: readonly AccountTold[], on: Day): Reckoned {
  const sums: Record<string, number> = {}
  const firstOn = later(effectiveOn, -1)
  const chargeDays = new Set(Array.from({ length: 800 }, (_, month) => monthsLater(effectiveOn, month)))
  let [balance, micro, paidIn, initialFeesFen, leavingFeesFen] = [0, 0n, 0, 0, 0]
  let shortOn: Day | undefined
  const taken: Day[] = []
  const earned = () => Number((2n * micro + 1_000_000n) / 2_000_000n)
  const move = (kind: string, fen: number) => {
    sums[kind] = (sums[kind] ?? 0) + fen
    balance += fen
  }
  const leaving = (day: Day) => leavingPercents[yearOf(effectiveOn, day) - 1] ?? 0
  for (let day = firstOn; day <= on; day = later(day, 1)) {
    if (day > firstOn) micro += dayOf(balance, micro, rateOf(life, later(day, -1)))
    if (day.endsWith('-01') && day > firstOn) {
      move('interest', earned())
      micro = 0n
    }
    if (chargeDays.has(day) && shortOn === undefined) {
      const riskFen = riskOf(life, effectiveOn, day, balance + earned(), paidIn)
      if (balance + earned() < policyFeeFen + riskFen) shortOn = day
      else {
        move('policy-fee', -policyFeeFen)
        if (riskFen > 0) move('risk-charge', -riskFen)
      }
    }
    for (const { what, amountFen } of told.filter((one) => one.on === day)) {
      if (what === 'premium' || what === 'top-up') {
        const feeFen = percentOf(amountFen, what === 'premium' ? initialPercent : topUpPercent)
        initialFeesFen += feeFen
        paidIn += amountFen
        move(what, amountFen - feeFen)
      } else if (what === 'withdrawal') {
        leavingFeesFen += percentOf(amountFen, leaving(day))
        paidIn -= amountFen
        taken.push(day)
        move('withdrawal', -amountFen)
      } else {
        if (earned() > 0 || !day.endsWith('-01')) move('interest', earned())
        micro = 0n
        leavingFeesFen += percentOf(balance, leaving(day))
        move('surrendered', -balance)
      }
    }
  }
  const valueFen = balance + earned()
  const thisYear = taken.filter((day) => yearOf(effectiveOn, day) === yearOf(effectiveOn, on)).length
  return {
    valueFen,
    surrenderFen: valueFen - percentOf(valueFen, leaving(on)),
    sums,
    initialFeesFen,
    leavingFeesFen,
    shortOn,
    mayTake: (fen) =>
      on > later(firstOn, coolingOffDays) && thisYear < timesMax && fen >= leastFen && fen <= valueFen - keepFen,
    paidOf: (fen) => fen - percentOf(fen, leaving(on)),
  }
}

export function rateOf({ ratesBp }: Pick<AccountLife, 'ratesBp'>, day: Day): number {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return Math.max(guaranteedBp, ratesBp[months % ratesBp.length] ?? 0)
}

// One day's interest on what is there and on the interest before it, half up to the millionth.
function dayOf(balance: number, micro: bigint, rateBp: number): bigint {
  const base = BigInt(balance) * 1_000_000n + micro
  return base > 0n ? (2n * base * BigInt(rateBp) + 3_650_000n) / 7_300_000n : 0n
}

// The death benefit beyond the account, at a twelfth of the printed yearly charge for a thousand yuan.
function riskOf(life: AccountLife, effectiveOn: Day, day: Day, valueFen: number, paidInFen: number): number {
  const age = life.age + yearOf(effectiveOn, day) - 1
  const percent = age >= 61 ? 120 : age >= 41 ? 140 : 160
  const benefit = Math.max(life.sumInsuredFen, percentOf(Math.max(0, paidInFen), percent), percentOf(valueFen, percent))
  const yearly = yearlyCharges.get(`${life.sex}${age}`) ?? 0
  return Number((2n * BigInt(Math.max(0, benefit - valueFen)) * BigInt(yearly) + 1_200_000n) / 2_400_000n)
}
