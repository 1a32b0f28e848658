// The visit to the counter this window serves: staff fill in, the customer reads and signs. It lives as long as the window does.
const key = 'visit'

/** The visit's id; nothing when the customer is alone. */
export function visitNow(): string | undefined {
  return window.sessionStorage.getItem(key) ?? undefined
}

export function beginVisit(visitId: string): void {
  window.sessionStorage.setItem(key, visitId)
}

export function forgetVisit(): void {
  window.sessionStorage.removeItem(key)
}

/** The address of a picture, which carries no header, as this visit may see it. */
export function inVisit(address: string): string {
  const visitId = visitNow()
  return visitId ? `${address}?visit=${visitId}` : address
}
