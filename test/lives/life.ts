// A made-up life of a contract: what is bought, how the bank answers, and what the customer does on which day.
import fc from 'fast-check'

export const deeds = [
  'pay',
  'pay-oddly',
  'borrow',
  'repay',
  'reinstate',
  'lend-premiums',
  'lend-no-premiums',
  'name-account',
  'name-no-account',
  'sign',
  'freeze',
  'unfreeze',
  'drop-rider',
  'surrender',
  'cancel',
] as const
export type Deed = (typeof deeds)[number]

export interface Step {
  /** Days since the step before; the run has done each of them. */
  readonly days: number
  readonly deed: Deed
  /** How much of what is possible, in percent; of a premium when paying oddly. */
  readonly percent: number
}

export interface Life {
  readonly sex: 'F' | 'M'
  /** Age when cover begins, 18 to 55. */
  readonly age: number
  readonly sumInsuredFen: number
  readonly frequency: 'yearly' | 'half-yearly' | 'quarterly' | 'monthly'
  readonly payYears: 10 | 20
  /** Day of the year 2020 on which cover begins. */
  readonly beginsAfterDays: number
  /** A waiver of the policyholder's on the same bill from the beginning. */
  readonly rider: boolean
  readonly signed: boolean
  /** Whether premiums are collected from an account from the beginning. */
  readonly collected: boolean
  /** The bank's answers to collections, over and over: after so many days, with money or without. */
  readonly bank: readonly { readonly days: number; readonly settles: boolean }[]
  readonly steps: readonly Step[]
}

// Leaving is the end of a life and therefore rare.
const usual = deeds.slice(0, -3)
const step = fc.record({
  days: fc.oneof(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 800 })),
  deed: fc.oneof(
    { arbitrary: fc.constantFrom<Deed>('pay', 'pay', 'borrow', 'repay', 'reinstate'), weight: 30 },
    { arbitrary: fc.constantFrom<Deed>(...usual), weight: 30 },
    { arbitrary: fc.constantFrom<Deed>('surrender', 'cancel', 'drop-rider'), weight: 2 },
  ),
  percent: fc.integer({ min: 1, max: 100 }),
})

/** Lives of twenty to forty steps: a few years when much happens, decades when little does. */
export const lives: fc.Arbitrary<Life> = fc.record({
  sex: fc.constantFrom('F', 'M'),
  age: fc.integer({ min: 18, max: 55 }),
  sumInsuredFen: fc.integer({ min: 10, max: 500 }).map((steps) => steps * 100_000),
  frequency: fc.constantFrom('yearly', 'half-yearly', 'quarterly', 'monthly'),
  payYears: fc.constantFrom(10, 20),
  beginsAfterDays: fc.integer({ min: 1, max: 365 }),
  rider: fc.boolean(),
  signed: fc.boolean(),
  collected: fc.boolean(),
  bank: fc.array(fc.record({ days: fc.integer({ min: 0, max: 9 }), settles: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  }),
  steps: fc.array(step, { minLength: 12, maxLength: 40 }),
})

/** Nobody signed for it, its premiums were lent, and now it is given back within cooling-off, which never began to end. */
export const lentAndGivenBack: Life = {
  sex: 'F',
  age: 30,
  sumInsuredFen: 30_000_000,
  frequency: 'yearly',
  payYears: 10,
  beginsAfterDays: 60,
  rider: true,
  signed: false,
  collected: false,
  bank: [{ days: 1, settles: true }],
  steps: [
    { days: 5, deed: 'lend-premiums', percent: 1 },
    { days: 355, deed: 'pay', percent: 3 },
    { days: 365, deed: 'pay', percent: 3 },
    { days: 500, deed: 'cancel', percent: 1 },
  ],
}

/** Each premium came in two parts, the first of them held until the second came. */
export const paidInParts: Life = {
  ...lentAndGivenBack,
  steps: [
    { days: 300, deed: 'pay-oddly', percent: 20 },
    { days: 10, deed: 'pay-oddly', percent: 20 },
    { days: 5, deed: 'cancel', percent: 1 },
  ],
}

/** A rider is dropped within its own cooling-off, and one for its value with a premium of both lent before. */
export const droppedRiders: readonly Life[] = [
  { ...lentAndGivenBack, steps: [{ days: 10, deed: 'drop-rider', percent: 1 }, ...lentAndGivenBack.steps] },
  {
    ...lentAndGivenBack,
    payYears: 20,
    steps: [...lentAndGivenBack.steps.slice(0, 3), { days: 800, deed: 'drop-rider', percent: 1 }],
  },
]
