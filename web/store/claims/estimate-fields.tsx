// What is expected of a treatment, as a form asks for it.
import { useTranslation } from 'react-i18next'
import { parseYuan } from '../../shared/money.ts'
import { useFamily } from '../flow/person-name.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { useMe } from '../session.tsx'

const causes = ['illness', 'accident'] as const
const visits = ['outpatient', 'emergency', 'inpatient'] as const

/** As typed. */
export interface Expecting {
  readonly insuredId: string
  readonly cause: (typeof causes)[number] | undefined
  readonly visitKind: (typeof visits)[number] | undefined
  readonly event: string
  readonly hospital: string
  readonly amount: string
  readonly publicPaid: string
  readonly selfFunded: string
  readonly stayDays: string
}

export const unstated: Expecting = {
  insuredId: '',
  cause: undefined,
  visitKind: undefined,
  event: '',
  hospital: '',
  amount: '',
  publicPaid: '',
  selfFunded: '',
  stayDays: '',
}

/** As it is asked; undefined while something is missing. */
export function expectingOf(given: Expecting, policyIds: readonly string[]) {
  const { insuredId, cause, visitKind, stayDays } = given
  const event = given.event.trim()
  const hospital = given.hospital.trim()
  const amountFen = parseYuan(given.amount)
  const publicPaidFen = given.publicPaid.trim() === '' ? 0 : parseYuan(given.publicPaid)
  const selfFundedFen = given.selfFunded.trim() === '' ? 0 : parseYuan(given.selfFunded)
  if (insuredId === '' || !cause || !visitKind || event === '') return undefined
  if (!amountFen || publicPaidFen === undefined || selfFundedFen === undefined) return undefined
  const days = /^[1-9]\d{0,2}$/.test(stayDays.trim()) ? { stayDays: Number(stayDays.trim()) } : {}
  const place = hospital === '' ? {} : { hospital }
  const money = { amountFen, publicPaidFen, selfFundedFen }
  return { insuredId, cause, visitKind, event, ...money, ...place, ...days, policyIds: [...policyIds] }
}

/** Nothing written, or what can be read; 两千 cannot. */
export function isRead(name: string, written: string): boolean {
  if (written.trim() === '') return true
  return name === 'stayDays' ? /^[1-9]\d{0,2}$/.test(written.trim()) : parseYuan(written) !== undefined
}

interface FieldsProps {
  readonly given: Expecting
  readonly onChange: (given: Expecting) => void
}

export function EstimateFields({ given, onChange }: FieldsProps) {
  const { t } = useTranslation()
  const me = useMe()
  const family = useFamily()
  const people = [
    ...(me.data ? [{ value: me.data.customerId, label: t('estimate.me', { name: me.data.name }) }] : []),
    ...(family.data?.items ?? [])
      .filter(({ customerId }) => customerId !== me.data?.customerId)
      .map(({ customerId, name }) => ({ value: customerId, label: name })),
  ]
  const set = (change: Partial<Expecting>) => onChange({ ...given, ...change })
  const words = (name: 'event' | 'hospital' | 'amount' | 'publicPaid' | 'selfFunded' | 'stayDays', isAmount = true) => (
    <Field
      key={name}
      label={t(`estimate.${name}`)}
      hint={t(`estimate.${name}Hint`)}
      fault={
        isAmount && !isRead(name, given[name])
          ? t(name === 'stayDays' ? 'form.notNumber' : 'form.notAmount')
          : undefined
      }
    >
      {(control) => (
        <input
          {...control}
          className={isAmount ? 'input number' : 'input'}
          inputMode={isAmount ? 'decimal' : 'text'}
          autoComplete="off"
          maxLength={isAmount ? 16 : 100}
          value={given[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <>
      <Choices
        legend={t('estimate.who')}
        value={given.insuredId}
        options={people}
        onChange={(insuredId) => set({ insuredId })}
      />
      <Choices
        legend={t('estimate.cause')}
        value={given.cause}
        options={causes.map((value) => ({ value, label: t(`estimate.causes.${value}`) }))}
        onChange={(value) => set({ cause: causes.find((one) => one === value) })}
      />
      <Choices
        legend={t('estimate.visit')}
        value={given.visitKind}
        options={visits.map((value) => ({ value, label: t(`estimate.visits.${value}`) }))}
        onChange={(value) => set({ visitKind: visits.find((one) => one === value) })}
      />
      {words('event', false)}
      {words('hospital', false)}
      {words('amount')}
      {words('publicPaid')}
      {words('selfFunded')}
      {given.visitKind === 'inpatient' ? words('stayDays') : null}
    </>
  )
}
