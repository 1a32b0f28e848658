// Sample questions of chapters 2 to 5: lives, benefits, annuities.
import {
  annuityOf,
  benefitBefore,
  deathBenefit as death,
  discount,
  endowment,
  expectation,
  mortality,
  pureEndowment as pure,
  survival,
  woolhouse,
} from '../../src/products/actuarial/index.ts'
import { at, laterDeath, ofLives, path, solve, sult, survivors } from './tools.ts'

/** By number of the question. */
export const lives: Readonly<Record<string, () => number>> = {
  'Q2.1': () =>
    expectation(
      ofLives((age) => Math.max(0, 1 - age / 110) ** 0.25, 106, 110),
      106,
    ),
  'Q2.7': () =>
    1 -
    survival(
      ofLives((age) => (age < 40 ? 1 - age / 250 : 1 - (age / 100) ** 2), 30, 60),
      30,
      20,
    ),
  'Q3.4': () => survivors([[4_000, survival(sult, 25, 70)]], 0.1),
  'Q3.8': () =>
    survivors(
      [35, 45].map((age) => [1_000, survival(sult, age, 40)]),
      0.95,
    ),
  'Q3.9': () =>
    survivors(
      [20, 45].map((age) => [2_000, survival(sult, age, 25)]),
      0.99,
    ),
  'Q4.3': () =>
    endowment(path([0.01, solve((q) => endowment(path([0.01, q, 0], 0.05), 0, 3) - 0.86545, 0, 1), 0], 0.045), 0, 3),
  'Q4.5': () => 100_000 * Math.exp(-0.05 * solve((years) => survival(sult, 45, years) - 0.95, 0, 60)),
  'Q4.13': () => 2_000 * laterDeath(path([0.08, 0.1, 0.12, 0.14], 0.04), 0, 2, 2),
  'Q4.16': () => death(path([0.045 * 0.7, 0.05 * 0.8, 0.055], 0.04), 0, 3),
  'Q4.19': () => 100_000 * benefitBefore(death(sult, 81), mortality(sult, 80) * 0.8, sult),
  'Q5.3': () => 10.5 * pure(sult, 40, 10.5),
  'Q5.7': () => {
    const later = 0.883 * discount(at(0.04)) ** 30
    return 1_000 * woolhouse(annuityOf(0.188, at(0.04)) - later * annuityOf(0.498, at(0.04)), 2, later)
  },
}
