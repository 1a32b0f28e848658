// What covers a customer's family, person by person, and what lacks: as the customer sees it themselves.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatCover } from '../../shared/money.ts'
import type { FamilyView } from '../../shared/shapes.ts'
import { Card, Facts } from '../parts/page.tsx'
import { Loaded } from '../parts/state.tsx'
import { useWords } from '../words.ts'

type Person = FamilyView['people'][number]

export function CustomerFamily({ customerId }: { readonly customerId: string }) {
  const query = useQuery({
    queryKey: ['customer-family', customerId],
    queryFn: () => take(api.GET('/api/desk/customers/{customerId}/family', { params: { path: { customerId } } })),
  })
  return (
    <Loaded query={query}>
      {({ people }) => (
        <div className="grid">
          {people.map((person) => (
            <PersonCard key={person.customerId} person={person} />
          ))}
        </div>
      )}
    </Loaded>
  )
}

function PersonCard({ person }: { readonly person: Person }) {
  const t = useWords()
  const { language, say } = useLanguage()
  const { customerId, name, relation, age, covers, gaps } = person
  return (
    <Card title={name} aside={<Link to={`/customers/${customerId}`}>{t('family.open')}</Link>}>
      <p className="soft">{t('family.person', { relation: t(`relation.${relation}`), age })}</p>
      {covers.length === 0 ? <p>{t('family.none')}</p> : null}
      <Facts items={covers.map((cover) => [say(cover.title), formatCover(cover, language)])} />
      <ul>
        {gaps.map(({ rule, policyId, because, basis }) => (
          <li key={`${rule}${policyId}`} className="soft">
            {t('policy.reason', { words: say(because), basis: say(basis) })}
          </li>
        ))}
      </ul>
    </Card>
  )
}
