// Reads what hospitals and payers send in FHIR R4: a bundle, a resource, or NDJSON with one of them a line.
import { z } from 'zod'
import { below, type Fault, faultsOf, type Place } from './fault.ts'
import { type Entry, findReferences, resolveReferences } from './references.ts'
import { type ResourceOf, type ResourceType, resource, resourceTypes } from './schemas.ts'

export interface Feed {
  /** Every resource that came, contained ones too, in order. */
  readonly entries: readonly Entry[]
  readonly faults: readonly Fault[]
}

export interface TypeCount {
  readonly type: string
  readonly read: number
  /** Came, but is of a type that is only listed, or could not be read. */
  readonly unread: number
  /** Whether this type is one that is read. */
  readonly known: boolean
}

const named = z.object({ resourceType: z.string().min(1) })
const whole = named.extend({
  id: z.string().optional(),
  contained: z.array(z.unknown()).optional(),
  entry: z.array(z.unknown()).optional(),
})
const bundled = z.object({ fullUrl: z.string().optional(), resource: z.unknown().optional() })

/** Text is parsed first; anything else is taken as parsed JSON. Nothing is raised: what is wrong is in `faults`. */
export function readFeed(sent: unknown): Feed {
  const entries: Entry[] = []
  const faults: Fault[] = []
  for (const { value, ...place } of typeof sent === 'string' ? parse(sent, faults) : [{ value: sent, pointer: '' }])
    take(place, value, {}, { entries, faults })
  faults.push(...resolveReferences(entries))
  return { entries, faults }
}

export function resourcesOf<T extends ResourceType>(feed: Feed, type: T): ResourceOf<T>[] {
  return feed.entries.flatMap(({ resource }) => (resource && isOf(resource, type) ? [resource] : []))
}

function isOf<T extends ResourceType>(one: { resourceType: string }, type: T): one is ResourceOf<T> {
  return one.resourceType === type
}

/** What came, by type: nothing is dropped in silence. */
export function countTypes(entries: readonly Entry[]): TypeCount[] {
  const types = [...new Set(entries.map(({ type }) => type))].sort()
  return types.map((type) => {
    const all = entries.filter((entry) => entry.type === type)
    const read = all.filter((entry) => entry.resource).length
    return { type, read, unread: all.length - read, known: resourceTypes.has(type) }
  })
}

type Parsed = Place & { readonly value: unknown }

// A pretty-printed bundle is one document; where the whole is none, lines that are resources make it NDJSON.
function parse(text: string, faults: Fault[]): Parsed[] {
  const plain = text.replace(/^\uFEFF/, '')
  const document = parseJson(plain)
  if ('value' in document) return [{ value: document.value, pointer: '' }]
  const lines = plain.split('\n').map((line, index) => ({ line: index + 1, text: line.trim() }))
  const read = lines.filter((line) => line.text !== '').map((line) => ({ line: line.line, ...parseJson(line.text) }))
  const isLines = read.some((one) => 'value' in one && named.safeParse(one.value).success)
  if (!isLines) {
    faults.push(broken({ pointer: '' }, document.error))
    return []
  }
  return read.flatMap((one) => {
    if ('value' in one) return [{ line: one.line, pointer: '', value: one.value }]
    faults.push(broken({ line: one.line, pointer: '' }, one.error))
    return []
  })
}

function parseJson(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function broken(place: Place, why: string): Fault {
  return { ...place, message: { zh: `不是完整的 JSON（${why}）`, en: `not whole JSON (${why})` } }
}

function strange(place: Place): Fault {
  return {
    ...place,
    message: { zh: '不是 FHIR 资源：没有 resourceType', en: 'not a FHIR resource: it has no resourceType' },
  }
}

interface Into {
  readonly entries: Entry[]
  readonly faults: Fault[]
}

function take(place: Place, value: unknown, from: Pick<Entry, 'within' | 'fullUrl'>, into: Into): void {
  const { data, error } = whole.safeParse(value)
  if (!data) {
    into.faults.push(...(named.safeParse(value).success ? faultsOf(place, error) : [strange(place)]))
    return
  }
  if (data.resourceType === 'Bundle') {
    for (const [index, one] of (data.entry ?? []).entries()) takeBundled(below(place, ['entry', index]), one, into)
    return
  }
  const read = resourceTypes.has(data.resourceType) ? resource.safeParse(value) : undefined
  if (read?.error) into.faults.push(...faultsOf(place, read.error))
  const entry: Entry = {
    ...place,
    ...from,
    type: data.resourceType,
    ...(data.id === undefined ? {} : { id: data.id }),
    ...(read?.data ? { resource: read.data } : {}),
    references: findReferences(place, value),
  }
  into.entries.push(entry)
  for (const [index, one] of (data.contained ?? []).entries())
    take(below(place, ['contained', index]), one, { within: entry }, into)
}

// An entry may be a request or an answer without a resource (a DELETE, a 204): it is listed as what it is.
function takeBundled(place: Place, value: unknown, into: Into): void {
  const { data } = bundled.safeParse(value)
  if (data && data.resource === undefined) into.entries.push({ ...place, type: 'Bundle.entry', references: [] })
  else take(below(place, ['resource']), data?.resource, data?.fullUrl ? { fullUrl: data.fullUrl } : {}, into)
}
