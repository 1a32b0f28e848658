// The seat: the whole conversation as it comes, the customer one step away, and the answer.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Link, useParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { Mark, Page } from '../parts/page.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import type { SeatConversation } from '../shapes.ts'
import { useWords } from '../words.ts'
import { Said } from './said.tsx'

interface Place {
  readonly customerId: string
  readonly conversationId: string
}

export function Seat() {
  const { customerId = '', conversationId = '' } = useParams()
  const place = { customerId, conversationId }
  const query = useQuery({
    queryKey: ['seat', conversationId],
    queryFn: () =>
      take(api.GET('/api/desk/conversations/{customerId}/{conversationId}/messages', { params: { path: place } })),
  })
  useLive(place)
  return <Loaded query={query}>{(conversation) => <Talk conversation={conversation} place={place} />}</Loaded>
}

/** Reads again whenever something is said or the conversation changes hands. */
function useLive({ customerId, conversationId }: Place): void {
  const client = useQueryClient()
  useEffect(() => {
    const source = new EventSource(`/api/desk/conversations/${customerId}/${conversationId}/events`)
    const again = () => void client.invalidateQueries({ queryKey: ['seat', conversationId] })
    source.addEventListener('message', again)
    source.addEventListener('state', again)
    return () => source.close()
  }, [client, customerId, conversationId])
}

interface TalkProps {
  readonly conversation: SeatConversation
  readonly place: Place
}

function Talk({ conversation, place }: TalkProps) {
  const t = useWords()
  const may = useMay()
  const client = useQueryClient()
  const end = useRef<HTMLDivElement>(null)
  const { messages, mine } = conversation
  const path = place
  const keep = (now: SeatConversation) => client.setQueryData(['seat', place.conversationId], now)
  const takeIt = useMutation({
    mutationFn: () =>
      take(api.POST('/api/desk/conversations/{customerId}/{conversationId}/taking', { params: { path } })),
    onSuccess: keep,
  })
  const close = useMutation({
    mutationFn: () =>
      take(api.POST('/api/desk/conversations/{customerId}/{conversationId}/closing', { params: { path }, body: {} })),
    onSuccess: keep,
  })
  const last = messages.at(-1)?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said last is brought into view
  useEffect(() => end.current?.scrollIntoView({ block: 'nearest' }), [last])
  return (
    <Page
      title={t('seat.title', { name: conversation.customerName })}
      aside={
        <span className="row">
          <Mark tone={conversation.with === 'waiting' ? 'warn' : 'plain'}>{t(`chat.with.${conversation.with}`)}</Mark>
          {may('customer.read') ? <Link to={`/customers/${place.customerId}`}>{t('seat.customer')}</Link> : null}
          {mine && conversation.with === 'person' ? (
            <Button size="small" loading={close.isPending} onClick={() => close.mutate()}>
              {t('seat.close')}
            </Button>
          ) : null}
        </span>
      }
    >
      <ol className="talk" aria-live="polite" aria-label={t('seat.said')}>
        {messages.map((message) => (
          <Said key={message.id} message={message} />
        ))}
      </ol>
      <div ref={end} />
      <WriteFault error={takeIt.error ?? close.error} />
      {conversation.with === 'waiting' ? (
        <Button type="primary" loading={takeIt.isPending} onClick={() => takeIt.mutate()}>
          {t('seat.take')}
        </Button>
      ) : null}
      {conversation.with === 'person' && mine ? <SayBox place={place} onSaid={keep} /> : null}
      {conversation.with === 'person' && !mine ? (
        <p className="nothing">{t('seat.others', { name: conversation.staffName ?? '' })}</p>
      ) : null}
      {conversation.with === 'closed' ? <p className="nothing">{t('seat.closed')}</p> : null}
    </Page>
  )
}

function SayBox({ place, onSaid }: { readonly place: Place; readonly onSaid: (now: SeatConversation) => unknown }) {
  const t = useWords()
  const [sentence, setSentence] = useState('')
  const say = useWrite(
    (said: string, headers) =>
      take(
        api.POST('/api/desk/conversations/{customerId}/{conversationId}/messages', {
          params: { path: place },
          body: { sentence: said },
          headers,
        }),
      ),
    (now) => {
      setSentence('')
      onSaid(now)
    },
  )
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (sentence.trim()) say.mutate(sentence.trim())
  }
  return (
    <form className="say" onSubmit={submit}>
      <WriteFault error={say.error} />
      <Input.TextArea
        aria-label={t('seat.answer')}
        placeholder={t('seat.hint')}
        autoFocus
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={2_000}
        value={sentence}
        onChange={(event) => setSentence(event.target.value)}
        onPressEnter={(event) => {
          if (event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          submit()
        }}
      />
      <Button type="primary" htmlType="submit" loading={say.isPending} disabled={!sentence.trim()}>
        {t('seat.send')}
      </Button>
    </form>
  )
}
