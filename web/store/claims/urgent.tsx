// An emergency that is going on: what to do now and whom to call, before any form.
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import type { UrgentHelp } from '../../shared/shapes.ts'
import { CallLink } from '../parts/call-link.tsx'

export function Urgent({ help }: { readonly help: UrgentHelp }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  return (
    <section className="card stack tight urgent" role="alert" aria-label={t('claim.urgentNow')}>
      <h2>{say(help.title)}</h2>
      <div className="row">
        {help.calls.map(({ number, name }) => (
          <CallLink key={number} phone={number} label={`${number} ${say(name)}`} />
        ))}
      </div>
      <ol>
        {help.steps.map((step) => (
          <li key={step.zh}>{say(step)}</li>
        ))}
      </ol>
      <p className="small">{say(help.later)}</p>
    </section>
  )
}
