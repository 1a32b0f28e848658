// Messages as they come, to whoever watches a conversation: a stream of server-sent events.
import { EventEmitter } from 'node:events'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App, Db } from '../kit/index.ts'
import { type Conversation, getConversation, listMessages } from './store.ts'
import { messageOf } from './views.ts'

const hint = new EventEmitter()
hint.setMaxListeners(0)
// Another process may have written it: look again by ourselves.
const lookEveryMs = 2_000
const streamMaxMs = 30 * 60_000

/** Called after a write: those who watch in this process look at once. */
export function tellWatchers(conversationId: string): void {
  hint.emit(conversationId)
}

export interface Streams {
  /** Sends what follows `after` (a message's id) until the client goes, the app closes or half an hour is over. */
  send(request: FastifyRequest, reply: FastifyReply, of: Pick<Conversation, 'customerId' | 'id'>, after?: string): void
}

/** The streams of an app; they end when it closes. */
export function openStreams(app: App, db: Db): Streams {
  const open = new Set<() => void>()
  app.addHook('preClose', async () => {
    for (const end of open) end()
  })
  return {
    send(request, reply, of, after) {
      reply.hijack()
      const { raw } = reply
      raw.writeHead(200, {
        ...headersOf(reply),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      raw.write(': open\n\n')
      const stop = follow(db, of, after, (event) => raw.write(event))
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

function follow(
  db: Db,
  of: Pick<Conversation, 'customerId' | 'id'>,
  after: string | undefined,
  write: (event: string) => void,
): () => void {
  let last = after
  let state = ''
  let busy = false
  let again = false
  let stopped = false
  async function look() {
    again = busy
    if (busy || stopped) return
    busy = true
    try {
      const [messages, conversation] = await Promise.all([
        listMessages(db, of, last),
        getConversation(db, of.customerId, of.id),
      ])
      for (const message of messages)
        write(`event: message\nid: ${message.id}\ndata: ${JSON.stringify(messageOf(message))}\n\n`)
      last = messages.at(-1)?.id ?? last
      const now = JSON.stringify({ with: withWhom(conversation), staffName: conversation.takenByName })
      write(now === state ? ': \n\n' : `event: state\ndata: ${now}\n\n`)
      state = now
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
