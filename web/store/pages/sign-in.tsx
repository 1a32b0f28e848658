// Phone, then the code that came to it.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { ProblemError } from '../../shared/problem.ts'
import { useWrite } from '../../shared/write.ts'
import { CallLink } from '../parts/call-link.tsx'
import { Field } from '../parts/field.tsx'
import { Mark } from '../parts/icon.tsx'
import { Page } from '../parts/page.tsx'
import { Notice, useErrorWords, WriteFault } from '../parts/state.tsx'
import { useMe } from '../session.tsx'

/** Reachable by whoever has not signed in: ambulance, fire, traffic police. */
const emergencies = ['120', '119', '122'] as const

export function SignIn() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const [sentTo, setSentTo] = useState<Sent>()
  const me = useMe()
  if (me.data) return <Navigate to={inside(search.get('next'))} replace />
  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')}>
      <div className="door">
        <Mark />
      </div>
      {sentTo ? (
        <CodeForm sent={sentTo} onSent={setSentTo} onBack={() => setSentTo(undefined)} />
      ) : (
        <PhoneForm onSent={setSentTo} />
      )}
      <p className="soft small">{t('signIn.promise')}</p>
      <Notice tone="warm">
        {t('claim.urgent')} {t('signIn.urgent')}
        <span className="row">
          {emergencies.map((phone) => (
            <CallLink key={phone} phone={phone} label={phone} />
          ))}
        </span>
      </Notice>
    </Page>
  )
}

interface Sent {
  readonly phone: string
  readonly againAt: number
}

/** Only an address inside the store is gone to after sign-in. */
function inside(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') ? next : '/'
}

function useSendCode(onSent: (sent: Sent) => void) {
  return useWrite(
    (phone: string, headers) => take(api.POST('/api/sign-in/codes', { body: { phone }, headers })),
    ({ againInSeconds }, phone) => onSent({ phone, againAt: Date.now() + againInSeconds * 1000 }),
  )
}

function PhoneForm({ onSent }: { readonly onSent: (sent: Sent) => void }) {
  const { t } = useTranslation()
  const [phone, setPhone] = useState('')
  const send = useSendCode(onSent)
  const words = useErrorWords()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send.mutate(phone.normalize('NFKC').replace(/\s/g, ''))
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field label={t('signIn.phone')} fault={send.error ? words(send.error) : undefined}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="tel"
            inputMode="tel"
            autoComplete="tel-national"
            maxLength={20}
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        )}
      </Field>
      <button type="submit" className="button full block" disabled={send.isPending || phone.trim() === ''}>
        {t('signIn.send')}
      </button>
      <DemoHint />
    </form>
  )
}

interface CodeFormProps {
  readonly sent: Sent
  readonly onSent: (sent: Sent) => void
  readonly onBack: () => void
}

function CodeForm({ sent, onSent, onBack }: CodeFormProps) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [code, setCode] = useState('')
  const again = useSendCode(onSent)
  const words = useErrorWords()
  const enter = useWrite(
    (given: string, headers) => take(api.POST('/api/sign-in', { body: { phone: sent.phone, code: given }, headers })),
    () => client.resetQueries(),
  )
  const change = (written: string) => {
    const given = written.normalize('NFKC').replace(/\D/g, '').slice(0, 6)
    setCode(given)
    if (given.length === 6 && given !== code) enter.mutate(given)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    enter.mutate(code)
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p role="status">{t('signIn.sent', { phone: sent.phone })}</p>
      <Field label={t('signIn.code')} fault={enter.error ? words(enter.error) : undefined}>
        {(control) => (
          <input
            {...control}
            className="input code number"
            inputMode="numeric"
            autoComplete="one-time-code"
            // biome-ignore lint/a11y/noAutofocus: the person has just asked for this code
            autoFocus
            value={code}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </Field>
      <button type="submit" className="button full block" disabled={enter.isPending || code.length !== 6}>
        {t('signIn.enter')}
      </button>
      <div className="row between">
        <Again at={sent.againAt} send={() => again.mutate(sent.phone)} />
        <button type="button" className="link" onClick={onBack}>
          {t('signIn.otherPhone')}
        </button>
      </div>
      {again.error instanceof ProblemError ? <WriteFault error={again.error} /> : null}
      <DemoHint phone={sent.phone} />
    </form>
  )
}

function Again({ at, send }: { readonly at: number; readonly send: () => void }) {
  const { t } = useTranslation()
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.ceil((at - now) / 1000))
  return (
    <button type="button" className="link" disabled={seconds > 0} onClick={send}>
      {seconds > 0 ? t('signIn.againIn', { seconds }) : t('signIn.again')}
    </button>
  )
}

/** In the demonstration no SMS leaves the house: it is read in the inbox. A store in business has none. */
function DemoHint({ phone }: { readonly phone?: string }) {
  const { t } = useTranslation()
  const inbox = useQuery({
    queryKey: ['is-demo'],
    queryFn: () => take(api.GET('/api/demo/inbox')),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!inbox.data) return null
  return (
    <p className="small">
      <Link to={phone ? `/demo/inbox?phone=${phone}` : '/demo/inbox'} target="_blank">
        {t('signIn.demo')}
      </Link>
    </p>
  )
}
