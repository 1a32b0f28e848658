// What a member of staff sees of the customer's papers: the number and the name on them, and whether the face is the same.
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../parts/field.tsx'
import { WriteFault } from '../parts/state.tsx'

const papers = ['id-card', 'household-register', 'passport', 'travel-permit', 'residence-permit'] as const

export interface PapersSeen {
  readonly paper: (typeof papers)[number]
  readonly number: string
  readonly name: string
  readonly isAlike: boolean
}

interface PapersFormProps {
  readonly name: string
  readonly error: unknown
  readonly isBusy: boolean
  readonly onSeen: (seen: PapersSeen) => void
}

export function PapersForm({ name: known, error, isBusy, onSeen }: PapersFormProps) {
  const { t } = useTranslation()
  const [paper, setPaper] = useState<PapersSeen['paper']>('id-card')
  const [name, setName] = useState(known)
  const [number, setNumber] = useState('')
  const [isAlike, setAlike] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSeen({ paper, name: name.trim(), number: number.trim(), isAlike })
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Field label={t('visit.paper')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={paper}
            onChange={(event) => setPaper(papers.find((one) => one === event.target.value) ?? 'id-card')}
          >
            {papers.map((one) => (
              <option key={one} value={one}>
                {t(`visit.papers.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('visit.name')}>
        {(control) => (
          <input {...control} className="input" value={name} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
      <Field label={t('visit.number')} hint={t('visit.numberHint')}>
        {(control) => (
          <input
            {...control}
            className="input number"
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={40}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        )}
      </Field>
      <label className="choice">
        <input type="checkbox" checked={isAlike} onChange={(event) => setAlike(event.target.checked)} />
        <span>{t('visit.alike')}</span>
      </label>
      <WriteFault error={error} />
      <button
        type="submit"
        className="button full block"
        disabled={isBusy || number.trim().length < 4 || name.trim() === ''}
      >
        {isBusy ? t('state.working') : t('visit.fits')}
      </button>
    </form>
  )
}
