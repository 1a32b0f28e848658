// One question when something is finished: how likely, 0 to 10, and why if one likes.
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Once, useWrite } from '../../shared/write.ts'
import { Field } from '../parts/field.tsx'
import { Notice, WriteFault } from '../parts/state.tsx'

const scores = Array.from({ length: 11 }, (_, score) => score)

interface Answered {
  readonly score: number
  readonly comment?: string
}

interface SurveyProps {
  readonly send: (answered: Answered, headers: Once) => Promise<unknown>
  /** What is read again once it has been answered. */
  readonly about: readonly string[]
}

export function Survey({ send, about }: SurveyProps) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [score, setScore] = useState<number>()
  const [comment, setComment] = useState('')
  const rate = useWrite(send, () => client.invalidateQueries({ queryKey: about }))
  if (rate.isSuccess) return <Notice icon="check">{t('survey.thanks')}</Notice>
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = comment.trim()
    if (score !== undefined) rate.mutate({ score, ...(said ? { comment: said } : {}) })
  }
  return (
    <form className="card stack" onSubmit={submit}>
      <fieldset className="field">
        <legend>{t('survey.question')}</legend>
        <div className="scores">
          {scores.map((value) => (
            <label key={value} className="score number">
              <input type="radio" name="score" checked={score === value} onChange={() => setScore(value)} />
              {value}
            </label>
          ))}
        </div>
        <div className="row between soft small">
          <span>{t('survey.least')}</span>
          <span>{t('survey.most')}</span>
        </div>
      </fieldset>
      {score === undefined ? null : (
        <>
          <Field label={t(score >= 9 ? 'survey.whatGood' : 'survey.whatBad')}>
            {(control) => (
              <textarea
                {...control}
                className="input"
                maxLength={1000}
                value={comment}
                onChange={(event) => setComment(event.target.value)}
              />
            )}
          </Field>
          <button type="submit" className="button full" disabled={rate.isPending}>
            {t('survey.send')}
          </button>
        </>
      )}
      <WriteFault error={rate.error} />
    </form>
  )
}
