// For whom a customer may act and who may act for them, with the request that holds the document.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { Mark } from '../parts/page.tsx'
import { type Column, Rows } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import type { Mandate } from '../shapes.ts'
import { useWords } from '../words.ts'

export function CustomerMandates({ customerId }: { readonly customerId: string }) {
  const t = useWords()
  const query = useQuery({
    queryKey: ['customer-mandates', customerId],
    queryFn: () => take(api.GET('/api/desk/customers/{customerId}/mandates', { params: { path: { customerId } } })),
  })
  const scopeOf = ({ scope, policyIds }: Mandate) =>
    scope.map((one) => t(`mandate.scope.${one}`)).join(t('list.and')) +
    (policyIds ? ` · ${t('mandate.onePolicy')}` : '')
  const shared: Column<Mandate>[] = [
    { title: t('mandate.kind'), cell: ({ kind }) => t(`mandate.kind.${kind}`) },
    { title: t('mandate.scope'), cell: scopeOf },
    { title: t('mandate.until'), cell: ({ untilOn }) => untilOn ?? t('mandate.noEnd') },
    {
      title: t('mandate.state'),
      cell: ({ state }) => <Mark tone={state === 'valid' ? 'good' : 'plain'}>{t(`mandate.state.${state}`)}</Mark>,
    },
  ]
  const who = (title: string): Column<Mandate> => ({
    title,
    cell: ({ other }) =>
      other.customerId ? <Link to={`/customers/${other.customerId}`}>{other.name}</Link> : other.name,
  })
  const paper = (owner: (mandate: Mandate) => string | null): Column<Mandate> => ({
    title: t('mandate.document'),
    cell: (mandate) => {
      const of = owner(mandate)
      return of && mandate.requestId ? <Link to={`/requests/${of}/${mandate.requestId}`}>{t('mandate.see')}</Link> : '—'
    },
  })
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
            columns={[
              who(t('mandate.agent')),
              ...shared,
              paper((one) => paperOwner(one, customerId, one.other.customerId)),
            ]}
          />
          <Rows
            label={t('mandate.held')}
            empty={t('mandate.noneHeld')}
            rows={held}
            keyOf={keyOf}
            columns={[
              who(t('mandate.principal')),
              ...shared,
              paper((one) => paperOwner(one, one.other.customerId, customerId)),
            ]}
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
