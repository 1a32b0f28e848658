// What the contract pays for living on: what is kept, what comes next, what came last.
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Policy } from '../../shared/shapes.ts'
import { Section } from '../parts/page.tsx'
import { Amount } from './amount.tsx'

type Benefits = NonNullable<Policy['benefits']>

export function Living({ benefits }: { readonly benefits: Benefits }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const { dividends, left, next, accountNamed, last } = benefits
  return (
    <Section title={t('policy.living.title')}>
      <ul className="list">
        {dividends ? (
          <Amount
            title={t('policy.living.dividends')}
            amountFen={dividends.left.amountFen}
            basis={t('policy.living.option', { option: say(dividends.option), basis: say(dividends.left.basis) })}
          />
        ) : null}
        {left.amountFen > 0 ? (
          <Amount title={t('policy.living.left')} amountFen={left.amountFen} basis={say(left.basis)} />
        ) : null}
        {next ? (
          <Amount
            title={t('policy.living.next', { title: say(next.title), day: formatDay(next.dueOn, language) })}
            amountFen={next.amountFen}
            basis={t(accountNamed ? 'policy.living.toAccount' : 'policy.living.noAccount')}
          />
        ) : null}
        {last.map((one) => (
          <Amount
            key={one.kind + one.dueOn}
            title={`${formatDay(one.dueOn, language)} ${say(one.title)}`}
            amountFen={one.amountFen}
            basis={say(one.used)}
          />
        ))}
      </ul>
    </Section>
  )
}
