// The face of providers: hospitals and check-up centres, their slots and the places in them, and what hospitals send.

export {
  type Client,
  closeClient,
  keySet,
  type PublicKey,
  publicKey,
  registerClient,
  scopes,
} from './clients/client.ts'
export { makeJwt } from './clients/jwt.ts'
export { consentFor, type HospitalConsent } from './consents/consent.ts'
export type { Bill, Visit } from './feeds/visit.ts'
export { findVisit, type KeptVisit, letGo, letGoAll, listVisits, lockVisit } from './feeds/visits.ts'
export { idNumberSystem } from './feeds/visits-in-fhir.ts'
export * from './fhir/index.ts'
export { providersHandlers } from './handlers.ts'
export { openMllp } from './hl7/mllp.ts'
export { findHospital, type Hospital } from './hospital.ts'
export { checkLedger } from './ledger/check.ts'
export { headBytes, saltedLeafHash } from './ledger/ledger.ts'
export { consistencyProof, inclusionProof, signedHead } from './ledger/routes.ts'
export { releasePlace, takePlace } from './place.ts'
export { noPlaceHeld, placeHeld, slotFull, slotGone } from './problems.ts'
export { type NewProvider, type Provider, type Slot, slot } from './provider.ts'
export { providersRoutes } from './routes.ts'
export { addProvider, addSlots, findProviders, getSlot, listProviders, listSlots, listSlotsByIds } from './store.ts'
