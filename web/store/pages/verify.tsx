// For anybody: is this letter real? By its code, and by the file itself.
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { ProblemError } from '../../shared/problem.ts'
import { useWrite } from '../../shared/write.ts'
import { Field } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { Page } from '../parts/page.tsx'
import { Failed, Notice, Skeleton, WriteFault } from '../parts/state.tsx'

export function Verify() {
  const { t } = useTranslation()
  const { code } = useParams()
  const navigate = useNavigate()
  const [written, setWritten] = useState(code ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    navigate(`/verify/${encodeURIComponent(written.trim())}`)
  }
  return (
    <Page title={t('verify.title')} lead={t('verify.lead')}>
      <form className="stack" onSubmit={submit}>
        <Field label={t('verify.code')} hint={t('verify.codeHint')}>
          {(control) => (
            <input
              {...control}
              className="input number"
              autoComplete="off"
              autoCapitalize="characters"
              maxLength={40}
              value={written}
              onChange={(event) => setWritten(event.target.value)}
            />
          )}
        </Field>
        <button type="submit" className="button full" disabled={written.trim() === ''}>
          {t('verify.check')}
        </button>
      </form>
      <div aria-live="polite">{code ? <Verdict key={code} code={code} /> : null}</div>
    </Page>
  )
}

function Verdict({ code }: { readonly code: string }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const found = useQuery({
    queryKey: ['verify', code],
    queryFn: () => take(api.GET('/api/verify/{code}', { params: { path: { code } } })),
  })
  if (found.error instanceof ProblemError && found.error.status < 500)
    return (
      <Notice tone="bad">
        <p className="label">{t('verify.unknown')}</p>
        <p>{t('verify.unknownHint')}</p>
      </Notice>
    )
  if (found.error) return <Failed error={found.error} retry={found.refetch} />
  if (!found.data) return <Skeleton lines={1} height={12} />
  const letter = found.data
  return (
    <div className="stack">
      <div className="card stack">
        <p className={letter.state === 'valid' ? 'verdict good' : 'verdict warm'}>
          <Icon name={letter.state === 'valid' ? 'check' : 'warn'} />
          {t(`verify.state.${letter.state}`)}
        </p>
        <dl className="facts">
          <dt>{t('verify.what')}</dt>
          <dd>{say(letter.title)}</dd>
          <dt>{t('verify.number')}</dt>
          <dd className="number">{letter.number}</dd>
          <dt>{t('verify.holder')}</dt>
          <dd>{letter.holder ?? '—'}</dd>
          <dt>{t('verify.issued')}</dt>
          <dd>{formatInstant(letter.issuedAt, language)}</dd>
          <dt>{t('verify.insurer')}</dt>
          <dd>{say(letter.insurer)}</dd>
        </dl>
      </div>
      <CompareFile code={code} />
    </div>
  )
}

/** The file never leaves this device: only its hash is compared. */
function CompareFile({ code }: { readonly code: string }) {
  const { t } = useTranslation()
  const compare = useWrite((sha256: string, headers) =>
    take(api.POST('/api/verify/{code}', { params: { path: { code } }, body: { sha256 }, headers })),
  )
  const choose = async (file: File) => {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    compare.mutate([...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
  }
  if (!('subtle' in crypto)) return null
  return (
    <div className="card quiet stack tight">
      <p>{t('verify.file')}</p>
      <span className="button pick">
        <Icon name="file" />
        {t('verify.choose')}
        <input
          type="file"
          accept="application/pdf"
          aria-label={t('verify.choose')}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) void choose(file)
          }}
        />
      </span>
      <div role="status">
        {compare.data ? (
          <Notice tone={compare.data.matches ? 'calm' : 'bad'} icon={compare.data.matches ? 'check' : 'warn'}>
            {t(compare.data.matches ? 'verify.same' : 'verify.different')}
          </Notice>
        ) : null}
      </div>
      <WriteFault error={compare.error} />
    </div>
  )
}
