// The face of claims: report, judging, payment, letters, progress, the desk's workbench.
import './words.ts'

export { alikeNotes, findAlike, type OpenClaim, openClaimsOf, type Told } from './alike.ts'
export { askReview } from './ask-review.ts'
export { causeWords, claimWishWords, visitWords } from './asked-words.ts'
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
  visitKinds,
} from './claim.ts'
export {
  type Cover,
  claimWishes,
  coversOf,
  fittingCovers,
  heardAnswers,
  papersFor,
  type Reported,
  reportedAs,
  reportFaults,
  toldIn,
  wishedKind,
} from './covers.ts'
export { codedDiagnosis, namesIn, searchDiagnoses } from './diagnosis/index.ts'
export { type Drug, findDrug } from './drugs/find-drug.ts'
export {
  type About,
  type Estimate,
  type EstimateAsked,
  type Expected,
  estimate,
  estimateClaim,
} from './estimate/index.ts'
export { claimsHandlers } from './handlers.ts'
export { type Adjudication, adjudicate, type ClaimFacts, defaultSettings, rules, type Settings } from './judge/index.ts'
export { exclusionsIn } from './judge/rules/excluding-words.ts'
export { dropOpenFinds, linkHandlers } from './link/index.ts'
export { missingPapers, neededPapers, papersInstead } from './needed-papers.ts'
export { type NewClaim, openClaim } from './open-claim.ts'
export { insuredOf, type PolicyAndProduct, policiesFor } from './policies-for.ts'
export * from './problems.ts'
export { recoveryOf } from './recoveries.ts'
export { claimsRoutes } from './routes.ts'
export { saidIn } from './said-in.ts'
export {
  benefitIn,
  condolence,
  daysSaid,
  type FamilyMember,
  type Found,
  findHospital,
  kinWords,
  nextQuestion,
  numberOf,
  numeral,
  type Question,
  type ReportField,
  reportFields,
  reportFromSentence,
  type SentenceReport,
  sentenceLettersMax,
  sentenceTooLong,
  withAnswer,
} from './sentence/index.ts'
export { findClaimByRequest, getClaim, listClaims } from './store.ts'
export { findUrgent, type UrgentHelp, urgentHelp } from './urgent/index.ts'
export { type ClaimView, viewOf } from './view.ts'
