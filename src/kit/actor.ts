// Who acts: a customer in a session, a member of staff, or the system itself.
export type Actor =
  | {
      readonly kind: 'customer'
      readonly customerId: string
      readonly sessionId: string
      /** Who does it for the customer, standing at the counter: the business is the customer's, the act is theirs. */
      readonly attendedBy?: { readonly staffId: string }
    }
  | { readonly kind: 'staff'; readonly staffId: string; readonly name: string; readonly sessionId: string }
  | { readonly kind: 'system'; readonly name: string }

/** One word for a row: `customer:<id>`, `staff:<id>` (at the counter, too), `system:<name>`. */
export function actorKey(by: Actor): string {
  if (by.kind === 'customer') return by.attendedBy ? `staff:${by.attendedBy.staffId}` : `customer:${by.customerId}`
  if (by.kind === 'staff') return `staff:${by.staffId}`
  return `system:${by.name}`
}

export function system(name: string): Actor {
  return { kind: 'system', name }
}
