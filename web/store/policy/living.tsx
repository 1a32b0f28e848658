// What the contract pays for living on: what is kept, what comes next, what came last.
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import type { Policy } from '../../shared/shapes.ts'
import { Section } from '../parts/page.tsx'

type Benefits = NonNullable<Policy['benefits']>

export function Living({ benefits }: { readonly benefits: Benefits }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const { dividends, left, next, accountNamed, last } = benefits
  return (
    <Section title={t('policy.living.title')}>
      <ul className="list">
        {dividends ? (
          <Line
            title={t('policy.living.dividends')}
            amountFen={dividends.left.amountFen}
            about={t('policy.living.option', { option: say(dividends.option), basis: say(dividends.left.basis) })}
          />
        ) : null}
        {left.amountFen > 0 ? (
          <Line title={t('policy.living.left')} amountFen={left.amountFen} about={say(left.basis)} />
        ) : null}
        {next ? (
          <Line
            title={t('policy.living.next', { title: say(next.title), day: formatDay(next.dueOn, language) })}
            amountFen={next.amountFen}
            about={t(accountNamed ? 'policy.living.toAccount' : 'policy.living.noAccount')}
          />
        ) : null}
        {last.map((one) => (
          <Line
            key={one.kind + one.dueOn}
            title={`${formatDay(one.dueOn, language)} ${say(one.title)}`}
            amountFen={one.amountFen}
            about={say(one.used)}
          />
        ))}
      </ul>
    </Section>
  )
}

interface LineProps {
  readonly title: string
  readonly amountFen: number
  readonly about: string
}

function Line({ title, amountFen, about }: LineProps) {
  return (
    <li className="item top-aligned">
      <div className="grow">
        <p className="label">{title}</p>
        <p className="soft small extra">{about}</p>
      </div>
      <span className="label number">{formatFen(amountFen)}</span>
    </li>
  )
}
