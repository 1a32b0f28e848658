// Who is paid when that is not the account named with the claim: each by ID number, with an account of their own or a guardian's.
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useCardBank } from '../../shared/card-bank.ts'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { useWrite } from '../../shared/write.ts'
import { Mark } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import type { Workbench } from '../shapes.ts'
import { useWords } from '../words.ts'
import { type DecidingProps, useDecided } from './decide-claim.tsx'
import { bodyOf, type Draft, emptyDraft, isWhole, startOf } from './payee-draft.ts'

export function Payees({ claim, proposal }: DecidingProps) {
  const t = useWords()
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => startOf(claim.payees, proposal))
  const decided = useDecided(claim.id)
  const name = useWrite(
    (payees: ReturnType<typeof bodyOf>[], headers) =>
      take(
        api.POST('/api/desk/claims/{customerId}/{id}/payees', {
          params: { path: { customerId: claim.customerId, id: claim.id } },
          body: { seenSeq: claim.seq, payees },
          headers,
        }),
      ),
    decided,
  )
  const put = (at: number, change: Partial<Draft>) =>
    setDrafts((now) => now.map((draft, index) => (index === at ? { ...draft, ...change } : draft)))
  return (
    <div className="stack">
      <p className="soft">{t('payees.about')}</p>
      {drafts.map((draft, at) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a payee has no other name before it is kept
          key={at}
          className="stack"
        >
          <legend>{t('payees.nth', { place: at + 1 })}</legend>
          {draft.kept ? (
            <Kept payee={draft.kept} onChange={() => put(at, { kept: undefined })} />
          ) : (
            <DraftFields draft={draft} claim={claim} onChange={(change) => put(at, change)} />
          )}
          {draft.kept ? null : (
            <Button
              size="small"
              style={{ justifySelf: 'start' }}
              onClick={() => setDrafts((now) => now.filter((_, index) => index !== at))}
            >
              {t('payees.remove')}
            </Button>
          )}
        </fieldset>
      ))}
      <WriteFault error={name.error} />
      <div className="row">
        <Button onClick={() => setDrafts((now) => [...now, emptyDraft])}>{t('payees.add')}</Button>
        <Button
          type="primary"
          loading={name.isPending}
          disabled={drafts.length === 0 || !drafts.every(isWhole)}
          onClick={() => name.mutate(drafts.map(bodyOf))}
        >
          {t('payees.keep')}
        </Button>
      </div>
    </div>
  )
}

interface KeptProps {
  readonly payee: Workbench['payees'][number]
  readonly onChange: () => void
}

function Kept({ payee: { name, receiver, basis, account, state, paidFen }, onChange }: KeptProps) {
  const t = useWords()
  const mayChange = state === 'named' || state === 'failed'
  return (
    <div className="row">
      <b>{name}</b>
      <span>{basis ? t('payees.through', { receiver, basis }) : null}</span>
      <span>{account}</span>
      <Mark tone={state === 'failed' ? 'bad' : state === 'paid' ? 'good' : 'plain'}>{t(`payees.state.${state}`)}</Mark>
      {paidFen > 0 ? <span>{formatFen(paidFen)}</span> : null}
      {mayChange ? (
        <Button size="small" onClick={onChange}>
          {t('payees.other')}
        </Button>
      ) : null}
    </div>
  )
}

interface DraftFieldsProps {
  readonly draft: Draft
  readonly claim: Workbench
  readonly onChange: (change: Partial<Draft>) => void
}

function DraftFields({ draft, claim, onChange }: DraftFieldsProps) {
  const t = useWords()
  const { say } = useLanguage()
  const card = useCardBank(draft.number)
  const text = (field: 'name' | 'idNumber' | 'number' | 'holder' | 'bank' | 'guardianName' | 'guardianIdNumber') => (
    <Input
      aria-label={t(`payees.${field}`)}
      placeholder={t(`payees.${field}`)}
      autoComplete="off"
      value={draft[field]}
      onChange={(event) => onChange({ [field]: event.target.value })}
    />
  )
  return (
    <>
      <div className="row">
        {text('name')}
        {text('idNumber')}
      </div>
      <div className="row">
        {text('number')}
        {text('bank')}
        {text('holder')}
      </div>
      {card ? (
        <p role="status">
          {card.debit ? (card.bank ? say(card.bank) : t('payees.bankUnknown')) : t('payees.notDebit')}
        </p>
      ) : null}
      <div className="row">
        {text('guardianName')}
        {text('guardianIdNumber')}
        <Select
          aria-label={t('payees.proof')}
          placeholder={t('payees.proof')}
          allowClear
          style={{ minWidth: '12rem' }}
          value={draft.proofId}
          options={claim.papers.map(({ documentId, kind }, index) => ({
            value: documentId,
            label: `${index + 1}. ${t(`paper.${kind ?? 'unknown'}`, kind ?? '')}`,
          }))}
          onChange={(proofId: string | undefined) => onChange({ proofId })}
        />
      </div>
    </>
  )
}
