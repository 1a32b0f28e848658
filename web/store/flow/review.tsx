// Everything on one page before the point of no return.
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { record } from '../../shared/problem.ts'
import type { Request, Step } from '../../shared/shapes.ts'
import { visitNow } from '../../shared/visit.ts'
import { useWrite } from '../../shared/write.ts'
import { Icon } from '../parts/icon.tsx'
import { Notice, WriteFault } from '../parts/state.tsx'
import { useAnswerWords } from './answer-words.ts'
import { PreviewCard } from './preview-card.tsx'
import { useKeepRequest } from './request-data.ts'
import { Actions } from './step.tsx'

interface ReviewProps {
  readonly request: Request
  readonly steps: readonly Step[]
  readonly onChange: (step: string) => void
}

export function Review({ request, steps, onChange }: ReviewProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const keep = useKeepRequest()
  const navigate = useNavigate()
  const submit = useWrite(
    (requestId: string, headers) =>
      take(api.POST('/api/requests/{requestId}/submission', { params: { path: { requestId } }, headers })),
    (submitted) => {
      keep(submitted)
      window.scrollTo({ top: 0 })
      const led = submitted.outcome?.leadsTo
      // a claim's story goes on at its own page
      return led?.type === 'claim' && !visitNow() ? navigate(`/claims/${led.id}`, { replace: true }) : undefined
    },
  )
  const last = steps.at(-1)
  const consenting = steps.some(({ kind }) => kind === 'consent')
  return (
    <>
      {request.preview ? (
        <div className="phone-only">
          <PreviewCard preview={request.preview} />
        </div>
      ) : null}
      <ul className="list">
        {steps.map((step) => (
          <ReviewRow key={step.name} step={step} onChange={() => onChange(step.name)} />
        ))}
      </ul>
      {request.amountFen ? (
        <div className="card brand">
          <p className="soft">{t('pay.amount')}</p>
          <p className="big">{formatFen(request.amountFen)}</p>
        </div>
      ) : null}
      <Notice tone="warm">
        <p className="label">{t('flow.noReturn')}</p>
        <p>{say(request.pointOfNoReturn)}</p>
      </Notice>
      <WriteFault error={submit.error} />
      <Actions
        onBack={last ? () => onChange(last.name) : undefined}
        isBusy={submit.isPending}
        isReady={request.canSubmit}
        label={t(consenting ? 'flow.submitAndAsk' : 'flow.submit')}
        onNext={() => submit.mutate(request.id)}
      />
    </>
  )
}

function ReviewRow({ step, onChange }: { readonly step: Step; readonly onChange: () => void }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const answerWords = useAnswerWords()
  const lines = answerWords(step, record(step.answer))
  return (
    <li className="item">
      <Icon name="check" />
      <div className="grow">
        <p className="label">{say(step.title)}</p>
        {lines.map((line) => (
          <p key={line} className="soft small">
            {line}
          </p>
        ))}
      </div>
      {step.kind === 'identify' ? null : (
        <button
          type="button"
          className="link"
          onClick={onChange}
          aria-label={t('flow.changeOf', { title: say(step.title) })}
        >
          {t('flow.change')}
        </button>
      )}
    </li>
  )
}
