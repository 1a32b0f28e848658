// What waits for me: to agree to, to pay, to go on with, to follow.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { useClaims } from '../claims/read.ts'
import { Row } from '../parts/list.tsx'
import { Section } from '../parts/page.tsx'
import { allPolicies, useFamilyPolicies } from '../policy/read.ts'
import { useConsentTasks } from './consents.tsx'
import { useOpenRequests } from './open-requests.tsx'

export function ToDos() {
  const { t } = useTranslation()
  const rows = [...useConsentRows(), ...useDueRows(), ...useClaimRows(), ...useDraftRows()]
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

function useDueRows(): ReactNode[] {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const { data } = useFamilyPolicies()
  const due = data ? allPolicies(data).filter(({ status, cost }) => isDue(status.states) && cost?.next) : []
  return due.map(({ id, product, cost }) => (
    <Row
      key={id}
      to={`/services/pay-renewal-premium?policyId=${id}`}
      icon="card"
      title={t('home.due', { product: say(product.shortName) })}
      note={
        cost?.next
          ? t('home.dueBy', { amount: formatFen(cost.next.amountFen), day: formatDay(cost.next.graceEndsOn, language) })
          : undefined
      }
      end={<span className="tag bad">{t('home.toPay')}</span>}
    />
  ))
}

function isDue(states: readonly string[]): boolean {
  return states.includes('grace') || states.includes('premium-due')
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
  return open.map(({ id, title, state }) => (
    <Row
      key={id}
      to={`/requests/${id}`}
      icon="pen"
      title={t(state === 'draft' ? 'home.goOn' : 'home.follow', { title: say(title) })}
      end={<span className={state === 'draft' ? 'tag warm' : 'tag'}>{t(`request.state.${state}`)}</span>}
    />
  ))
}
