// The face of claims: report, judging, payment, letters, progress, the desk's workbench.
import './words.ts'

export { askReview } from './ask-review.ts'
export type { Judging } from './assemble.ts'
export {
  type Claim,
  type ClaimKind,
  type ClaimReport,
  type ClaimState,
  claimKinds,
  claimReport,
  claimStates,
  stateOf,
} from './claim.ts'
export { type Cover, coversOf, fittingCovers, heardAnswers, papersFor, type Reported } from './covers.ts'
export { type Drug, findDrug } from './drugs/find-drug.ts'
export { claimsHandlers } from './handlers.ts'
export { type Adjudication, adjudicate, type ClaimFacts, defaultSettings, rules, type Settings } from './judge/index.ts'
export { missingPapers, neededPapers, papersInstead } from './needed-papers.ts'
export { type NewClaim, openClaim } from './open-claim.ts'
export { insuredOf, type PolicyAndProduct, policiesFor } from './policies-for.ts'
export * from './problems.ts'
export { claimsRoutes } from './routes.ts'
export {
  type FamilyMember,
  numberOf,
  numeral,
  type ReportField,
  reportFromSentence,
  type SentenceReport,
  sentenceLettersMax,
  sentenceTooLong,
} from './sentence/index.ts'
export { findClaimByRequest, getClaim, listClaims } from './store.ts'
export { type ClaimView, viewOf } from './view.ts'
