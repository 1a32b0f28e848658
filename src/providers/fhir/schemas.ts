// The resources of FHIR R4 that are read, each with what is used of it; whatever else it holds is left aside.
import { z } from 'zod'
import { money } from './money.ts'

const text = z.string().optional()
const coding = z.object({ system: text, code: text, display: text })
const concept = z.object({ coding: z.array(coding).optional(), text })
const concepts = z.array(concept).optional()
const identifier = z.object({ system: text, value: text })
const reference = z.object({ reference: text, display: text, identifier: identifier.optional() })
const period = z.object({ start: text, end: text }).optional()
const moneyExtension = z.array(z.object({ url: z.string(), valueMoney: money.optional() })).optional()

const common = { id: text, identifier: z.union([z.array(identifier), identifier]).optional(), status: text }

const adjudication = z.array(z.object({ category: concept, amount: money.optional() })).optional()
const priced = { extension: moneyExtension, net: money.optional(), adjudication }
const subDetail = z.object(priced)
const detail = z.object({ ...priced, subDetail: z.array(subDetail).optional() })
// A line of a claim, and one the payer added, which has no number of its own.
const line = z.object({
  ...priced,
  sequence: z.number().optional(),
  itemSequence: z.number().optional(),
  productOrService: concept.optional(),
  category: concept.optional(),
  programCode: concepts,
  servicedDate: text,
  servicedPeriod: period,
  detail: z.array(detail).optional(),
})
const payment = z.object({ amount: money.optional(), adjustment: money.optional(), date: text }).optional()

const claimed = { ...common, type: concept.optional(), use: text, created: text, billablePeriod: period }
const adjudicated = {
  ...claimed,
  extension: moneyExtension,
  patient: reference,
  insurer: reference.optional(),
  outcome: text,
  adjudication,
  item: z.array(line).optional(),
  addItem: z.array(line).optional(),
  total: z.array(z.object({ category: concept, amount: money })).optional(),
  payment,
}

const schemas = [
  z.object({
    ...common,
    resourceType: z.literal('Patient'),
    name: z.array(z.object({ text, family: text, given: z.array(z.string()).optional() })).optional(),
    gender: text,
    birthDate: text,
  }),
  z.object({
    ...common,
    resourceType: z.literal('Encounter'),
    subject: reference.optional(),
    class: coding.optional(),
    type: concepts,
    period,
    serviceProvider: reference.optional(),
  }),
  z.object({
    ...common,
    resourceType: z.literal('Condition'),
    subject: reference.optional(),
    encounter: reference.optional(),
    code: concept.optional(),
    onsetDateTime: text,
  }),
  z.object({
    ...claimed,
    resourceType: z.literal('Claim'),
    patient: reference,
    provider: reference.optional(),
    item: z.array(line).optional(),
    total: money.optional(),
  }),
  z.object({
    ...adjudicated,
    resourceType: z.literal('ExplanationOfBenefit'),
    provider: reference.optional(),
    claim: reference.optional(),
    benefitBalance: z
      .array(z.object({ financial: z.array(z.object({ type: concept, usedMoney: money.optional() })).optional() }))
      .optional(),
  }),
  z.object({ ...adjudicated, resourceType: z.literal('ClaimResponse'), request: reference.optional() }),
  z.object({
    ...common,
    resourceType: z.literal('Coverage'),
    type: concept.optional(),
    subscriberId: text,
    beneficiary: reference.optional(),
    payor: z.array(reference).optional(),
    period,
  }),
  z.object({ ...common, resourceType: z.literal('Organization'), name: text, type: concepts }),
  z.object({
    ...common,
    resourceType: z.literal('Practitioner'),
    name: z.array(z.object({ text, family: text, given: z.array(z.string()).optional() })).optional(),
  }),
] as const

export const resource = z.discriminatedUnion('resourceType', schemas)
export const resourceTypes: ReadonlySet<string> = new Set(schemas.map(({ shape }) => shape.resourceType.value))

export type Resource = z.infer<typeof resource>
export type ResourceType = Resource['resourceType']
export type ResourceOf<T extends ResourceType> = Extract<Resource, { resourceType: T }>
export type Concept = z.infer<typeof concept>
export type Line = z.infer<typeof line>
/** What states amounts: a claim, and what a payer has made of it. */
export type Account = ResourceOf<'Claim' | 'ExplanationOfBenefit' | 'ClaimResponse'>
export const accountTypes: ReadonlySet<string> = new Set<Account['resourceType']>([
  'Claim',
  'ExplanationOfBenefit',
  'ClaimResponse',
])

export function isAccount(one: Resource): one is Account {
  return accountTypes.has(one.resourceType)
}
