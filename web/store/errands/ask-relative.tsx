// A step that a relative can do: ask them, see how it stands, take it back.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Request, Step } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { useKeepRequest } from '../flow/request-data.ts'
import { Icon } from '../parts/icon.tsx'
import { Notice, WriteFault } from '../parts/state.tsx'
import { useClock } from '../session.tsx'
import { SendSheet } from './send-sheet.tsx'

export interface AskRelativeProps {
  readonly request: Request
  readonly step: Step
}

export function AskRelative({ request, step }: AskRelativeProps) {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  const last = request.errands.findLast((errand) => errand.step === step.name)
  const asked = last?.state === 'waiting'
  const words = asked ? t('errand.other') : t(step.kind === 'upload' ? 'errand.upload' : 'errand.fill')
  return (
    <div className="stack tight">
      <div role="status">{last ? <Standing errand={last} /> : null}</div>
      <div className="row">
        <button type="button" className="button compact" onClick={() => setAsking(true)}>
          <Icon name="family" />
          {words}
        </button>
        {asked ? <TakeBack requestId={request.id} errandId={last.id} /> : null}
      </div>
      {isAsking ? <SendSheet request={request} step={step} title={words} onClose={() => setAsking(false)} /> : null}
    </div>
  )
}

/** How it stands with the last one asked; what is done is said for the whole draft. */
function Standing({ errand: { name, state, untilOn } }: { readonly errand: Request['errands'][number] }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { today } = useClock()
  if (state === 'done') return null
  if (state === 'withdrawn') return <p className="soft">{t('errand.takenBack', { name })}</p>
  const day = formatDay(untilOn, language)
  return untilOn < today ? (
    <Notice tone="warm">{t('errand.lapsed', { name, day })}</Notice>
  ) : (
    <Notice icon="clock">{t('errand.waiting', { name, day })}</Notice>
  )
}

function TakeBack({ requestId, errandId }: { readonly requestId: string; readonly errandId: string }) {
  const { t } = useTranslation()
  const takeBack = useWrite(
    (id: string, headers) =>
      take(
        api.DELETE('/api/requests/{requestId}/errands/{errandId}', {
          params: { path: { requestId, errandId: id } },
          headers,
        }),
      ),
    useKeepRequest(),
  )
  return (
    <>
      <button
        type="button"
        className="button compact plain"
        disabled={takeBack.isPending}
        onClick={() => takeBack.mutate(errandId)}
      >
        {t('errand.takeBack')}
      </button>
      <WriteFault error={takeBack.error} />
    </>
  )
}
