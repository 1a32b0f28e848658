// Setting it: one product or one rule at a time, never without a reason.
import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { scaledOf } from '../../shared/decimal.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { parseYuan, yuanOf } from '../../shared/money.ts'
import { useWrite } from '../../shared/write.ts'
import { Choice, Field } from '../pages/declare-field.tsx'
import { WriteFault } from '../parts/state.tsx'
import type { ClaimSettings } from '../shapes.ts'
import { useWords } from '../words.ts'
import { shareIn, unlessEmpty } from './settings-read.ts'

type Product = ClaimSettings['products'][number]
type Rule = ClaimSettings['rules'][number]

export function ProductForm({ products }: { readonly products: readonly Product[] }) {
  const t = useWords()
  const { say } = useLanguage()
  const [code, setCode] = useState(products[0]?.code ?? '')
  const of = products.find((one) => one.code === code)
  if (!of) return null
  return (
    <>
      <Choice
        label={t('settings.product')}
        value={code}
        onChange={setCode}
        options={products.map((one) => ({ value: one.code, label: say(one.title) }))}
      />
      <OneProduct key={code} of={of} />
    </>
  )
}

function OneProduct({ of: { code, setting } }: { readonly of: Product }) {
  const t = useWords()
  const [auto, setAuto] = useState(setting.auto)
  const [most, setMost] = useState(setting.autoPayMaxFen === null ? '' : yuanOf(setting.autoPayMaxFen))
  const [sure, setSure] = useState(setting.confidenceMin === null ? '' : String(setting.confidenceMin))
  const [audit, setAudit] = useState(String(setting.auditPermille))
  const done = useDone()
  const set = useWrite(
    (body: Omit<Product['setting'], 'reason'> & { reason: string }, headers) =>
      take(api.PUT('/api/desk/claim-settings/products/{code}', { params: { path: { code } }, headers, body })),
    done,
  )
  const autoPayMaxFen = unlessEmpty(most, parseYuan)
  const confidenceMin = unlessEmpty(sure, shareIn)
  const auditPermille = scaledOf(audit, 0)
  const fault = (value: number | null | undefined) => (value === undefined ? t('settings.unreadable') : undefined)
  const send = (reason: string) => {
    if (autoPayMaxFen === undefined || confidenceMin === undefined || auditPermille === undefined) return
    set.mutate({ auto, autoPayMaxFen, confidenceMin, auditPermille, reason })
  }
  return (
    <WithReason error={set.error} isBusy={set.isPending} onSet={send}>
      <Choice
        label={t('settings.auto')}
        value={auto ? 'yes' : 'no'}
        onChange={(value) => setAuto(value === 'yes')}
        options={[
          { value: 'yes', label: t('settings.byMachine') },
          { value: 'no', label: t('settings.byPerson') },
        ]}
      />
      <Field
        label={t('settings.autoPayMax')}
        hint={t('settings.empty')}
        fault={fault(autoPayMaxFen)}
        value={most}
        onChange={setMost}
        isNumber
      />
      <Field
        label={t('settings.confidenceMin')}
        hint={t('settings.empty')}
        fault={fault(confidenceMin)}
        value={sure}
        onChange={setSure}
        isNumber
      />
      <Field label={t('settings.audit')} fault={fault(auditPermille)} value={audit} onChange={setAudit} isNumber />
    </WithReason>
  )
}

type Trust = ClaimSettings['trust'][number]

export function TrustForm({ trust }: { readonly trust: readonly Trust[] }) {
  const t = useWords()
  const [level, setLevel] = useState<Trust['level']>('known')
  const of = trust.find((one) => one.level === level)
  if (!of) return null
  return (
    <>
      <Choice
        label={t('settings.level')}
        value={level}
        onChange={(value) => setLevel(trust.find((one) => one.level === value)?.level ?? level)}
        options={trust.map((one) => ({ value: one.level, label: t(`trust.${one.level}`) }))}
      />
      <OneLevel key={level} of={of} />
    </>
  )
}

function OneLevel({ of: { level, setting } }: { readonly of: Trust }) {
  const t = useWords()
  const [most, setMost] = useState(yuanOf(setting.maxFen))
  const [share, setShare] = useState(String(setting.percent))
  const done = useDone()
  const set = useWrite(
    (body: Trust['setting'] & { reason: string }, headers) =>
      take(api.PUT('/api/desk/claim-settings/trust/{level}', { params: { path: { level } }, headers, body })),
    done,
  )
  const maxFen = parseYuan(most)
  const percent = scaledOf(share, 0)
  const fault = (value: number | undefined) => (value === undefined ? t('settings.unreadable') : undefined)
  return (
    <WithReason
      error={set.error}
      isBusy={set.isPending}
      onSet={(reason) => maxFen !== undefined && percent !== undefined && set.mutate({ maxFen, percent, reason })}
    >
      <Field label={t('settings.advanceMax')} fault={fault(maxFen)} value={most} onChange={setMost} isNumber />
      <Field label={t('settings.percent')} fault={fault(percent)} value={share} onChange={setShare} isNumber />
    </WithReason>
  )
}

const modes = ['on', 'shadow', 'off'] as const

export function RuleForm({ rules }: { readonly rules: readonly Rule[] }) {
  const t = useWords()
  const [id, setId] = useState(rules[0]?.id ?? '')
  const [mode, setMode] = useState<(typeof modes)[number]>('shadow')
  const done = useDone()
  const set = useWrite(
    ({ id, ...body }: { id: string; mode: (typeof modes)[number]; reason: string }, headers) =>
      take(api.PUT('/api/desk/claim-settings/rules/{id}', { params: { path: { id } }, headers, body })),
    done,
  )
  return (
    <WithReason error={set.error} isBusy={set.isPending} onSet={(reason) => set.mutate({ id, mode, reason })}>
      <Choice
        label={t('settings.rule')}
        value={id}
        onChange={setId}
        options={rules.map((one) => ({ value: one.id, label: one.id }))}
      />
      <Choice
        label={t('settings.mode')}
        value={mode}
        onChange={(value) => setMode(modes.find((one) => one === value) ?? 'on')}
        options={modes.map((value) => ({ value, label: t(`settings.${value}`) }))}
      />
    </WithReason>
  )
}

function useDone() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['claim-settings'] })
}

interface WithReasonProps {
  readonly error: unknown
  readonly isBusy: boolean
  readonly onSet: (reason: string) => void
  readonly children: ReactNode
}

function WithReason({ error, isBusy, onSet, children }: WithReasonProps) {
  const t = useWords()
  const id = useId()
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSet(reason.trim())
  }
  return (
    <form className="stack" onSubmit={submit}>
      <div className="row">{children}</div>
      <label htmlFor={id}>{t('settings.reason')}</label>
      <Input id={id} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
      <WriteFault error={error} />
      <Button type="primary" htmlType="submit" loading={isBusy} disabled={reason.trim().length < 2}>
        {t('settings.set')}
      </Button>
    </form>
  )
}
