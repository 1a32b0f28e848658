// Finding a customer by name, phone, ID number or policy number: exact, for identifying values are only indexed.
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Page } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { Loaded, Nothing } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import { useWords } from '../words.ts'
import { Visitor } from './visitor.tsx'

export function Customers() {
  const t = useWords()
  const may = useMay()
  const id = useId()
  const [params, setParams] = useSearchParams()
  const search = params.get('search') ?? ''
  const [typed, setTyped] = useState(search)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setParams(typed.trim() ? { search: typed.trim() } : {})
  }
  return (
    <Page title={t('menu.customers')}>
      <search>
        <form className="row" onSubmit={submit}>
          <label htmlFor={id}>{t('customers.search')}</label>
          <Input
            id={id}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            style={{ width: 'min(100%, 22rem)' }}
            allowClear
          />
          <Button type="primary" htmlType="submit">
            {t('customers.find')}
          </Button>
        </form>
      </search>
      {may('counter.serve') ? (
        <details>
          <summary>{t('visitor.open')}</summary>
          <Visitor />
        </details>
      ) : null}
      {search ? <Found search={search} /> : <Nothing>{t('customers.about')}</Nothing>}
    </Page>
  )
}

function Found({ search }: { readonly search: string }) {
  const t = useWords()
  const { language } = useLanguage()
  const query = useQuery({
    queryKey: ['customers', search],
    queryFn: () => take(api.GET('/api/desk/customers', { params: { query: { search } } })),
  })
  return (
    <Loaded query={query}>
      {({ items }) => (
        <Rows
          label={t('menu.customers')}
          empty={t('customers.none')}
          rows={items}
          keyOf={({ customerId }) => customerId}
          columns={[
            {
              title: t('customer.name'),
              cell: ({ customerId, name }) => <Link to={`/customers/${customerId}`}>{name}</Link>,
            },
            { title: t('customer.sex'), cell: ({ sex }) => t(`sex.${sex}`) },
            { title: t('customer.birth'), cell: ({ birthDate }) => formatDay(birthDate, language) },
            { title: t('customer.phone'), cell: ({ phone }) => phone ?? '—' },
            { title: t('customer.tier'), cell: ({ tier }) => t(`tier.${tier}`, tier) },
          ]}
        />
      )}
    </Loaded>
  )
}
