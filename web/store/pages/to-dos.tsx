// What waits for me: to agree to, to do, to go on with, to follow.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useClaims } from '../claims/read.ts'
import { useErrands } from '../errands/read.ts'
import { Row } from '../parts/list.tsx'
import { Section } from '../parts/page.tsx'
import { useConsentTasks } from './consents.tsx'
import { useOpenRequests } from './open-requests.tsx'
import { pictureOf } from './service-picture.ts'

export function ToDos() {
  const { t } = useTranslation()
  const rows = [...useConsentRows(), ...useErrandRows(), ...useWaitingRows(), ...useClaimRows(), ...useDraftRows()]
  if (rows.length === 0) return null
  return (
    <Section title={t('home.waiting')}>
      <ul className="list">{rows}</ul>
    </Section>
  )
}

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

function useClaimRows(): ReactNode[] {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const open = useClaims().data?.items.filter(({ state }) => state !== 'paid' && state !== 'refused') ?? []
  return open.map(({ id, state, happenedOn }) => (
    <Row
      key={id}
      to={`/claims/${id}`}
      icon="claim"
      title={t('home.claim', { day: formatDay(happenedOn, language) })}
      end={<span className={state === 'supplement' ? 'tag warm' : 'tag'}>{t(`claim.state.${state}`)}</span>}
    />
  ))
}

function useDraftRows(): ReactNode[] {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const open = useOpenRequests().data?.items ?? []
  return open.map(({ id, title, state, sentBack }) => (
    <Row
      key={id}
      to={`/requests/${id}`}
      icon="pen"
      title={t(sentBack ? `home.sentBack.${sentBack}` : state === 'draft' ? 'home.goOn' : 'home.follow', {
        title: say(title),
      })}
      end={<span className={state === 'draft' ? 'tag warm' : 'tag'}>{t(`request.state.${state}`)}</span>}
    />
  ))
}
