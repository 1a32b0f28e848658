// A claim begins with one sentence; what is understood of it is shown while it is written.
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { record } from '../../shared/problem.ts'
import type { Request } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { useMayBegin } from '../acting/may-begin.ts'
import { useKeepRequest } from '../flow/request-data.ts'
import { Field } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { Notice, Skeleton, WriteFault } from '../parts/state.tsx'
import { HeardNote, HowToSpeak, Speak } from '../speech/speak.tsx'
import { ReportTalk } from './report-talk.tsx'

const serviceId = 'file-claim'
const lettersMax = 2000

export function NewClaim() {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const may = useMayBegin(serviceId)
  if (!may) return <Skeleton />
  if (may.ok) return <Tell />
  return (
    <Page title={t('claim.newTitle')}>
      <Notice tone="warm">{say(may.because)}</Notice>
      <Link to="/">{t('services.others')}</Link>
    </Page>
  )
}

function Tell() {
  const { t } = useTranslation()
  const [sentence, setSentence] = useState('')
  const [recordings, setRecordings] = useState<readonly string[]>([])
  const begin = useBegin()
  const draft = begin.data && 'told' in begin.data ? begin.data : undefined
  const said = { sentence: sentence.trim(), recordings }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    begin.mutate(said)
  }
  return (
    <Page title={t('claim.newTitle')} lead={t('claim.newLead')} aside={<WhatComes />}>
      <form className="stack" onSubmit={submit}>
        <Field label={t('claim.sentence')} hint={t('claim.example')}>
          {(control) => (
            <textarea
              {...control}
              className="input sentence"
              maxLength={lettersMax}
              value={sentence}
              onChange={(event) => setSentence(event.target.value)}
            />
          )}
        </Field>
        <div className="row">
          <Speak
            keep
            sentence={sentence}
            onHear={(now, recordingId) => {
              setSentence(now)
              if (recordingId) setRecordings((before) => [...before, recordingId])
            }}
          />
          <HowToSpeak />
        </div>
        <HeardNote isShown={recordings.length > 0} />
        <ReportTalk sentence={sentence} onSentence={setSentence} />
        {draft ? <Unfinished draft={draft} onAnother={() => begin.mutate({ ...said, isAnother: true })} /> : null}
        <WriteFault error={begin.error} />
        <button type="submit" className="button full block" disabled={begin.isPending || sentence.trim() === ''}>
          {begin.isPending ? t('state.working') : t('claim.begin')}
        </button>
        <button
          type="button"
          className="link"
          disabled={begin.isPending}
          onClick={() => begin.mutate({ sentence: '', recordings: [] })}
        >
          {t('claim.noSentence')}
        </button>
      </form>
    </Page>
  )
}

interface Said {
  readonly sentence: string
  readonly recordings: readonly string[]
  /** The draft that is there is of something else: it ends, a new one begins. */
  readonly isAnother?: boolean
}

interface Draft {
  readonly requestId: string
  readonly told: string
}

function Unfinished({ draft, onAnother }: { readonly draft: Draft; readonly onAnother: () => void }) {
  const { t } = useTranslation()
  return (
    <section className="card stack tight" role="status">
      <p>{draft.told === '' ? t('claim.draftThere') : t('claim.draftOf', { told: draft.told })}</p>
      <div className="row">
        <Link className="button full compact" to={`/requests/${draft.requestId}`}>
          {t('claim.draftGoOn')}
        </Link>
        <button type="button" className="button compact" onClick={onAnother}>
          {t('claim.draftOther')}
        </button>
      </div>
      <p className="soft small">{t('claim.draftEnds')}</p>
    </section>
  )
}

/**
 * Opens the request, gives the sentence as its first answer, and goes to what was understood. A draft that tells of something
 * else is not written over: it is given back to be asked about.
 */
function useBegin() {
  const navigate = useNavigate()
  const keep = useKeepRequest()
  return useWrite(
    async ({ sentence, recordings, isAnother = false }: Said, headers) => {
      const key = (part: string) => ({ 'Idempotency-Key': `${headers['Idempotency-Key']}-${part}` })
      let opened = await take(api.POST('/api/requests', { body: { serviceId }, headers }))
      const before = saidOf(opened)?.answer
      const told = String(record(before).sentence ?? '')
      if (before !== undefined && isAnother) {
        const params = { path: { requestId: opened.id } }
        await take(api.DELETE('/api/requests/{requestId}', { params, headers: key('ended') }))
        opened = await take(api.POST('/api/requests', { body: { serviceId }, headers: key('another') }))
      } else if (before !== undefined && told !== sentence) return { requestId: opened.id, told }
      const asking = saidOf(opened)
      if (!asking) return opened
      const path = { requestId: opened.id, step: asking.name }
      const body = { answer: sentence === '' ? {} : { sentence, ...(recordings.length > 0 ? { recordings } : {}) } }
      return take(
        api.PUT('/api/requests/{requestId}/steps/{step}', { params: { path }, body, headers: key(asking.name) }),
      )
    },
    (request) => {
      if ('told' in request) return
      keep(request)
      // what was understood is shown next, also where an older draft had gone further
      const said = request.steps.findIndex(({ fields }) => fields?.some(({ name }) => name === 'sentence'))
      return navigate(`/requests/${request.id}?step=${request.steps[said + 1]?.name ?? ''}`, {
        state: { isFresh: true },
      })
    },
  )
}

function saidOf({ steps }: Request) {
  return steps.find(({ fields }) => fields?.some(({ name }) => name === 'sentence'))
}

function WhatComes() {
  const { t } = useTranslation()
  return (
    <>
      <section className="card stack tight">
        <h2>{t('claim.steps')}</h2>
        <ol className="timeline">
          <li>{t('claim.step1')}</li>
          <li>{t('claim.step2')}</li>
          <li>{t('claim.step3')}</li>
        </ol>
      </section>
      <Notice tone="warm">{t('claim.urgent')}</Notice>
    </>
  )
}
