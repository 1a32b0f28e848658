// A draft: one step a screen, answers kept both ways, at the end everything on one page before it is submitted.
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Request, Step } from '../../shared/shapes.ts'
import { visitNow } from '../../shared/visit.ts'
import { once, useWrite } from '../../shared/write.ts'
import { Together } from '../basket/together.tsx'
import { HandOver } from '../counter/hand-over.tsx'
import { AskRelative } from '../errands/ask-relative.tsx'
import { Helped } from '../errands/helped.tsx'
import { confirm } from '../parts/confirm.ts'
import { Page } from '../parts/page.tsx'
import { Notice } from '../parts/state.tsx'
import { ByWhom } from './by-whom.tsx'
import { KeyFacts } from './key-facts.tsx'
import { PreviewCard } from './preview-card.tsx'
import { useKeepRequest } from './request-data.ts'
import { Review } from './review.tsx'
import { StepScreen } from './step.tsx'

const review = 'review'

export function Draft({ request }: { readonly request: Request }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const [search, setSearch] = useSearchParams()
  const keep = useKeepRequest()
  const needed = neededOf(request)
  const shown = whereTo(needed, search.get('step'))
  const step = needed.find(({ name }) => name === shown)
  const at = step ? needed.indexOf(step) : needed.length
  useSeen(request.id, shown)
  const from = search.get('from')
  const go = (name: string) => setSearch({ step: name, ...(from ? { from } : {}) })
  const answer = useWrite(
    ({ name, value }: { name: string; value: unknown }, headers) =>
      take(
        api.PUT('/api/requests/{requestId}/steps/{step}', {
          params: { path: { requestId: request.id, step: name } },
          body: { answer: value },
          headers,
        }),
      ),
    (answered, { name }) => {
      keep(answered)
      go(after(answered, name))
      window.scrollTo({ top: 0 })
    },
  )
  // nothing is left to fill in: the rest is done for all of them together
  if (request.basketId && !step) return <Navigate to="/basket" replace />
  return (
    <Page
      key={shown}
      title={step ? say(step.title) : t('flow.review')}
      lead={
        <>
          {say(request.title)} · {t('flow.place', { at: at + 1, of: needed.length + 1 })}
        </>
      }
      aside={<Aside request={request} />}
    >
      <Progress steps={needed} at={at} />
      {at === 0 && request.keyFacts ? <KeyFacts facts={request.keyFacts} /> : null}
      <ByWhom request={request} />
      {request.resumed ? <Notice>{t('flow.resumed')}</Notice> : null}
      <Helped request={request} />
      {step ? (
        <>
          {step.canBeSent && !visitNow() ? <AskRelative request={request} step={step} /> : null}
          <StepScreen
            key={helpWith(request, step)}
            request={request}
            step={step}
            error={answer.error}
            isBusy={answer.isPending}
            onAnswer={(value) => answer.mutate({ name: step.name, value })}
            onBack={at > 0 ? () => go(needed[at - 1]?.name ?? '') : undefined}
          />
        </>
      ) : (
        <Review request={request} steps={needed} onChange={go} />
      )}
    </Page>
  )
}

/** Once a relative has done the step it is shown anew, with what they handed in. */
function helpWith({ errands }: Request, { name }: Step): string {
  return errands.findLast(({ step, state }) => step === name && state === 'done')?.id ?? name
}

/** The steps this request asks for; in a basket, who it is and the signature are asked once for all of them. */
function neededOf({ steps, basketId }: Request): readonly Step[] {
  const isCommon = (kind: string) => basketId !== null && (kind === 'identify' || kind === 'sign')
  return steps.filter(({ state, kind }) => state !== 'not-needed' && !isCommon(kind))
}

function currentOf(needed: readonly Step[]): string {
  return needed.find(({ state }) => state !== 'done')?.name ?? review
}

/** The step asked for if it can be shown, else where the request stands. */
function whereTo(needed: readonly Step[], asked: string | null): string {
  const current = currentOf(needed)
  if (asked === review) return current
  const step = needed.find(({ name }) => name === asked)
  return step && (step.state === 'done' || step.name === current) ? step.name : current
}

/** The step after the one just answered. */
function after(request: Request, name: string): string {
  const needed = neededOf(request)
  const next = needed[needed.findIndex((step) => step.name === name) + 1]
  return next ? (next.state === 'done' ? next.name : currentOf(needed)) : review
}

/** Tells once a showing, for the funnel; nobody waits for it. */
function useSeen(requestId: string, step: string): void {
  useEffect(() => {
    const from = Date.now()
    const tell = (event: 'shown' | 'left', spentMs?: number) =>
      api
        .POST('/api/requests/{requestId}/seen', {
          params: { path: { requestId } },
          body: { step, event, ...(spentMs === undefined ? {} : { spentMs }) },
          headers: once(),
          keepalive: true,
        })
        .catch(() => undefined)
    void tell('shown')
    return () => void tell('left', Math.min(Date.now() - from, 86_400_000))
  }, [requestId, step])
}

function Progress({ steps, at }: { readonly steps: readonly Step[]; readonly at: number }) {
  const { t } = useTranslation()
  return (
    <ol className="steps" aria-label={t('flow.place', { at: at + 1, of: steps.length + 1 })}>
      {[...steps.map(({ name }) => name), review].map((name, index) => (
        <li key={name} className={index < at ? 'done' : index === at ? 'current' : ''} />
      ))}
    </ol>
  )
}

function Aside({ request }: { readonly request: Request }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const keep = useKeepRequest()
  const cancel = useWrite(
    (requestId: string, headers) =>
      take(api.DELETE('/api/requests/{requestId}', { params: { path: { requestId } }, headers })),
    () => {
      keep({ ...request, state: 'cancelled' })
      navigate('/services', { replace: true })
    },
  )
  const giveUp = async () => {
    const words = { content: t('flow.reallyCancel'), confirmText: t('flow.cancel'), cancelText: t('flow.goOn') }
    if (await confirm(words)) cancel.mutate(request.id)
  }
  return (
    <>
      {request.preview ? (
        <div className="wide-only">
          <PreviewCard preview={request.preview} />
        </div>
      ) : null}
      <div className="card quiet stack tight extra">
        <p className="soft small">{t('flow.kept')}</p>
        <Together request={request} />
        {visitNow() ? <HandOver requestId={request.id} /> : null}
        <div className="row">
          {visitNow() ? null : (
            <Link className="link" to="/ask">
              {t('flow.help')}
            </Link>
          )}
          <button type="button" className="link" disabled={cancel.isPending} onClick={giveUp}>
            {t('flow.cancel')}
          </button>
        </div>
      </div>
    </>
  )
}
