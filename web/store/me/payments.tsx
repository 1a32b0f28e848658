import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import type { Payment } from '../../shared/shapes.ts'
import { More } from '../parts/more.tsx'
import { Page } from '../parts/page.tsx'
import { Empty } from '../parts/state.tsx'

export function Payments() {
  const { t } = useTranslation()
  const payments = useInfiniteQuery({
    queryKey: ['payments'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      take(api.GET('/api/me/payments', { params: { query: pageParam ? { after: pageParam } : {} } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  return (
    <Page title={t('payments.title')} lead={t('payments.lead')}>
      <More
        query={payments}
        empty={<Empty title={t('payments.none')} />}
        row={(payment) => <PaymentRow key={payment.id} payment={payment} />}
      />
    </Page>
  )
}

function PaymentRow({ payment }: { readonly payment: Payment }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const { purpose, direction, amountFen, at, state, reference, refundedFen } = payment
  return (
    <li className="item">
      <div className="grow">
        <p className="label">{say(purpose)}</p>
        <p className="soft small">
          {formatInstant(at, language)} · <span className="number">{reference}</span>
        </p>
        {refundedFen > 0 ? (
          <p className="soft small">{t('payments.refunded', { amount: formatFen(refundedFen) })}</p>
        ) : null}
      </div>
      <div className="end">
        <p className={direction === 'out' ? 'label number incoming' : 'label number'}>
          {direction === 'out' ? '+' : '−'}
          {formatFen(amountFen)}
        </p>
        <span className={state === 'declined' ? 'tag bad' : 'tag'}>{t(`payments.state.${state}`)}</span>
      </div>
    </li>
  )
}
