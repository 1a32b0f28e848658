// The set of states a policy is in, the ones that need doing first.
import { useTranslation } from 'react-i18next'
import type { Policy } from '../../shared/shapes.ts'

type State = Policy['status']['states'][number]

const tones: Readonly<Partial<Record<State, string>>> = {
  'in-force': 'tag good',
  'cooling-off': 'tag good',
  'annuity-paying': 'tag good',
  waived: 'tag good',
  suspended: 'tag bad',
  'loan-overdue': 'tag bad',
  grace: 'tag warm',
  'premium-due': 'tag warm',
  waiting: 'tag warm',
  'loan-outstanding': 'tag warm',
}

export function StatusTags({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  return (
    <span className="tags">
      {policy.status.states.map((state) => (
        <span key={state} className={tones[state] ?? 'tag'}>
          {t(`status.${state}`)}
        </span>
      ))}
    </span>
  )
}
