import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import type { Policy } from '../../shared/shapes.ts'
import { Section } from '../parts/page.tsx'

interface CostProps {
  readonly policy: Policy
  readonly cost: NonNullable<Policy['cost']>
}

export function Cost({ policy, cost }: CostProps) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const isSuspended = policy.status.states.includes('suspended')
  const next = isSuspended ? null : cost.next
  return (
    <Section title={t('policy.costs')}>
      <div className="card stack">
        <p className="label">{say(cost.words)}</p>
        <dl className="facts">
          {policy.plan ? (
            <>
              <dt>{t('policy.plan')}</dt>
              <dd>{say(policy.plan.title)}</dd>
            </>
          ) : null}
          {policy.plan?.next ? (
            <>
              <dt>{t('policy.nextPlan', { day: formatDay(policy.plan.next.from, language) })}</dt>
              <dd>{say(policy.plan.next.title)}</dd>
            </>
          ) : null}
          {policy.riders.map(({ id, name, premiumFen, sumInsuredFen, endsOn }) => (
            <Fragment key={id}>
              <dt>{say(name)}</dt>
              <dd>
                {t('policy.riderCost', { premium: formatFen(premiumFen), sum: formatFen(sumInsuredFen) })}
                {endsOn ? ` · ${t('policy.riderUntil', { day: formatDay(endsOn, language) })}` : null}
              </dd>
            </Fragment>
          ))}
          <dt>{t('policy.paid')}</dt>
          <dd className="number">{formatFen(cost.paidFen)}</dd>
          <dt>{t('policy.paidTo')}</dt>
          <dd>{formatDay(cost.paidToOn, language)}</dd>
          {next ? (
            <>
              <dt>{t('policy.next')}</dt>
              <dd>
                {formatDay(next.dueOn, language)} · <span className="number">{formatFen(next.amountFen)}</span>
              </dd>
              <dt>{t('policy.graceEnds')}</dt>
              <dd>{formatDay(next.graceEndsOn, language)}</dd>
            </>
          ) : (
            <>
              <dt>{t('policy.next')}</dt>
              <dd>{t(cost.paidUp ? 'policy.paidUp' : isSuspended ? 'policy.onReinstating' : 'policy.nothingDue')}</dd>
            </>
          )}
        </dl>
        {next && policy.status.states.some((state) => /grace|premium-due/.test(state)) ? (
          <Link className="button full" to={`/services/pay-renewal-premium?policyId=${policy.id}`}>
            {t('policy.payNow')}
          </Link>
        ) : null}
        {isSuspended && policy.services.includes('reinstate') ? (
          <Link className="button full" to={`/services/reinstate?policyId=${policy.id}`}>
            {t('policy.reinstate')}
          </Link>
        ) : null}
      </div>
    </Section>
  )
}
