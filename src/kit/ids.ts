// Identifiers: UUIDv7, so that keys made later sort later.
import { v7, validate } from 'uuid'
import { z } from 'zod'

/** A new UUIDv7. */
export function newId(): string {
  return v7()
}

export function isId(text: string): boolean {
  return validate(text)
}

export const id = z.uuid()
