// The answer to a sentence as it comes: each checked piece is told, the whole is given at the end.
import type { paths } from '../../shared/api.ts'
import { OfflineError, problemOf } from '../../shared/problem.ts'
import type { AskAnswer } from '../../shared/shapes.ts'
import type { Once } from '../../shared/write.ts'

export type Asked = paths['/api/ask']['post']['requestBody']['content']['application/json']

/** Raises what the API or the network says is wrong, as `take` does. */
export async function askStreamed(body: Asked, headers: Once, tell: (words: string) => void): Promise<AskAnswer> {
  const response = await fetch('/api/ask', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new OfflineError('no answer')
  })
  if (!response.ok || !response.body) throw problemOf(await response.json().catch(() => undefined), response.status)
  for await (const { event, data } of eventsOf(response.body)) {
    if (event === 'words') tell(wordsIn(data))
    if (event === 'problem') throw problemOf(data, 500)
    if (isAnswer(event, data)) return data
  }
  throw new OfflineError('the answer broke off')
}

// The whole answer is what the API describes: the event's name says so.
function isAnswer(event: string, data: unknown): data is AskAnswer {
  return event === 'answer' && typeof data === 'object' && data !== null
}

function wordsIn(data: unknown): string {
  return typeof data === 'object' && data !== null && 'words' in data && typeof data.words === 'string'
    ? data.words
    : ''
}

interface StreamEvent {
  readonly event: string
  readonly data: unknown
}

async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let held = ''
  for (;;) {
    const { value, done } = await reader.read().catch(() => {
      throw new OfflineError('the answer broke off')
    })
    held += decoder.decode(value, { stream: !done })
    const parts = held.split('\n\n')
    held = done ? '' : (parts.pop() ?? '')
    for (const part of parts) {
      const event = /^event: (.*)$/m.exec(part)?.[1]
      const data = /^data: (.*)$/m.exec(part)?.[1]
      if (event !== undefined && data !== undefined) yield { event, data: JSON.parse(data) }
    }
    if (done) return
  }
}
