// Who is asked, and what exactly they get to see of it, before anything is sent.
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { ProblemError } from '../../shared/problem.ts'
import type { Step } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { useKeepRequest } from '../flow/request-data.ts'
import { Field } from '../parts/field.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { WriteFault } from '../parts/state.tsx'
import type { AskRelativeProps } from './ask-relative.tsx'

interface SendSheetProps extends AskRelativeProps {
  readonly title: string
  readonly onClose: () => void
}

export function SendSheet({ request, step, title, onClose }: SendSheetProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const keep = useKeepRequest()
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const send = useWrite(
    (body: { step: string; name: string; phone: string }, headers) =>
      take(
        api.POST('/api/requests/{requestId}/errands', {
          params: { path: { requestId: request.id } },
          body,
          headers,
        }),
      ),
    (now) => {
      keep(now)
      onClose()
    },
  )
  const faults = send.error instanceof ProblemError ? send.error.faults : []
  const faultOf = (field: string) => {
    const fault = faults.find(({ pointer }) => pointer === `/${field}`)
    return fault ? say(fault.detail) : undefined
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send.mutate({ step: step.name, name: name.trim(), phone: phone.normalize('NFKC').replace(/\s/g, '') })
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <p className="soft">{t('errand.lead')}</p>
        <Field label={t('errand.name')} hint={t('errand.nameHint')} fault={faultOf('name')}>
          {(control) => (
            <input
              {...control}
              className="input"
              autoComplete="off"
              maxLength={40}
              aria-required
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('errand.phone')} hint={t('errand.phoneHint')} fault={faultOf('phone')}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="tel"
              inputMode="tel"
              autoComplete="off"
              aria-required
              value={phone}
              onChange={(event) => setPhone(event.target.value)}
            />
          )}
        </Field>
        <WhatIsSent title={say(request.title)} step={step} />
        <WriteFault error={faults.length === 0 ? send.error : undefined} />
        <button
          type="submit"
          className="button full"
          disabled={send.isPending || name.trim() === '' || phone.trim() === ''}
        >
          {send.isPending ? t('state.working') : t('errand.send')}
        </button>
      </form>
    </Sheet>
  )
}

function WhatIsSent({ title, step }: { readonly title: string; readonly step: Step }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const asked = [...(step.documents ?? []), ...(step.fields ?? [])].map((one) => say(one.title))
  return (
    <div className="card quiet stack tight">
      <p className="label">{t('errand.sent')}</p>
      <ul className="small">
        <li>
          {t('errand.sentStep', { title, step: say(step.title) })}
          {asked.length > 0 ? ` (${asked.join(t('list.and'))})` : ''}
        </li>
        <li>{t('errand.sentName')}</li>
      </ul>
      <p className="soft small">{t('errand.kept')}</p>
    </div>
  )
}
