// The start: the customer's own, or that of a visit to the counter.
import { visitNow } from '../../shared/visit.ts'
import { CounterHome } from '../counter/counter-home.tsx'
import { Home } from './home.tsx'

export function Start() {
  return visitNow() ? <CounterHome /> : <Home />
}
