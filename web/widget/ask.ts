// The store's door for anybody: one sentence, one answer, no cookie.
import type { components, paths } from '../shared/api.ts'

export type Answer = components['schemas']['AnybodyAnswer']
type Body = paths['/api/widget/ask']['post']['requestBody']['content']['application/json']

/** Raises with the status when the store does not answer. */
export async function ask(store: string, sentence: string): Promise<Answer> {
  const body: Body = { sentence }
  const response = await fetch(`${store}/api/widget/ask`, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new RefusedError(response.status)
  return response.json()
}

export class RefusedError extends Error {
  readonly status: number
  constructor(status: number) {
    super(`the store answered ${status}`)
    this.status = status
  }
}
