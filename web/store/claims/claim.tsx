// A claim: where it stands now, how the amount came about to the fen, and a person to ask.
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { Survey } from '../flow/survey.tsx'
import { Icon } from '../parts/icon.tsx'
import { Page, Section } from '../parts/page.tsx'
import { Loaded, Notice } from '../parts/state.tsx'
import { Amounts } from './amounts.tsx'
import { AskReview } from './ask-review.tsx'
import { MorePapers } from './hand-in.tsx'
import { Papers } from './papers.tsx'
import { Progress } from './progress.tsx'
import { type Claim, useClaim } from './read.ts'
import { Recovery } from './recovery.tsx'
import { Supplement } from './supplement.tsx'
import { Talk } from './talk.tsx'

export function ClaimPage() {
  const { claimId = '' } = useParams()
  return <Loaded query={useClaim(claimId)}>{(claim) => <ClaimSheet claim={claim} />}</Loaded>
}

function ClaimSheet({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const amounts = claim.decision?.amounts
  return (
    <Page
      title={claim.event}
      lead={
        <>
          {claim.insuredName} · {formatDay(claim.happenedOn, language)} ·{' '}
          <span className="number">
            {t('claim.no')} {claim.claimNo}
          </span>
        </>
      }
      aside={
        <>
          <Progress claim={claim} />
          <Papers claim={claim} />
        </>
      }
    >
      <div aria-live="polite" className="stack">
        <Standing claim={claim} />
      </div>
      <Recovery claim={claim} />
      <Payees claim={claim} />
      {claim.state === 'supplement' ? <Supplement claim={claim} /> : null}
      {amounts ? <Amounts amounts={amounts} /> : null}
      <Reasons claim={claim} />
      <AskReview claim={claim} />
      <MorePapers claim={claim} />
      <Talk claim={claim} />
      {claim.mayRate ? (
        <Survey
          about={['claim', claim.id]}
          send={(body, headers) =>
            take(api.POST('/api/claims/{id}/rating', { params: { path: { id: claim.id } }, body, headers }))
          }
        />
      ) : null}
    </Page>
  )
}

/** The one thing people look for first: how much, or whose turn it is. */
function Standing({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const { state, payFen, turn } = claim
  return (
    <div className={state === 'paid' ? 'card brand standing' : 'card standing'}>
      <p className="row">
        <Icon name={state === 'paid' ? 'check' : state === 'refused' ? 'info' : 'clock'} />
        <span className="label">{t(`claim.state.${state}`)}</span>
      </p>
      {payFen !== null ? <p className="huge">{formatFen(payFen)}</p> : null}
      {turn ? (
        <>
          <p>{say(turn.who)}</p>
          {turn.why.map((words) => (
            <p key={words.zh} className="soft small">
              {say(words)}
            </p>
          ))}
        </>
      ) : null}
    </div>
  )
}

/** Where several are paid: how it stands with each. */
function Payees({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation()
  if (claim.payees.length === 0) return null
  return (
    <Section title={t('claim.payees')}>
      <ul className="list">
        {claim.payees.map(({ name, state, amountFen, throughGuardian }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two payees may have the same masked name
          <li key={index} className="item">
            <div className="grow">
              <p className="label">{name}</p>
              {throughGuardian ? <p className="soft small">{t('claim.throughGuardian')}</p> : null}
            </div>
            {amountFen === null || amountFen === 0 ? null : <span className="number">{formatFen(amountFen)}</span>}
            <span className={state === 'paid' ? 'tag good' : 'tag'}>{t(`claim.payee.${state}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Reasons({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const { decision } = claim
  if (!decision || decision.reasons.length === 0) return null
  return (
    <Section title={t('claim.reasons')}>
      <Notice tone={decision.outcome === 'refuse' ? 'warm' : 'calm'}>
        {decision.reasons.map((words) => (
          <p key={words.zh}>{say(words)}</p>
        ))}
        <p className="soft small">{decision.articles.join('　')}</p>
      </Notice>
      {decision.outcome === 'refuse' ? <Link to="/ask?person=1">{t('state.askPerson')}</Link> : null}
    </Section>
  )
}
