// The service engine: one file a service; forms, checks, API, queue, clock and letters follow.
import type { App } from '../kit/index.ts'
import { basketRoutes } from './basket-routes.ts'
import { consentRoutes } from './consent-routes.ts'
import { deskCustomerRoutes } from './desk-customer-routes.ts'
import { deskRoutes } from './desk-routes.ts'
import { doorRoutes } from './door-routes.ts'
import type { Engine } from './engine.ts'
import { errandRoutes } from './errand-routes.ts'
import { historyRoutes } from './request-history.ts'
import { requestRoutes } from './routes.ts'
import { serviceRoutes } from './service-routes.ts'
import { nameServices } from './words.ts'

export { answerStep } from './answer-step.ts'
export {
  type Buying,
  buyingAsked,
  buyingFacts,
  buyingFaults,
  buyingOptions,
  riskierChosen,
  riskOptions,
} from './buying.ts'
export { buyingSteps, buyingWords } from './buying-steps.ts'
export { cancelRequest, canWithdraw } from './cancel-request.ts'
export {
  type Answers,
  accept,
  type Counter,
  type Decision,
  type Example,
  type Fault,
  type KeyFact,
  type May,
  type Money,
  no,
  type Outcome,
  type Paper,
  type PersonFacts,
  type PolicyFacts,
  type Preview,
  paidFor,
  review,
  type Service,
  service,
  yes,
} from './define.ts'
export { describeService } from './describe-service.ts'
export { differences } from './differences.ts'
export { aboutEach, type Door, doorsOf } from './doors.ts'
export type { Engine } from './engine.ts'
export { aboutPolicy, withOwnRows } from './facts.ts'
export { type FormField, field, formOf, type Option, optional } from './fields.ts'
export { fundOptions, moveStep, splitAsked, splitParts, splitStep, splitWords } from './fund-steps.ts'
export { allowed, entitled, inForce, open, owned, paidTo, unfrozen } from './guards.ts'
export { loadServices, type Services } from './load.ts'
export { catalogueHandlers } from './on-payment.ts'
export { openRequest } from './open-request.ts'
export { stateOf } from './request.ts'
export { ask, consent, type DocumentAsked, identify, pay, type Step, sign, upload } from './steps.ts'
export { getRequest, listRequests, type RequestRow } from './store.ts'
export { submitRequest } from './submit-request.ts'
export {
  gradeOf,
  insistFaults,
  insistStep,
  keepRiskTest,
  riskAsked,
  riskBorne,
  riskierFunds,
  riskTestable,
  suitabilityFacts,
  suitabilityNotes,
} from './suitability.ts'
export { summaryOf } from './summary.ts'
export {
  agreeTerms,
  differenceOf,
  differenceShown,
  findingsTold,
  healthOptions,
  healthStep,
  isPriced,
  type Judged,
  judge,
  personOf,
  premiumShown,
  reratedFor,
  termsShown,
  withTerms,
} from './underwriting.ts'
export type { RequestView } from './view.ts'
export { viewOf } from './view-now.ts'
export { titleOf } from './words.ts'

export function catalogueRoutes(app: App, engine: Engine): void {
  nameServices(engine.services.list())
  serviceRoutes(app, engine)
  doorRoutes(app, engine)
  requestRoutes(app, engine)
  historyRoutes(app, engine)
  basketRoutes(app, engine)
  consentRoutes(app, engine)
  errandRoutes(app, engine)
  deskRoutes(app, engine)
  deskCustomerRoutes(app, engine)
}
