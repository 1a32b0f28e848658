// How things stand now, above the first step: who came only to look it up need not go further.
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import type { Request } from '../../shared/shapes.ts'

export function KeyFacts({ facts }: { readonly facts: NonNullable<Request['keyFacts']> }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  return (
    <section className="card" aria-label={t('flow.now')}>
      <dl className="facts">
        {facts.map(({ label, value }) => [
          <dt key={`${label.zh}-label`}>{say(label)}</dt>,
          <dd key={label.zh}>{say(value)}</dd>,
        ])}
      </dl>
    </section>
  )
}
