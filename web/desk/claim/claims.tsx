// Claims that wait for a person, by due day; filters stand in the address.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { Due } from '../parts/due.tsx'
import { Mark, Page } from '../parts/page.tsx'
import { Pager, PickBar, Rows, useAfter, usePick } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import { useWords } from '../words.ts'

const reasons = ['all', 'referred', 'review-asked', 'payment-failed'] as const

export function Claims() {
  const t = useWords()
  const after = useAfter()
  const reason = usePick({ name: 'reason', values: reasons, first: 'all' })
  const query = useQuery({
    queryKey: ['claims', reason, after],
    queryFn: () =>
      take(
        api.GET('/api/desk/claims', {
          params: { query: { ...(after ? { after } : {}), ...(reason === 'all' ? {} : { reason }) } },
        }),
      ),
    refetchInterval: 15_000,
  })
  return (
    <Page title={t('menu.claims')}>
      <PickBar
        name="reason"
        label={t('claims.reason')}
        values={reasons}
        first="all"
        words={(value) => t(`claimReason.${value}`)}
      />
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            <Rows
              label={t('menu.claims')}
              empty={t('claims.none')}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                {
                  title: t('claims.no'),
                  cell: ({ id, customerId, claimNo }) => <Link to={`/claims/${customerId}/${id}`}>{claimNo}</Link>,
                },
                { title: t('claims.insured'), cell: ({ insuredName }) => insuredName },
                { title: t('claims.kind'), cell: ({ kind }) => t(`claimKind.${kind}`, kind) },
                { title: t('claims.happened'), cell: ({ happenedOn }) => happenedOn },
                { title: t('claims.reason'), cell: (row) => <Mark tone="warn">{t(`claimReason.${row.reason}`)}</Mark> },
                { title: t('claims.due'), cell: ({ dueOn }) => <Due dueOn={dueOn} /> },
              ]}
            />
            <Pager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
