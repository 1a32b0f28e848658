// What has happened so far, live, and until when there will be an answer.
import { useTranslation } from 'react-i18next'
import { formatClock, formatDay, formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Icon } from '../parts/icon.tsx'
import { Section } from '../parts/page.tsx'
import type { Claim } from './read.ts'

const dayMs = 86_400_000

export function Progress({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const isOpen = claim.state !== 'paid' && claim.state !== 'refused'
  const running = claim.clocks.filter(({ stopped }) => !stopped)
  const isFresh = Date.now() - Date.parse(claim.openedAt) < dayMs
  const when = isFresh ? formatClock : formatInstant
  return (
    <Section title={t('claim.progress')}>
      <ol className="timeline" aria-live="polite">
        {claim.events.map(({ seq, at, words }) => (
          <li key={seq}>
            <p>{say(words)}</p>
            <time className="soft small number" dateTime={at}>
              {when(at, language)}
            </time>
          </li>
        ))}
        {isOpen && claim.turn ? <li className="waiting pulse">{say(claim.turn.who)}</li> : null}
      </ol>
      {isOpen
        ? running.map(({ kind, title, basis, dueOn, paused }) => (
            <p key={kind} className="small row extra">
              <Icon name="clock" />
              <span>
                {say(title)} {t(paused ? 'claim.paused' : 'claim.due', { day: formatDay(dueOn, language) })}
                <span className="soft"> {basis}</span>
              </span>
            </p>
          ))
        : null}
    </Section>
  )
}
