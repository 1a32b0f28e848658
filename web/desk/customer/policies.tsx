// A customer's policies as the store shows them: states with their reasons, cover, money.
import { useQuery } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { useCited } from '../../shared/use-cited.ts'
import { Card, Facts, Mark, type Tone } from '../parts/page.tsx'
import { Loaded, Nothing } from '../parts/state.tsx'
import type { Policy } from '../shapes.ts'
import { useWords } from '../words.ts'
import { PolicyPartiesFold } from './parties.tsx'

export function CustomerPolicies({ customerId }: { readonly customerId: string }) {
  const t = useWords()
  const query = useQuery({
    queryKey: ['customer-policies', customerId],
    queryFn: () => take(api.GET('/api/desk/customers/{customerId}/policies', { params: { path: { customerId } } })),
  })
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Nothing>{t('policy.none')}</Nothing>
        ) : (
          <div className="grid">
            {items.map((policy) => (
              <PolicyCard key={policy.id} policy={policy} />
            ))}
          </div>
        )
      }
    </Loaded>
  )
}

function toneOf(states: readonly string[]): Tone {
  if (states.includes('terminated')) return 'plain'
  if (states.includes('suspended') || states.includes('frozen')) return 'bad'
  return states.includes('grace') || states.includes('loan-overdue') ? 'warn' : 'good'
}

function PolicyCard({ policy }: { readonly policy: Policy }) {
  const t = useWords()
  const { language, say } = useLanguage()
  const cited = useCited()
  const { product, status, insureds, worth, cost, beneficiaries } = policy
  return (
    <Card
      title={say(product.shortName)}
      aside={
        <span className="row">
          {status.states.map((state) => (
            <Mark key={state} tone={toneOf([state])}>
              {t(`policyState.${state}`, state)}
            </Mark>
          ))}
        </span>
      }
    >
      <Facts
        items={[
          [t('policy.no'), policy.policyNo],
          [t('policy.role'), t(`role.${policy.role}`)],
          [t('policy.insured'), insureds.map(({ name }) => name).join(t('list.and'))],
          [t('policy.sum'), formatFen(policy.sumInsuredFen)],
          [t('policy.until'), say(policy.until)],
          [t('policy.premium'), cost ? say(cost.words) : undefined],
          [
            t('policy.next'),
            cost?.next ? `${formatDay(cost.next.dueOn, language)} ${formatFen(cost.next.amountFen)}` : undefined,
          ],
          [t('policy.cashValue'), worth ? formatFen(worth.cashValue.amountFen) : undefined],
          [
            t('policy.loan'),
            worth && worth.loanBalance.amountFen > 0 ? formatFen(worth.loanBalance.amountFen) : undefined,
          ],
          [t('policy.beneficiaries'), beneficiaries.map(({ name, share }) => `${name} ${share}%`).join(t('list.and'))],
        ]}
      />
      <ul>
        {status.reasons.map((reason) => (
          <li key={reason.state + reason.zh} className="soft">
            {t('policy.reason', { words: say(reason), basis: cited(reason.basis) })}
          </li>
        ))}
      </ul>
      <PolicyPartiesFold policy={policy} />
    </Card>
  )
}
