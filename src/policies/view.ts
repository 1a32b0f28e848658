// The shapes of the policy page as the API gives them.
import { z } from 'zod'
import { day, fen, id, text } from '../kit/index.ts'
import { coverageKinds, frequencies } from '../products/index.ts'
import { accountView } from './account/view.ts'
import { servingView } from './agents/view.ts'
import { benefitsShape } from './benefits/benefits-view.ts'
import { beneficiaryRelations } from './policy.ts'
import { states } from './status.ts'
import { valueShape } from './value-shape.ts'

export const value = valueShape
const relation = z.enum(['self', 'spouse', 'child', 'parent', 'other'])

export const reason = text
  .extend({ state: z.enum(states), basis: z.string() })
  .meta({ id: 'StatusReason', description: 'Why a policy is in a state, with the law or clause behind it' })

export const coverage = z
  .object({
    id: z.string(),
    rider: text.nullable().describe('the rider that gives it; null for the main contract'),
    kind: z.enum(coverageKinds),
    title: text,
    summary: text,
    amountFen: fen,
    state: z.enum(['covered', 'waiting', 'not-covered']),
    because: text.nullable(),
    illnessFrom: day.nullable(),
    until: day.nullable(),
    clause: z.string(),
    cited: text,
  })
  .meta({ id: 'PolicyCoverage' })

const rider = z
  .object({
    id,
    code: z.string(),
    name: text,
    sumInsuredFen: fen,
    premiumFen: fen.describe('its part of an instalment'),
    sinceOn: day,
    endsOn: day.nullable(),
    coolingOffEndsOn: day,
  })
  .meta({ id: 'PolicyRider', description: 'A rider of the contract: on the same bill, ending with it at the latest' })

const cost = z.object({
  premiumFen: fen.describe('the whole instalment, riders with it'),
  ridersFen: fen,
  frequency: z.enum(frequencies),
  yearlyFen: fen,
  paymentTermYears: z.int(),
  paidFen: fen,
  paidToOn: day,
  paidUp: z.boolean(),
  premiumsEndOn: day,
  next: z.object({ dueOn: day, amountFen: fen, graceEndsOn: day }).nullable(),
  accountId: id.nullable(),
  words: text,
})

export const policyPage = z
  .object({
    id,
    policyNo: z.string(),
    ownerId: id,
    role: z.enum(['owner', 'insured']),
    version: z.int(),
    product: z.object({
      code: z.string(),
      version: z.string(),
      kind: z.string(),
      name: text,
      shortName: text,
      filedNo: z.string(),
      insurer: text,
    }),
    insureds: z.array(z.object({ customerId: id, name: z.string(), relation })),
    sumInsuredFen: fen,
    plan: z
      .object({ title: text, next: z.object({ title: text, from: day }).nullable() })
      .nullable()
      .describe('the plan whose sum is insured, and another one chosen for the next year'),
    status: z.object({ states: z.array(z.enum(states)), reasons: z.array(reason) }),
    riders: z.array(rider),
    coveredFor: z.array(coverage),
    notCovered: z.array(z.object({ title: text, clause: z.string(), cited: text })),
    /** Left out by agreement when it was underwritten. */
    agreedOut: z.array(text),
    effectiveOn: day,
    endsOn: day.nullable(),
    coolingOffEndsOn: day.nullable(),
    until: text,
    cost: cost.nullable(),
    worth: z
      .object({
        account: accountView.nullable(),
        cashValue: value,
        surrenderValue: value,
        loanBalance: value,
        loanLimit: value,
      })
      .nullable(),
    benefits: benefitsShape.nullable(),
    beneficiaries: z.array(
      z.object({
        order: z.int(),
        name: z.string(),
        share: z.int(),
        relation: z.enum(beneficiaryRelations),
        customerId: id.nullable(),
      }),
    ),
    agent: servingView.nullable().describe('who serves it; null when it was bought without an agent'),
    /** Ids of the services the contract allows; whether each can be done now is the catalogue's answer. */
    services: z.array(z.string()),
  })
  .meta({ id: 'Policy' })

export const familyPolicies = z
  .object({
    people: z.array(
      z.object({
        customerId: id,
        name: z.string(),
        relation: z.enum(['self', 'spouse', 'child', 'parent', 'other']),
        /** Their death is on record: they stand here for the policies that insured them, and need no cover. */
        isDead: z.boolean(),
        policies: z.array(policyPage),
      }),
    ),
  })
  .meta({ id: 'FamilyPolicies', description: 'Policies by the person they cover: I first, then my family' })
