// The seat: the whole conversation as it comes, the customer beside it, and the answer.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useEffect, useRef } from 'react'
import { Link, useParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { Mark, Page } from '../parts/page.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import type { SeatConversation } from '../shapes.ts'
import { useWords } from '../words.ts'
import { Beside } from './beside.tsx'
import { Composer } from './composer.tsx'
import { Passing } from './passing.tsx'
import { type Place, useKeep, useLive, useWatching } from './place.ts'
import { Said } from './said.tsx'

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

interface TalkProps {
  readonly conversation: SeatConversation
  readonly place: Place
}

function Talk({ conversation, place }: TalkProps) {
  const t = useWords()
  const may = useMay()
  const { mine } = conversation
  const isWith = conversation.with
  const write = useWatching(place)
  return (
    <Page
      title={t('seat.title', { name: conversation.customerName })}
      aside={
        <span className="row">
          <Mark>{t(`skill.${conversation.skill}`)}</Mark>
          <Mark tone={isWith === 'waiting' ? 'warn' : 'plain'}>{t(`chat.with.${isWith}`)}</Mark>
          {may('customer.read') ? <Link to={`/customers/${place.customerId}`}>{t('seat.customer')}</Link> : null}
        </span>
      }
    >
      <Others conversation={conversation} />
      <div className="halves">
        <div className="stack">
          <Thread conversation={conversation} />
          {isWith === 'waiting' ? <Take place={place} /> : null}
          {isWith === 'person' && mine ? <Composer place={place} onWriting={write} /> : null}
          {isWith === 'person' && !mine ? (
            <p className="nothing">{t('seat.others', { name: conversation.staffName ?? '' })}</p>
          ) : null}
          {isWith === 'closed' ? <p className="nothing">{t('seat.closed')}</p> : null}
          {isWith === 'store' ? <p className="nothing">{t('seat.withStore')}</p> : null}
        </div>
        <div className="stack">
          {isWith === 'person' && mine ? <Passing place={place} /> : null}
          <Beside conversation={conversation} place={place} />
        </div>
      </div>
    </Page>
  )
}

/** Somebody else has it open or writes: said aloud before two answers go out. */
function Others({ conversation: { others, passedWith } }: Pick<TalkProps, 'conversation'>) {
  const t = useWords()
  return (
    <div className="stack" aria-live="polite">
      {others.map(({ staffName, isWriting }) => (
        <Alert
          key={staffName}
          type={isWriting ? 'warning' : 'info'}
          showIcon
          title={t(isWriting ? 'seat.writing' : 'seat.reading', { name: staffName })}
        />
      ))}
      {passedWith ? <Alert type="info" title={t('seat.passedWith', { words: passedWith })} /> : null}
    </div>
  )
}

function Thread({ conversation: { messages } }: Pick<TalkProps, 'conversation'>) {
  const t = useWords()
  const end = useRef<HTMLDivElement>(null)
  const last = messages.at(-1)?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said last is brought into view
  useEffect(() => end.current?.scrollIntoView({ block: 'nearest' }), [last])
  return (
    <>
      <ol className="talk" aria-live="polite" aria-label={t('seat.said')}>
        {messages.map((message) => (
          <Said key={message.id} message={message} />
        ))}
      </ol>
      <div ref={end} />
    </>
  )
}

function Take({ place }: { readonly place: Place }) {
  const t = useWords()
  const client = useQueryClient()
  const keep = useKeep(place)
  const takeIt = useMutation({
    mutationFn: () =>
      take(api.POST('/api/desk/conversations/{customerId}/{conversationId}/taking', { params: { path: place } })),
    onSuccess: (now) => {
      keep(now)
      return client.invalidateQueries({ queryKey: ['seats'] })
    },
  })
  return (
    <>
      <WriteFault error={takeIt.error} />
      <Button type="primary" loading={takeIt.isPending} onClick={() => takeIt.mutate()}>
        {t('seat.take')}
      </Button>
    </>
  )
}
