// References within a feed: to what is contained, by urn:uuid, by type and id, by full address.
import { below, type Fault, type Place } from './fault.ts'
import type { Resource } from './schemas.ts'

export interface Reference extends Place {
  readonly reference: string
  /** What it points to; undefined when that is outside of the feed. */
  target?: Entry
}

/** A resource as it came, of whatever type. */
export interface Entry extends Place {
  readonly type: string
  readonly id?: string
  readonly fullUrl?: string
  /** The resource it is contained in. */
  readonly within?: Entry
  /** What was read; undefined for types that are listed only, and for what could not be read. */
  readonly resource?: Resource
  readonly references: readonly Reference[]
}

/** Every `reference` of a resource, but not of those contained in it. */
export function findReferences(place: Place, value: unknown): Reference[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = below(place, [key])
    if (key === 'contained') return []
    return key === 'reference' && typeof inner === 'string' ? [{ ...at, reference: inner }] : findReferences(at, inner)
  })
}

/** Points every reference at its entry. Only one that cannot lead outside, and leads nowhere, is a fault. */
export function resolveReferences(entries: readonly Entry[]): Fault[] {
  const known = new Map<string, Entry>()
  const contained = new Map<Entry, Map<string, Entry>>()
  const note = (name: string, entry: Entry) => known.has(name) || known.set(name, entry)
  for (const entry of entries) {
    const { within, id, fullUrl, type } = entry
    if (within && id) contained.set(within, (contained.get(within) ?? new Map()).set(id, entry))
    if (within) continue
    if (fullUrl) note(fullUrl, entry)
    if (id) note(`${type}/${id}`, entry)
    if (id) note(`urn:uuid:${id}`, entry)
  }
  const faults: Fault[] = []
  for (const entry of entries) {
    const owner = entry.within ?? entry
    for (const one of entry.references) {
      const { reference } = one
      const isInner = reference.startsWith('#')
      const target = isInner ? inner(owner, reference, contained) : known.get(reference.replace(/\/_history\/.*$/, ''))
      if (target) one.target = target
      else if (isInner || reference.startsWith('urn:')) faults.push(nowhere(one))
    }
  }
  return faults
}

// `#` alone is the resource that contains.
function inner(owner: Entry, reference: string, contained: ReadonlyMap<Entry, ReadonlyMap<string, Entry>>) {
  return reference === '#' ? owner : contained.get(owner)?.get(reference.slice(1))
}

function nowhere({ reference, ...place }: Reference): Fault {
  return {
    ...(place.line === undefined ? {} : { line: place.line }),
    pointer: place.pointer,
    message: { zh: `引用的资源不在其中：${reference}`, en: `refers to nothing in the feed: ${reference}` },
  }
}
