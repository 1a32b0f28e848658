// What the law makes of a birth date or sex that was stated wrongly (保险法 §32). Pure.
import { ageOn, type Day, type Text } from '../kit/index.ts'
import { law } from '../law/index.ts'
import { mayPay, type Product, type Sex } from '../products/index.ts'
import { agreedOf } from './agreed.ts'
import type { Policy } from './policy.ts'
import { paidDifference, type Rerated, rerated } from './rerate.ts'

export interface CorrectionEffect {
  readonly to: Rerated
  /** More (or, when negative, less) for all premiums paid, fen. */
  readonly differenceFen: number
  readonly basis: Text
  readonly remedy: ReturnType<typeof law.ageMisstated.judge>
}

/** The effect of the right birth date and sex on a day; what the tariff does not know goes on at its premium until a person decides. */
export function correctionOf(
  policy: Policy,
  product: Product,
  right: { readonly birthDate: Day; readonly sex: Sex },
  on: Day,
): CorrectionEffect {
  const to = rerated(policy, product, right) ?? { after: policy, agreed: agreedOf(policy) }
  const { amountFen: differenceFen, basis } = paidDifference(policy, to.after.premiumFen)
  const remedy = law.ageMisstated.judge({
    insurable: insurable(policy, product, right.birthDate),
    paidFen: policy.premiumFen,
    dueFen: to.after.premiumFen,
    mayRescind: law.rescission.judge({ contractOn: policy.effectiveOn, on }),
  })
  return { to, differenceFen, basis, remedy }
}

function insurable(policy: Policy, { sale }: Product, birthDate: Day): boolean {
  const age = ageOn(birthDate, policy.effectiveOn)
  const term = sale.terms.find(({ code }) => code === policy.term)
  return age <= sale.ageMax && term !== undefined && mayPay(term, age, policy.paymentTermYears)
}
