// Claims that wait for a person, by due day, and those that have been decided; filters stand in the address.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay, formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { Due } from '../parts/due.tsx'
import { Mark, Page } from '../parts/page.tsx'
import { type Column, Pager, PickBar, Rows, useAfter, usePick, withSearch } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import { useWords } from '../words.ts'

const which = ['waiting', 'pay', 'refuse'] as const
const reasons = [
  'all',
  'referred',
  'review-asked',
  'appeal',
  'refusal-proposed',
  'more-evidence',
  'payment-failed',
  'message',
  'low-score',
] as const

const kinds = [
  'all',
  'accident-medical',
  'illness-medical',
  'critical-illness',
  'disability',
  'death',
  'long-term-care',
] as const
const holders = ['all', 'me', 'nobody'] as const
const orders = ['due', 'value'] as const

export function Claims() {
  const t = useWords()
  const shown = usePick({ name: 'which', values: which, first: 'waiting' })
  return (
    <Page title={t('menu.claims')}>
      <PickBar
        name="which"
        label={t('claims.which')}
        values={which}
        first="waiting"
        words={(value) => t(`claims.which.${value}`)}
      />
      {shown === 'waiting' ? <Waiting /> : <Decided outcome={shown} />}
    </Page>
  )
}

interface Known {
  readonly id: string
  readonly customerId: string
  readonly claimNo: string
  readonly insuredName: string
  readonly kind: string
  readonly happenedOn: string
}

/** What any list of claims says of one. */
function useColumns<T extends Known>(): readonly Column<T>[] {
  const t = useWords()
  const { language } = useLanguage()
  return [
    {
      title: t('claims.no'),
      cell: ({ id, customerId, claimNo }) => <Link to={`/claims/${customerId}/${id}`}>{claimNo}</Link>,
    },
    { title: t('claims.insured'), cell: ({ insuredName }) => insuredName },
    { title: t('claims.kind'), cell: ({ kind }) => t(`claimKind.${kind}`, kind) },
    { title: t('claims.happened'), cell: ({ happenedOn }) => formatDay(happenedOn, language) },
  ]
}

function Waiting() {
  const t = useWords()
  const { language } = useLanguage()
  const after = useAfter()
  const reason = usePick({ name: 'reason', values: reasons, first: 'all' })
  const kind = usePick({ name: 'kind', values: kinds, first: 'all' })
  const holder = usePick({ name: 'holder', values: holders, first: 'all' })
  const order = usePick({ name: 'order', values: orders, first: 'due' })
  const [search, setSearch] = useSearchParams()
  const hospitalId = search.get('hospital') ?? undefined
  const query = useQuery({
    queryKey: ['claims', reason, kind, holder, order, hospitalId, after],
    queryFn: () =>
      take(
        api.GET('/api/desk/claims', {
          params: {
            query: {
              order,
              ...(after ? { after } : {}),
              ...(hospitalId ? { hospitalId } : {}),
              ...(reason === 'all' ? {} : { reason }),
              ...(kind === 'all' ? {} : { kind }),
              ...(holder === 'all' ? {} : { holder }),
            },
          },
        }),
      ),
    refetchInterval: 15_000,
  })
  type Item = NonNullable<typeof query.data>['items'][number]
  const known = useColumns<Item>()
  return (
    <>
      <PickBar
        name="reason"
        label={t('claims.reason')}
        values={reasons}
        first="all"
        words={(value) => t(`claimReason.${value}`)}
      />
      <PickBar
        name="kind"
        label={t('claims.kind')}
        values={kinds}
        first="all"
        words={(value) => (value === 'all' ? t('claimReason.all') : t(`claimKind.${value}`))}
      />
      <PickBar
        name="holder"
        label={t('claims.holder')}
        values={holders}
        first="all"
        words={(value) => t(`claims.holder.${value}`)}
      />
      <PickBar
        name="order"
        label={t('claims.order')}
        values={orders}
        first="due"
        words={(value) => t(`claims.order.${value}`)}
      />
      {hospitalId ? (
        <p>
          <Button onClick={() => setSearch(withSearch('hospital'))}>{t('claims.everyHospital')}</Button>
        </p>
      ) : null}
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            <Rows
              label={t('menu.claims')}
              empty={t('claims.none')}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                ...known,
                {
                  title: t('claims.reason'),
                  cell: ({ reason, unanswered, partDueOn }) => (
                    <span className="row">
                      <Mark tone="warn">{t(`claimReason.${reason}`)}</Mark>
                      {partDueOn ? (
                        <Mark tone="bad">{t('claims.partDue', { day: formatDay(partDueOn, language) })}</Mark>
                      ) : null}
                      {unanswered && reason !== 'message' ? <Mark tone="bad">{t('claims.unanswered')}</Mark> : null}
                    </span>
                  ),
                },
                {
                  title: t('claims.hospital'),
                  cell: ({ hospital }) =>
                    hospital ? <Link to={`?hospital=${hospital.id}`}>{hospital.name}</Link> : '',
                },
                {
                  title: t('claims.value'),
                  cell: ({ valueFen }) => (valueFen === null ? '' : formatFen(valueFen)),
                  isAmount: true,
                },
                { title: t('claims.holder'), cell: ({ heldByName }) => heldByName ?? '' },
                { title: t('claims.due'), cell: ({ dueOn }) => <Due dueOn={dueOn} /> },
              ]}
            />
            <Pager next={next} />
          </>
        )}
      </Loaded>
    </>
  )
}

function Decided({ outcome }: { readonly outcome: 'pay' | 'refuse' }) {
  const t = useWords()
  const { language } = useLanguage()
  const after = useAfter()
  const query = useQuery({
    queryKey: ['claims', 'decided', outcome, after],
    queryFn: () =>
      take(api.GET('/api/desk/decided-claims', { params: { query: { outcome, ...(after ? { after } : {}) } } })),
  })
  type Item = NonNullable<typeof query.data>['items'][number]
  const known = useColumns<Item>()
  return (
    <Loaded query={query}>
      {({ items, next }) => (
        <>
          <Rows
            label={t('menu.claims')}
            empty={t('claims.noneDecided')}
            rows={items}
            keyOf={({ id }) => id}
            columns={[
              ...known,
              { title: t('claims.by'), cell: ({ by }) => t(`claims.by.${by}`) },
              { title: t('claims.decided'), cell: ({ at }) => formatInstant(at, language) },
              { title: t('claims.amount'), cell: ({ payFen }) => formatFen(payFen), isAmount: true },
            ]}
          />
          <Pager next={next} />
        </>
      )}
    </Loaded>
  )
}
