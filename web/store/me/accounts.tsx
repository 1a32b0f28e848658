// My own bank accounts: money comes from and goes to these alone (互联网办法 §40).
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCardBank } from '../../shared/card-bank.ts'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Field } from '../parts/field.tsx'
import { Row } from '../parts/list.tsx'
import { Page, Section } from '../parts/page.tsx'
import { Empty, Loaded, WriteFault } from '../parts/state.tsx'
import { useMe } from '../session.tsx'

export function Accounts() {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const accounts = useQuery({ queryKey: ['accounts'], queryFn: () => take(api.GET('/api/me/accounts')) })
  return (
    <Page title={t('accounts.title')} lead={t('accounts.lead')}>
      <Loaded query={accounts}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('accounts.none')} />
          ) : (
            <ul className="list">
              {items.map(({ id, name, holderMasked, verifiedAt }) => (
                <Row
                  key={id}
                  icon="card"
                  title={say(name)}
                  note={t('accounts.holder', { name: holderMasked, at: formatInstant(verifiedAt, language) })}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      <AddAccount />
    </Page>
  )
}

function AddAccount() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const me = useMe()
  const { say } = useLanguage()
  const [number, setNumber] = useState('')
  const [bank, setBank] = useState('')
  const card = useCardBank(number)
  const add = useWrite(
    (body: { number: string; holder: string; bank?: string }, headers) =>
      take(api.POST('/api/me/accounts', { body, headers })),
    () => {
      setNumber('')
      setBank('')
      for (const key of ['accounts', 'request']) void client.invalidateQueries({ queryKey: [key] })
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const named = bank.trim()
    const plain = number.normalize('NFKC').replace(/\s/g, '')
    add.mutate({ number: plain, holder: me.data?.name ?? '', ...(named ? { bank: named } : {}) })
  }
  return (
    <Section title={t('accounts.add')}>
      <form className="card stack" onSubmit={submit}>
        <p>{t('accounts.own', { name: me.data?.name ?? '' })}</p>
        <Field
          label={t('accounts.number')}
          hint={card?.bank && card.debit ? say(card.bank) : undefined}
          fault={card && !card.debit ? t('accounts.notDebit') : undefined}
        >
          {(control) => (
            <input
              {...control}
              className="input number"
              inputMode="numeric"
              autoComplete="off"
              maxLength={30}
              value={number}
              onChange={(event) => setNumber(event.target.value)}
            />
          )}
        </Field>
        {(card && !card.bank) || bank ? (
          <Field
            label={t('accounts.bank')}
            hint={t('accounts.bankUnknown')}
            fault={bank && card?.bank ? t('accounts.bankIs', { bank: say(card.bank) }) : undefined}
          >
            {(control) => (
              <input
                {...control}
                className="input"
                maxLength={60}
                value={bank}
                onChange={(event) => setBank(event.target.value)}
              />
            )}
          </Field>
        ) : null}
        <WriteFault error={add.error} />
        <button type="submit" className="button full" disabled={add.isPending || number.trim() === ''}>
          {add.isPending ? t('state.working') : t('accounts.save')}
        </button>
        <div role="status">{add.isSuccess ? t('accounts.added') : null}</div>
      </form>
    </Section>
  )
}
