import type { ReactNode } from 'react'
import { useLanguage } from '../../shared/i18n.ts'
import { formatSum } from '../../shared/money.ts'
import type { Policy } from '../../shared/shapes.ts'
import { Row } from '../parts/list.tsx'
import { StatusTags } from './status-tags.tsx'

interface PolicyRowProps {
  readonly policy: Policy
  /** Where it leads; without it the row leads nowhere. */
  readonly to?: string
  /** Why it leads nowhere. */
  readonly why?: ReactNode
}

export function PolicyRow({ policy, to, why }: PolicyRowProps) {
  const { language, say } = useLanguage()
  const insured = policy.insureds.map(({ name }) => name).join('、')
  const sum = policy.sumInsuredFen > 0 ? ` · ${formatSum(policy.sumInsuredFen, language)}` : ''
  return (
    <Row
      {...(to ? { to } : {})}
      icon="policies"
      title={say(policy.product.shortName)}
      note={
        <>
          {insured}
          {sum}
          <span className="extra number"> · {policy.policyNo}</span>
        </>
      }
      below={
        <>
          <StatusTags policy={policy} />
          {why}
        </>
      }
    />
  )
}
