// Money that waits for a place: paid to an account of the customer's own, or back to where it came from.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { useWrite } from '../../shared/write.ts'
import { Card } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import { useWords } from '../words.ts'

interface Place {
  readonly customerId: string
  readonly heldId: string
}

export function HeldMoney() {
  const t = useWords()
  const { language } = useLanguage()
  const may = useMay()
  const client = useQueryClient()
  const query = useQuery({ queryKey: ['held'], queryFn: () => take(api.GET('/api/desk/held-money')) })
  const again = () => client.invalidateQueries()
  const pay = useWrite(
    ({ accountId, ...path }: Place & { accountId: string }, headers) =>
      take(
        api.POST('/api/desk/held-money/{customerId}/{heldId}/payment', {
          params: { path },
          body: { accountId },
          headers,
        }),
      ),
    again,
  )
  const refund = useWrite(
    (path: Place, headers) =>
      take(api.POST('/api/desk/held-money/{customerId}/{heldId}/refund', { params: { path }, headers })),
    again,
  )
  return (
    <Card title={t('held.title')}>
      <WriteFault error={pay.error ?? refund.error} />
      <Loaded query={query}>
        {({ items }) => (
          <Rows
            label={t('held.title')}
            empty={t('held.none')}
            rows={items}
            keyOf={({ id }) => id}
            columns={[
              { title: t('ledger.at'), cell: ({ at }) => formatInstant(at, language) },
              { title: t('held.cause'), cell: ({ cause }) => t(`held.cause.${cause}`) },
              { title: t('held.for'), cell: ({ purpose, reference }) => `${purpose[language]} ${reference}` },
              {
                title: t('ledger.customer'),
                cell: ({ customerId }) => <Link to={`/customers/${customerId}`}>{t('ledger.open')}</Link>,
              },
              { title: t('held.amount'), cell: ({ amountFen }) => formatFen(amountFen), isAmount: true },
              {
                title: t('held.do'),
                cell: ({ customerId, id: heldId, accounts, refundable }) =>
                  may('ledger.resolve') ? (
                    <div className="row">
                      {refundable ? (
                        <Button size="small" onClick={() => refund.mutate({ customerId, heldId })}>
                          {t('held.refund')}
                        </Button>
                      ) : null}
                      {accounts.map(({ id: accountId, last4 }) => (
                        <Button
                          key={accountId}
                          size="small"
                          onClick={() => pay.mutate({ customerId, heldId, accountId })}
                        >
                          {t('held.pay', { last4 })}
                        </Button>
                      ))}
                    </div>
                  ) : null,
              },
            ]}
          />
        )}
      </Loaded>
      <Alert type="info" title={t('held.about')} />
    </Card>
  )
}
