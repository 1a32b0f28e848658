// People: customers, their families, how they are reached.
import './words.ts'

export {
  guardiansAmong,
  isCapable,
  isValid,
  type Mandate,
  type MandateScope,
  type Matter,
  mandateScopes,
  mayActFor,
  type Silent,
  type Speaker,
  type Speaking,
  type Standing,
  speakersFor,
} from './acting.ts'
export { type Agent, agentIn, type Caller, callerOf, covers, namesPrincipal } from './caller.ts'
export { changeContact, type NewContact } from './change-contact.ts'
export { changeIdentity, type NewIdentity } from './change-identity.ts'
export { changePublicInsurance, forgetEmail } from './change-particulars.ts'
export { changeOccupation, correctBirth } from './correct-rating.ts'
export {
  adultAge,
  type Customer,
  customerView,
  isMinor,
  maskedCustomer,
  type OccupationClass,
  occupationClasses,
  type PublicInsurance,
  publicInsurances,
  type Tier,
  tiers,
} from './customer.ts'
export { deadAmong, recordDeath } from './deaths.ts'
export {
  eraseFacts,
  type FactKind,
  type Facts,
  factTitles,
  keepFact,
  type LatestFacts,
  latestFacts,
  listFacts,
  maritalStatuses,
  reminderWishes,
  riskTestsOf,
  type ToldFact,
  taxStatuses,
} from './facts.ts'
export {
  canBe,
  endMarriage,
  type FamilyMember,
  familyOf,
  guardianOf,
  guardiansOf,
  type Relation,
  type Relative,
  relate,
  relateNew,
} from './family.ts'
export { type Kin, type KinTie, kinOf } from './kin.ts'
export { endMandate, type NewMandate, principalsOf, registerMandate } from './mandates.ts'
export { type NewCustomer, registerCustomer, registerNew } from './register-customer.ts'
export { type CustomerFinder, customersRoutes } from './routes.ts'
export { standingOf, standingsOf } from './standing.ts'
export {
  countCustomers,
  findCustomer,
  findCustomerByIdNumber,
  findCustomerByPhone,
  findIdNumbers,
  getCustomer,
  listCustomers,
  maskedNameOf,
  searchCustomers,
} from './store.ts'
