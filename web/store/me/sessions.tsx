// Where I am signed in; one device, or all, signed out from here.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, finish, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Icon } from '../parts/icon.tsx'
import { Page } from '../parts/page.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'

export function Sessions() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const client = useQueryClient()
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: () => take(api.GET('/api/me/sessions')) })
  const end = useWrite(
    (id: string, headers) => finish(api.DELETE('/api/me/sessions/{id}', { params: { path: { id } }, headers })),
    () => client.invalidateQueries({ queryKey: ['sessions'] }),
  )
  const endAll = useWrite(
    (_: string, headers) => finish(api.DELETE('/api/me/sessions', { headers })),
    () => {
      client.clear()
      client.setQueryData(['me'], null)
    },
  )
  return (
    <Page title={t('sessions.title')} lead={t('sessions.lead')}>
      <WriteFault error={end.error ?? endAll.error} />
      <Loaded query={sessions}>
        {({ items }) => (
          <ul className="list">
            {items.map(({ id, agent, seenAt, isThis }) => (
              <li key={id} className="item">
                <Icon name="device" />
                <div className="grow">
                  <p className="label">{deviceOf(agent) ?? t('sessions.unknown')}</p>
                  <p className="soft small">{t('sessions.seen', { at: formatInstant(seenAt, language) })}</p>
                </div>
                {isThis ? (
                  <span className="tag good">{t('sessions.this')}</span>
                ) : (
                  <button type="button" className="link" disabled={end.isPending} onClick={() => end.mutate(id)}>
                    {t('sessions.end')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <button type="button" className="button danger" disabled={endAll.isPending} onClick={() => endAll.mutate('all')}>
        {t('sessions.endAll')}
      </button>
    </Page>
  )
}

/** `Chrome · Windows` out of a user agent, as far as it tells. */
function deviceOf(agent: string): string | undefined {
  const system = /(iPhone|iPad|Android|HarmonyOS|Windows|Mac OS X|Linux)/.exec(agent)?.[1]
  const browser = /(MicroMessenger|Edg|Firefox|Chrome|Safari)/.exec(agent)?.[1]
  return (
    [browser?.replace('Edg', 'Edge').replace('MicroMessenger', 'WeChat'), system].filter(Boolean).join(' · ') ||
    undefined
  )
}
