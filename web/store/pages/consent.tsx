// Somebody asks me to agree: what would change, who I am, my signature, yes or no.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { ConsentTask } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { Identify } from '../flow/identify.tsx'
import { isAtLeast } from '../flow/level.ts'
import { PreviewCard } from '../flow/preview-card.tsx'
import { Page, Section } from '../parts/page.tsx'
import { Signature } from '../parts/signature.tsx'
import { Empty, Loaded, Notice, WriteFault } from '../parts/state.tsx'
import { useMe } from '../session.tsx'
import { useConsentTasks } from './consents.tsx'

export function ConsentPage() {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const { taskId } = useParams()
  const tasks = useConsentTasks()
  return (
    <Loaded query={tasks}>
      {({ items }) => {
        const task = items.find(({ id }) => id === taskId)
        if (!task) return <Empty title={t('lost.words')} to="/consents" action={t('consents.title')} />
        return (
          <Page title={say(task.title)} lead={t('consents.asks', { name: task.askedBy })}>
            {task.preview ? <PreviewCard preview={task.preview} /> : null}
            {task.state === 'waiting' && task.untilOn ? (
              <p className="soft">{t('consents.until', { day: formatDay(task.untilOn, language) })}</p>
            ) : null}
            {task.state === 'waiting' ? (
              <AnswerTask task={task} />
            ) : (
              <Notice icon="check">{t(`consents.said.${task.state}`)}</Notice>
            )}
          </Page>
        )
      }}
    </Loaded>
  )
}

function AnswerTask({ task }: { readonly task: ConsentTask }) {
  const { t } = useTranslation()
  const me = useMe()
  const client = useQueryClient()
  const [strokes, setStrokes] = useState('')
  const documentSha256 = task.documentSha256 ?? ''
  const answer = useWrite(
    (agree: boolean, headers) =>
      take(
        api.POST('/api/consent-tasks/{taskId}/answer', {
          params: { path: { taskId: task.id } },
          body: { agree, strokes, documentSha256 },
          headers,
        }),
      ),
    () => client.invalidateQueries({ queryKey: ['consent-tasks'] }),
  )
  if (me.data && !isAtLeast(me.data.level, 'id'))
    return (
      <Section title={t('identify.title')}>
        <Identify level="id" onDone={() => me.refetch()} />
      </Section>
    )
  const isReady = strokes !== '' && documentSha256 !== '' && !answer.isPending
  return (
    <>
      <Notice tone="warm">{t('consents.care')}</Notice>
      <Signature onChange={setStrokes} />
      <WriteFault error={answer.error} />
      <div className="row">
        <button type="button" className="button danger" disabled={!isReady} onClick={() => answer.mutate(false)}>
          {t('consents.decline')}
        </button>
        <button type="button" className="button full grow" disabled={!isReady} onClick={() => answer.mutate(true)}>
          {t('consents.agree')}
        </button>
      </div>
    </>
  )
}
