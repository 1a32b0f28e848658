// A customer's requests, claims, letters, payments and timeline, each paged by key.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay, formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { Mark } from '../parts/page.tsx'
import { type Column, Pager, Rows, useAfter } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import { useWords } from '../words.ts'

interface OfCustomer {
  readonly customerId: string
}

function usePaged<T>(
  name: string,
  customerId: string,
  read: (query: { after?: string }) => Promise<T>,
): UseQueryResult<T> {
  const after = useAfter()
  return useQuery({ queryKey: [name, customerId, after], queryFn: () => read(after ? { after } : {}) })
}

interface ListedProps<T extends { readonly id: string }> {
  readonly name: string
  readonly query: UseQueryResult<{ items: T[]; next: string | null }>
  readonly columns: readonly Column<T>[]
}

function Listed<T extends { readonly id: string }>({ name, query, columns }: ListedProps<T>) {
  const t = useWords()
  return (
    <Loaded query={query}>
      {({ items, next }) => (
        <>
          <Rows
            label={t(`customer.tab.${name}`)}
            empty={t(`customer.none.${name}`)}
            rows={items}
            keyOf={({ id }) => id}
            columns={columns}
          />
          <Pager next={next} />
        </>
      )}
    </Loaded>
  )
}

export function CustomerRequests({ customerId }: OfCustomer) {
  const t = useWords()
  const { language, say } = useLanguage()
  const path = { customerId }
  const query = usePaged('customer-requests', customerId, (page) =>
    take(api.GET('/api/desk/customers/{customerId}/requests', { params: { path, query: page } })),
  )
  return (
    <Listed
      name="requests"
      query={query}
      columns={[
        {
          title: t('requests.service'),
          cell: ({ id, title }) => <Link to={`/requests/${customerId}/${id}`}>{say(title)}</Link>,
        },
        { title: t('requests.state'), cell: ({ state }) => <Mark>{t(`requestState.${state}`)}</Mark> },
        { title: t('requests.touched'), cell: ({ touchedAt }) => formatInstant(touchedAt, language) },
      ]}
    />
  )
}

export function CustomerClaims({ customerId }: OfCustomer) {
  const t = useWords()
  const { language } = useLanguage()
  const path = { customerId }
  const query = usePaged('customer-claims', customerId, (page) =>
    take(api.GET('/api/desk/customers/{customerId}/claims', { params: { path, query: page } })),
  )
  return (
    <Listed
      name="claims"
      query={query}
      columns={[
        { title: t('claims.no'), cell: ({ id, claimNo }) => <Link to={`/claims/${customerId}/${id}`}>{claimNo}</Link> },
        { title: t('claims.insured'), cell: ({ insuredName }) => insuredName },
        { title: t('claims.event'), cell: ({ event, happenedOn }) => `${formatDay(happenedOn, language)} ${event}` },
        { title: t('claims.state'), cell: ({ state }) => <Mark>{t(`claimState.${state}`)}</Mark> },
        { title: t('claims.paid'), cell: ({ payFen }) => (payFen === null ? '—' : formatFen(payFen)), isAmount: true },
      ]}
    />
  )
}

export function CustomerLetters({ customerId }: OfCustomer) {
  const t = useWords()
  const { language, say } = useLanguage()
  const path = { customerId }
  const query = usePaged('customer-letters', customerId, (page) =>
    take(api.GET('/api/desk/letters/{customerId}', { params: { path, query: page } })),
  )
  return (
    <Listed
      name="letters"
      query={query}
      columns={[
        {
          title: t('letters.title'),
          cell: ({ id, title }) => (
            <a href={`/api/desk/letters/${customerId}/${id}/pdf`} target="_blank" rel="noreferrer">
              {say(title)}
            </a>
          ),
        },
        { title: t('letters.at'), cell: ({ at }) => formatInstant(at, language) },
        { title: t('letters.code'), cell: ({ verifyCode }) => <span className="mono">{verifyCode}</span> },
      ]}
    />
  )
}

export function CustomerPayments({ customerId }: OfCustomer) {
  const t = useWords()
  const { language, say } = useLanguage()
  const path = { customerId }
  const query = usePaged('customer-payments', customerId, (page) =>
    take(api.GET('/api/desk/customers/{customerId}/payments', { params: { path, query: page } })),
  )
  return (
    <Listed
      name="payments"
      query={query}
      columns={[
        { title: t('payments.purpose'), cell: ({ purpose }) => say(purpose) },
        { title: t('payments.direction'), cell: ({ direction }) => t(`payments.${direction}`) },
        { title: t('payments.amount'), cell: ({ amountFen }) => formatFen(amountFen), isAmount: true },
        { title: t('payments.state'), cell: ({ state }) => <Mark>{t(`paymentState.${state}`, state)}</Mark> },
        { title: t('payments.at'), cell: ({ at }) => formatInstant(at, language) },
      ]}
    />
  )
}

export function CustomerTimeline({ customerId }: OfCustomer) {
  const t = useWords()
  const { language, say } = useLanguage()
  const path = { customerId }
  const query = usePaged('customer-timeline', customerId, (page) =>
    take(api.GET('/api/desk/customers/{customerId}/timeline', { params: { path, query: page } })),
  )
  return (
    <Listed
      name="timeline"
      query={query}
      columns={[
        { title: t('timeline.at'), cell: ({ at }) => formatInstant(at, language) },
        { title: t('timeline.by'), cell: ({ by }) => t(`by.${by}`) },
        { title: t('timeline.what'), cell: ({ text }) => say(text) },
      ]}
    />
  )
}
