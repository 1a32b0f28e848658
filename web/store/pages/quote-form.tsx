// What it would cost somebody, and what it would be worth: before anything personal is asked.
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { parseYuan, yuanOf } from '../../shared/money.ts'
import type { ProductPage, QuoteAsked } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { Field } from '../parts/field.tsx'
import { Section } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import { QuoteResult } from './quote-result.tsx'

const frequencies = ['once', 'yearly', 'half-yearly', 'quarterly', 'monthly'] as const
type Frequency = (typeof frequencies)[number]

export function QuoteForm({ product }: { readonly product: ProductPage }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const { sale } = product
  const open = frequencies.filter((each) => sale.frequencyPermille[each] !== undefined)
  const [birthDate, setBirthDate] = useState('')
  const [sex, setSex] = useState<'F' | 'M'>('F')
  const [sum, setSum] = useState(yuanOf(Math.min(sale.sumMaxFen, Math.max(sale.sumMinFen, sale.sumStepFen))))
  const [termCode, setTermCode] = useState(sale.terms[0]?.code ?? '')
  const term = sale.terms.find(({ code }) => code === termCode)
  const [chosenYears, setYears] = useState(0)
  const payYears = term?.payYears.includes(chosenYears) ? chosenYears : (term?.payYears[0] ?? 1)
  const [chosenFrequency, setFrequency] = useState<Frequency>()
  const frequency = payYears === 1 && open.includes('once') ? 'once' : (chosenFrequency ?? open[0] ?? 'yearly')
  const quote = useWrite((body: QuoteAsked) =>
    take(api.POST('/api/products/{code}/quote', { params: { path: { code: product.code } }, body })),
  )
  const sumInsuredFen = parseYuan(sum)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (sumInsuredFen === undefined) return
    const rest = { occupationClass: 1, publicInsurance: 'employee', relation: 'self' } as const
    quote.mutate({ birthDate, sex, sumInsuredFen, term: termCode, payYears, frequency, ...rest })
  }
  return (
    <Section title={t('quote.title')}>
      <form className="card stack" onSubmit={submit}>
        <Field label={t('quote.birthDate')}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="date"
              value={birthDate}
              onChange={(event) => setBirthDate(event.target.value)}
            />
          )}
        </Field>
        <Select
          label={t('quote.sex')}
          value={sex}
          options={[
            ['F', t('quote.F')],
            ['M', t('quote.M')],
          ]}
          onChange={(value) => setSex(value === 'M' ? 'M' : 'F')}
        />
        <Field label={t('quote.sum')}>
          {(control) => (
            <div className="with-unit">
              <span aria-hidden="true">¥</span>
              <input
                {...control}
                className="input"
                inputMode="decimal"
                value={sum}
                onChange={(event) => setSum(event.target.value)}
              />
            </div>
          )}
        </Field>
        {sale.terms.length > 1 ? (
          <Select
            label={t('quote.term')}
            value={termCode}
            options={sale.terms.map(({ code, title }) => [code, say(title)])}
            onChange={setTermCode}
          />
        ) : null}
        {term && term.payYears.length > 1 ? (
          <Select
            label={t('quote.payYears')}
            value={String(payYears)}
            options={term.payYears.map((years) => [String(years), t('quote.years', { count: years })])}
            onChange={(value) => setYears(Number(value))}
          />
        ) : null}
        {frequency !== 'once' && open.length > 1 ? (
          <Select
            label={t('quote.frequency')}
            value={frequency}
            options={open.filter((each) => each !== 'once').map((each) => [each, t(`quote.often.${each}`)])}
            onChange={(value) => setFrequency(frequencies.find((each) => each === value))}
          />
        ) : null}
        <WriteFault error={quote.error} />
        <button
          type="submit"
          className="button block"
          disabled={quote.isPending || birthDate === '' || sumInsuredFen === undefined}
        >
          {t('quote.ask')}
        </button>
        <div aria-live="polite">{quote.data ? <QuoteResult quote={quote.data} frequency={frequency} /> : null}</div>
      </form>
    </Section>
  )
}

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
}

function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
