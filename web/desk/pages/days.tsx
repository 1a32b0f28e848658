// The runs of the business days: how far, what was done, what could not be; and catastrophe mode.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Progress } from 'antd'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Card, Page } from '../parts/page.tsx'
import { Pager, Rows, useAfter } from '../parts/rows.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import type { BusinessDay, DayFault } from '../shapes.ts'
import { useWords } from '../words.ts'
import { withoutActs } from './day-done.ts'
import { Holds } from './holds.tsx'

const everyMs = 2_000

export function Days() {
  const t = useWords()
  const { language } = useLanguage()
  const before = useAfter()
  const query = useQuery({
    queryKey: ['days', before],
    queryFn: () => take(api.GET('/api/desk/days', { params: { query: before ? { before } : {} } })),
    refetchInterval: everyMs,
  })
  return (
    <Page title={t('menu.days')}>
      <Loaded query={query}>
        {({ days, next, faults, holds, today }) => (
          <>
            <Card title={t('days.last')}>
              <Rows
                label={t('days.last')}
                empty={t('days.none')}
                rows={days}
                keyOf={({ day }) => day}
                columns={[
                  { title: t('days.day'), cell: ({ day }) => formatDay(day, language) },
                  { title: t('days.state'), cell: (row) => <HowFar of={row} /> },
                  { title: t('days.toDo'), cell: ({ toDo }) => toDo, isAmount: true },
                  {
                    title: t('days.what'),
                    cell: (row) =>
                      row.acts.map(({ words, count }) => `${words[language]} ${count}`).join(' · ') ||
                      t(withoutActs(row, faults)),
                  },
                ]}
              />
              <Pager next={next} />
            </Card>
            <Faults faults={faults} />
            <Holds holds={holds} today={today} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function HowFar({ of: { toDo, left, finishedAt } }: { readonly of: BusinessDay }) {
  const t = useWords()
  const percent = finishedAt ? 100 : Math.max(0, Math.floor(((toDo - left) / Math.max(1, toDo)) * 100))
  const words = finishedAt ? t('days.done') : t('days.running', { count: left })
  return (
    <>
      <Progress percent={percent} size="small" aria-label={words} /> {words}
    </>
  )
}

function Faults({ faults }: { readonly faults: readonly DayFault[] }) {
  const t = useWords()
  const { language } = useLanguage()
  const may = useMay()
  const client = useQueryClient()
  const retry = useWrite(
    ({ customerId, policyId }: DayFault, headers) =>
      take(
        api.POST('/api/desk/days/faults/{customerId}/{policyId}/retry', {
          params: { path: { customerId, policyId } },
          headers,
        }),
      ),
    () => client.invalidateQueries({ queryKey: ['days'] }),
  )
  return (
    <Card title={t('days.faults')}>
      <WriteFault error={retry.error} />
      <Rows
        label={t('days.faults')}
        empty={t('days.noFaults')}
        rows={faults}
        keyOf={({ policyId, onDay }) => `${policyId}${onDay}`}
        columns={[
          { title: t('days.day'), cell: ({ onDay }) => formatDay(onDay, language) },
          {
            title: t('ledger.customer'),
            cell: ({ customerId }) => <Link to={`/customers/${customerId}`}>{t('days.open')}</Link>,
          },
          { title: t('days.why'), cell: ({ message }) => message },
          {
            title: t('days.retry'),
            cell: (fault) =>
              may('days.run') ? (
                <Button size="small" loading={retry.isPending} onClick={() => retry.mutate(fault)}>
                  {t('days.retry')}
                </Button>
              ) : null,
          },
        ]}
      />
    </Card>
  )
}
