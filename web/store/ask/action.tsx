// Something to do at once: a service here or in its form, a page, a call, a person.
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { useLanguage } from '../../shared/i18n.ts'
import type { AskAction } from '../../shared/shapes.ts'
import { useOpenRequest } from '../flow/open.ts'
import { CallLink } from '../parts/call-link.tsx'
import { WriteFault } from '../parts/state.tsx'
import type { Begin } from './conversation.ts'

interface ActionProps {
  readonly action: AskAction
  readonly onSay: (sentence: string, begin?: Begin) => void
  readonly onPerson: () => unknown
}

export function Action({ action, onSay, onPerson }: ActionProps) {
  const { say } = useLanguage()
  const { kind, label, phone } = action
  if (phone) return <CallLink phone={phone} label={say(label)} />
  if (kind === 'start-service') return <Card action={action} onSay={onSay} />
  const address = addressOf(action)
  if (kind === 'hand-over' || !address)
    return (
      <button type="button" className="button compact" onClick={() => onPerson()}>
        {say(label)}
      </button>
    )
  return (
    <Link className={kind === 'open-request' ? 'button full compact' : 'button compact'} to={address}>
      {say(label)}
    </Link>
  )
}

/** A service: question by question in the conversation where that can be, or in its form. */
function Card({ action, onSay }: Omit<ActionProps, 'onPerson'>) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const navigate = useNavigate()
  const open = useOpenRequest((request) => navigate(`/requests/${request.id}?from=ask`))
  const { label, serviceId, policyId, prefill, inChat } = action
  if (!serviceId) return null
  const about = { serviceId, ...(policyId ? { policyId } : {}) }
  const toForm = () => open.mutate({ ...about, ...(prefill ? { prefill } : {}) })
  const here = () => onSay(say(label), { ...about, ...(prefill ? { told: prefill } : {}) })
  return (
    <>
      {inChat ? (
        <>
          <button type="button" className="button full compact" onClick={here}>
            {say(label)}
          </button>
          <button
            type="button"
            className="button compact"
            aria-label={`${t('ask.toForm')} ${say(label)}`}
            disabled={open.isPending}
            onClick={toForm}
          >
            {t('ask.toForm')}
          </button>
        </>
      ) : (
        <button type="button" className="button full compact" disabled={open.isPending} onClick={toForm}>
          {say(label)}
        </button>
      )}
      {open.error ? <WriteFault error={open.error} /> : null}
    </>
  )
}

function addressOf({ kind, serviceId, policyId, claimId, requestId, productCode }: AskAction): string | undefined {
  if (kind === 'more') return serviceId ? `/services/${serviceId}` : '/policies'
  if (kind === 'open-estimate') return '/claims/estimate'
  if (requestId) return `/requests/${requestId}?from=ask`
  if (claimId) return `/claims/${claimId}`
  if (policyId) return `/policies/${policyId}`
  return productCode ? `/products/${productCode}` : undefined
}
