// The other way to be identified: a person at the desk calls back and confirms, or does not.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { api, finish, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Card, Facts, Page } from '../parts/page.tsx'
import { Loaded, Nothing, WriteFault } from '../parts/state.tsx'
import { useWords } from '../words.ts'

export function Calls() {
  const t = useWords()
  const query = useQuery({
    queryKey: ['calls'],
    queryFn: () => take(api.GET('/api/desk/identity-calls')),
    refetchInterval: 15_000,
  })
  return (
    <Page title={t('menu.calls')}>
      <p className="soft">{t('calls.about')}</p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing>{t('calls.none')}</Nothing>
          ) : (
            <div className="grid">
              {items.map((call) => (
                <Call key={call.id} {...call} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  )
}

interface CallProps {
  readonly id: string
  readonly customerId: string
  readonly askedAt: string
  readonly name: string
  readonly phone?: string | undefined
}

function Call({ id, customerId, askedAt, name, phone }: CallProps) {
  const t = useWords()
  const { language } = useLanguage()
  const noteId = useId()
  const [note, setNote] = useState('')
  const client = useQueryClient()
  const close = useWrite(
    (body: { confirmed: boolean; note: string }, header) =>
      finish(
        api.POST('/api/desk/identity-calls/{customerId}/{id}/outcome', {
          params: { path: { customerId, id } },
          body,
          headers: header,
        }),
      ),
    () => client.invalidateQueries({ queryKey: ['calls'] }),
  )
  return (
    <Card title={name}>
      <Facts
        items={[
          [t('calls.asked'), formatInstant(askedAt, language)],
          [
            t('calls.phone'),
            phone ? (
              <a key="phone" href={`tel:${phone}`}>
                {phone}
              </a>
            ) : (
              t('calls.noPhone')
            ),
          ],
          [
            t('calls.customer'),
            <Link key="link" to={`/customers/${customerId}`}>
              {t('calls.open')}
            </Link>,
          ],
        ]}
      />
      <div className="field">
        <label htmlFor={noteId}>{t('calls.note')}</label>
        <Input.TextArea
          id={noteId}
          rows={2}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <WriteFault error={close.error} />
      <div className="row">
        <Button type="primary" loading={close.isPending} onClick={() => close.mutate({ confirmed: true, note })}>
          {t('calls.confirmed')}
        </Button>
        <Button danger loading={close.isPending} onClick={() => close.mutate({ confirmed: false, note })}>
          {t('calls.notConfirmed')}
        </Button>
      </div>
    </Card>
  )
}
