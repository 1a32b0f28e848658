// FHIR R4 as hospitals and payers send it: read whole, amounts reconciled.
export type { Fault } from './fault.ts'
export { type Money, writeMinor } from './money.ts'
export { countTypes, type Feed, readFeed, resourcesOf, type TypeCount } from './read-feed.ts'
export type { Entry, Reference } from './references.ts'
export type { Account, Resource, ResourceOf, ResourceType } from './schemas.ts'
