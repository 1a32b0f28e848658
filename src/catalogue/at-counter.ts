// What a member of staff may see and fill in of a customer's request at the counter: no more than at the desk.
import { type CustomerActor, maySee } from '../identity/index.ts'
import type { Service } from './define.ts'
import { guardView, isHealth } from './guard-view.ts'
import { healthAtCounter } from './problems.ts'
import type { RequestView } from './view.ts'

type By = Pick<CustomerActor, 'attendedBy'>

/** A request as its customer sees it, or, at the counter, as far as the roles of who attends open it. */
export function shownTo({ attendedBy }: By, service: Service, view: RequestView): RequestView {
  return attendedBy ? guardView(attendedBy, service, view) : view
}

/** Answers about health are taken by who may see them; raises 403 `health-at-counter`. */
export function requireFor({ attendedBy }: By, service: Service): void {
  if (attendedBy && isHealth(service) && !maySee(attendedBy, 'health')) throw healthAtCounter()
}
