// Catastrophe mode: placed on a region between two days, lifted when it is over.
import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Input } from 'antd'
import { useId, useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Card } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import type { CatastropheHold } from '../shapes.ts'
import { useWords } from '../words.ts'

interface Shown {
  readonly holds: readonly CatastropheHold[]
  readonly today: string
}

export function Holds({ holds, today }: Shown) {
  const t = useWords()
  const { language } = useLanguage()
  const may = useMay()
  const client = useQueryClient()
  const lift = useWrite(
    (holdId: string, headers) =>
      take(api.POST('/api/desk/days/holds/{holdId}/lifting', { params: { path: { holdId } }, headers })),
    () => client.invalidateQueries({ queryKey: ['days'] }),
  )
  return (
    <Card title={t('days.holds')}>
      <WriteFault error={lift.error} />
      <Rows
        label={t('days.holds')}
        empty={t('days.noHolds')}
        rows={holds}
        keyOf={({ id }) => id}
        columns={[
          { title: t('days.region'), cell: ({ region }) => region },
          { title: t('days.from'), cell: ({ fromOn }) => formatDay(fromOn, language) },
          { title: t('days.until'), cell: ({ untilOn }) => formatDay(untilOn, language) },
          { title: t('days.because'), cell: ({ because }) => because },
          {
            title: t('days.lift'),
            cell: ({ id, liftedOn, untilOn }) => {
              if (liftedOn) return t('days.lifted', { day: formatDay(liftedOn, language) })
              return may('days.run') && untilOn >= today ? (
                <Button size="small" onClick={() => lift.mutate(id)}>
                  {t('days.lift')}
                </Button>
              ) : null
            },
          },
        ]}
      />
      {may('days.run') ? <NewHold today={today} /> : null}
      <Alert type="info" title={t('days.holdsAbout')} />
    </Card>
  )
}

function NewHold({ today }: Pick<Shown, 'today'>) {
  const t = useWords()
  const client = useQueryClient()
  const id = useId()
  const empty = { region: '', fromOn: today, untilOn: today, because: '' }
  const [hold, setHold] = useState(empty)
  const place = useWrite(
    (body: typeof empty, headers) => take(api.POST('/api/desk/days/holds', { body, headers })),
    async () => {
      setHold(empty)
      await client.invalidateQueries({ queryKey: ['days'] })
    },
  )
  const field = (name: keyof typeof empty, label: string, type: 'text' | 'date') => (
    <div className="field">
      <label htmlFor={`${id}${name}`}>{label}</label>
      <Input
        id={`${id}${name}`}
        type={type}
        value={hold[name]}
        onChange={(event) => setHold({ ...hold, [name]: event.target.value })}
      />
    </div>
  )
  return (
    <>
      <div className="row">
        {field('region', t('days.region'), 'text')}
        {field('fromOn', t('days.from'), 'date')}
        {field('untilOn', t('days.until'), 'date')}
        {field('because', t('days.because'), 'text')}
      </div>
      <WriteFault error={place.error} />
      <Button
        danger
        style={{ justifySelf: 'start' }}
        disabled={hold.region.trim().length < 2 || hold.because.trim().length < 2}
        loading={place.isPending}
        onClick={() => place.mutate(hold)}
      >
        {t('days.place')}
      </Button>
    </>
  )
}
