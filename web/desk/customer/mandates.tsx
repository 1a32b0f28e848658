// For whom a customer may act and who may act for them, with the request that holds the document.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Mark } from '../parts/page.tsx'
import { type Column, Rows } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import type { Mandate } from '../shapes.ts'
import { useWords } from '../words.ts'

type Terms = Pick<Mandate, 'scope' | 'policyIds' | 'untilOn' | 'state' | 'requestId'>

/** What every list of mandates says of one. */
export function useMandateColumns() {
  const t = useWords()
  const { language } = useLanguage()
  return {
    scope: {
      title: t('mandate.scope'),
      cell: ({ scope, policyIds }: Terms) =>
        scope.map((one) => t(`mandate.scope.${one}`)).join(t('list.and')) +
        (policyIds ? ` · ${t('mandate.onePolicy')}` : ''),
    },
    until: {
      title: t('mandate.until'),
      cell: ({ untilOn }: Terms) => (untilOn ? formatDay(untilOn, language) : t('mandate.noEnd')),
    },
    stateMark: {
      title: t('mandate.state'),
      cell: ({ state }: Terms) => (
        <Mark tone={state === 'valid' ? 'good' : 'plain'}>{t(`mandate.state.${state}`)}</Mark>
      ),
    },
    /** The request that holds the document, when we know whose it was. */
    paper: <T extends Terms>(owner: (mandate: T) => string | null): Column<T> => ({
      title: t('mandate.document'),
      cell: (mandate) => {
        const of = owner(mandate)
        const { requestId } = mandate
        return of && requestId ? <Link to={`/requests/${of}/${requestId}`}>{t('mandate.see')}</Link> : '—'
      },
    }),
    person: ({ customerId, name }: Mandate['other']) =>
      customerId ? <Link to={`/customers/${customerId}`}>{name}</Link> : name,
  }
}

export function CustomerMandates({ customerId }: { readonly customerId: string }) {
  const t = useWords()
  const { scope, until, stateMark, paper, person } = useMandateColumns()
  const query = useQuery({
    queryKey: ['customer-mandates', customerId],
    queryFn: () => take(api.GET('/api/desk/customers/{customerId}/mandates', { params: { path: { customerId } } })),
  })
  const columns = (who: string, owner: (mandate: Mandate) => string | null): Column<Mandate>[] => [
    { title: who, cell: ({ other }) => person(other) },
    { title: t('mandate.kind'), cell: ({ kind }) => t(`mandate.kind.${kind}`) },
    scope,
    until,
    stateMark,
    paper(owner),
  ]
  const keyOf = ({ id, other }: Mandate) => id ?? other.customerId ?? other.name
  return (
    <Loaded query={query}>
      {({ given, held }) => (
        <div className="stack">
          <Rows
            label={t('mandate.given')}
            empty={t('mandate.noneGiven')}
            rows={given}
            keyOf={keyOf}
            columns={columns(t('mandate.agent'), (one) => paperOwner(one, customerId, one.other.customerId))}
          />
          <Rows
            label={t('mandate.held')}
            empty={t('mandate.noneHeld')}
            rows={held}
            keyOf={keyOf}
            columns={columns(t('mandate.principal'), (one) => paperOwner(one, one.other.customerId, customerId))}
          />
        </div>
      )}
    </Loaded>
  )
}

/** Whose request it was: who gives a power of attorney asks for it; a guardian asks to be registered. */
function paperOwner({ kind }: Mandate, principalId: string | null, agentId: string | null): string | null {
  return kind === 'attorney' ? principalId : agentId
}
