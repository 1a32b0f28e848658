// FHIR R4 as hospitals and payers send it: read whole, amounts reconciled.
export { type Part, parts } from './categories.ts'
export type { Explanation, ExplanationKind } from './explanations.ts'
export type { Fault } from './fault.ts'
export { type Money, writeMinor } from './money.ts'
export { countTypes, type Feed, readFeed, resourcesOf, type TypeCount } from './read-feed.ts'
export { contradicts, type Outcome, type Reconciled, type Row, reconcile } from './reconcile.ts'
export type { Entry, Reference } from './references.ts'
export { type Account, accountTypes, isAccount, type Resource, type ResourceOf, type ResourceType } from './schemas.ts'
