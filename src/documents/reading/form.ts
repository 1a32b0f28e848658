/** What a kind is in detail: an invoice's medium and the visit it is for, the side of a card. */
import type { Reading } from './reading.ts'

export const documentForms = ['electronic', 'inpatient', 'outpatient', 'front', 'back'] as const

export type DocumentForm = (typeof documentForms)[number]

/** Undefined for kinds that have one form only, and where the page does not tell. Pure. */
export function formOf({ kind, fields }: Pick<Reading, 'kind' | 'fields'>): DocumentForm | undefined {
  const value = (name: string) => fields.find((field) => field.name === name)?.value
  if (kind === 'medical-invoice') {
    if (/电子/.test(value('title') ?? '')) return 'electronic'
    return value('visitKind') === '住院' || value('dischargedOn') ? 'inpatient' : 'outpatient'
  }
  if (kind === 'id-card') return value('idNumber') || value('name') ? 'front' : value('authority') ? 'back' : undefined
  return undefined
}
