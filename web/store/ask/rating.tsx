// How helpful it was; below three, what was missing is looked at.
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import type { Conversation } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { WriteFault } from '../parts/state.tsx'

const scores = [1, 2, 3, 4, 5] as const

export function Rating({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { id, rating } = conversation
  const rate = useWrite(
    (score: number, headers) =>
      take(
        api.POST('/api/ask/{conversationId}/rating', {
          params: { path: { conversationId: id } },
          body: { score },
          headers,
        }),
      ),
    (rated) => client.setQueryData(['conversation', id], rated),
  )
  if (rating !== null) return <p className="soft small">{t('ask.thanks')}</p>
  return (
    <fieldset className="field extra">
      <legend className="soft small">{t('ask.rate')}</legend>
      <div className="chips">
        {scores.map((score) => (
          <button
            key={score}
            type="button"
            className="chip"
            disabled={rate.isPending}
            aria-label={t('ask.score', { score })}
            onClick={() => rate.mutate(score)}
          >
            {score}
          </button>
        ))}
      </div>
      <WriteFault error={rate.error} />
    </fieldset>
  )
}
