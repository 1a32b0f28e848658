// Messages sent where no SMS provider is set: the demo's phone.
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Page } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import { useWords } from '../words.ts'

export function Inbox() {
  const t = useWords()
  const { language, say } = useLanguage()
  const id = useId()
  const [search, setSearch] = useSearchParams()
  const phone = search.get('phone') ?? ''
  const [typed, setTyped] = useState(phone)
  const query = useQuery({
    queryKey: ['inbox', phone],
    queryFn: () => take(api.GET('/api/desk/inbox', { params: { query: phone ? { phone } : {} } })),
    refetchInterval: 5_000,
  })
  const find = (event: FormEvent) => {
    event.preventDefault()
    setSearch(typed.trim() ? { phone: typed.trim() } : {})
  }
  return (
    <Page title={t('menu.inbox')}>
      <p className="soft">{t('inbox.about')}</p>
      <form className="row" onSubmit={find}>
        <label htmlFor={id}>{t('inbox.phone')}</label>
        <Input
          id={id}
          inputMode="tel"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          style={{ width: '12rem' }}
        />
        <Button htmlType="submit">{t('inbox.find')}</Button>
      </form>
      <Loaded query={query}>
        {({ items }) => (
          <Rows
            label={t('menu.inbox')}
            empty={t('inbox.none')}
            rows={items}
            keyOf={(message) => message.id}
            columns={[
              { title: t('inbox.at'), cell: ({ at }) => formatInstant(at, language) },
              { title: t('inbox.phone'), cell: (message) => message.phone },
              { title: t('inbox.text'), cell: ({ text }) => say(text) },
            ]}
          />
        )}
      </Loaded>
    </Page>
  )
}
