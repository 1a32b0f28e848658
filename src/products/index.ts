// The face of products: definitions as data, their tables and clauses, the linter over them.
export { type Account, type Bands, bandPercent, type Fund } from './account.ts'
export type { Clause } from './clauses.ts'
export {
  type Amount,
  type Cause,
  type Coverage,
  type CoverageKind,
  coverageKinds,
  factorPercent,
  type MedicalExpense,
  type PublicInsurance,
  type Setting,
  type Together,
} from './coverage.ts'
export {
  creditedRateBp,
  type Declared,
  declaredRateBp,
  dividendFen,
  guaranteedAfter,
  guaranteedRateBp,
  paidUpSumFen,
  paidUpValueFen,
  riskChargeFen,
  unitPriceOn,
} from './declared.ts'
export { type DeclaredProducts, openDeclared } from './declaring/declare.ts'
export { declarationRoutes } from './declaring/routes.ts'
export {
  type ClaimKind,
  type Definition,
  type Design,
  designOf,
  type Frequency,
  frequencies,
  type HealthQuestion,
  instalmentsInYear,
  isShort,
  mayPay,
  type NeededDocument,
  type Sex,
  type Term,
} from './definition.ts'
export type { Finding, ProductFiles } from './finding.ts'
export { type Illustration, illustrate } from './illustrate.ts'
export { lint, writeFinding } from './lint.ts'
export { lintProduct, loadProducts, type Products, productOf, productsOf, readProduct } from './load.ts'
export * from './problems.ts'
export {
  allowsService,
  amountFen,
  cashValueFen,
  citation,
  clause,
  coveragesOf,
  documentsFor,
  type Priced,
  type Product,
  planOf,
  premiumFen,
  soldAsOf,
  termOf,
  valueRow,
  waitingDaysMax,
  yearlyPremiumFen,
} from './product.ts'
export { type Quote, type QuoteAsked, quote, type ValueYear } from './quote.ts'
export { renderProduct } from './render-product.ts'
export { productsRoutes } from './routes.ts'
export { saleFaults, type Wanted } from './sale.ts'
export type { Rated } from './tables.ts'
export { dividendOptions } from './terms.ts'
export { workedExamples } from './worked-examples.ts'
