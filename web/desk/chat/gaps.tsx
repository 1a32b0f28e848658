// Questions the knowledge did not answer well: read, mend the knowledge, tick off.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Mark, Page } from '../parts/page.tsx'
import { Pager, Rows, useAfter } from '../parts/rows.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useWords } from '../words.ts'

export function Gaps() {
  const t = useWords()
  const { language } = useLanguage()
  const after = useAfter()
  const client = useQueryClient()
  const query = useQuery({
    queryKey: ['gaps', after],
    queryFn: () => take(api.GET('/api/desk/knowledge-gaps', { params: { query: after ? { after } : {} } })),
  })
  const resolve = useMutation({
    mutationFn: ({ customerId, gapId }: { customerId: string; gapId: string }) =>
      take(
        api.POST('/api/desk/knowledge-gaps/{customerId}/{gapId}/resolution', {
          params: { path: { customerId, gapId } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['gaps'] }),
  })
  return (
    <Page title={t('menu.gaps')}>
      <p className="soft">{t('gaps.about')}</p>
      <WriteFault error={resolve.error} />
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            <Rows
              label={t('menu.gaps')}
              empty={t('gaps.none')}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                { title: t('gaps.sentence'), cell: ({ sentence }) => sentence },
                {
                  title: t('gaps.because'),
                  cell: ({ because }) => <Mark tone="warn">{t(`gapReason.${because}`)}</Mark>,
                },
                { title: t('gaps.at'), cell: ({ at }) => formatInstant(at, language) },
                {
                  title: t('gaps.do'),
                  cell: ({ customerId, id }) => (
                    <Button size="small" onClick={() => resolve.mutate({ customerId, gapId: id })}>
                      {t('gaps.done')}
                    </Button>
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
