// Before treatment: what would be paid, by the same rules and shown the same way as a claim.
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { Page, Section } from '../parts/page.tsx'
import { Notice, WriteFault } from '../parts/state.tsx'
import { Amounts } from './amounts.tsx'
import { EstimateFields, type Expecting, expectingOf, unstated } from './estimate-fields.tsx'

type Asked = NonNullable<ReturnType<typeof expectingOf>>
const ask = (body: Asked) => take(api.POST('/api/claim-estimates', { body }))
type Estimated = Awaited<ReturnType<typeof ask>>

export function EstimatePage() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const [given, setGiven] = useState<Expecting>(unstated)
  const estimate = useMutation({ mutationFn: ask })
  const policyId = search.get('policyId')
  const asked = expectingOf(given, policyId ? [policyId] : [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (asked) estimate.mutate(asked)
  }
  return (
    <Page title={t('estimate.title')} lead={t('estimate.lead')}>
      <form className="card stack" onSubmit={submit}>
        <EstimateFields given={given} onChange={setGiven} />
        <WriteFault error={estimate.error} />
        <button type="submit" className="button full" disabled={!asked || estimate.isPending}>
          {estimate.isPending ? t('state.working') : t('estimate.ask')}
        </button>
      </form>
      <div aria-live="polite">
        {estimate.data ? <Result key={estimate.submittedAt} estimated={estimate.data} /> : null}
      </div>
    </Page>
  )
}

/** Brought into view: the form above it is long. */
function useShown() {
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => shown.current?.scrollIntoView({ block: 'start' }), [])
  return shown
}

function Result({ estimated }: { readonly estimated: Estimated }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const { amounts, borneFen, uncertain } = estimated
  const reasons = amounts.findings.filter(({ effect }) => effect === 'refer')
  return (
    <div className="stack" ref={useShown()}>
      <Section title={t('estimate.result')}>
        <div className="card brand stack tight">
          <p className="big">{formatFen(amounts.payFen)}</p>
          <p>{t('estimate.borne', { amount: formatFen(borneFen) })}</p>
        </div>
        {reasons.length > 0 ? (
          <Notice tone="warm">
            {t('estimate.person')}
            <ul>
              {reasons.map(({ rule, words }) => (
                <li key={`${rule}${words.zh}`}>{say(words)}</li>
              ))}
            </ul>
          </Notice>
        ) : null}
      </Section>
      <Amounts amounts={amounts} isExpected />
      <Section title={t('estimate.uncertain')}>
        <ul className="card stack tight">
          {uncertain.map((words) => (
            <li key={words.zh}>{say(words)}</li>
          ))}
        </ul>
      </Section>
      <Link to="/claims/new">{t('claims.new')}</Link>
    </div>
  )
}
