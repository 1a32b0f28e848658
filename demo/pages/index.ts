/** Page images of the demo's own making: clean pages, and pages that look photographed. */
export type {
  BankCardData,
  BillData,
  BillItem,
  ClinicalData,
  DeathData,
  IdCardData,
  InvoiceData,
  InvoiceItem,
  RegisterData,
} from './data.ts'
export { type ClaimPage, type DemoClaim, demoClaimPages } from './demo-claim.ts'
export { drawPage, layoutsOf, type PageData, type PageKind } from './draw.ts'
export { photograph, type Shot } from './photograph.ts'
export * as samples from './samples.ts'
