// What others ask me to agree to.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { newsEveryMs } from '../news.ts'
import { Row } from '../parts/list.tsx'
import { Page } from '../parts/page.tsx'
import { Empty, Loaded } from '../parts/state.tsx'

export function useConsentTasks() {
  return useQuery({
    queryKey: ['consent-tasks'],
    queryFn: () => take(api.GET('/api/consent-tasks')),
    refetchInterval: newsEveryMs,
  })
}

export function Consents() {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const tasks = useConsentTasks()
  return (
    <Page title={t('consents.title')} lead={t('consents.lead')}>
      <Loaded query={tasks}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('consents.none')} hint={t('consents.noneHint')} to="/" action={t('nav.home')} />
          ) : (
            <ul className="list">
              {items.map((task) => (
                <Row
                  key={task.id}
                  to={`/consents/${task.id}`}
                  icon="family"
                  title={say(task.title)}
                  note={t('consents.from', { name: task.askedBy, at: formatInstant(task.askedAt, language) })}
                  end={
                    <span className={task.state === 'waiting' ? 'tag warm' : 'tag'}>
                      {t(`consents.state.${task.state}`)}
                    </span>
                  }
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}
