// Who gets how much of what is paid: the parts have to add up to it.
import { Input } from 'antd'
import { useState } from 'react'
import { formatFen, parseYuan, yuanOf } from '../../shared/money.ts'
import { Rows } from '../parts/rows.tsx'
import type { Adjudication, Workbench } from '../shapes.ts'
import { useWords } from '../words.ts'
import { partsOf } from './payee-draft.ts'

export function useParts({ payees }: Workbench, proposal: Adjudication, totalFen: number) {
  const [written, setWritten] = useState<Readonly<Record<number, string>>>({})
  const proposed = partsOf(payees, proposal)
  const textOf = (place: number) => written[place] ?? yuanOf(proposed.get(place) ?? 0)
  const amounts = payees.map(({ place }) => ({ place, amountFen: parseYuan(textOf(place)) }))
  const sumFen = amounts.reduce((sum, { amountFen = 0 }) => sum + amountFen, 0)
  return {
    textOf,
    write: (place: number, text: string) => setWritten((now) => ({ ...now, [place]: text })),
    sumFen,
    totalFen,
    isWhole: payees.length === 0 || (sumFen === totalFen && amounts.every(({ amountFen }) => amountFen !== undefined)),
    payees: amounts.map(({ place, amountFen = 0 }) => ({ place, amountFen })),
  }
}

interface PartsProps {
  readonly claim: Workbench
  readonly parts: ReturnType<typeof useParts>
}

export function Parts({ claim: { payees }, parts }: PartsProps) {
  const t = useWords()
  return (
    <>
      <Rows
        label={t('decideClaim.payees')}
        empty=""
        rows={payees}
        keyOf={({ place }) => String(place)}
        columns={[
          { title: t('payees.name'), cell: ({ name }) => name },
          { title: t('payees.receiver'), cell: ({ receiver, account }) => `${receiver} · ${account}` },
          { title: t('payees.had'), cell: ({ paidFen }) => formatFen(paidFen), isAmount: true },
          {
            title: t('decideClaim.granted'),
            isAmount: true,
            cell: ({ place, name }) => (
              <Input
                aria-label={t('payees.partOf', { name })}
                prefix="¥"
                style={{ width: '9rem' }}
                value={parts.textOf(place)}
                onChange={(event) => parts.write(place, event.target.value)}
              />
            ),
          },
        ]}
      />
      {parts.isWhole ? null : (
        <p role="status">{t('payees.sum', { sum: formatFen(parts.sumFen), total: formatFen(parts.totalFen) })}</p>
      )}
    </>
  )
}
