// A request after submission: where it stands, what came of it, its letter, its history, and one question at the end.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay, formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Request } from '../../shared/shapes.ts'
import { visitNow } from '../../shared/visit.ts'
import { useActing } from '../acting/acting.ts'
import { Article } from '../parts/article.tsx'
import { Icon } from '../parts/icon.tsx'
import { Page, Section } from '../parts/page.tsx'
import { Notice } from '../parts/state.tsx'
import { ByWhom } from './by-whom.tsx'
import { PreviewCard } from './preview-card.tsx'
import { Survey } from './survey.tsx'
import { Waiting } from './waiting.tsx'

export function Result({ request }: { readonly request: Request }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  return (
    <Page
      key={request.state}
      title={t(`request.head.${request.state}`)}
      lead={say(request.title)}
      aside={effectOf(request)}
    >
      <div aria-live="polite" className="stack">
        <ByWhom request={request} />
        <Standing request={request} />
      </div>
      <WhatNext request={request} />
      {request.canRate && !visitNow() ? <RequestSurvey requestId={request.id} /> : null}
      <History request={request} />
    </Page>
  )
}

function RequestSurvey({ requestId }: { readonly requestId: string }) {
  return (
    <Survey
      about={['request', requestId]}
      send={(body, headers) =>
        take(api.POST('/api/requests/{requestId}/survey', { params: { path: { requestId } }, body, headers }))
      }
    />
  )
}

/** What it does or did; nothing of one that came to nothing. */
function effectOf({ preview, state }: Request): ReactNode {
  if (!preview || state === 'stopped' || state === 'cancelled') return undefined
  return <PreviewCard preview={preview} isDone={state === 'done'} />
}

function Standing({ request }: { readonly request: Request }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const { state, outcome, because = [], articles = [], clock } = request
  return (
    <>
      {outcome ? (
        <Notice icon="check">
          <p>{say(outcome.says)}</p>
        </Notice>
      ) : null}
      {state === 'awaiting-consent' ? <Waiting request={request} /> : null}
      {state === 'awaiting-payment' ? <Notice icon="clock">{t('request.paying')}</Notice> : null}
      {state === 'in-review' ? <Notice icon="person">{t('request.reviewing')}</Notice> : null}
      {because.length > 0 ? (
        <Notice tone={state === 'stopped' ? 'bad' : 'warm'}>
          {because.map((words) => (
            <p key={words.zh}>{say(words)}</p>
          ))}
          {articles.length > 0 ? (
            <p className="row">
              {articles.map((article) => (
                <Article key={article} cited={article} />
              ))}
            </p>
          ) : null}
        </Notice>
      ) : null}
      {clock ? (
        <p className="row small">
          <Icon name="clock" />
          {t(clock.paused ? 'request.paused' : 'request.due', { day: formatDay(clock.dueOn, language) })}
          <Article cited={clock.basis} />
        </p>
      ) : null}
    </>
  )
}

function WhatNext({ request }: { readonly request: Request }) {
  const { t } = useTranslation()
  const { outcome, policyId } = request
  const atCounter = visitNow() !== undefined
  // the letter is the customer's: whoever acted for them does not keep it
  const letterId = useActing() ? null : request.letterId
  // what it led to is the customer's own to look at
  const led = atCounter ? undefined : leadsTo(outcome?.leadsTo)
  const copy = outcome?.leadsTo?.type === 'export' && !atCounter ? outcome.leadsTo.id : undefined
  const letters = atCounter ? `/api/desk/letters/${request.customerId}` : '/api/letters'
  return (
    <div className="row">
      {led ? (
        <Link className="button full" to={led.to}>
          {t(led.words)}
        </Link>
      ) : null}
      {copy ? (
        <a className="button full" href={`/api/me/exports/${copy}`} download>
          <Icon name="download" />
          {t('request.toExport')}
        </a>
      ) : null}
      {letterId ? (
        <a className="button" href={`${letters}/${letterId}/pdf`} target="_blank" rel="noreferrer">
          <Icon name="download" />
          {t('request.letter')}
        </a>
      ) : null}
      {policyId && !led ? (
        <Link className="button" to={`/policies/${policyId}`}>
          {t('request.policy')}
        </Link>
      ) : null}
      {request.state === 'stopped' && !atCounter ? (
        <Link className="button" to="/ask?person=1">
          {t('state.askPerson')}
        </Link>
      ) : null}
      <Link className="button plain" to="/">
        {t('nav.home')}
      </Link>
    </div>
  )
}

function leadsTo(led: { type: string; id: string } | undefined) {
  if (led?.type === 'claim') return { to: `/claims/${led.id}`, words: 'request.toClaim' } as const
  if (led?.type === 'policy') return { to: `/policies/${led.id}`, words: 'request.toPolicy' } as const
  if (led?.type === 'booking') return { to: '/benefits', words: 'request.toBooking' } as const
  return undefined
}

function History({ request }: { readonly request: Request }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const history = useQuery({
    queryKey: ['request-history', request.id, request.revision],
    queryFn: () => take(api.GET('/api/requests/{requestId}/history', { params: { path: { requestId: request.id } } })),
  })
  const entries = history.data?.items ?? []
  if (entries.length === 0) return null
  return (
    <Section title={t('request.history')}>
      <ol className="timeline">
        {entries.map((entry) => (
          <li key={entry.id}>
            <p>
              {say(entry.text)}
              {entry.by === 'staff' ? <span className="soft small"> · {t('timeline.by.staff')}</span> : null}
            </p>
            {entry.reason ? <p className="soft">{entry.reason}</p> : null}
            <time className="soft small" dateTime={entry.at}>
              {formatInstant(entry.at, language)}
            </time>
          </li>
        ))}
      </ol>
    </Section>
  )
}
