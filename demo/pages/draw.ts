/** Every kind of page and its layouts. */
import { bankCard, idCard } from './cards.ts'
import { deathCertificate, householdRegister } from './civil.ts'
import { diagnosisCertificate, dischargeSummary, outpatientRecord } from './clinical.ts'
import type { BankCardData, BillData, ClinicalData, DeathData, IdCardData, InvoiceData, RegisterData } from './data.ts'
import { itemisedBill } from './itemised-bill.ts'
import { medicalInvoice } from './medical-invoice.ts'

/** What each kind of page says. */
export type PageData = {
  'medical-invoice': InvoiceData
  'itemised-bill': BillData
  'diagnosis-certificate': ClinicalData
  'outpatient-record': ClinicalData
  'discharge-summary': ClinicalData
  'id-card': IdCardData
  'bank-card': BankCardData
  'death-certificate': DeathData
  'household-register': RegisterData
}

export type PageKind = keyof PageData

const layouts: { [K in PageKind]: Record<string, (data: PageData[K]) => Promise<Buffer>> } = {
  'medical-invoice': medicalInvoice,
  'itemised-bill': itemisedBill,
  'diagnosis-certificate': diagnosisCertificate,
  'outpatient-record': outpatientRecord,
  'discharge-summary': dischargeSummary,
  'id-card': idCard,
  'bank-card': bankCard,
  'death-certificate': deathCertificate,
  'household-register': householdRegister,
}

/** A clean PNG of a page. Layouts: see `layoutsOf`; an unknown one throws. */
export async function drawPage<K extends PageKind>(kind: K, layout: string, data: PageData[K]): Promise<Buffer> {
  const draw = layouts[kind][layout]
  if (!draw) throw new Error(`${kind} has no layout ${layout}: ${layoutsOf(kind).join(', ')}`)
  return draw(data)
}

export function layoutsOf(kind: PageKind): string[] {
  return Object.keys(layouts[kind])
}
