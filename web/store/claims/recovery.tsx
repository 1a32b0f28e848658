// What was paid in advance beyond what was granted: how much, and paid back with one tap from the account it went to.
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatFen } from '../../shared/money.ts'
import { useWrite } from '../../shared/write.ts'
import { WriteFault } from '../parts/state.tsx'
import type { Claim } from './read.ts'

export function Recovery({ claim: { id, recovery } }: { readonly claim: Claim }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const repay = useWrite(
    (_: null, headers) => take(api.POST('/api/claims/{id}/repayment', { params: { path: { id } }, headers })),
    () => client.invalidateQueries({ queryKey: ['claim', id] }),
  )
  if (!recovery || recovery.owedFen === 0) return null
  const { openFen, underWayFen, repaidFen } = recovery
  return (
    <div className="card quiet stack tight">
      {openFen > 0 ? <p>{t('claim.owed', { amount: formatFen(openFen) })}</p> : null}
      {underWayFen > 0 ? <p>{t('claim.repaying', { amount: formatFen(underWayFen) })}</p> : null}
      {repaidFen > 0 ? <p>{t('claim.repaid', { amount: formatFen(repaidFen) })}</p> : null}
      <WriteFault error={repay.error} />
      {openFen > 0 ? (
        <button type="button" className="button" disabled={repay.isPending} onClick={() => repay.mutate(null)}>
          {t('claim.repay', { amount: formatFen(openFen) })}
        </button>
      ) : null}
    </div>
  )
}
