// Who is signed in: the actor of a write, and what is known of how they were identified.
import type { Actor } from '../kit/index.ts'
import type { Permission, Role } from './roles.ts'

/** How surely we know a customer: by the phone's code, by ID number and name, by the face against the ID photo. */
export const levels = ['code', 'id', 'face'] as const
export type Level = (typeof levels)[number]

/** How the level was reached; `call` is a person at the desk, the other way to `face`, and `counter` one who stood before the customer. */
export const levelHows = ['sms', 'id-number', 'photo', 'call', 'counter'] as const
export type LevelHow = (typeof levelHows)[number]

export type CustomerActor = Extract<Actor, { kind: 'customer' }> & {
  readonly level: Level
  readonly levelHow: LevelHow
  readonly levelUntil: Date | null
  /** The member of staff who attends to the customer at the counter; nothing when the customer acts alone. */
  readonly attendedBy?: Attendant
}

export interface Attendant {
  readonly staffId: string
  readonly name: string
  readonly roles: readonly Role[]
}

export type StaffActor = Extract<Actor, { kind: 'staff' }> & {
  readonly roles: readonly Role[]
  readonly permissions: readonly Permission[]
}

/** The level a customer's session has now. */
export function levelOf(session: CustomerActor): Level {
  return session.level
}

export function reaches(has: Level, needed: Level): boolean {
  return levels.indexOf(has) >= levels.indexOf(needed)
}
