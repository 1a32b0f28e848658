// What came from other systems: imports with their totals and rejected rows, and what the core has not confirmed.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { decimalOf } from '../../shared/decimal.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { useWrite } from '../../shared/write.ts'
import { Card, Mark, Page } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import { useWords } from '../words.ts'

export function Channels() {
  const t = useWords()
  return (
    <Page title={t('menu.channels')}>
      <Imports />
      <CoreItems />
    </Page>
  )
}

function Imports() {
  const t = useWords()
  const { language } = useLanguage()
  const [open, setOpen] = useState<string>()
  const query = useQuery({ queryKey: ['imports'], queryFn: () => take(api.GET('/api/desk/imports')) })
  return (
    <Card title={t('channels.imports')}>
      <Loaded query={query}>
        {({ items }) => (
          <>
            <Rows
              label={t('channels.imports')}
              empty={t('channels.noImports')}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                { title: t('channels.at'), cell: ({ startedAt }) => formatInstant(startedAt, language) },
                { title: t('channels.files'), cell: ({ files }) => files.join(', ') },
                { title: t('channels.read'), cell: ({ report }) => report?.read ?? '—', isAmount: true },
                { title: t('channels.rejected'), cell: ({ report }) => report?.rejected ?? '—', isAmount: true },
                {
                  title: t('channels.totals'),
                  cell: ({ report }) => (
                    <Mark tone={report === null ? 'plain' : report.agrees ? 'good' : 'bad'}>
                      {t(report === null ? 'channels.running' : report.agrees ? 'channels.agrees' : 'channels.differs')}
                    </Mark>
                  ),
                },
                {
                  title: t('channels.look'),
                  cell: ({ id }) => (
                    <Button
                      size="small"
                      aria-expanded={open === id}
                      onClick={() => setOpen(open === id ? undefined : id)}
                    >
                      {t('channels.details')}
                    </Button>
                  ),
                },
              ]}
            />
            {items
              .filter(({ id }) => id === open)
              .map(({ id, report }) => (
                <div key={id}>
                  <Rows
                    label={t('channels.totals')}
                    empty={t('channels.running')}
                    rows={report?.totals ?? []}
                    keyOf={(row) => row.of + row.measure}
                    columns={[
                      { title: t('channels.of'), cell: (row) => row.of },
                      { title: t('channels.measure'), cell: (row) => t(`channels.measures.${row.measure}`) },
                      { title: t('channels.inFiles'), cell: (row) => shown(row.measure, row.inFiles), isAmount: true },
                      { title: t('channels.loaded'), cell: (row) => shown(row.measure, row.loaded), isAmount: true },
                    ]}
                  />
                  <Rejects importId={id} />
                </div>
              ))}
          </>
        )}
      </Loaded>
    </Card>
  )
}

function shown(measure: string, value: number): string {
  if (measure === 'units') return decimalOf(value, 6)
  return measure === 'rows' ? String(value) : formatFen(value)
}

function Rejects({ importId }: { importId: string }) {
  const t = useWords()
  const { language } = useLanguage()
  const [after, setAfter] = useState(-1)
  const query = useQuery({
    queryKey: ['rejects', importId, after],
    queryFn: () =>
      take(api.GET('/api/desk/imports/{importId}/rejects', { params: { path: { importId }, query: { after } } })),
  })
  return (
    <Loaded query={query}>
      {({ items, next }) => (
        <>
          <Rows
            label={t('channels.rejected')}
            empty={t('channels.noRejects')}
            rows={items}
            keyOf={({ no }) => String(no)}
            columns={[
              { title: t('channels.where'), cell: ({ file, row }) => `${file} : ${row}` },
              { title: t('channels.field'), cell: ({ field }) => <span className="mono">{field || '—'}</span> },
              { title: t('channels.value'), cell: ({ value }) => <span className="mono">{value || '—'}</span> },
              { title: t('channels.why'), cell: ({ reason }) => reason[language] },
            ]}
          />
          {next === null ? null : <Button onClick={() => setAfter(next)}>{t('channels.more')}</Button>}
        </>
      )}
    </Loaded>
  )
}

function CoreItems() {
  const t = useWords()
  const { language } = useLanguage()
  const may = useMay()
  const client = useQueryClient()
  const query = useQuery({ queryKey: ['core-items'], queryFn: () => take(api.GET('/api/desk/core/items')) })
  const resolve = useWrite(
    (path: { customerId: string; requestId: string }, headers) =>
      take(api.POST('/api/desk/core/items/{customerId}/{requestId}/resolution', { params: { path }, headers })),
    () => client.invalidateQueries({ queryKey: ['core-items'] }),
  )
  return (
    <Card title={t('channels.core')}>
      <WriteFault error={resolve.error} />
      <Loaded query={query}>
        {({ items }) => (
          <Rows
            label={t('channels.core')}
            empty={t('channels.noCore')}
            rows={items}
            keyOf={({ requestId }) => requestId}
            columns={[
              { title: t('channels.at'), cell: ({ sentAt }) => formatInstant(sentAt, language) },
              {
                title: t('channels.request'),
                cell: ({ customerId, requestId, serviceId }) => (
                  <Link to={`/requests/${customerId}/${requestId}`}>{serviceId}</Link>
                ),
              },
              {
                title: t('channels.why'),
                cell: ({ why, reason, reference }) =>
                  [t(`channels.core.${why}`), reason?.[language], reference].filter(Boolean).join(' · '),
              },
              {
                title: t('channels.look'),
                cell: ({ customerId, requestId }) =>
                  may('ledger.resolve') ? (
                    <Button size="small" onClick={() => resolve.mutate({ customerId, requestId })}>
                      {t('channels.resolve')}
                    </Button>
                  ) : null,
              },
            ]}
          />
        )}
      </Loaded>
      <Alert type="info" title={t('channels.aboutCore')} />
    </Card>
  )
}
