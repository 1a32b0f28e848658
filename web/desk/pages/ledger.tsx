// The trial balance, and payments a person has to look into.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { useWrite } from '../../shared/write.ts'
import { Card, Mark, Page } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import { useWords } from '../words.ts'
import { HeldMoney } from './held-money.tsx'

export function Ledger() {
  const t = useWords()
  const query = useQuery({ queryKey: ['balance'], queryFn: () => take(api.GET('/api/desk/ledger/trial-balance')) })
  return (
    <Page title={t('menu.ledger')}>
      <Loaded query={query}>
        {({ accounts, debitFen, creditFen, differenceFen }) => (
          <Card
            title={t('ledger.balance')}
            aside={
              <Mark tone={differenceFen === 0 ? 'good' : 'bad'}>
                {differenceFen === 0 ? t('ledger.balanced') : t('ledger.off', { amount: formatFen(differenceFen) })}
              </Mark>
            }
          >
            <Rows
              label={t('ledger.balance')}
              empty={t('ledger.none')}
              rows={accounts}
              keyOf={({ account }) => account}
              columns={[
                { title: t('ledger.account'), cell: ({ account }) => t(`ledger.accounts.${account}`, account) },
                { title: t('ledger.kind'), cell: ({ kind }) => t(`ledger.kinds.${kind}`, kind) },
                { title: t('ledger.debit'), cell: (row) => formatFen(row.debitFen), isAmount: true },
                { title: t('ledger.credit'), cell: (row) => formatFen(row.creditFen), isAmount: true },
                { title: t('ledger.net'), cell: (row) => <Net fen={row.balanceFen} />, isAmount: true },
              ]}
            />
            <p className="row">
              <b>{t('ledger.total')}</b> {t('ledger.debit')} {formatFen(debitFen)} · {t('ledger.credit')}{' '}
              {formatFen(creditFen)}
            </p>
          </Card>
        )}
      </Loaded>
      <HeldMoney />
      <Exceptions />
    </Page>
  )
}

/** On which side an account stands, as books say it: a minus would be read as a debt. */
function Net({ fen }: { readonly fen: number }) {
  const t = useWords()
  if (fen === 0) return <span className="soft">{t('ledger.even')}</span>
  return (
    <>
      <span className="soft">{t(fen > 0 ? 'ledger.side.debit' : 'ledger.side.credit')}</span> {formatFen(Math.abs(fen))}
    </>
  )
}

type Outcome = 'settled' | 'declined' | 'noted'

function Exceptions() {
  const t = useWords()
  const { language } = useLanguage()
  const may = useMay()
  const client = useQueryClient()
  const query = useQuery({ queryKey: ['exceptions'], queryFn: () => take(api.GET('/api/desk/ledger/exceptions')) })
  const resolve = useWrite(
    (
      {
        customerId,
        paymentId,
        ...body
      }: { customerId: string; paymentId: string; kind: 'contradiction' | 'amount'; outcome: Outcome },
      headers,
    ) =>
      take(
        api.POST('/api/desk/ledger/exceptions/{customerId}/{paymentId}/resolution', {
          params: { path: { customerId, paymentId } },
          body,
          headers,
        }),
      ),
    () => client.invalidateQueries({ queryKey: ['exceptions'] }),
  )
  return (
    <Card title={t('ledger.exceptions')}>
      <WriteFault error={resolve.error} />
      <Loaded query={query}>
        {({ items }) => (
          <Rows
            label={t('ledger.exceptions')}
            empty={t('ledger.noExceptions')}
            rows={items}
            keyOf={({ paymentId, kind }) => `${paymentId}${kind}`}
            columns={[
              { title: t('ledger.at'), cell: ({ at }) => formatInstant(at, language) },
              {
                title: t('ledger.what'),
                cell: ({ kind, detail }) => `${t(`ledger.exception.${kind}`, kind)} ${detail}`,
              },
              {
                title: t('ledger.customer'),
                cell: ({ customerId }) => <Link to={`/customers/${customerId}`}>{t('ledger.open')}</Link>,
              },
              {
                title: t('ledger.found'),
                cell: ({ customerId, paymentId, kind }) =>
                  may('ledger.resolve') && (kind === 'contradiction' || kind === 'amount') ? (
                    <div className="row">
                      {outcomesOf(kind).map((outcome) => (
                        <Button
                          key={outcome}
                          size="small"
                          onClick={() => resolve.mutate({ customerId, paymentId, kind, outcome })}
                        >
                          {t(`ledger.outcome.${outcome}`)}
                        </Button>
                      ))}
                    </div>
                  ) : null,
              },
            ]}
          />
        )}
      </Loaded>
      <Alert type="info" title={t('ledger.about')} />
    </Card>
  )
}

function outcomesOf(kind: 'contradiction' | 'amount'): readonly Outcome[] {
  return kind === 'contradiction' ? ['settled', 'declined'] : ['noted']
}
