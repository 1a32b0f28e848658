// The face of products: definitions as data, their tables and clauses, the linter over them.
export type { Clause } from './clauses.ts'
export type { Amount, Cause, Coverage, CoverageKind, MedicalExpense, PublicInsurance, Setting } from './coverage.ts'
export {
  type ClaimKind,
  type Definition,
  type Frequency,
  frequencies,
  instalmentsInYear,
  isShort,
  mayPay,
  type NeededDocument,
  type Sex,
  type Term,
} from './definition.ts'
export type { Finding, ProductFiles } from './finding.ts'
export { lint, writeFinding } from './lint.ts'
export { lintProduct, loadProducts, type Products, productOf, productsOf } from './load.ts'
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
  premiumFen,
  termOf,
  valueRow,
  yearlyPremiumFen,
} from './product.ts'
export { type Quote, type QuoteAsked, quote, type ValueYear } from './quote.ts'
export { productsRoutes } from './routes.ts'
export { saleFaults, type Wanted } from './sale.ts'
export type { Rated } from './tables.ts'
