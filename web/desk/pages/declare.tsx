// Declares a rate, a dividend or a price: first for which product, then what of it.
import { useState } from 'react'
import { useLanguage } from '../../shared/i18n.ts'
import type { Declarable, Declaration } from '../shapes.ts'
import { useWords } from '../words.ts'
import { Choice } from './declare-field.tsx'
import { DividendForm, PriceForm, RateForm } from './declare-forms.tsx'

type Kind = Declaration['kind']

function kindsOf({ rate, dividends, funds }: Declarable): Kind[] {
  const has = { rate: rate !== null, dividend: dividends.length > 0, price: funds.length > 0 }
  return (['rate', 'dividend', 'price'] as const).filter((kind) => has[kind])
}

const nameOf = ({ product, version }: Declarable) => `${product} ${version}`

interface Declaring {
  readonly declarable: readonly Declarable[]
  readonly today: string
}

export function Declare({ declarable, today }: Declaring) {
  const t = useWords()
  const { say } = useLanguage()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState('')
  const of = declarable.find((one) => nameOf(one) === name) ?? declarable[0]
  if (!of) return null
  const kinds = kindsOf(of)
  const kind = kinds.find((one) => one === chosen) ?? kinds[0]
  return (
    <>
      <div className="row">
        <Choice
          label={t('declarations.product')}
          value={nameOf(of)}
          onChange={setName}
          options={declarable.map((one) => ({ value: nameOf(one), label: `${say(one.title)} ${one.version}` }))}
        />
        <Choice
          label={t('declarations.kind')}
          value={kind ?? ''}
          onChange={setChosen}
          options={kinds.map((one) => ({ value: one, label: t(`declarations.${one}`) }))}
        />
      </div>
      {kind === 'rate' && of.rate ? (
        <RateForm key={`${nameOf(of)} ${of.rate.nextMonth}`} of={of} rate={of.rate} />
      ) : null}
      {kind === 'dividend' ? <DividendForm key={nameOf(of)} of={of} today={today} /> : null}
      {kind === 'price' ? <PriceForm key={nameOf(of)} of={of} today={today} /> : null}
    </>
  )
}
