// Questions that were not answered well, the same ones together, the most asked first.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Mark, Page } from '../parts/page.tsx'
import { Pager, Rows, useAfter } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import { useWords } from '../words.ts'

const reasons = ['unknown', 'handed-over', 'low-rating'] as const

export function Gaps() {
  const t = useWords()
  const { language } = useLanguage()
  const after = useAfter()
  const query = useQuery({
    queryKey: ['gap-clusters', after],
    queryFn: () =>
      take(api.GET('/api/desk/gap-clusters', { params: { query: after ? { after: Number(after) } : {} } })),
  })
  return (
    <Page title={t('menu.gaps')}>
      <p className="soft">{t('gaps.about')}</p>
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            <Rows
              label={t('menu.gaps')}
              empty={t('gaps.none')}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                {
                  title: t('gaps.sentence'),
                  cell: ({ id, sentence }) => <Link to={`/gaps/${id}`}>{sentence}</Link>,
                },
                {
                  title: t('gaps.count'),
                  cell: ({ count, customers }) => t('gaps.times', { count, customers }),
                },
                {
                  title: t('gaps.because'),
                  cell: ({ reasons: counted }) => (
                    <span className="row">
                      {reasons
                        .filter((one) => counted[one])
                        .map((one) => (
                          <Mark key={one} tone="warn">{`${t(`gapReason.${one}`)} ${counted[one]}`}</Mark>
                        ))}
                    </span>
                  ),
                },
                {
                  title: t('gaps.nearest'),
                  cell: ({ nearest }) =>
                    nearest ? (
                      <Link
                        to={`/articles/${nearest.id}`}
                      >{`${nearest.title} ${Math.round(nearest.likeness * 100)}%`}</Link>
                    ) : (
                      '—'
                    ),
                },
                {
                  title: t('gaps.at'),
                  cell: ({ firstAt, lastAt }) =>
                    firstAt === lastAt
                      ? formatInstant(lastAt, language)
                      : `${formatInstant(firstAt, language)} – ${formatInstant(lastAt, language)}`,
                },
              ]}
            />
            <Pager next={next === null ? null : `${next}`} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
