// How long a session lives: a customer's, a member of staff's, and that of a visit, which belongs to both.
const day = 86_400_000
/** A customer's session ends 30 days after sign-in or 7 days without use; staff after 12 hours, or one without use; a visit after 2 or a half. */
export const lives = {
  customer: { wholeMs: 30 * day, idleMs: 7 * day },
  staff: { wholeMs: day / 2, idleMs: day / 24 },
  visit: { wholeMs: day / 12, idleMs: day / 48 },
} as const

interface Whose {
  readonly customerId: string | null
  readonly staffId: string | null
}

/** Whose session it is says how long it lives. */
export function livesOf({ customerId, staffId }: Whose) {
  if (customerId && staffId) return lives.visit
  return customerId ? lives.customer : lives.staff
}

/** A visit is no secret: it counts only together with the session of the member of staff who opened it. */
export function visitToken(visitId: string): string {
  return `visit:${visitId}`
}
