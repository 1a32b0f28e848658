// Small values as FHIR writes them.
import { type Day, dayOf, isDay } from '../../kit/index.ts'
import type { Concept, ResourceOf } from '../fhir/schemas.ts'

/** The first identifier, or the one of a system. */
export function identifierOf(identifier: ResourceOf<'Claim'>['identifier'], system?: string): string | undefined {
  const all = [identifier ?? []].flat()
  return all.find((one) => one.value && (system === undefined || one.system === system))?.value
}

/** The Shanghai day of an instant, or the day itself where only that is written. */
export function dayIn(written: string | undefined): Day | undefined {
  if (written === undefined || isDay(written)) return written
  const at = new Date(written)
  return Number.isNaN(at.getTime()) ? undefined : dayOf(at)
}

const voids = new Set(['cancelled', 'entered-in-error', 'planned', 'draft'])
export function isVoid(status: string | undefined): boolean {
  return status !== undefined && voids.has(status)
}

/** What a concept says in words, else by its code. */
export function textOf(concept: Concept | undefined): string | undefined {
  const [first] = concept?.coding ?? []
  return concept?.text ?? first?.display ?? first?.code
}
