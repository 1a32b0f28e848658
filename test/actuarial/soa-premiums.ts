// Sample questions of chapter 6: premiums.
import {
  annuityCertain,
  annuityOf,
  benefitOf,
  deathBenefit as death,
  discount,
  discountRate,
  annuityDue as due,
  evenlySpread,
  grossPremium,
  lossVariance,
  mortality,
  netPremium,
  paidAtOnce,
  pureEndowment as pure,
  risingDeathBenefit,
  survival,
} from '../../src/products/actuarial/index.ts'
import {
  at,
  byDiscount,
  laterAnnuity,
  laterDeath,
  moments,
  normal,
  path,
  quantile,
  solve,
  sult,
  whole,
} from './tools.ts'

/** By number of the question. */
export const premiums: Readonly<Record<string, () => number>> = {
  'Q6.3': () => {
    const years =
      Array.from({ length: 60 }, (_, index) => index).findLast(
        (count) => annuityCertain(sult, count) <= due(sult, 65),
      ) ?? 0
    return 1 - survival(sult, 65, years)
  },
  'Q6.4': () => {
    const mean = 180 * annuityOf(0.4075, at(0.06), 12)
    const sd = (180 * Math.sqrt(0.2105 - 0.4075 ** 2)) / discountRate(at(0.06), 12)
    return mean + (quantile(0.9) * sd) / Math.sqrt(200)
  },
  'Q6.5': () => {
    const premium = netPremium(whole(30), 1_000)
    return (
      1 +
      Array.from({ length: 60 }, (_, year) => 1_000 * discount(sult) * mortality(sult, 30 + year)).findIndex(
        (cost) => cost > premium,
      )
    )
  },
  'Q6.6': () => {
    const premium = 1.03 * netPremium(whole(62), 10_000)
    const mean = 10_000 * death(sult, 62) + 5 * due(sult, 62) + 0.05 * premium - premium * due(sult, 62)
    const variance = lossVariance(moments(sult, 62), discountRate(sult), { sum: 10_000, premium: premium - 5 })
    return normal((40_000 - 600 * mean) / Math.sqrt(600 * variance))
  },
  'Q6.8': () => (50 + 10 * laterAnnuity(sult, 60, 1, 9) + 5 * laterAnnuity(sult, 60, 10, 10)) / due(sult, 60),
  'Q6.9': () =>
    grossPremium({ benefit: death(sult, 50, 20), premiums: due(sult, 50, 10), standing: due(sult, 50, 20) }, 100_000, {
      firstShare: 0.42,
      laterShare: 0.12,
      firstAmount: 75,
      laterAmount: 25,
    }),
  'Q6.12': () => {
    const first = benefitOf(12, at(0.06))
    const premium = grossPremium({ benefit: first, premiums: 12 }, 1_000, {
      settlement: 20,
      firstAmount: 10,
      firstShare: 0.75,
      laterAmount: 2,
      laterShare: 0.1,
    })
    return lossVariance({ first, second: 0.14 }, discountRate(at(0.06)), { sum: 1_020, premium: 0.9 * premium - 2 })
  },
  'Q6.14': () =>
    netPremium(
      { benefit: death(sult, 40), premiums: due(sult, 40, 10) + 0.5 * laterAnnuity(sult, 40, 10, 10) },
      100_000,
    ),
  'Q6.18': () => (30_000 * laterAnnuity(sult, 40, 20)) / (1 - death(sult, 40, 20)),
  'Q6.19': () => {
    const premium = grossPremium(whole(50), 1, { firstAmount: 0.2, laterAmount: 0.01 })
    return lossVariance(moments(sult, 50), discountRate(sult), { sum: 1, premium: premium - 0.01 })
  },
  'Q6.20': () => {
    const lives = path([0.1, 0.12, 0.15], 0.04)
    return netPremium(
      { benefit: laterDeath(lives, 0, 2, 1), premiums: due(lives, 0, 3), givenBack: risingDeathBenefit(lives, 0, 2) },
      10_000,
    )
  },
  'Q6.21': () => (1_000 * (0.7 - 0.11)) / (annuityOf(0.7, byDiscount(0.04)) - 15 * 0.11),
  'Q6.22': () =>
    (100_000 * paidAtOnce(death(sult, 45), sult)) / evenlySpread(due(sult, 45, 20), sult, 12, pure(sult, 45, 20)) / 12,
  'Q6.26': () => (1_000 * death(sult, 90)) / (due(sult, 90) - 1),
  'Q6.34': () => solve((sum) => grossPremium(whole(61), sum, { firstShare: 0.15, laterShare: 0.03 }) - 500, 0, 1e6),
  'Q6.37': () => (50_100 * death(sult, 35) + 100 * (due(sult, 35) - 1)) / due(sult, 35, 10),
  'Q6.38': () => {
    const atOnce = 0.192 - 0.172
    const yearly = solve((one) => paidAtOnce(one, at(0.05)) - atOnce, 0, 1)
    return netPremium({ benefit: 0.192, premiums: annuityOf(yearly + 0.172, at(0.05)) }, 1_000)
  },
  'Q6.39': () => {
    const [young, old] = [survival(sult, 40, 10), survival(sult, 80, 10)]
    return (netPremium(whole(40), 1_000) * young + netPremium(whole(80), 1_000) * old) / (young + old)
  },
  'Q6.43': () =>
    grossPremium({ benefit: death(sult, 30, 10), premiums: due(sult, 30, 5), standing: due(sult, 30, 10) }, 200_000, {
      firstShare: 0.35,
      laterShare: 0.15,
      firstAmount: 8,
      laterAmount: 4,
    }),
  'Q6.46': () => netPremium({ benefit: 12.2758 - 7.4575, premiums: 7.4575, givenBack: 0.51213 }, 300),
  'Q6.47': () =>
    grossPremium({ benefit: laterAnnuity(sult, 70, 10), premiums: due(sult, 70, 10) }, 100_000, {
      firstShare: 0.75,
      laterShare: 0.05,
    }),
  'Q6.48': () => {
    const lives = path([0.05, 0, 0, 0, 0, 0.02, 0.03, 0.04], 0.06)
    return netPremium({ benefit: laterDeath(lives, 0, 5, 3), premiums: 1 + pure(lives, 0, 5) }, 100_000)
  },
  'Q6.52': () => {
    const worth = { benefit: 0, premiums: due(sult, 45, 10) }
    return grossPremium(worth, 0, {
      firstShare: 1.05,
      laterShare: 0.05,
      firstAmount: 100 + 10 * laterAnnuity(sult, 45, 10),
      laterAmount: 20,
    })
  },
  'Q6.53': () =>
    grossPremium({ benefit: death(path([0.1, 0.1, 0.1], 0.08), 0, 3), premiums: 1 }, 2_000, { firstShare: 0.35 }),
}
