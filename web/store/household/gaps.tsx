import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import type { FamilyView } from '../../shared/shapes.ts'

/** What lacks, why, and whose rule says so. */
export function Gaps({ gaps }: { readonly gaps: FamilyView['gaps'] }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  return (
    <ul className="gaps">
      {gaps.map(({ rule, kind, because, basis, policyId }) => (
        <li key={`${rule}${policyId ?? ''}`}>
          <p>
            <span className={kind === 'note' ? 'tag' : 'tag warm'}>{t(`household.gap.${kind}`)}</span> {say(because)}
          </p>
          <p className="soft small">{say(basis)}</p>
        </li>
      ))}
    </ul>
  )
}
