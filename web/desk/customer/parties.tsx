// Who stands in a contract and who may do what with it: opened on a policy's card.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useCited } from '../../shared/use-cited.ts'
import { Loaded } from '../parts/state.tsx'
import type { Policy, PolicyParties } from '../shapes.ts'
import { useWords } from '../words.ts'

type Role = PolicyParties['acts'][number]['may'][number]

export function PolicyPartiesFold({ policy }: { readonly policy: Policy }) {
  const t = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('parties.title')}</summary>
      {isOpen ? <Parties policy={policy} /> : null}
    </details>
  )
}

function Parties({ policy }: { readonly policy: Policy }) {
  const t = useWords()
  const { say } = useLanguage()
  const cited = useCited()
  const path = { customerId: policy.ownerId, policyId: policy.id }
  const query = useQuery({
    queryKey: ['policy-parties', policy.id],
    queryFn: () => take(api.GET('/api/desk/customers/{customerId}/policies/{policyId}/parties', { params: { path } })),
  })
  const named = (roles: readonly Role[]) =>
    roles
      .map(({ title, name, by, basis }) => {
        const spoken = by.length > 0 ? `${name} ← ${by.join(t('list.and'))}` : name
        return t('parties.role', { title: say(title), name: spoken, basis: cited(basis) })
      })
      .join(t('list.then'))
  return (
    <Loaded query={query}>
      {({ people, acts }) => (
        <div className="stack">
          <ul>
            {people.map(({ part, title, name, note, order, share }) => (
              <li key={`${part}-${order}-${name}`}>
                {say(title)} {name}
                {note ? ` · ${say(note)}` : ''}
                {order !== null && share !== null ? ` · ${order} · ${share}%` : ''}
              </li>
            ))}
          </ul>
          <ul className="stack">
            {acts.map(({ id, title, may, agree, told, stopped }) => (
              <li key={id}>
                <strong>{say(title)}</strong>
                <br />
                {stopped
                  ? t('policy.reason', { words: say(stopped.because), basis: cited(stopped.basis) })
                  : t('parties.may', { who: named(may) || t('parties.nobody') })}
                {!stopped && agree.length > 0 ? ` ${t('parties.agree', { who: named(agree) })}` : ''}
                {!stopped && told.length > 0 ? ` ${t('parties.told', { who: named(told) })}` : ''}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Loaded>
  )
}
