// One message: mine, the store's with its sources and actions, or a person's.
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { AskAction, AskSource, Message } from '../../shared/shapes.ts'
import { say as sayIn } from '../../shared/text.ts'
import { useOpenRequest } from '../flow/open.ts'
import { Article } from '../parts/article.tsx'
import { CallLink } from '../parts/call-link.tsx'
import { WriteFault } from '../parts/state.tsx'

interface AskMessageProps {
  readonly message: Message
  readonly onSay: (sentence: string) => void
  readonly onPerson: () => unknown
}

export function AskMessage({ message, onSay, onPerson }: AskMessageProps) {
  const { say } = useLanguage()
  const { by, sentence, reply, staffName } = message
  if (by === 'customer')
    return (
      <li className="bubble mine">
        <Channel message={message} />
        {sentence}
      </li>
    )
  const words = reply ? sayIn(reply.says, reply.language) : (sentence ?? '')
  return (
    <li className="said">
      <div className="bubble">
        {staffName ? <p className="small label">{staffName}</p> : null}
        <Channel message={message} />
        <p className="lines">{words}</p>
        {reply?.sources.length ? <Sources sources={reply.sources} /> : null}
      </div>
      {reply?.actions.length ? (
        <div className="chips">
          {reply.actions.map((action) => (
            <Action key={`${action.kind}${action.label.zh}`} action={action} onPerson={onPerson} />
          ))}
        </div>
      ) : null}
      {reply?.suggestions.length ? (
        <div className="chips">
          {reply.suggestions.map((words) => (
            <button key={words.zh} type="button" className="chip" onClick={() => onSay(say(words))}>
              {say(words)}
            </button>
          ))}
        </div>
      ) : null}
    </li>
  )
}

/** On which channel it came, where it was not here. */
function Channel({ message: { channel, call } }: Pick<AskMessageProps, 'message'>) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (channel === 'mail') return <p className="small soft">{t('ask.mailed')}</p>
  if (!call) return null
  return (
    <p className="small soft">{t('ask.phoned', { when: formatInstant(call.at, language), minutes: call.minutes })}</p>
  )
}

function Sources({ sources }: { readonly sources: readonly AskSource[] }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  return (
    <details className="fold">
      <summary className="small">{t('ask.sources', { count: sources.length })}</summary>
      <ul className="stack tight small">
        {sources.map(({ title, clause, text, productCode, anchor }) => (
          <li key={`${title.zh}${clause}`}>
            {!productCode && title.zh.startsWith('《') ? (
              <Article cited={`${title.zh.replace(/[《》]/g, '')} ${clause}`} shown={`${say(title)} ${clause}`} />
            ) : (
              <p className="label">
                {say(title)} {clause}
              </p>
            )}
            {text ? <p className="lines">{say(text)}</p> : null}
            {productCode ? (
              <Link to={`/products/${productCode}${anchor ? `#${anchor}` : ''}`}>{t('product.clause')}</Link>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Action({ action, onPerson }: { readonly action: AskAction; readonly onPerson: () => unknown }) {
  const { say } = useLanguage()
  const navigate = useNavigate()
  const open = useOpenRequest((request) => navigate(`/requests/${request.id}`))
  const { kind, label, serviceId, policyId, claimId, productCode, phone, prefill } = action
  if (phone) return <CallLink phone={phone} label={say(label)} />
  const address = kind === 'more' ? moreAddress(serviceId) : addressOf({ policyId, claimId, productCode })
  if (kind !== 'start-service' && kind !== 'hand-over' && address)
    return (
      <Link className="button compact" to={address}>
        {say(label)}
      </Link>
    )
  const go = () => {
    if (kind === 'start-service' && serviceId)
      open.mutate({ serviceId, ...(policyId ? { policyId } : {}), ...(prefill ? { prefill } : {}) })
    else onPerson()
  }
  return (
    <>
      <button
        type="button"
        className={kind === 'start-service' ? 'button full compact' : 'button compact'}
        disabled={open.isPending}
        onClick={go}
      >
        {say(label)}
      </button>
      {open.error ? <WriteFault error={open.error} /> : null}
    </>
  )
}

function moreAddress(serviceId: string | undefined): string {
  return serviceId ? `/services/${serviceId}` : '/policies'
}

interface Target {
  readonly policyId: string | undefined
  readonly claimId: string | undefined
  readonly productCode: string | undefined
}

function addressOf({ policyId, claimId, productCode }: Target): string | undefined {
  if (claimId) return `/claims/${claimId}`
  if (policyId) return `/policies/${policyId}`
  return productCode ? `/products/${productCode}` : undefined
}
