// What became of each: done, waiting for somebody, or still here with the reason.
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import type { BasketSubmitted } from '../../shared/shapes.ts'
import { Row } from '../parts/list.tsx'
import { Section } from '../parts/page.tsx'

export function Results({ results }: Pick<BasketSubmitted, 'results'>) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  return (
    <Section title={t('basket.results')}>
      <ul className="list">
        {results.map(({ requestId, title, submitted, state, because }) => (
          <Row
            key={requestId}
            to={`/requests/${requestId}`}
            icon={submitted ? 'check' : 'warn'}
            title={say(title)}
            note={because ? t('basket.notSubmitted', { because: say(because) }) : undefined}
            end={<span className={submitted ? 'tag good' : 'tag warm'}>{t(`request.state.${stateOf(state)}`)}</span>}
          />
        ))}
      </ul>
    </Section>
  )
}

const states = ['draft', 'awaiting-consent', 'in-review', 'awaiting-payment', 'done', 'stopped', 'cancelled'] as const

function stateOf(state: string): (typeof states)[number] {
  return states.find((one) => one === state) ?? 'draft'
}
