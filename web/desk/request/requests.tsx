// Requests the rules referred to a person, oldest first, each with its statutory clock.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Due } from '../parts/due.tsx'
import { Page } from '../parts/page.tsx'
import { Pager, Rows, useAfter } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import { useWords } from '../words.ts'

export function Requests() {
  const t = useWords()
  const { language, say } = useLanguage()
  const after = useAfter()
  const query = useQuery({
    queryKey: ['requests', after],
    queryFn: () => take(api.GET('/api/desk/requests', { params: { query: after ? { after } : {} } })),
    refetchInterval: 20_000,
  })
  return (
    <Page title={t('menu.requests')}>
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            <Rows
              label={t('menu.requests')}
              empty={t('requests.none')}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                {
                  title: t('requests.service'),
                  cell: ({ title, customerId, id }) => <Link to={`/requests/${customerId}/${id}`}>{say(title)}</Link>,
                },
                { title: t('requests.customer'), cell: ({ customerName }) => customerName },
                {
                  title: t('requests.submitted'),
                  cell: ({ submittedAt }) => (submittedAt ? formatInstant(submittedAt, language) : '—'),
                },
                { title: t('requests.why'), cell: ({ because }) => because.map(say).join('；') },
                { title: t('requests.due'), cell: ({ clock }) => (clock ? <Due {...clock} /> : '—') },
              ]}
            />
            <Pager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
