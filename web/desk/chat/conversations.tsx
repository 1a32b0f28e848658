// Conversations handed to a person: waiting ones first.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Page } from '../parts/page.tsx'
import { Pager, PickBar, Rows, useAfter, usePick } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import { useWords } from '../words.ts'

const states = ['waiting', 'taken'] as const

export function Conversations() {
  const t = useWords()
  const { language } = useLanguage()
  const state = usePick({ name: 'state', values: states, first: 'waiting' })
  const after = useAfter()
  const query = useQuery({
    queryKey: ['conversations', state, after],
    queryFn: () =>
      take(api.GET('/api/desk/conversations', { params: { query: { state, ...(after ? { after } : {}) } } })),
    refetchInterval: 5_000,
  })
  return (
    <Page title={t('menu.conversations')}>
      <PickBar
        name="state"
        label={t('chat.state')}
        values={states}
        first="waiting"
        words={(value) => t(`chat.${value}`)}
      />
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            <Rows
              label={t('menu.conversations')}
              empty={t(`chat.none.${state}`)}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                {
                  title: t('chat.said'),
                  cell: ({ customerId, id, lastSentence }) => (
                    <Link to={`/conversations/${customerId}/${id}`}>{lastSentence || '…'}</Link>
                  ),
                },
                { title: t('chat.customer'), cell: ({ customerName }) => customerName },
                { title: t('chat.since'), cell: ({ handedOverAt }) => formatInstant(handedOverAt, language) },
                { title: t('chat.seat'), cell: ({ staffName }) => staffName ?? '—' },
              ]}
            />
            <Pager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
