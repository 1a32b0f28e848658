// A policy in the family's folder: what it is, for how much, until when, and what needs doing.
import { Link } from 'react-router'
import { useLanguage } from '../../shared/i18n.ts'
import { formatSum } from '../../shared/money.ts'
import type { Policy } from '../../shared/shapes.ts'
import { isEnded } from './read.ts'
import { StatusTags } from './status-tags.tsx'

export function PolicyCard({ policy }: { readonly policy: Policy }) {
  const { language, say } = useLanguage()
  const urgent = policy.status.reasons.find(({ state }) => /grace|suspended|overdue|premium-due/.test(state))
  return (
    <Link className={isEnded(policy) ? 'card policy-card ended' : 'card policy-card'} to={`/policies/${policy.id}`}>
      <StatusTags policy={policy} />
      <h3>{say(policy.product.shortName)}</h3>
      <p className="row between">
        {policy.sumInsuredFen > 0 ? <span className="big">{formatSum(policy.sumInsuredFen, language)}</span> : <span />}
        <span className="soft small">{say(policy.until)}</span>
      </p>
      {urgent ? <p className="small warm-text">{say(urgent)}</p> : null}
      <p className="soft small number extra">{policy.policyNo}</p>
    </Link>
  )
}
