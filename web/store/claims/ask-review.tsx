// What a machine decided may always be looked at by a person (个人信息保护法 §24).
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { WriteFault } from '../parts/state.tsx'
import type { Claim } from './read.ts'

export function AskReview({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const review = useWrite(
    (id: string, headers) => take(api.POST('/api/claims/{id}/review', { params: { path: { id } }, headers })),
    () => client.invalidateQueries({ queryKey: ['claim', claim.id] }),
  )
  if (!claim.mayAskReview) return null
  return (
    <div className="card quiet stack tight">
      <p>{t('claim.byMachine')}</p>
      <WriteFault error={review.error} />
      <button type="button" className="button" disabled={review.isPending} onClick={() => review.mutate(claim.id)}>
        {t('claim.askReview')}
      </button>
    </div>
  )
}
