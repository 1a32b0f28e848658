// The documented API, typed from its own OpenAPI description. What goes wrong comes as ProblemError or OfflineError.
import createClient from 'openapi-fetch'
import type { paths } from './api.ts'
import { OfflineError, problemOf } from './problem.ts'
import { visitNow } from './visit.ts'

export const api = createClient<paths>({ baseUrl: '/' })
api.use({
  onRequest({ request }) {
    const visitId = visitNow()
    if (visitId) request.headers.set('X-Visit', visitId)
    return request
  },
})

interface Answer<T> {
  readonly data?: T
  readonly error?: unknown
  readonly response: Response
}

/** The body of an answer; raises what the API or the network says is wrong. */
export async function take<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await reach(call)
  if (!response.ok || data === undefined) throw problemOf(error, response.status)
  return data
}

/** As `take`, for answers without a body. */
export async function finish(call: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await reach(call)
  if (!response.ok) throw problemOf(error, response.status)
}

async function reach<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await call
  } catch (error) {
    if (error instanceof TypeError) throw new OfflineError('no answer')
    throw error
  }
}

/** Fields and files as `multipart/form-data`. */
export function formOf(fields: Readonly<Record<string, string | Blob | readonly Blob[]>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.append(name, value)
    else for (const file of value instanceof Blob ? [value] : value) form.append(name, file)
  }
  return form
}
