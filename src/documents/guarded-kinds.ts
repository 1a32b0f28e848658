// Which member of staff may see which document: what it shows decides, as for a field of that content.
import { type GuardedField, maySee, type StaffActor } from '../identity/index.ts'
import type { DocumentKind } from './reading/index.ts'
import type { StoredReading } from './stored-reading.ts'

const guards: Readonly<Partial<Record<DocumentKind, GuardedField>>> = {
  'medical-invoice': 'health',
  'itemised-bill': 'health',
  'diagnosis-certificate': 'health',
  'outpatient-record': 'health',
  'discharge-summary': 'health',
  prescription: 'health',
  'examination-report': 'health',
  'pathology-report': 'health',
  'surgery-record': 'health',
  'death-certificate': 'health',
  'disability-appraisal': 'health',
  'id-card': 'idNumber',
  'household-register': 'idNumber',
  'birth-certificate': 'idNumber',
  'driving-licence': 'idNumber',
  'bank-card': 'accountNumber',
}

/** Until it is known what a document shows, only those see it who may see all of it. */
export function maySeeDocument(staff: Pick<StaffActor, 'roles'>, reading: StoredReading): boolean {
  if (reading.state === 'waiting' || reading.state === 'reading')
    return [...new Set(Object.values(guards))].every((field) => maySee(staff, field))
  const guard = reading.state === 'read' ? guards[reading.kind] : undefined
  return guard === undefined || maySee(staff, guard)
}
