// Earlier conversations: what a person wrote meanwhile comes first, on whatever device one looks.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Conversation } from '../../shared/shapes.ts'
import { Row } from '../parts/list.tsx'
import { Notice } from '../parts/state.tsx'

const param = 'conversation'
const shownMax = 5
const lookEveryMs = 60_000

export function useEarlier() {
  return useQuery({
    queryKey: ['conversations'],
    queryFn: () => take(api.GET('/api/conversations', { params: { query: { limit: shownMax } } })),
    refetchInterval: lookEveryMs,
  })
}

interface EarlierProps {
  readonly current: string
  readonly onOpen: (id: string) => unknown
}

/** Those that are not open; one named in the address is opened at once. */
export function Earlier({ current, onOpen }: EarlierProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [search, setSearch] = useSearchParams()
  const wanted = search.get(param)
  useEffect(() => {
    if (!wanted) return
    setSearch({}, { replace: true })
    void onOpen(wanted)
  }, [wanted, setSearch, onOpen])
  const others = (useEarlier().data?.items ?? []).filter(({ id }) => id !== current)
  const unread = others.filter(({ isUnread }) => isUnread)
  if (current !== '' && unread.length === 0) return null
  return (
    <>
      {unread.map(({ id, lastSentence }) => (
        <Notice key={id} tone="warm" icon="person">
          <p>{t('ask.earlier.answered', { sentence: lastSentence })}</p>
          <button type="button" className="chip" onClick={() => onOpen(id)}>
            {t('ask.earlier.read')}
          </button>
        </Notice>
      ))}
      {current === '' && others.length > 0 ? (
        <details className="fold">
          <summary>{t('ask.earlier.title')}</summary>
          <div className="chips">
            {others.map(({ id, lastSentence, touchedAt, with: who }) => (
              <button key={id} type="button" className="chip" onClick={() => onOpen(id)}>
                {lastSentence || '…'} · {formatInstant(touchedAt, language)}
                {who === 'waiting' || who === 'person' ? ` · ${t(`ask.earlier.${who}`)}` : ''}
              </button>
            ))}
          </div>
        </details>
      ) : null}
    </>
  )
}

/** What is shown of a person's words counts as read. */
export function useRead(conversation: Conversation | undefined): void {
  const client = useQueryClient()
  const id = conversation?.id
  const last = conversation?.messages.findLast(({ by }) => by === 'staff')?.id
  useEffect(() => {
    if (!id || !last) return
    const note = api.PUT('/api/ask/{conversationId}/reading', {
      params: { path: { conversationId: id } },
      body: { messageId: last },
    })
    void take(note).then(
      () => client.invalidateQueries({ queryKey: ['conversations'] }),
      () => undefined,
    )
  }, [id, last, client])
}

/** Rows of the first page: a person has answered. */
export function useAnsweredRows(): ReactNode[] {
  const { t } = useTranslation()
  const unread = useEarlier().data?.items.filter(({ isUnread }) => isUnread) ?? []
  return unread.map(({ id, lastSentence }) => (
    <Row key={id} to={`/ask?${param}=${id}`} icon="ask" title={t('ask.earlier.home')} note={lastSentence} />
  ))
}
