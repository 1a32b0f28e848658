// Rates, dividends and prices the insurer declared at the desk, and the next one.
import { useQuery } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import { formatDay, formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Card, Page } from '../parts/page.tsx'
import { Pager, Rows, useAfter } from '../parts/rows.tsx'
import { Loaded, Nothing } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import { useWords } from '../words.ts'
import { Declare } from './declare.tsx'
import { declaredText } from './declared-value.ts'

export function Declarations() {
  const t = useWords()
  const { language, say } = useLanguage()
  const may = useMay()
  const after = useAfter()
  const query = useQuery({
    queryKey: ['declarations', after],
    queryFn: () =>
      take(api.GET('/api/desk/declarations', { params: { query: after ? { after: Number(after) } : {} } })),
  })
  return (
    <Page title={t('menu.declarations')}>
      <p className="soft">{t('declarations.about')}</p>
      <Loaded query={query}>
        {({ today, declarable, items, next }) => (
          <>
            {may('values.declare') ? (
              <Card title={t('declarations.new')}>
                {declarable.length > 0 ? (
                  <Declare declarable={declarable} today={today} />
                ) : (
                  <Nothing>{t('declarations.nothing')}</Nothing>
                )}
              </Card>
            ) : null}
            <Card title={t('declarations.all')}>
              <Rows
                label={t('declarations.all')}
                empty={t('declarations.none')}
                rows={items}
                keyOf={({ seq }) => `${seq}`}
                columns={[
                  { title: t('declarations.product'), cell: ({ title, version }) => `${say(title)} ${version}` },
                  {
                    title: t('declarations.kind'),
                    cell: ({ kind, ofWhat }) =>
                      [t(`declarations.${kind}`), say(ofWhat)].filter((word) => word.length > 0).join(' · '),
                  },
                  { title: t('declarations.from'), cell: ({ fromOn }) => formatDay(fromOn, language) },
                  { title: t('declarations.value'), cell: declaredText, isAmount: true },
                  {
                    title: t('declarations.by'),
                    cell: ({ declaredBy, declaredAt }) => `${declaredBy} · ${formatInstant(declaredAt, language)}`,
                  },
                ]}
              />
              <Pager next={next === null ? null : `${next}`} />
            </Card>
          </>
        )}
      </Loaded>
    </Page>
  )
}
