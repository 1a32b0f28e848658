// Random contracts, lived for years and decades through the real writers and the day's run on a real PostgreSQL: at every
// step the books balance, no value is negative, and paid-to day, values and status are those of a slow reckoning from the
// timeline. `LIVES_RUNS=500` lives new ones; a failure prints its seed and path, and LIVES_SEED and LIVES_PATH live it again.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { droppedRiders, type Life, lentAndGivenBack, lives, paidInParts } from './lives/life.ts'
import { live } from './lives/live.ts'
import { liveLiving, livingLives } from './lives/living.ts'
import { accountLives, liveAccount } from './lives/living-account.ts'
import { openPolicyDesk } from './policy-desk.ts'

const { LIVES_RUNS, LIVES_SEED, LIVES_PATH } = process.env
const asked = LIVES_RUNS === undefined ? undefined : Number(LIVES_RUNS)
// The suite lives the same lives each time; whoever asks for more gets others.
const seed = LIVES_SEED === undefined ? (asked === undefined ? 20_260_301 : Date.now() % 2 ** 31) : Number(LIVES_SEED)

test(
  `every day of every life agrees with its timeline (seed ${seed})`,
  async () => {
    const kinds = new Set<string>()
    await fc.assert(
      fc.asyncProperty(lives, async (life) => {
        const desk = await openPolicyDesk()
        try {
          for (const { kind } of (await live(desk, life)).events) kinds.add(kind)
        } finally {
          await desk.context.close()
        }
      }),
      {
        numRuns: asked ?? 8,
        seed,
        examples: [[lentAndGivenBack], [paidInParts], ...droppedRiders.map((one): [Life] => [one])],
        // long enough to shrink; what was found by then is reported
        interruptAfterTimeLimit: 240_000 + (asked ?? 0) * 15_000,
        ...(LIVES_PATH === undefined ? {} : { path: LIVES_PATH }),
      },
    )
    // lives in which nothing happens prove nothing
    if (LIVES_PATH === undefined)
      expect([...kinds]).toEqual(
        expect.arrayContaining(['premium-paid', 'lapsed', 'reinstated', 'loan-lent', 'ended', 'rider-dropped']),
      )
  },
  300_000 + (asked ?? 0) * 20_000,
)

test(
  `what an endowment owes its payee agrees with the printed tables, day by day (seed ${seed})`,
  async () => {
    const uses = new Set<string>()
    await fc.assert(
      fc.asyncProperty(livingLives, async (life) => {
        const desk = await openPolicyDesk()
        try {
          for (const use of await liveLiving(desk, life)) uses.add(use)
        } finally {
          await desk.context.close()
        }
      }),
      { numRuns: asked ?? 5, seed, interruptAfterTimeLimit: 240_000 + (asked ?? 0) * 15_000 },
    )
    const seen = [
      'dividend left',
      'dividend paid',
      'dividend premium',
      'dividend additions',
      'survival left',
      'maturity left',
    ]
    expect([...uses]).toEqual(expect.arrayContaining(seen))
  },
  300_000 + (asked ?? 0) * 20_000,
)

test(
  `what is in a universal account agrees with its charges and declared rates, day by day (seed ${seed})`,
  async () => {
    const done = new Set<string>()
    await fc.assert(
      // each month has two runs: the suite lives some years, whoever asks for more lives decades
      fc.asyncProperty(accountLives(asked === undefined ? 8 : 60), async (life) => {
        const desk = await openPolicyDesk()
        try {
          for (const what of await liveAccount(desk, life)) done.add(what)
        } finally {
          await desk.context.close()
        }
      }),
      { numRuns: asked ?? 3, seed, interruptAfterTimeLimit: 240_000 + (asked ?? 0) * 15_000 },
    )
    expect([...done]).toEqual(expect.arrayContaining(['premium', 'top-up', 'withdrawal']))
  },
  300_000 + (asked ?? 0) * 20_000,
)
