// How helpful it was, asked once; who was not content says why in one tap and hears who follows it up, by when.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Conversation } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { Notice, WriteFault } from '../parts/state.tsx'

const scores = [1, 2, 3, 4, 5] as const
const reasons = ['wrong', 'not-solved', 'too-slow', 'no-person', 'unclear', 'other'] as const

export function Rating({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation()
  const { rating, asksRating, lowRating } = conversation
  if (rating !== null)
    return lowRating ? <Why conversation={conversation} /> : <p className="soft small">{t('ask.thanks')}</p>
  return asksRating ? <Ask conversation={conversation} /> : null
}

function useKeep(id: string) {
  const client = useQueryClient()
  return (now: Conversation) => client.setQueryData(['conversation', id], now)
}

function Ask({ conversation: { id } }: { readonly conversation: Conversation }) {
  const { t } = useTranslation()
  const path = { conversationId: id }
  const [comment, setComment] = useState('')
  const keep = useKeep(id)
  const rate = useWrite((score: number, headers) => {
    const body = { score, ...(comment.trim() ? { comment: comment.trim() } : {}) }
    return take(api.POST('/api/ask/{conversationId}/rating', { params: { path }, body, headers }))
  }, keep)
  const skip = useWrite(
    (_: string, headers) => take(api.DELETE('/api/ask/{conversationId}/rating', { params: { path }, headers })),
    keep,
  )
  const isBusy = rate.isPending || skip.isPending
  return (
    <fieldset className="field extra">
      <legend className="soft small">{t('ask.rate')}</legend>
      <input
        className="input"
        aria-label={t('ask.comment')}
        placeholder={t('ask.comment')}
        maxLength={500}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      <div className="chips">
        {scores.map((score) => (
          <button
            key={score}
            type="button"
            className="chip"
            disabled={isBusy}
            aria-label={t('ask.score', { score })}
            onClick={() => rate.mutate(score)}
          >
            {score}
          </button>
        ))}
        <button type="button" className="chip" disabled={isBusy} onClick={() => skip.mutate('')}>
          {t('ask.notNow')}
        </button>
      </div>
      <WriteFault error={rate.error ?? skip.error} />
    </fieldset>
  )
}

function Why({ conversation: { id, lowRating } }: { readonly conversation: Conversation }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const name = useWrite(
    (reason: (typeof reasons)[number], headers) =>
      take(
        api.PUT('/api/ask/{conversationId}/rating/reason', {
          params: { path: { conversationId: id } },
          body: { reason },
          headers,
        }),
      ),
    useKeep(id),
  )
  if (!lowRating || lowRating.isClosed) return <p className="soft small">{t('ask.thanks')}</p>
  return (
    <>
      <div role="status">
        <Notice tone="warm" icon="person">
          {t('ask.sorry', { when: formatInstant(lowRating.dueAt, language) })}
        </Notice>
      </div>
      <fieldset className="field extra">
        <legend className="soft small">{t('ask.why')}</legend>
        <div className="chips">
          {reasons.map((reason) => (
            <button
              key={reason}
              type="button"
              className="chip"
              disabled={name.isPending}
              aria-pressed={reason === lowRating.reason}
              onClick={() => name.mutate(reason)}
            >
              {t(`ask.because.${reason}`)}
            </button>
          ))}
        </div>
        <WriteFault error={name.error} />
      </fieldset>
    </>
  )
}
