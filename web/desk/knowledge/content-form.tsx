// What an article says, as a form: questions and answers in two languages, what they rest on, for whom, how long, and how it is tested.
import { Checkbox } from 'antd'
import { useLanguage } from '../../shared/i18n.ts'
import { Field } from '../pages/declare-field.tsx'
import { useWords } from '../words.ts'
import { Cite } from './cite.tsx'
import { AreaField, LinesField } from './fields.tsx'
import { type Content, useProducts } from './read.ts'

interface FormProps {
  readonly value: Content
  readonly onChange: (value: Content) => void
}

export function ContentForm({ value, onChange }: FormProps) {
  const t = useWords()
  const { ask, answer } = value
  const set = (part: Partial<Content>) => onChange({ ...value, ...part })
  return (
    <div className="stack">
      <div className="halves even">
        <LinesField
          label={t('article.askZh')}
          hint={t('article.aLine')}
          value={ask.zh}
          onChange={(zh) => set({ ask: { ...ask, zh } })}
        />
        <LinesField
          label={t('article.askEn')}
          hint={t('article.aLine')}
          value={ask.en}
          onChange={(en) => set({ ask: { ...ask, en } })}
        />
        <AreaField
          label={t('article.answerZh')}
          rows={6}
          value={answer.zh}
          onChange={(zh) => set({ answer: { ...answer, zh } })}
        />
        <AreaField
          label={t('article.answerEn')}
          rows={6}
          value={answer.en}
          onChange={(en) => set({ answer: { ...answer, en } })}
        />
      </div>
      <Cite value={value.citations} onChange={(citations) => set({ citations })} />
      <LinesField
        label={t('article.basis')}
        hint={t('article.basisHint')}
        rows={2}
        value={value.basis}
        onChange={(basis) => set({ basis })}
      />
      <LinesField
        label={t('article.checks')}
        hint={t('article.checksHint')}
        rows={3}
        value={value.checks.map(writtenCheck)}
        onChange={(lines) => set({ checks: lines.map(readCheck) })}
      />
      <Scope value={value} onChange={onChange} />
    </div>
  )
}

const arrow = ' => '

function writtenCheck({ say, expects }: Content['checks'][number]): string {
  return expects === undefined ? say : `${say}${arrow}${expects}`
}

function readCheck(line: string): Content['checks'][number] {
  const [say = '', expects] = line.split(/\s*=>\s*/)
  return expects ? { say, expects } : { say }
}

function Scope({ value, onChange }: FormProps) {
  const t = useWords()
  const { say } = useLanguage()
  const { data } = useProducts()
  const date = (name: 'validFrom' | 'validTo') => (written: string) => {
    const { [name]: _now, ...rest } = value
    onChange(written ? { ...rest, [name]: written } : rest)
  }
  return (
    <details>
      <summary>{t('article.scope')}</summary>
      <div className="stack">
        <fieldset className="field">
          <legend>{t('article.products')}</legend>
          <Checkbox.Group
            value={value.products}
            options={(data?.items ?? []).map(({ code, shortName }) => ({ value: code, label: say(shortName) }))}
            onChange={(codes) => onChange({ ...value, products: codes.map(String) })}
          />
        </fieldset>
        <div className="row">
          <Field
            type="date"
            label={t('article.validFrom')}
            value={value.validFrom ?? ''}
            onChange={date('validFrom')}
          />
          <Field type="date" label={t('article.validTo')} value={value.validTo ?? ''} onChange={date('validTo')} />
        </div>
      </div>
    </details>
  )
}
