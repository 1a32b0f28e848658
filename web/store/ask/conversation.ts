// One conversation: read, spoken in, watched while it is open.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'

const key = 'mendian.conversation'

export function useConversation() {
  const client = useQueryClient()
  const [id, setId] = useState(() => sessionStorage.getItem(key) ?? '')
  const isOpen = id !== ''
  const conversation = useQuery({
    queryKey: ['conversation', id],
    enabled: isOpen,
    queryFn: () => take(api.GET('/api/ask/{conversationId}', { params: { path: { conversationId: id } } })),
    staleTime: 0,
  })
  const keep = async (conversationId: string) => {
    sessionStorage.setItem(key, conversationId)
    setId(conversationId)
    await client.invalidateQueries({ queryKey: ['conversation', conversationId] })
  }
  const say = useWrite(
    (sentence: string, headers) =>
      take(api.POST('/api/ask', { body: { sentence, ...(isOpen ? { conversationId: id } : {}) }, headers })),
    ({ conversationId }) => keep(conversationId),
  )
  const handOver = useWrite(
    (conversationId: string, headers) => take(api.POST('/api/ask/hand-over', { body: { conversationId }, headers })),
    ({ id: conversationId }) => keep(conversationId),
  )
  const fetchPerson = usePerson({ id, isSaying: say.isPending, sayIt: say.mutateAsync, handOver: handOver.mutate })
  useWatch(id)
  const restart = () => {
    sessionStorage.removeItem(key)
    setId('')
  }
  return { id, conversation, say, handOver, fetchPerson, restart }
}

interface Talk {
  readonly id: string
  readonly isSaying: boolean
  readonly sayIt: (sentence: string) => Promise<{ readonly conversationId: string }>
  readonly handOver: (conversationId: string) => void
}

/** Fetches a person into this conversation; a sentence still on its way goes along, for nobody should have to say it twice. */
function usePerson({ id, isSaying, sayIt, handOver }: Talk): () => void {
  const { t } = useTranslation()
  const [isWished, setWished] = useState(false)
  useEffect(() => {
    if (!isWished || isSaying) return
    setWished(false)
    if (id !== '') handOver(id)
    else sayIt(t('ask.personSentence')).then(({ conversationId }) => handOver(conversationId), showsItself)
  }, [isWished, isSaying, id, sayIt, handOver, t])
  return () => setWished(true)
}

/** What goes wrong with a sentence is shown beside it. */
function showsItself(): void {}

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
