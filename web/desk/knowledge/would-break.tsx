// All test questions, were this version published: run on demand, the ones that would break first.
import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { api, take } from '../../shared/client.ts'
import { Card } from '../parts/page.tsx'
import { Failed, Loading } from '../parts/state.tsx'
import { useWords } from '../words.ts'
import { CheckedRows } from './checks.tsx'

interface WouldBreakProps {
  readonly articleId: string
  readonly version: number
}

export function WouldBreak({ articleId, version }: WouldBreakProps) {
  const t = useWords()
  const query = useQuery({
    queryKey: ['article-would', articleId, version],
    queryFn: () =>
      take(
        api.GET('/api/desk/articles/{articleId}/versions/{version}/checks', {
          params: { path: { articleId, version } },
        }),
      ),
    enabled: false,
  })
  const { data, error } = query
  return (
    <Card title={t('checks.would', { number: version })}>
      <p className="soft">{t('checks.wouldAbout')}</p>
      {query.isFetching ? <Loading lines={2} /> : null}
      {error ? <Failed error={error} retry={query.refetch} /> : null}
      {data && !query.isFetching ? (
        <>
          <Alert
            type={data.broken.length > 0 ? 'error' : 'success'}
            showIcon
            role="status"
            title={
              data.broken.length > 0
                ? t('checks.broken', { count: data.broken.length })
                : t('checks.green', { count: data.items.length })
            }
          />
          <CheckedRows
            items={data.broken.length > 0 ? data.broken : data.items.filter(({ article }) => article === articleId)}
          />
        </>
      ) : null}
      <Button style={{ justifySelf: 'start' }} loading={query.isFetching} onClick={() => void query.refetch()}>
        {t('checks.run')}
      </Button>
    </Card>
  )
}
