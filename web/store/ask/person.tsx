// Who has the conversation: nobody yet, with what can be told of the wait; a person; or nobody any more.
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Conversation } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { Notice, WriteFault } from '../parts/state.tsx'

type Awaited = NonNullable<Conversation['waiting']>

export function WithPerson({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation()
  const { with: who, staffName, waiting } = conversation
  return (
    <>
      <div role="status">
        {who === 'waiting' ? (
          <Notice icon="person">
            <p>{t('ask.waiting')}</p>
            {waiting ? <Wait waiting={waiting} /> : null}
          </Notice>
        ) : null}
        {who === 'person' ? <Notice icon="person">{t('ask.withPerson', { name: staffName ?? '' })}</Notice> : null}
        {who === 'closed' ? <Notice icon="check">{t('ask.closed')}</Notice> : null}
      </div>
      {waiting ? <CallBack conversation={conversation} waiting={waiting} /> : null}
      {who === 'waiting' || who === 'person' ? <BackToStore id={conversation.id} /> : null}
    </>
  )
}

/** Never a number nobody knows: a guess is worse than "I cannot say". */
function Wait({ waiting }: { readonly waiting: Awaited }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { before, expectedSeconds, unknown, isAfterHours, backAt } = waiting
  if (isAfterHours)
    return (
      <>
        <p className="label">
          {backAt ? t('ask.wait.backAt', { when: formatInstant(backAt, language) }) : t('ask.wait.afterHours')}
        </p>
        <p>{t('ask.wait.leave')}</p>
        <p>{t('ask.wait.urgent')}</p>
      </>
    )
  if (expectedSeconds === null)
    return (
      <p className="label">
        {unknown === 'nobody-there' ? t('ask.wait.nobody') : t('ask.wait.unsure', { count: before })}
      </p>
    )
  if (expectedSeconds <= 90) return <p className="label">{t('ask.wait.soon', { seconds: expectedSeconds })}</p>
  return <p className="label">{t('ask.wait.about', { count: before, minutes: Math.ceil(expectedSeconds / 60) })}</p>
}

function useKeep(id: string) {
  const client = useQueryClient()
  return (now: Conversation) => client.setQueryData(['conversation', id], now)
}

function CallBack({ conversation, waiting }: { readonly conversation: Conversation; readonly waiting: Awaited }) {
  const { t } = useTranslation()
  const span = useSpan()
  const { id, callBack } = conversation
  const { callWindows, phone } = waiting
  const choose = useWrite(
    (from: string, headers) =>
      take(
        api.POST('/api/ask/{conversationId}/call-back', {
          params: { path: { conversationId: id } },
          body: { from },
          headers,
        }),
      ),
    useKeep(id),
  )
  if (phone === null || callWindows.length === 0) return null
  return (
    <>
      <div role="status">
        {callBack ? <Notice icon="call">{t('ask.call.asked', { when: span(callBack), phone })}</Notice> : null}
      </div>
      <details className="fold">
        <summary>{callBack ? t('ask.call.change') : t('ask.call.offer')}</summary>
        <p className="soft small">{t('ask.call.how', { phone })}</p>
        <div className="chips">
          {callWindows.map((window) => (
            <button
              key={window.from}
              type="button"
              className="chip"
              disabled={choose.isPending}
              aria-pressed={window.from === callBack?.from}
              onClick={() => choose.mutate(window.from)}
            >
              {span(window)}
            </button>
          ))}
        </div>
        <WriteFault error={choose.error} />
      </details>
    </>
  )
}

/** `11月27日 09:00–11:00`. */
function useSpan(): (window: { readonly from: string; readonly to: string }) => string {
  const { language } = useLanguage()
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const timeZone = 'Asia/Shanghai'
  const day = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', weekday: 'short', timeZone })
  const hour = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
  return ({ from, to }) => `${day.format(new Date(from))} ${hour.format(new Date(from))}–${hour.format(new Date(to))}`
}

function BackToStore({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const back = useWrite(
    (conversationId: string, headers) =>
      take(api.POST('/api/ask/{conversationId}/store', { params: { path: { conversationId } }, headers })),
    useKeep(id),
  )
  return (
    <>
      <div className="chips">
        <button type="button" className="chip" disabled={back.isPending} onClick={() => back.mutate(id)}>
          {t('ask.backToStore')}
        </button>
      </div>
      <WriteFault error={back.error} />
    </>
  )
}
