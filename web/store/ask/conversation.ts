// One conversation: read, spoken in, watched while it is open.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { type Asked, askStreamed } from './stream.ts'

const key = 'mendian.conversation'
const waitEveryMs = 10_000

/** A card that is taken up in the conversation. */
export type Begin = NonNullable<Asked['begin']>

interface Saying {
  readonly sentence: string
  readonly begin?: Begin
}

export function useConversation() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [id, setId] = useState(() => sessionStorage.getItem(key) ?? '')
  const isOpen = id !== ''
  const conversation = useQuery({
    queryKey: ['conversation', id],
    enabled: isOpen,
    queryFn: () => take(api.GET('/api/ask/{conversationId}', { params: { path: { conversationId: id } } })),
    staleTime: 0,
    // how long it will take changes with what others do
    refetchInterval: ({ state }) => (state.data?.with === 'waiting' ? waitEveryMs : false),
  })
  const keep = useCallback(
    async (conversationId: string) => {
      sessionStorage.setItem(key, conversationId)
      setId(conversationId)
      await client.invalidateQueries({ queryKey: ['conversation', conversationId] })
    },
    [client],
  )
  const [coming, setComing] = useState('')
  const say = useWrite(
    ({ sentence, begin }: Saying, headers) => {
      setComing('')
      const body = { sentence, ...(isOpen ? { conversationId: id } : {}), ...(begin ? { begin } : {}) }
      return askStreamed(body, headers, (words) => setComing((before) => before + words))
    },
    ({ conversationId }) => keep(conversationId),
  )
  const handOver = useWrite(
    (conversationId: string, headers) => take(api.POST('/api/ask/hand-over', { body: { conversationId }, headers })),
    ({ id: conversationId }) => keep(conversationId),
  )
  const onItsWay = useRef<Promise<string> | undefined>(undefined)
  const { mutateAsync } = say
  const tell = useCallback(
    (sentence: string, begin?: Begin) => {
      onItsWay.current = mutateAsync({ sentence, ...(begin ? { begin } : {}) }).then(
        ({ conversationId }) => conversationId,
      )
      return onItsWay.current
    },
    [mutateAsync],
  )
  // A sentence still on its way goes along: nobody should have to say it twice.
  const fetchPerson = async () => {
    const there = (await onItsWay.current?.catch(unheard)) ?? id
    const conversationId = there || (await tell(t('ask.personSentence')).catch(unheard))
    if (conversationId) handOver.mutate(conversationId)
  }
  useWatch(id)
  const { left, leave } = useLeft()
  const restart = () => {
    leave(id)
    onItsWay.current = undefined
    sessionStorage.removeItem(key)
    setId('')
  }
  return { id, conversation, say, coming, tell, handOver, fetchPerson, left, restart, open: keep }
}

/** The conversation one turned away from, to be rated; nothing is lost when that fails. */
function useLeft() {
  const client = useQueryClient()
  const [leftId, setLeftId] = useState('')
  const left = useQuery({
    queryKey: ['conversation', leftId],
    enabled: leftId !== '',
    queryFn: () => take(api.GET('/api/ask/{conversationId}', { params: { path: { conversationId: leftId } } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const leave = (conversationId: string) => {
    take(api.POST('/api/ask/{conversationId}/leaving', { params: { path: { conversationId } } })).then((now) => {
      client.setQueryData(['conversation', conversationId], now)
      setLeftId(conversationId)
    }, unheard)
  }
  return { left: left.data, leave }
}

/** What goes wrong with a sentence is shown beside it. */
function unheard(): undefined {}

/** A message of a person, or a person joining, comes as an event: then the conversation is read again. */
function useWatch(id: string): void {
  const client = useQueryClient()
  useEffect(() => {
    if (id === '') return
    const events = new EventSource(`/api/ask/${id}/events`)
    const look = () => client.invalidateQueries({ queryKey: ['conversation', id] })
    events.addEventListener('message', look)
    events.addEventListener('state', look)
    return () => events.close()
  }, [id, client])
}
