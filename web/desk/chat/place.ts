// One conversation at the desk: read again when something happens in it; others are told that it is open here.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { api, take } from '../../shared/client.ts'
import type { SeatConversation } from '../shapes.ts'

export interface Place {
  readonly customerId: string
  readonly conversationId: string
}

export function useKeep({ conversationId }: Place): (now: SeatConversation) => void {
  const client = useQueryClient()
  return (now) => client.setQueryData(['seat', conversationId], now)
}

/** Reads again whenever something is said, the conversation changes hands, or somebody else opens it. */
export function useLive({ customerId, conversationId }: Place): void {
  const client = useQueryClient()
  useEffect(() => {
    const source = new EventSource(`/api/desk/conversations/${customerId}/${conversationId}/events`)
    const again = () => void client.invalidateQueries({ queryKey: ['seat', conversationId] })
    for (const event of ['message', 'state', 'seats']) source.addEventListener(event, again)
    return () => source.close()
  }, [client, customerId, conversationId])
}

const readEveryMs = 20_000
const writeEveryMs = 6_000

/** Tells colleagues that one has it open; what is returned tells them that one writes, at most every few seconds. */
export function useWatching({ customerId, conversationId }: Place): () => void {
  const toldAt = useRef(0)
  const tell = useCallback(
    (doing: 'reading' | 'writing' | 'gone') => {
      const path = { customerId, conversationId }
      const note = api.PUT('/api/desk/conversations/{customerId}/{conversationId}/watching', {
        params: { path },
        body: { doing },
      })
      void take(note).catch(() => undefined)
    },
    [customerId, conversationId],
  )
  useEffect(() => {
    tell('reading')
    const timer = setInterval(() => tell('reading'), readEveryMs)
    return () => {
      clearInterval(timer)
      tell('gone')
    }
  }, [tell])
  return useCallback(() => {
    if (Date.now() - toldAt.current < writeEveryMs) return
    toldAt.current = Date.now()
    tell('writing')
  }, [tell])
}
