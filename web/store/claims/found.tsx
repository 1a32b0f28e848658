// Claims found for me in what hospitals told: one tap makes the claim.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import type { FoundClaim } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { Section } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'

export function useFoundClaims() {
  return useQuery({
    queryKey: ['found-claims'],
    queryFn: () => take(api.GET('/api/found-claims')),
    refetchInterval: 15_000,
  })
}

export function FoundClaims() {
  const { t } = useTranslation()
  const items = useFoundClaims().data?.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={t('found.title')}>
      <ul className="stack plain-list">
        {items.map((found) => (
          <Found key={found.id} found={found} />
        ))}
      </ul>
    </Section>
  )
}

function Found({ found }: { readonly found: FoundClaim }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { id, hospital, insuredName, happenedOn, event, amountFen, payFen } = found
  const path = { params: { path: { id } } }
  const look = () => client.invalidateQueries({ queryKey: ['found-claims'] })
  const claim = useWrite(
    (_: string, headers) => take(api.POST('/api/found-claims/{id}/claim', { ...path, body: {}, headers })),
    ({ claimId }) => {
      void look()
      void client.invalidateQueries({ queryKey: ['claims'] })
      navigate(`/claims/${claimId}`)
    },
  )
  const aside = useWrite((_: string, headers) => take(api.DELETE('/api/found-claims/{id}', { ...path, headers })), look)
  const isBusy = claim.isPending || aside.isPending
  return (
    <li className="card stack tight">
      <p className="label">{t('found.visit', { hospital, name: insuredName, day: formatDay(happenedOn, language) })}</p>
      <p className="soft">{event}</p>
      <p>
        {t('found.spent', { amount: formatFen(amountFen) })}
        {payFen === null ? t('found.person') : t('found.pays', { amount: formatFen(payFen) })}
      </p>
      <WriteFault error={claim.error ?? aside.error} />
      <div className="row">
        <button type="button" className="button full" disabled={isBusy} onClick={() => claim.mutate(id)}>
          {payFen === null ? t('found.claim') : t('found.take', { amount: formatFen(payFen) })}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => aside.mutate(id)}>
          {t('found.aside')}
        </button>
      </div>
    </li>
  )
}
