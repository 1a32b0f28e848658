// 我的: everything about the person signed in, one row each.
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, finish } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { actFor } from '../acting/acting.ts'
import type { IconName } from '../parts/icon.tsx'
import { Row } from '../parts/list.tsx'
import { Page, Section } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import { useMe } from '../session.tsx'

const groups = [
  {
    name: 'things',
    rows: [
      ['requests', '/requests', 'business'],
      ['claims', '/claims', 'claim'],
      ['letters', '/me/letters', 'letter'],
      ['payments', '/me/payments', 'card'],
      ['timeline', '/me/timeline', 'clock'],
    ],
  },
  {
    name: 'people',
    rows: [
      ['family', '/me/family', 'family'],
      ['mandates', '/me/mandates', 'pen'],
      ['consents', '/consents', 'pen'],
      ['hospitals', '/me/hospitals', 'claim'],
      ['accounts', '/me/accounts', 'card'],
      ['contact', '/services/change-contact', 'call'],
    ],
  },
  {
    name: 'safety',
    rows: [
      ['privacy', '/me/privacy', 'lock'],
      ['sessions', '/me/sessions', 'device'],
      ['verify', '/verify', 'check'],
      ['settings', '/settings', 'large'],
    ],
  },
] as const satisfies readonly { name: string; rows: readonly (readonly [string, string, IconName])[] }[]

export function MePage() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const me = useMe().data
  return (
    <Page title={me?.name ?? t('nav.me')} lead={me?.phone}>
      {me ? (
        <p className="row">
          <span className={me.level === 'code' ? 'tag' : 'tag good'}>{t(`me.level.${me.level}`)}</span>
          {me.levelUntil ? (
            <span className="soft small">{t('me.until', { at: formatInstant(me.levelUntil, language) })}</span>
          ) : null}
        </p>
      ) : null}
      {groups.map(({ name, rows }) => (
        <Section key={name} title={t(`me.group.${name}`)}>
          <ul className="list">
            {rows.map(([key, to, icon]) => (
              <Row key={key} to={to} icon={icon} title={t(`me.row.${key}`)} />
            ))}
          </ul>
        </Section>
      ))}
      <SignOut />
    </Page>
  )
}

function SignOut() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const out = useWrite(
    (_: string, headers) => finish(api.POST('/api/sign-out', { headers })),
    () => {
      actFor(undefined)
      client.clear()
      client.setQueryData(['me'], null)
      navigate('/sign-in', { replace: true })
    },
  )
  return (
    <>
      <WriteFault error={out.error} />
      <button type="button" className="button" disabled={out.isPending} onClick={() => out.mutate('out')}>
        {t('me.signOut')}
      </button>
    </>
  )
}
