// The values of a day as the API gives them.
import { z } from 'zod'
import { day, text } from '../kit/index.ts'
import { states } from './status.ts'
import type { Seen } from './store.ts'
import type { ValuesOn } from './values-on.ts'
import { coverage, reason, value } from './view.ts'

export const policyValues = z
  .object({
    on: day,
    when: z.enum(['past', 'today', 'future']),
    assumptions: z.array(text),
    status: z.object({ states: z.array(z.enum(states)), reasons: z.array(reason) }),
    benefits: z.array(coverage),
    worth: z
      .object({
        premiumDue: value.extend({ dueOn: day }).nullable(),
        paidToOn: day,
        accountValue: value.nullable(),
        cashValue: value,
        loanBalance: value,
        loanLimit: value,
        surrenderValue: value,
        dividends: value,
        benefitsLeft: value,
      })
      .nullable(),
  })
  .meta({ id: 'PolicyValues' })

/** What somebody may see of a day: an insured person the cover, the policyholder the worth too. */
export function valuesView(values: ValuesOn, role: Seen['role']): z.infer<typeof policyValues> {
  const { on, when, assumptions, status, benefits, accountValue: account, ...rest } = values
  const accountValue = account && { amountFen: account.amountFen, basis: account.basis }
  const worth = { ...rest, accountValue }
  return {
    on,
    when,
    assumptions: [...assumptions],
    status: { states: [...status.states], reasons: [...status.reasons] },
    benefits: [...benefits],
    worth: role === 'owner' ? worth : null,
  }
}
