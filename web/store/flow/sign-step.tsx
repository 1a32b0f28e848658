// The document in full, what follows from it, and the signature under it.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import { verbatim } from '../../shared/text.ts'
import { Signature } from '../parts/signature.tsx'
import { Notice, WriteFault } from '../parts/state.tsx'
import { Actions, type StepProps } from './step.tsx'

export function SignStep({ request, step, error, isBusy, onAnswer, onBack }: StepProps) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const [strokes, setStrokes] = useState('')
  const { document } = step
  if (!document) return <Notice tone="warm">{t('sign.notYet')}</Notice>
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="paper" aria-label={say(document.title)} tabIndex={0}>
        <h2>{say(document.title)}</h2>
        {document.lines.map((line) => (
          <p key={line.zh}>{verbatim(line, language)}</p>
        ))}
      </section>
      <p className="soft small extra">
        {t('sign.hash')} <code>{document.sha256.slice(0, 16)}…</code>
      </p>
      <Signature onChange={setStrokes} />
      <Notice>{say(request.pointOfNoReturn)}</Notice>
      <WriteFault error={error} />
      <Actions
        onBack={onBack}
        isBusy={isBusy}
        isReady={strokes !== ''}
        label={t('sign.confirm')}
        onNext={() => onAnswer({ documentSha256: document.sha256, strokes })}
      />
    </>
  )
}
