// A demo person comes to the counter: a member of staff looks at their papers and serves them.
import { z } from 'zod'
import { findDemo } from '../demo/index.ts'
import { getCustomer } from '../src/customers/index.ts'
import type { DemoStore } from './demo-store.ts'
import type { Answer, Person } from './person.ts'

const visit = z.object({ id: z.string(), level: z.string() })

/** What is said of the papers of a demo person; `changed` where they do not fit. */
export async function papersOf(demo: DemoStore, key: string, changed: object = {}): Promise<object> {
  const { idNumber, name } = await getCustomer(demo.store.db, await findDemo(demo.store.db, key))
  return { paper: 'id-card', number: idNumber, name, isAlike: true, ...changed }
}

/** Asks to serve a demo person with the papers given. */
export async function askVisit(demo: DemoStore, staff: Person, key: string, seen: object): Promise<Answer> {
  return staff.post(`/api/desk/customers/${await findDemo(demo.store.db, key)}/visits`, seen)
}

export interface Attended {
  readonly visitId: string
  /** The member of staff, acting for the customer. */
  readonly person: Person
}

/** The visit of a demo person whose papers fit. */
export async function attend(demo: DemoStore, staff: Person, key: string): Promise<Attended> {
  const { id: visitId } = visit.parse((await askVisit(demo, staff, key, await papersOf(demo, key))).body)
  return { visitId, person: staff.attending(visitId) }
}
