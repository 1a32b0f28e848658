import { append, type Day, newId, type Tx } from '../kit/index.ts'
import type { Entitlement } from './entitlement.ts'

export interface Grant {
  readonly customerId: string
  readonly kind: Entitlement['kind']
  readonly quota: number
  readonly from: Day
  readonly until: Day
  readonly family: boolean
  /** What it comes from, e.g. `policy:<id>`; the same source and start grant once. */
  readonly source: string
}

/** Grants a benefit; gives its id. A second grant from the same source and day fails on its unique constraint. */
export function grantEntitlement(tx: Tx, { from, until, ...grant }: Grant): string {
  const id = newId()
  append(tx, 'benefit_entitlements', { id, ...grant, validFrom: from, validUntil: until, grantedAt: tx.at })
  return id
}
