import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { record } from '../../shared/problem.ts'
import { Choices } from '../parts/choices.tsx'
import { WriteFault } from '../parts/state.tsx'
import { Actions, type StepProps } from './step.tsx'

export function PayStep({ step, error, isBusy, onAnswer, onBack }: StepProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const accounts = step.accounts ?? []
  const before = record(step.answer).accountId
  const [accountId, setAccountId] = useState(typeof before === 'string' ? before : (accounts[0]?.value ?? ''))
  return (
    <>
      {step.amountFen === undefined ? null : (
        <div className="card brand">
          <p className="soft">{t('pay.amount')}</p>
          <p className="big">{formatFen(step.amountFen)}</p>
        </div>
      )}
      {accounts.length > 0 ? (
        <Choices
          legend={t('pay.from')}
          hint={t('pay.own')}
          value={accountId}
          options={accounts.map(({ value, label, note }) => ({
            value,
            label: say(label),
            ...(note ? { note: say(note) } : {}),
          }))}
          onChange={setAccountId}
        />
      ) : (
        <p>{t('form.noAccount')}</p>
      )}
      <Link to="/me/accounts">{t('form.addAccount')}</Link>
      <WriteFault error={error} />
      <Actions
        onBack={onBack}
        isBusy={isBusy}
        isReady={accountId !== ''}
        label={t('pay.confirm')}
        onNext={() => onAnswer({ accountId })}
      />
    </>
  )
}
