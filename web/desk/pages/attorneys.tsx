// The register of powers of attorney: who may act for whom, for what and until when, over all customers.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useMandateColumns } from '../customer/mandates.tsx'
import { Page } from '../parts/page.tsx'
import { Pager, PickBar, Rows, useAfter, usePick } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import type { RegisteredMandate } from '../shapes.ts'
import { useWords } from '../words.ts'

const states = ['current', 'over'] as const

export function Attorneys() {
  const t = useWords()
  const state = usePick({ name: 'state', values: states, first: 'current' })
  const after = useAfter()
  const { scope, until, stateMark, paper, person } = useMandateColumns()
  const query = useQuery({
    queryKey: ['attorneys', state, after],
    queryFn: () => take(api.GET('/api/desk/attorneys', { params: { query: { state, ...(after ? { after } : {}) } } })),
  })
  return (
    <Page title={t('menu.attorneys')}>
      <PickBar
        name="state"
        label={t('attorneys.show')}
        values={states}
        first="current"
        words={(value) => t(`attorneys.${value}`)}
      />
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            <Rows
              label={t('menu.attorneys')}
              empty={t(`attorneys.none.${state}`)}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                {
                  title: t('mandate.principal'),
                  cell: ({ principal }) => (
                    <Link to={`/customers/${principal.customerId}?tab=mandates`}>{principal.name}</Link>
                  ),
                },
                { title: t('mandate.agent'), cell: ({ agent }) => person(agent) },
                scope,
                until,
                stateMark,
                paper(({ principal }: RegisteredMandate) => principal.customerId),
              ]}
            />
            <Pager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
