// The run view: every test question of every article over what stands now.
import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { Mark, Page } from '../parts/page.tsx'
import { PickBar, Rows, usePick } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import { useWords } from '../words.ts'
import type { Checked } from './read.ts'

const shown = ['failed', 'all'] as const

export function Checks() {
  const t = useWords()
  const which = usePick({ name: 'show', values: shown, first: 'failed' })
  const query = useQuery({
    queryKey: ['article-checks'],
    queryFn: () => take(api.GET('/api/desk/article-checks')),
    staleTime: 0,
  })
  return (
    <Page
      title={t('menu.article-checks')}
      aside={
        <Button loading={query.isFetching} onClick={() => void query.refetch()}>
          {t('checks.run')}
        </Button>
      }
    >
      <p className="soft">{t('checks.about')}</p>
      <PickBar
        name="show"
        label={t('checks.show')}
        values={shown}
        first="failed"
        words={(value) => t(`checks.${value}`)}
      />
      <Loaded query={query}>
        {({ items }) => {
          const failed = items.filter(({ ok }) => !ok)
          return (
            <>
              <Alert
                type={failed.length > 0 ? 'error' : 'success'}
                showIcon
                role="status"
                title={
                  failed.length > 0
                    ? t('checks.red', { count: failed.length, all: items.length })
                    : t('checks.green', { count: items.length })
                }
              />
              {which === 'failed' && failed.length === 0 ? null : (
                <CheckedRows items={which === 'failed' ? failed : items} />
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

export function CheckedRows({ items }: { readonly items: readonly Checked[] }) {
  const t = useWords()
  return (
    <Rows
      label={t('menu.article-checks')}
      empty={t('checks.none')}
      rows={items}
      keyOf={({ article, say }) => `${article} ${say}`}
      columns={[
        { title: t('checks.say'), cell: ({ say }) => say },
        { title: t('checks.article'), cell: ({ article }) => <Link to={`/articles/${article}`}>{article}</Link> },
        { title: t('checks.expects'), cell: ({ expects }) => expects },
        { title: t('checks.got'), cell: ({ got }) => got },
        {
          title: t('checks.result'),
          cell: ({ ok }) => <Mark tone={ok ? 'good' : 'bad'}>{t(ok ? 'checks.ok' : 'checks.wrong')}</Mark>,
        },
      ]}
    />
  )
}
