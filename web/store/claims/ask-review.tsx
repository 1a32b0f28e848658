// What a machine decided may always be looked at by a person (个人信息保护法 §24); what a person decided, once by another.
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { WriteFault } from '../parts/state.tsx'
import type { Claim } from './read.ts'

export function AskReview({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const path = { id: claim.id }
  const ask = useWrite(
    (how: 'review' | 'appeal', headers) =>
      how === 'review'
        ? take(api.POST('/api/claims/{id}/review', { params: { path }, headers }))
        : take(api.POST('/api/claims/{id}/appeal', { params: { path }, body: {}, headers })),
    () => client.invalidateQueries({ queryKey: ['claim', claim.id] }),
  )
  const how = claim.mayAskReview ? 'review' : claim.mayAppeal ? 'appeal' : undefined
  if (!how) return null
  return (
    <div className="card quiet stack tight">
      <p>{t(how === 'review' ? 'claim.byMachine' : 'claim.byPerson')}</p>
      <WriteFault error={ask.error} />
      <button type="button" className="button" disabled={ask.isPending} onClick={() => ask.mutate(how)}>
        {t(how === 'review' ? 'claim.askReview' : 'claim.appeal')}
      </button>
    </div>
  )
}
