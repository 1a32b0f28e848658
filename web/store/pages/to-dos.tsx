// What waits for me: to agree to, to do, to go on with, to follow.
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useAnsweredRows } from '../ask/earlier.tsx'
import { useFoundClaims } from '../claims/found.tsx'
import { useClaims } from '../claims/read.ts'
import { useErrands } from '../errands/read.ts'
import { Row } from '../parts/list.tsx'
import { Section } from '../parts/page.tsx'
import { useConsentTasks } from './consents.tsx'
import { folded } from './fold.ts'
import { useOpenRequests } from './open-requests.tsx'
import { pictureOf } from './service-picture.ts'

export function ToDos() {
  const { t } = useTranslation()
  const [isAll, setAll] = useState(false)
  const { under, begun } = useRequestRows()
  const rows = [
    ...useAnsweredRows(),
    ...useFoundRows(),
    ...useConsentRows(),
    ...useErrandRows(),
    ...useWaitingRows(),
    ...useClaimRows(),
    ...under,
  ]
  const { shown, hidden } = folded(begun, isAll)
  if (rows.length + begun.length === 0) return null
  return (
    <Section title={t('home.waiting')}>
      <ul className="list" id={listId}>
        {rows}
        {shown}
      </ul>
      {hidden > 0 || isAll ? (
        <button
          type="button"
          className="button"
          aria-expanded={isAll}
          aria-controls={listId}
          onClick={() => setAll(!isAll)}
        >
          {isAll ? t('home.fewerBegun') : t('home.allBegun', { count: begun.length })}
        </button>
      ) : null}
    </Section>
  )
}

const listId = 'to-dos'

function useConsentRows(): ReactNode[] {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const waiting = useConsentTasks().data?.items.filter(({ state }) => state === 'waiting') ?? []
  return waiting.map(({ id, title, askedBy }) => (
    <Row
      key={id}
      to={`/consents/${id}`}
      icon="family"
      title={t('home.agree', { title: say(title) })}
      note={t('consents.asks', { name: askedBy })}
      end={<span className="tag warm">{t('consents.state.waiting')}</span>}
    />
  ))
}

/** Steps of theirs that relatives have asked me to do. */
function useErrandRows(): ReactNode[] {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const waiting = useErrands().data?.items.filter(({ state }) => state === 'waiting') ?? []
  return waiting.map(({ id, title, askedBy, untilOn }) => (
    <Row
      key={id}
      to={`/errands/${id}`}
      icon="family"
      title={t('home.errand', { title: say(title) })}
      note={t('errand.asks', { name: askedBy, day: formatDay(untilOn, language) })}
      end={<span className="tag warm">{t('errand.toDo')}</span>}
    />
  ))
}

/** What the services themselves say: premiums due, a loan overdue, cover to bring back, a contract to sign for. */
function useWaitingRows(): ReactNode[] {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const waiting = useQuery({ queryKey: ['waiting'], queryFn: () => take(api.GET('/api/me/waiting')) })
  return (waiting.data?.items ?? []).map(({ serviceId, title, policyId, product, says, until }) => (
    <Row
      key={`${serviceId}${policyId ?? ''}`}
      to={policyId ? `/services/${serviceId}?policyId=${policyId}` : `/services/${serviceId}`}
      icon={pictureOf({ id: serviceId, counter: 'business' })}
      title={product ? t('home.waits', { title: say(title), product: say(product) }) : say(title)}
      note={until ? t('home.waitsUntil', { says: say(says), day: formatDay(until, language) }) : say(says)}
    />
  ))
}

/** What a hospital told of that can be claimed with one tap. */
function useFoundRows(): ReactNode[] {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const found = useFoundClaims().data?.items ?? []
  return found.map(({ id, hospital, insuredName, happenedOn }) => (
    <Row
      key={id}
      to="/claims"
      icon="claim"
      title={t('home.found')}
      note={t('found.visit', { hospital, name: insuredName, day: formatDay(happenedOn, language) })}
      end={<span className="tag warm">{t('home.oneTap')}</span>}
    />
  ))
}

function useClaimRows(): ReactNode[] {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const open = useClaims().data?.items.filter(({ state }) => state !== 'paid' && state !== 'refused') ?? []
  return open.map(({ id, state, happenedOn, event, insuredName }) => (
    <Row
      key={id}
      to={`/claims/${id}`}
      icon="claim"
      title={t('home.claim', { day: formatDay(happenedOn, language) })}
      note={`${insuredName} · ${event}`}
      end={<span className={state === 'supplement' ? 'tag warm' : 'tag'}>{t(`claim.state.${state}`)}</span>}
    />
  ))
}

/** What is under way or came back, and what was only begun, of which there may be many. */
function useRequestRows(): { readonly under: ReactNode[]; readonly begun: ReactNode[] } {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const open = useOpenRequests().data?.items ?? []
  const row = ({ id, title, state, sentBack }: (typeof open)[number]) => (
    <Row
      key={id}
      to={`/requests/${id}`}
      icon="pen"
      title={t(sentBack ? `home.sentBack.${sentBack}` : state === 'draft' ? 'home.goOn' : 'home.follow', {
        title: say(title),
      })}
      end={<span className={state === 'draft' ? 'tag warm' : 'tag'}>{t(`request.state.${state}`)}</span>}
    />
  )
  const isBegun = ({ state, sentBack }: (typeof open)[number]) => state === 'draft' && !sentBack
  return { under: open.filter((one) => !isBegun(one)).map(row), begun: open.filter(isBegun).map(row) }
}
