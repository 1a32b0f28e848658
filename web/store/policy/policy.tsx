// One policy: six answers without a click — covered for, not, until, costs, worth, can do.
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatSum } from '../../shared/money.ts'
import type { Policy } from '../../shared/shapes.ts'
import { Article } from '../parts/article.tsx'
import { Page } from '../parts/page.tsx'
import { Loaded, Notice } from '../parts/state.tsx'
import { AccountMoves } from './account-moves.tsx'
import { Agent } from './agent.tsx'
import { AnotherDay } from './another-day.tsx'
import { Cost } from './cost.tsx'
import { Cover, NotCovered } from './cover.tsx'
import { Living } from './living.tsx'
import { Papers } from './papers.tsx'
import { Parties } from './parties.tsx'
import { PolicyServices } from './policy-services.tsx'
import { usePolicy } from './read.ts'
import { StatusTags } from './status-tags.tsx'
import { Worth } from './worth.tsx'

export function PolicyPage() {
  const { policyId = '' } = useParams()
  return <Loaded query={usePolicy(policyId)}>{(policy) => <PolicySheet policy={policy} />}</Loaded>
}

function PolicySheet({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  return (
    <Page
      title={say(policy.product.shortName)}
      lead={
        <>
          {say(policy.product.name)} · <span className="number">{policy.policyNo}</span>
        </>
      }
      aside={<PolicyServices policyId={policy.id} />}
    >
      <Head policy={policy} />
      <Reasons policy={policy} />
      <Cover policy={policy} />
      <NotCovered policy={policy} />
      {policy.cost ? <Cost policy={policy} cost={policy.cost} /> : null}
      {policy.worth ? <Worth worth={policy.worth} /> : null}
      {policy.benefits ? <Living benefits={policy.benefits} /> : null}
      {policy.worth?.account ? <AccountMoves policyId={policy.id} /> : null}
      <AnotherDay policyId={policy.id} />
      {policy.agent ? <Agent agent={policy.agent} policyId={policy.id} /> : null}
      <Parties policyId={policy.id} />
      <Papers policy={policy} />
      <p className="soft small extra">
        {say(policy.product.insurer)} · {policy.product.filedNo} ·{' '}
        <Link to={`/products/${policy.product.code}`}>{t('policy.terms')}</Link>
      </p>
    </Page>
  )
}

function Head({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  return (
    <div className="card brand policy-head">
      <div className="stack tight">
        <StatusTags policy={policy} />
        {policy.sumInsuredFen > 0 ? (
          <p>
            <span className="soft small">{t('policy.sum')}</span>
            <br />
            <span className="big">{formatSum(policy.sumInsuredFen, language)}</span>
          </p>
        ) : null}
      </div>
      <dl className="facts">
        <dt>{t('policy.insured')}</dt>
        <dd>{policy.insureds.map(({ name }) => name).join('、')}</dd>
        <dt>{t('policy.from')}</dt>
        <dd>{formatDay(policy.effectiveOn, language)}</dd>
        <dt>{t('policy.until')}</dt>
        <dd>{policy.endsOn ? formatDay(policy.endsOn, language) : say(policy.until)}</dd>
        {policy.coolingOffEndsOn && policy.status.states.includes('cooling-off') ? (
          <>
            <dt>{t('policy.coolingOff')}</dt>
            <dd>{formatDay(policy.coolingOffEndsOn, language)}</dd>
          </>
        ) : null}
      </dl>
    </div>
  )
}

/** Why it is in the states it is in; being simply in force needs no reason. */
function Reasons({ policy }: { readonly policy: Policy }) {
  const { say } = useLanguage()
  const reasons = policy.status.reasons.filter(({ state }) => state !== 'in-force')
  return reasons.map((reason) => (
    <Notice key={reason.state} tone={/grace|suspended|overdue|due/.test(reason.state) ? 'warm' : 'calm'}>
      <p>{say(reason)}</p>
      <p className="extra">
        <Article cited={reason.basis} />
      </p>
    </Notice>
  ))
}
