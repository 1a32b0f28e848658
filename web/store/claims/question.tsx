// One question of a claim report: an answer at a tap, in one's own words, or none.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../shared/i18n.ts'
import type { ReportQuestion } from '../../shared/shapes.ts'
import { Field } from '../parts/field.tsx'

interface QuestionProps {
  readonly question: ReportQuestion
  readonly onAnswer: (words: string) => void
  readonly onSkip: () => void
}

export function Question({ question: { asks, choices, field }, onAnswer, onSkip }: QuestionProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const [words, setWords] = useState('')
  const give = () => {
    if (words.trim() !== '') onAnswer(words.trim())
  }
  return (
    <section className="card stack tight">
      <div className="chips">
        {choices.map((choice) => (
          <button key={choice.zh} type="button" className="chip" onClick={() => onAnswer(say(choice))}>
            {say(choice)}
          </button>
        ))}
      </div>
      <Field label={say(asks)}>
        {(control) => (
          <input
            {...control}
            className="input"
            type={field === 'happenedOn' ? 'date' : 'text'}
            value={words}
            maxLength={200}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault() // the form around it goes on only at its own button
              give()
            }}
          />
        )}
      </Field>
      <div className="row">
        <button type="button" className="button compact" disabled={words.trim() === ''} onClick={give}>
          {t('claim.answer')}
        </button>
        <button type="button" className="link" onClick={onSkip}>
          {t('claim.skip')}
        </button>
      </div>
    </section>
  )
}
