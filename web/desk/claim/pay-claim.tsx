import { Button, Input, Modal } from 'antd'
import { useId, useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen, parseYuan, yuanOf } from '../../shared/money.ts'
import { useWrite } from '../../shared/write.ts'
import { Rows } from '../parts/rows.tsx'
import { WriteFault } from '../parts/state.tsx'
import type { Adjudication } from '../shapes.ts'
import { useWords } from '../words.ts'
import { type DecidingProps, useDecided } from './decide-claim.tsx'
import { Parts, useParts } from './parts.tsx'

interface Granted {
  readonly key: string
  readonly policyId: string
  readonly coverageId: string
  /** Index of the line of expense; null for a fixed sum. */
  readonly line: number | null
  readonly name: string
  readonly proposedFen: number
  readonly mostFen: number
}

function grantable(proposal: Adjudication, say: (words: { zh: string; en: string }) => string): Granted[] {
  const lines = proposal.covers.flatMap(({ policyId, coverageId, rows }) =>
    rows.map(({ line, allowedFen, claimedFen }) => ({
      key: `${policyId}/${coverageId}/${line}`,
      policyId,
      coverageId,
      line,
      name: proposal.lines[line]?.description ?? '',
      proposedFen: allowedFen,
      mostFen: claimedFen,
    })),
  )
  const fixed = proposal.fixed.map(({ policyId, coverageId, title, amountFen, amountMaxFen }) => ({
    key: `${policyId}/${coverageId}/fixed`,
    policyId,
    coverageId,
    line: null,
    name: say(title),
    proposedFen: amountFen ?? 0,
    mostFen: amountMaxFen,
  }))
  return [...lines, ...fixed]
}

export function PayClaim({ claim, proposal }: DecidingProps) {
  const t = useWords()
  const { say } = useLanguage()
  const reasonId = useId()
  const rows = grantable(proposal, say)
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({})
  const [reason, setReason] = useState('')
  const [sure, setSure] = useState(false)
  const decided = useDecided(claim.id)
  const fenOf = ({ key, proposedFen }: Granted) => (written[key] === undefined ? proposedFen : parseYuan(written[key]))
  const isFit = (row: Granted) => {
    const fen = fenOf(row)
    return fen !== undefined && fen <= row.mostFen
  }
  const totalFen = rows.reduce((sum, row) => sum + (fenOf(row) ?? 0), 0)
  const parts = useParts(claim, proposal, totalFen)
  const amounts = rows.map((row) => ({
    policyId: row.policyId,
    coverageId: row.coverageId,
    line: row.line,
    amountFen: fenOf(row) ?? 0,
  }))
  const granted = { seenSeq: claim.seq, amounts, reason: reason.trim() }
  const path = { customerId: claim.customerId, id: claim.id }
  const pay = useWrite(
    (body: typeof granted & Pick<typeof parts, 'payees'>, headers) =>
      take(
        api.POST('/api/desk/claims/{customerId}/{id}/decision', {
          params: { path },
          body: { outcome: 'pay', ...body },
          headers,
        }),
      ),
    () => {
      setSure(false)
      return decided()
    },
  )
  const advance = useWrite(
    (body: typeof granted, headers) =>
      take(api.POST('/api/desk/claims/{customerId}/{id}/advance', { params: { path }, body, headers })),
    decided,
  )
  const moreFen = totalFen - claim.paidFen
  const isReady = rows.length > 0 && rows.every(isFit) && totalFen > 0 && moreFen >= 0 && reason.trim().length >= 2
  const stands = claim.paidFen > 0 && moreFen <= 0
  const amount = formatFen(moreFen)
  const verb = stands
    ? t('decideClaim.stands', { amount: formatFen(totalFen) })
    : t('decideClaim.payAmount', { amount })
  const why =
    totalFen <= 0 ? 'needsAmount' : moreFen < 0 ? 'belowPaid' : reason.trim().length < 2 ? 'needsReason' : undefined
  return (
    <div className="stack">
      <Rows
        label={t('decideClaim.pay')}
        empty={t('decideClaim.nothing')}
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          { title: t('proposal.line'), cell: ({ name }) => name },
          { title: t('proposal.claimed'), cell: ({ mostFen }) => formatFen(mostFen), isAmount: true },
          { title: t('decideClaim.proposed'), cell: ({ proposedFen }) => formatFen(proposedFen), isAmount: true },
          {
            title: t('decideClaim.granted'),
            isAmount: true,
            cell: (row) => (
              <Input
                aria-label={t('decideClaim.grantedFor', { name: row.name })}
                prefix="¥"
                style={{ width: '9rem' }}
                status={isFit(row) ? '' : 'error'}
                value={written[row.key] ?? yuanOf(row.proposedFen)}
                onChange={(event) => setWritten({ ...written, [row.key]: event.target.value })}
              />
            ),
          },
        ]}
      />
      {claim.paidFen > 0 ? <p>{t('decideClaim.paidBefore', { amount: formatFen(claim.paidFen) })}</p> : null}
      {claim.payees.length > 0 ? <Parts claim={claim} parts={parts} /> : null}
      <div className="field">
        <label htmlFor={reasonId}>{t('decideClaim.reason')}</label>
        <Input.TextArea
          id={reasonId}
          rows={2}
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <WriteFault error={pay.error ?? advance.error} />
      <div className="row">
        <Button type="primary" disabled={!isReady || !parts.isWhole} onClick={() => setSure(true)}>
          {verb}
        </Button>
        {moreFen > 0 ? (
          <Button disabled={!isReady} loading={advance.isPending} onClick={() => advance.mutate(granted)}>
            {t('decideClaim.advance', { amount })}
          </Button>
        ) : null}
        {why ? <span className="soft">{t(`decideClaim.${why}`)}</span> : null}
      </div>
      <Modal
        open={sure}
        title={stands ? verb : t('decideClaim.surePay', { amount })}
        okText={t(stands ? 'decideClaim.standsOk' : 'decideClaim.pay')}
        okButtonProps={{ loading: pay.isPending }}
        onOk={() => pay.mutate({ ...granted, payees: parts.payees })}
        onCancel={() => setSure(false)}
      >
        <p>{t(stands ? 'decideClaim.standsFollows' : 'decideClaim.payFollows')}</p>
        <p>{reason}</p>
      </Modal>
    </div>
  )
}
