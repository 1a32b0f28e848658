// Sale: what may be bought for whom, on what terms, and what it costs.
export { type Chosen, type OnSale, quoteFen, sumsOnSale } from './quote.ts'
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
