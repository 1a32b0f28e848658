// Sample questions of chapter 7: reserves.
import {
  annuityOf,
  benefitOf,
  deathBenefit as death,
  discountRate,
  annuityDue as due,
  fullPreliminaryTerm,
  grossPremium,
  lossVariance,
  netPremium,
  prospective,
  reserveAfter,
  reserveBefore,
  reserveWithin,
  woolhouse,
} from '../../src/products/actuarial/index.ts'
import { at, laterAnnuity, laterDeath, solve, sult, whole } from './tools.ts'

/** By number of the question. */
export const reserves: Readonly<Record<string, () => number>> = {
  'Q7.1': () => prospective(50_000 * (death(sult, 50) + laterDeath(sult, 50, 10)), 875 * due(sult, 50, 10)),
  'Q7.2': () =>
    solve(
      (premium) => {
        const first = reserveAfter(0, { premium, q: 0.15, benefit: 2_000, reserveToo: true }, at(0.1))
        return reserveAfter(first, { premium, q: 0.165, benefit: 2_000, reserveToo: true }, at(0.1)) - 2_000
      },
      0,
      5_000,
    ),
  'Q7.3': () => {
    const second = reserveBefore(753.72, { premium: 54, q: 1 - 706 / 800, benefit: 1_000 }, at(0.02))
    return reserveBefore(second, { premium: 0, q: 1 - 800 / 898, benefit: 1_000 }, at(0.02))
  },
  'Q7.4': () => {
    const benefits = (age: number, wait: number) => 1_000 * death(sult, age) + 4_000 * laterDeath(sult, age, wait)
    const premium = (benefits(40, 11) + 90 + 10 * due(sult, 40)) / due(sult, 40)
    return prospective(benefits(41, 10) + 10 * due(sult, 41), 1.02 * premium * due(sult, 41))
  },
  'Q7.5': () => reserveWithin(1_405.08, { premium: 647.46, q: 0.04561, benefit: 10_000 }, at(0.03), 0.5),
  'Q7.7': () =>
    prospective(10_000 * 0.4 + 100 * annuityOf(0.4, at(0.05)), 0.95 * 360 * woolhouse(annuityOf(0.4, at(0.05)), 12)),
  'Q7.10': () => {
    const expense = 977.6 - netPremium(whole(45), 100_000)
    return prospective((0.02 * 977.6 + 50) * due(sult, 50), expense * due(sult, 50))
  },
  'Q7.18': () => solve((now) => 1 - annuityDueAfter(now) / now - 0.012, 10, 25),
  'Q7.19': () => {
    const expenses = { firstAmount: 300, firstShare: 0.5, laterShare: 0.1 }
    const premium = grossPremium(whole(40), 100_000, expenses)
    return prospective(100_000 * death(sult, 41), 0.9 * premium * (due(sult, 41) - 1))
  },
  'Q7.20': () => {
    const premium = grossPremium(whole(35), 1_000, {
      firstShare: 0.3,
      firstAmount: 300,
      laterShare: 0.04,
      laterAmount: 30,
    })
    const gross = prospective(1_000 * death(sult, 36) + (0.04 * premium + 30) * due(sult, 36), premium * due(sult, 36))
    return gross - fullPreliminaryTerm({ secondYear: due(sult, 36), now: due(sult, 36) }, 1_000)
  },
  'Q7.21': () => {
    const premium = netPremium(
      { benefit: laterAnnuity(sult, 55, 10), premiums: due(sult, 55, 10), givenBack: 0.14743 },
      1_000,
    )
    return prospective(1_000 * laterAnnuity(sult, 64, 1) + 10 * premium * death(sult, 64, 1), premium)
  },
  'Q7.22': () =>
    (20.55 * lossVariance({ first: 0, second: 1 }, discountRate(at(0.06)), { sum: 12, premium: 1.875 })) /
    lossVariance({ first: 0, second: 1 }, discountRate(at(0.06)), { sum: 8, premium: 1.25 }),
  'Q7.25': () =>
    fullPreliminaryTerm({ secondYear: annuityOf(0.24, at(0.04)), now: annuityOf(0.27, at(0.04)) }, 100_000),
  'Q7.29': () => {
    const sum = 2_290 / (1 - 11.4 / 14.8)
    const premium = grossPremium({ benefit: benefitOf(14.8, at(0.04)), premiums: 14.8 }, sum, {
      firstAmount: 30,
      laterAmount: 5,
    })
    return prospective(sum * benefitOf(11.4, at(0.04)) + 5 * 11.4, premium * 11.4)
  },
  'Q7.30': () => 10_000 * (1 - death(sult, 35)),
  'Q7.32': () =>
    (0.455 * lossVariance({ first: 0, second: 1 }, discountRate(at(0.06)), { sum: 2, premium: 0.16 })) /
    lossVariance({ first: 0, second: 1 }, discountRate(at(0.06)), { sum: 1, premium: 0.1 }),
}

// ä at 11 from ä at 10 when q is 0.009 and interest 4 %.
function annuityDueAfter(now: number): number {
  return ((now - 1) * 1.04) / 0.991
}
