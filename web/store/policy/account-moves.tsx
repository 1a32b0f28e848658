// Everything that moved the account, the newest first, a page at a time.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import type { AccountMoves as Moves } from '../../shared/shapes.ts'
import { Section } from '../parts/page.tsx'

const pageLength = 10

export function AccountMoves({ policyId }: { readonly policyId: string }) {
  const { t } = useTranslation()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['policy', policyId, 'account-moves'],
    initialPageParam: 0,
    queryFn: ({ pageParam: after }) =>
      take(
        api.GET('/api/policies/{policyId}/account-moves', {
          params: { path: { policyId }, query: { limit: pageLength, ...(after > 0 ? { after } : {}) } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const items = data?.pages.flatMap((page) => page.items) ?? []
  if (items.length === 0) return null
  return (
    <Section title={t('policy.account.title')}>
      <ul className="list">
        {items.map((move) => (
          <MoveRow key={move.seq} move={move} />
        ))}
      </ul>
      {hasNextPage ? (
        <button
          type="button"
          className="button compact"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('policy.account.more')}
        </button>
      ) : null}
    </Section>
  )
}

function MoveRow({ move }: { readonly move: Moves['items'][number] }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const fund = move.fund ? ` · ${say(move.fund)}` : ''
  const covers =
    move.forOn === move.on ? '' : ` · ${t('policy.account.forDay', { day: formatDay(move.forOn, language) })}`
  return (
    <li className="item top-aligned">
      <div className="grow">
        <p className="label">
          {t(`policy.account.kinds.${move.kind}`)}
          {fund}
        </p>
        <p className="soft small">
          {formatDay(move.on, language)}
          {move.kind === 'interest' ? covers : ''}
          {move.feeFen > 0 ? ` · ${t('policy.account.fee', { amount: formatFen(move.feeFen) })}` : ''}
        </p>
      </div>
      <div>
        <p className="label number">{formatFen(move.amountFen)}</p>
        <p className="soft small number">{t('policy.account.balance', { amount: formatFen(move.balanceFen) })}</p>
      </div>
    </li>
  )
}
