// Messages as they come, to whoever watches a conversation: a stream of server-sent events.
import { EventEmitter } from 'node:events'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App, Db } from '../../kit/index.ts'
import { type Conversation, getConversation, listMessages } from '../store.ts'
import { messageOf } from '../views.ts'

const hint = new EventEmitter()
hint.setMaxListeners(0)
// Another process may have written it: look again by ourselves.
const lookEveryMs = 2_000
const streamMaxMs = 30 * 60_000

/** Called after a write: those who watch in this process look at once. */
export function tellWatchers(conversationId: string): void {
  hint.emit(conversationId)
}

type Key = Pick<Conversation, 'customerId' | 'id'>

interface Sending {
  /** A message's id: only what follows is sent. */
  readonly after?: string | undefined
  /** What else is told when it changes, by the name of its event. */
  readonly beside?: { readonly event: string; read(): Promise<unknown> }
}

export interface Streams {
  /** Sends what is said until the client goes, the app closes or half an hour is over. */
  send(request: FastifyRequest, reply: FastifyReply, of: Key, sending: Sending): void
}

/** The answer becomes a stream of server-sent events, written by the caller from here on. */
export function beginEvents(reply: FastifyReply): FastifyReply['raw'] {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    ...headersOf(reply),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  raw.write(': open\n\n')
  return raw
}

/** The streams of an app; they end when it closes. */
export function openStreams(app: App, db: Db): Streams {
  const open = new Set<() => void>()
  app.addHook('preClose', async () => {
    for (const end of open) end()
  })
  return {
    send(request, reply, of, sending) {
      const raw = beginEvents(reply)
      const stop = follow(db, of, sending, (event) => raw.write(event))
      const end = () => {
        stop()
        open.delete(end)
        clearTimeout(limit)
        raw.end()
      }
      const limit = setTimeout(end, streamMaxMs)
      open.add(end)
      request.raw.on('close', end)
    },
  }
}

function headersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reply.getHeaders()).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
}

function follow(db: Db, of: Key, { after, beside }: Sending, write: (event: string) => void): () => void {
  let last = after
  const told = new Map<string, string>()
  /** Tells what is not as it was told last. */
  function tell(event: string, value: unknown): boolean {
    const now = JSON.stringify(value)
    if (told.get(event) === now) return false
    told.set(event, now)
    write(`event: ${event}\ndata: ${now}\n\n`)
    return true
  }
  let busy = false
  let again = false
  let stopped = false
  async function look() {
    again = busy
    if (busy || stopped) return
    busy = true
    try {
      const [messages, conversation, more] = await Promise.all([
        listMessages(db, of, last),
        getConversation(db, of.customerId, of.id),
        beside?.read(),
      ])
      for (const message of messages)
        write(`event: message\nid: ${message.id}\ndata: ${JSON.stringify(messageOf(message))}\n\n`)
      last = messages.at(-1)?.id ?? last
      const isNew = tell('state', { with: withWhom(conversation), staffName: conversation.takenByName })
      if (beside) tell(beside.event, more)
      if (!isNew) write(': \n\n')
    } catch {
      // the next look tries again
    } finally {
      busy = false
    }
    if (again) await look()
  }
  const timer = setInterval(() => void look(), lookEveryMs)
  const now = () => void look()
  hint.on(of.id, now)
  void look()
  return () => {
    stopped = true
    clearInterval(timer)
    hint.off(of.id, now)
  }
}

export type With = 'store' | 'waiting' | 'person' | 'closed'

/** Who answers: the store, a person who is awaited or there, or nobody any more. */
export function withWhom({
  handedOverAt,
  takenAt,
  closedAt,
}: Pick<Conversation, 'handedOverAt' | 'takenAt' | 'closedAt'>): With {
  if (closedAt) return 'closed'
  if (!handedOverAt) return 'store'
  return takenAt ? 'person' : 'waiting'
}
