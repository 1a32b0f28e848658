// The same questions for another day: what it was worth then, or will be.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { PolicyValues } from '../../shared/shapes.ts'
import { Field } from '../parts/field.tsx'
import { Section } from '../parts/page.tsx'
import { Loaded } from '../parts/state.tsx'
import { useClock } from '../session.tsx'
import { Amount } from './amount.tsx'
import { usePolicyValues } from './read.ts'

export function AnotherDay({ policyId }: { readonly policyId: string }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { today } = useClock()
  const [on, setOn] = useState('')
  return (
    <Section title={t('policy.anotherDay.title')}>
      <div className="card stack">
        <Field
          label={t('policy.anotherDay.pick')}
          hint={t('policy.anotherDay.hint', { today: formatDay(today, language) })}
        >
          {(control) => (
            <input
              {...control}
              className="input"
              type="date"
              min="1990-01-01"
              max="2149-12-31"
              value={on}
              onChange={(event) => setOn(event.target.value)}
            />
          )}
        </Field>
        {on === '' ? null : <Values policyId={policyId} on={on} />}
      </div>
    </Section>
  )
}

function Values({ policyId, on }: { readonly policyId: string; readonly on: string }) {
  return <Loaded query={usePolicyValues(policyId, on)}>{(values) => <DaySheet values={values} />}</Loaded>
}

const amounts = ['cashValue', 'surrenderValue', 'dividends', 'benefitsLeft', 'loanLimit', 'loanBalance'] as const

function DaySheet({ values }: { readonly values: PolicyValues }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const { worth } = values
  const shown = worth ? amounts.filter((name) => name === 'cashValue' || worth[name].amountFen > 0) : []
  return (
    <div className="stack" aria-live="polite">
      <p className="label">
        {formatDay(values.on, language)} · {values.status.states.map((state) => t(`status.${state}`)).join(' · ')}
      </p>
      {values.assumptions.map((each) => (
        <p key={each.zh} className="soft small">
          {say(each)}
        </p>
      ))}
      <ul className="list">
        {worth?.accountValue ? (
          <Amount
            title={t('policy.anotherDay.accountValue')}
            {...worth.accountValue}
            basis={say(worth.accountValue.basis)}
          />
        ) : null}
        {worth
          ? shown.map((name) => (
              <Amount
                key={name}
                title={t(`policy.anotherDay.${name}`)}
                {...worth[name]}
                basis={say(worth[name].basis)}
              />
            ))
          : null}
        {worth?.premiumDue ? (
          <Amount
            title={t('policy.anotherDay.premiumDue', { day: formatDay(worth.premiumDue.dueOn, language) })}
            amountFen={worth.premiumDue.amountFen}
            basis={say(worth.premiumDue.basis)}
          />
        ) : null}
        {values.benefits.map((benefit) => (
          <Amount
            key={benefit.id}
            title={t('policy.anotherDay.benefit', { title: say(benefit.title) })}
            amountFen={benefit.state === 'not-covered' ? 0 : benefit.amountFen}
            basis={benefit.because ? say(benefit.because) : say(benefit.summary)}
          />
        ))}
      </ul>
    </div>
  )
}
