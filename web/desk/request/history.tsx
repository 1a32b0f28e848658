// Everything that happened to a request, first to last, by the business clock.
import { useQuery } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Card } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import type { Request } from '../shapes.ts'
import { useWords } from '../words.ts'

export function History({ request: { customerId, id: requestId, revision } }: { readonly request: Request }) {
  const t = useWords()
  const { language, say } = useLanguage()
  const query = useQuery({
    queryKey: ['request-history', requestId, revision],
    queryFn: () =>
      take(
        api.GET('/api/desk/requests/{customerId}/{requestId}/history', {
          params: { path: { customerId, requestId } },
        }),
      ),
  })
  return (
    <Card title={t('request.history')}>
      <Loaded query={query}>
        {({ items }) => (
          <Rows
            label={t('request.history')}
            empty={t('customer.none.timeline')}
            rows={items}
            keyOf={({ id }) => id}
            columns={[
              { title: t('request.at'), cell: ({ at }) => formatInstant(at, language) },
              { title: t('request.who'), cell: ({ by }) => t(`by.${by}`) },
              {
                title: t('timeline.what'),
                cell: ({ text, reason }) => (
                  <>
                    {say(text)}
                    {reason ? <span className="soft"> · {reason}</span> : null}
                  </>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </Card>
  )
}
