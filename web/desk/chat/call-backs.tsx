// Calls that customers asked for instead of waiting.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Mark, Page } from '../parts/page.tsx'
import { Pager, Rows, useAfter } from '../parts/rows.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useWords } from '../words.ts'

interface Outcome {
  readonly customerId: string
  readonly callId: string
  readonly isReached: boolean
}

export function CallBacks() {
  const t = useWords()
  const { language } = useLanguage()
  const after = useAfter()
  const client = useQueryClient()
  const query = useQuery({
    queryKey: ['call-backs', after],
    queryFn: () => take(api.GET('/api/desk/call-backs', { params: { query: after ? { after } : {} } })),
    refetchInterval: 15_000,
  })
  const settle = useWrite(
    ({ isReached, ...path }: Outcome, headers) =>
      take(
        api.POST('/api/desk/call-backs/{customerId}/{callId}/outcome', {
          params: { path },
          body: { isReached },
          headers,
        }),
      ),
    () => client.invalidateQueries({ queryKey: ['call-backs'] }),
  )
  return (
    <Page title={t('menu.call-backs')}>
      <p className="soft">{t('callBacks.about')}</p>
      <WriteFault error={settle.error} />
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            <Rows
              label={t('menu.call-backs')}
              empty={t('callBacks.none')}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                {
                  title: t('chat.customer'),
                  cell: ({ customerId, conversationId, customerName }) => (
                    <Link to={`/conversations/${customerId}/${conversationId}`}>{customerName}</Link>
                  ),
                },
                {
                  title: t('callBacks.phone'),
                  cell: ({ customerId, phone }) => <Link to={`/customers/${customerId}`}>{phone ?? '—'}</Link>,
                },
                { title: t('chat.skill'), cell: ({ skill }) => t(`skill.${skill}`) },
                { title: t('callBacks.from'), cell: ({ from }) => formatInstant(from, language) },
                {
                  title: t('callBacks.to'),
                  cell: ({ to, isLate }) => (
                    <span className="row">
                      {formatInstant(to, language)} {isLate ? <Mark tone="bad">{t('cases.late')}</Mark> : null}
                    </span>
                  ),
                },
                {
                  title: t('callBacks.do'),
                  cell: ({ customerId, id: callId }) => (
                    <span className="row">
                      {([true, false] as const).map((isReached) => (
                        <Button
                          key={String(isReached)}
                          size="small"
                          disabled={settle.isPending}
                          onClick={() => settle.mutate({ customerId, callId, isReached })}
                        >
                          {t(isReached ? 'callBacks.reached' : 'callBacks.notReached')}
                        </Button>
                      ))}
                    </span>
                  ),
                },
              ]}
            />
            <Pager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
