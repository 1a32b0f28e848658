// Messages that wait, and those that died after eight tries, with a way to try again.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Page } from '../parts/page.tsx'
import { Pager, PickBar, Rows, useAfter, usePick } from '../parts/rows.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useWords } from '../words.ts'

const states = ['dead', 'waiting'] as const

export function Outbox() {
  const t = useWords()
  const { language, say } = useLanguage()
  const client = useQueryClient()
  const state = usePick({ name: 'state', values: states, first: 'dead' })
  const after = useAfter()
  const query = useQuery({
    queryKey: ['outbox', state, after],
    queryFn: () => take(api.GET('/api/desk/outbox', { params: { query: { state, ...(after ? { after } : {}) } } })),
    refetchInterval: 10_000,
  })
  const replay = useWrite(
    (messageId: string, headers) =>
      take(api.POST('/api/desk/outbox/{messageId}/replay', { params: { path: { messageId } }, headers })),
    () => client.invalidateQueries({ queryKey: ['outbox'] }),
  )
  return (
    <Page title={t('menu.outbox')}>
      <PickBar
        name="state"
        label={t('outbox.state')}
        values={states}
        first="dead"
        words={(value) => t(`outbox.${value}`)}
      />
      <WriteFault error={replay.error} />
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            <Rows
              label={t('menu.outbox')}
              empty={t(`outbox.none.${state}`)}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                { title: t('outbox.topic'), cell: ({ topic, about }) => <span title={topic}>{say(about)}</span> },
                { title: t('outbox.due'), cell: ({ dueAt }) => formatInstant(dueAt, language) },
                { title: t('outbox.attempts'), cell: ({ attempts }) => attempts, isAmount: true },
                { title: t('outbox.error'), cell: ({ lastError }) => <span className="mono">{lastError ?? '—'}</span> },
                {
                  title: t('outbox.do'),
                  cell: ({ id, deadAt }) =>
                    deadAt ? (
                      <Button
                        size="small"
                        loading={replay.isPending && replay.variables === id}
                        onClick={() => replay.mutate(id)}
                      >
                        {t('outbox.replay')}
                      </Button>
                    ) : (
                      '—'
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
