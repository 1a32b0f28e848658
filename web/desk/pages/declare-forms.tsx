// What is written for each kind of declaration; the next month, the last price and today are there already.
import { type UseMutationResult, useQueryClient } from '@tanstack/react-query'
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import type { components } from '../../shared/api.ts'
import { api, take } from '../../shared/client.ts'
import { scaledOf } from '../../shared/decimal.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { ProblemError } from '../../shared/problem.ts'
import { useWrite } from '../../shared/write.ts'
import { WriteFault } from '../parts/state.tsx'
import type { Declarable, Declaration } from '../shapes.ts'
import { useWords } from '../words.ts'
import { Choice, Field } from './declare-field.tsx'
import { declaredText, digitsOf } from './declared-value.ts'

type Asked = components['schemas']['DeclarationAsked']

interface Sending {
  readonly send: UseMutationResult<unknown, Error, Asked>
  /** What the store has against a field of the last one sent. */
  readonly faultAt: (pointer: string) => string | undefined
}

function useDeclaring(onDone: () => void): Sending {
  const client = useQueryClient()
  const { say } = useLanguage()
  const send = useWrite(
    (body: Asked, headers) => take(api.POST('/api/desk/declarations', { body, headers })),
    async () => {
      onDone()
      await client.invalidateQueries({ queryKey: ['declarations'] })
    },
  )
  const faults = send.error instanceof ProblemError ? send.error.faults : []
  return {
    send,
    faultAt: (pointer) => {
      const found = faults.find((fault) => fault.pointer === pointer)
      return found && say(found.detail)
    },
  }
}

interface SendProps {
  readonly sending: Sending
  readonly kind: Declaration['kind']
  /** What it is of: the product, and its fund or term. */
  readonly what: string
  readonly value: number | undefined
  readonly bodyOf: (value: number) => Asked
}

function Send({ sending: { send }, kind, what, value, bodyOf }: SendProps) {
  const t = useWords()
  const shown = value === undefined ? '' : declaredText({ kind, value })
  return (
    <>
      <WriteFault error={send.error} />
      <Popconfirm
        title={t('declarations.ask', { what: `${what} ${shown}` })}
        okText={t('declarations.do')}
        disabled={value === undefined}
        onConfirm={() => value !== undefined && send.mutate(bodyOf(value))}
      >
        <Button style={{ justifySelf: 'start' }} disabled={value === undefined} loading={send.isPending}>
          {t('declarations.do')}
        </Button>
      </Popconfirm>
    </>
  )
}

interface FormProps {
  readonly of: Declarable
  readonly today: string
}

export function RateForm({ of, rate }: Pick<FormProps, 'of'> & { readonly rate: NonNullable<Declarable['rate']> }) {
  const t = useWords()
  const { say } = useLanguage()
  const [month, setMonth] = useState(rate.nextMonth)
  const [written, setWritten] = useState('')
  const sending = useDeclaring(() => setWritten(''))
  const { product, version } = of
  return (
    <>
      <div className="row">
        <Field
          label={t('declarations.month')}
          type="month"
          value={month}
          onChange={setMonth}
          fault={sending.faultAt('/month')}
        />
        <Field
          label={t('declarations.bp')}
          isNumber
          value={written}
          onChange={setWritten}
          hint={t('declarations.guaranteed', { rate: rate.guaranteedBp / 100 })}
          fault={sending.faultAt('/yearlyRateBp')}
        />
      </div>
      <Send
        sending={sending}
        kind="rate"
        what={`${say(of.title)} ${month}`}
        value={scaledOf(written, digitsOf.rate)}
        bodyOf={(yearlyRateBp) => ({ kind: 'rate', product, version, month, yearlyRateBp })}
      />
    </>
  )
}

export function PriceForm({ of, today }: FormProps) {
  const t = useWords()
  const { say } = useLanguage()
  const [code, setCode] = useState(of.funds[0]?.code ?? '')
  const [day, setDay] = useState(today)
  const [written, setWritten] = useState('')
  const sending = useDeclaring(() => setWritten(''))
  const { product, version, funds } = of
  const fund = funds.find((one) => one.code === code)
  const last = fund?.lastPrice ? declaredText({ kind: 'price', value: fund.lastPrice }) : undefined
  return (
    <>
      <div className="row">
        <Choice
          label={t('declarations.fund')}
          value={code}
          onChange={setCode}
          options={funds.map((one) => ({ value: one.code, label: say(one.title) }))}
        />
        <Field
          label={t('declarations.day')}
          type="date"
          value={day}
          onChange={setDay}
          fault={sending.faultAt('/day')}
        />
        <Field
          label={t('declarations.unit')}
          isNumber
          value={written}
          onChange={setWritten}
          hint={last && t('declarations.last', { value: `${last} · ${fund?.lastDay ?? ''}` })}
          fault={sending.faultAt('/price')}
        />
      </div>
      <Send
        sending={sending}
        kind="price"
        what={`${fund ? say(fund.title) : ''} ${day}`}
        value={scaledOf(written, digitsOf.price)}
        bodyOf={(price) => ({ kind: 'price', product, version, fund: code, day, price })}
      />
    </>
  )
}

export function DividendForm({ of, today }: FormProps) {
  const t = useWords()
  const { say } = useLanguage()
  const [term, setTerm] = useState(of.dividends[0]?.term ?? '')
  const [years, setYears] = useState('')
  const [policyYear, setPolicyYear] = useState('1')
  const [fromOn, setFromOn] = useState(today)
  const [written, setWritten] = useState('')
  const sending = useDeclaring(() => setWritten(''))
  const { product, version, dividends } = of
  const scale = dividends.find((one) => one.term === term)
  const payYears = scale?.payYears.find((one) => `${one}` === years) ?? scale?.payYears[0] ?? 1
  return (
    <>
      <div className="row">
        <Choice
          label={t('declarations.term')}
          value={term}
          onChange={setTerm}
          options={dividends.map((one) => ({ value: one.term, label: say(one.title) }))}
        />
        <Choice
          label={t('declarations.payYears')}
          value={`${payYears}`}
          onChange={setYears}
          options={(scale?.payYears ?? []).map((one) => ({ value: `${one}`, label: `${one}` }))}
        />
        <Field
          label={t('declarations.policyYear')}
          isNumber
          value={policyYear}
          onChange={setPolicyYear}
          fault={sending.faultAt('/policyYear')}
        />
        <Field
          label={t('declarations.from')}
          type="date"
          value={fromOn}
          onChange={setFromOn}
          fault={sending.faultAt('/fromOn')}
        />
        <Field
          label={t('declarations.perThousand')}
          isNumber
          value={written}
          onChange={setWritten}
          fault={sending.faultAt('/fen')}
        />
      </div>
      <Send
        sending={sending}
        kind="dividend"
        what={`${say(of.title)} ${scale ? say(scale.title) : ''} ${payYears} · ${policyYear}`}
        value={scaledOf(policyYear, 0) === undefined ? undefined : scaledOf(written, digitsOf.dividend)}
        bodyOf={(fen) => ({
          kind: 'dividend',
          product,
          version,
          term,
          payYears,
          policyYear: scaledOf(policyYear, 0) ?? 0,
          fromOn,
          fen,
        })}
      />
    </>
  )
}
