// What has happened so far, live, and until when there will be an answer.
import { useTranslation } from 'react-i18next'
import { formatClock, formatDay, formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Article } from '../parts/article.tsx'
import { Section } from '../parts/page.tsx'
import { useClock } from '../session.tsx'
import type { Claim } from './read.ts'

const dayMs = 86_400_000

export function Progress({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const isOpen = claim.state !== 'paid' && claim.state !== 'refused'
  // the nearest day is the one to count on
  const [next] = claim.clocks.filter(({ stopped }) => !stopped).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const { now } = useClock()
  const isFresh = now.getTime() - Date.parse(claim.openedAt) < dayMs
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
      {isOpen && next ? (
        <p className="small extra">
          {t(next.paused ? 'claim.paused' : 'claim.due', { day: formatDay(next.dueOn, language) })}
          <span className="soft"> {say(next.title)} · </span>
          <Article cited={next.basis} />
        </p>
      ) : null}
    </Section>
  )
}
