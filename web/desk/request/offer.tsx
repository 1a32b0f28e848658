// Terms an underwriter offers: a loading in per cent, and what is left out, a line each. The customer signs before they hold.
import { InputNumber } from 'antd'
import { emptyReasons, Reasons, type ReasonsValue, reasonsOf } from '../parts/reasons.tsx'
import { useWords } from '../words.ts'

export interface OfferValue {
  readonly percent: number
  readonly without: ReasonsValue
}

export const noOffer: OfferValue = { percent: 0, without: emptyReasons }

export function termsOf({ percent, without }: OfferValue) {
  return { loadPermille: Math.round(percent * 10), exclusions: reasonsOf(without) }
}

export function isEmpty(offer: OfferValue): boolean {
  const { loadPermille, exclusions } = termsOf(offer)
  return loadPermille === 0 && exclusions.length === 0
}

interface OfferProps {
  readonly value: OfferValue
  readonly onChange: (value: OfferValue) => void
}

export function Offer({ value, onChange }: OfferProps) {
  const t = useWords()
  return (
    <>
      <div className="field">
        <label htmlFor="loading">{t('decide.loading')}</label>
        <InputNumber
          id="loading"
          min={0}
          max={500}
          step={5}
          value={value.percent}
          onChange={(percent) => onChange({ ...value, percent: percent ?? 0 })}
        />
      </div>
      <Reasons
        value={value.without}
        onChange={(without) => onChange({ ...value, without })}
        label={t('decide.without')}
      />
    </>
  )
}
