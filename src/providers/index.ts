// The face of providers: hospitals and check-up centres, their slots and the places in them.
export * from './fhir/index.ts'
export { findHospital, type Hospital } from './hospital.ts'
export { releasePlace, takePlace } from './place.ts'
export { noPlaceHeld, placeHeld, slotFull, slotGone } from './problems.ts'
export { type NewProvider, type Provider, type Slot, slot } from './provider.ts'
export { providersRoutes } from './routes.ts'
export {
  addProvider,
  addSlots,
  getSlot,
  listProviders,
  listProvidersByIds,
  listSlots,
  listSlotsByIds,
} from './store.ts'
