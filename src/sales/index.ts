// Sale: what may be bought for whom, on what terms, and what it costs.
export {
  type Application,
  applicationFaults,
  type Duties,
  dutiesOf,
  frequenciesFor,
  frequencyTitles,
  isSoldAlone,
  type PlanChosen,
  planChosen,
  plansAt,
} from './application.ts'
export { type Chosen, instalmentOf, type OnSale, quoteFen, sumsOnSale, type Wished } from './quote.ts'
export {
  type Burden,
  designWarnings,
  type Means,
  mismatches,
  type RiskAnswers,
  type RiskQuestion,
  type RiskTest,
  riskFault,
  riskGradeOf,
  riskQuestions,
  testFault,
  validTest,
} from './suitability.ts'
export {
  type Applicant,
  type CoverTerms,
  type Finding,
  loadPermilleMax,
  type Person,
  questionsFor,
  type Underwriting,
  underwrite,
} from './underwrite.ts'
export { decisionOf, planTitle, questionsOf, termsOf, valueNotes, type Wish, wholeOf, wishOf } from './wish.ts'
