// Live progress as server-sent events: each event carries its number, so that a browser that lost the line goes on where it was.
import type { Db } from '../kit/index.ts'
import { type Claim, isClosed, stateOf } from './claim.ts'
import { type ClaimEvent, eventsOf } from './events.ts'
import { wake } from './live.ts'
import { viewEvent } from './view.ts'

const lookEveryMs = 1_000
const beatEveryMs = 15_000
const streamMsMax = 30 * 60_000

interface Streaming {
  readonly db: Db
  readonly claim: Pick<Claim, 'customerId' | 'id'>
  readonly afterSeq: number
  /** Set when the server closes. */
  readonly signal: AbortSignal
}

/** Text of the stream: what has happened since, then what happens, until the claim is closed. */
export async function* eventStream({ db, claim, afterSeq, signal }: Streaming): AsyncGenerator<string> {
  const began = Date.now()
  const all = await eventsOf(db, claim)
  let [seq, beatAt] = [afterSeq, began]
  let known = all
  yield 'retry: 2000\n\n'
  while (!signal.aborted && Date.now() - began < streamMsMax) {
    const fresh = known.filter((event) => event.seq > seq)
    for (const event of fresh) yield messageOf(event, all)
    seq = fresh.at(-1)?.seq ?? seq
    if (isClosed(stateOf(all))) {
      yield `event: closed\ndata: {"seq":${seq}}\n\n`
      return
    }
    await wake(claim.id, lookEveryMs)
    if (Date.now() - beatAt >= beatEveryMs) {
      yield ': beat\n\n'
      beatAt = Date.now()
    }
    known = await eventsOf(db, claim, seq)
    all.push(...known)
  }
}

function messageOf(event: ClaimEvent, all: readonly ClaimEvent[]): string {
  const state = stateOf(all.filter(({ seq }) => seq <= event.seq))
  return `id: ${event.seq}\nevent: claim\ndata: ${JSON.stringify({ ...viewEvent(event), state })}\n\n`
}
