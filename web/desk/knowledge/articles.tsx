// What the insurer knows: articles by state, found by their words, and the ways to more of them.
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Mark, Page } from '../parts/page.tsx'
import { Pager, PickBar, Rows, useAfter, usePick, withSearch } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import { useWords } from '../words.ts'
import { StateMark } from './marks.tsx'

const states = ['all', 'in-review', 'draft', 'published', 'stale', 'retired'] as const

export function Articles() {
  const t = useWords()
  const { language, say } = useLanguage()
  const state = usePick({ name: 'state', values: states, first: 'all' })
  const after = useAfter()
  const [search, setSearch] = useSearchParams()
  const words = search.get('words') ?? ''
  const query = useQuery({
    queryKey: ['articles', state, words, after],
    queryFn: () =>
      take(
        api.GET('/api/desk/articles', {
          params: { query: { state, ...(words ? { words } : {}), ...(after ? { after } : {}) } },
        }),
      ),
  })
  const counts = query.data?.counts
  return (
    <Page
      title={t('menu.articles')}
      aside={
        <nav className="row" aria-label={t('articles.ways')}>
          <Link to="/articles/new">{t('articles.new')}</Link>
          <Link to="/article-imports">{t('menu.article-imports')}</Link>
          <Link to="/article-checks">{t('menu.article-checks')}</Link>
        </nav>
      }
    >
      <PickBar
        name="state"
        label={t('articles.state')}
        values={states}
        first="all"
        words={(value) => `${t(`articleState.${value}`)}${value !== 'all' && counts ? ` ${counts[value]}` : ''}`}
      />
      <Input.Search
        allowClear
        aria-label={t('articles.search')}
        placeholder={t('articles.search')}
        defaultValue={words}
        style={{ maxWidth: '24rem' }}
        onSearch={(value) => setSearch(withSearch('words', value.trim()))}
      />
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            <Rows
              label={t('menu.articles')}
              empty={t('articles.none')}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                {
                  title: t('articles.title'),
                  cell: ({ id, title }) => <Link to={`/articles/${id}`}>{say(title) || t('articles.untitled')}</Link>,
                },
                {
                  title: t('articles.state'),
                  cell: ({ state: now, stale }) => (
                    <span className="row">
                      <StateMark state={now} />
                      {stale.length > 0 ? <Mark tone="bad">{t('articleState.stale')}</Mark> : null}
                    </span>
                  ),
                },
                {
                  title: t('articles.version'),
                  cell: ({ publishedVersion, newestVersion }) =>
                    publishedVersion === null ? `— / ${newestVersion}` : `${publishedVersion} / ${newestVersion}`,
                },
                { title: t('articles.owner'), cell: ({ owner }) => t(`actor.${owner}`, owner) },
                { title: t('articles.checks'), cell: ({ checks }) => checks },
                { title: t('articles.writtenAt'), cell: ({ writtenAt }) => formatInstant(writtenAt, language) },
              ]}
            />
            <Pager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
