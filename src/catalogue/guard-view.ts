// A request at the desk shows each role only the fields it may see; what is hidden in an answer is hidden wherever it is told again.
import { type GuardedField, maySee, type StaffActor } from '../identity/index.ts'
import { maskNumber } from '../kit/index.ts'
import type { Service } from './define.ts'
import { type RequestView, requestView } from './view.ts'

const guarded = ['phone', 'email', 'address', 'idNumber'] as const satisfies readonly GuardedField[]

/** What happened to somebody is health. */
export function isHealth({ counter, underwritten }: Pick<Service, 'counter' | 'underwritten'>): boolean {
  return counter === 'claims' || underwritten === true
}

/** The view without what the member of staff's roles do not open. */
export function guardView(staff: Pick<StaffActor, 'roles'>, service: Service, view: RequestView): RequestView {
  if (isHealth(service) && !maySee(staff, 'health')) return withoutContent(view)
  const hidden = guarded.filter((field) => !maySee(staff, field))
  const values = valuesOf(view.steps, hidden)
  const written = values.reduce(
    (text, value) => text.replaceAll(quoted(value), quoted(maskNumber(value))),
    JSON.stringify(view),
  )
  return requestView.parse(JSON.parse(written))
}

function withoutContent({ preview: _preview, outcome: _outcome, ...view }: RequestView): RequestView {
  const steps = view.steps.map(({ answer: _answer, known: _known, document: _document, ...step }) => step)
  return { ...view, steps }
}

// The longest first: one value may be part of another.
function valuesOf(value: unknown, hidden: readonly string[]): string[] {
  const found = new Set<string>()
  const look = (at: unknown): void => {
    if (typeof at !== 'object' || at === null) return
    for (const [name, inner] of Object.entries(at)) {
      if (typeof inner === 'string' && inner !== '' && hidden.includes(name)) found.add(inner)
      look(inner)
    }
  }
  look(value)
  return [...found].sort((a, b) => b.length - a.length)
}

/** As it stands within a JSON string. */
function quoted(value: string): string {
  return JSON.stringify(value).slice(1, -1)
}
