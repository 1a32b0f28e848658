// For whom the person signed in acts in this tab; nobody until they say so, and never longer than the tab lives.
import { useSyncExternalStore } from 'react'
import { api } from '../../shared/client.ts'
import { record } from '../../shared/problem.ts'
import { queries } from '../query.ts'

export interface Principal {
  readonly customerId: string
  readonly name: string
}

const key = 'acting-for'
const listeners = new Set<() => void>()
let current = stored()

// Every call says for whom it is; the server decides what that opens.
api.use({
  onRequest({ request }) {
    if (current) request.headers.set('x-acting-for', current.customerId)
  },
})

// Once the store says that the mandate no longer holds, this tab is its own again.
window.addEventListener('mandate-over', () => current && actFor(undefined))

/** Whom this tab acts for; undefined for oneself. */
export function useActing(): Principal | undefined {
  return useSyncExternalStore(listen, () => current)
}

/** From here on for somebody else, or for oneself again: nothing that was read before is kept. */
export function actFor(principal: Principal | undefined): void {
  current = principal
  if (principal) sessionStorage.setItem(key, JSON.stringify(principal))
  else sessionStorage.removeItem(key)
  const me = queries.getQueryData(['me'])
  queries.clear()
  queries.setQueryData(['me'], me)
  for (const told of listeners) told()
}

function listen(told: () => void): () => void {
  listeners.add(told)
  return () => {
    listeners.delete(told)
  }
}

function stored(): Principal | undefined {
  const written = sessionStorage.getItem(key)
  const { customerId, name } = record(written ? JSON.parse(written) : undefined)
  return typeof customerId === 'string' && typeof name === 'string' ? { customerId, name } : undefined
}
