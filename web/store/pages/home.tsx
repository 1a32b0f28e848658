// The start: what waits for me, the sentence box, and the three things people come for.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { hourIn } from '../../shared/date.ts'
import { useActing } from '../acting/acting.ts'
import { ActingHome } from '../acting/acting-home.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Page, Section } from '../parts/page.tsx'
import { useClock, useMe } from '../session.tsx'
import { Covered } from './covered.tsx'
import { ToDos } from './to-dos.tsx'

const quick = [
  ['claim', '/claims/new', 'claim'],
  ['pay', '/services/pay-renewal-premium', 'card'],
  ['book', '/services/book-checkup', 'calendar'],
  ['beneficiary', '/services/change-beneficiary', 'family'],
] as const satisfies readonly (readonly [string, string, IconName])[]

export function Home() {
  const principal = useActing()
  return principal ? <ActingHome principal={principal} /> : <OwnHome />
}

function OwnHome() {
  const { t } = useTranslation()
  const me = useMe().data
  const hour = hourIn(useClock().now)
  const part = hour < 5 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
  return (
    <Page title={t(`home.hello.${part}`, { name: me?.name ?? '' })} aside={<Covered />}>
      <AskBox />
      <Section title={t('home.quick')}>
        <ul className="tiles few">
          {quick.map(([key, to, icon]) => (
            <li key={key}>
              <Link className="card tile" to={to}>
                <span className="seal">
                  <Icon name={icon} />
                </span>
                <span className="label">{t(`home.do.${key}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <ToDos />
    </Page>
  )
}

function AskBox() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [sentence, setSentence] = useState('')
  return (
    <form
      className="ask-box"
      onSubmit={(event) => {
        event.preventDefault()
        navigate(`/ask?q=${encodeURIComponent(sentence.trim())}`)
      }}
    >
      <input
        className="input"
        aria-label={t('ask.box')}
        placeholder={t('ask.placeholder')}
        value={sentence}
        onChange={(event) => setSentence(event.target.value)}
      />
      <button type="submit" className="button full" aria-label={t('ask.send')} disabled={sentence.trim() === ''}>
        <Icon name="send" />
      </button>
    </form>
  )
}
