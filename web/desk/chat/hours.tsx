// When persons answer: on working days and on others, by the calendar of the State Council.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { Card } from '../parts/page.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import type { SeatHours } from '../shapes.ts'
import { useWords } from '../words.ts'
import { Labelled } from './passing.tsx'

const kinds = ['workdays', 'otherDays'] as const
type Spans = Readonly<Record<(typeof kinds)[number], { readonly from: string; readonly to: string }>>

export function Hours() {
  const query = useQuery({ queryKey: ['seat-hours'], queryFn: () => take(api.GET('/api/desk/seat-hours')) })
  return <Loaded query={query}>{({ hours }) => <Form hours={hours} />}</Loaded>
}

function Form({ hours }: { readonly hours: SeatHours | null }) {
  const t = useWords()
  const client = useQueryClient()
  const [spans, setSpans] = useState<Spans>({
    workdays: hours?.workdays ?? { from: '', to: '' },
    otherDays: hours?.otherDays ?? { from: '', to: '' },
  })
  const set = useWrite(
    (body: SeatHours, headers) => take(api.PUT('/api/desk/seat-hours', { body, headers })),
    (now) => client.setQueryData(['seat-hours'], now),
  )
  const spanOf = (kind: (typeof kinds)[number]) => (spans[kind].from && spans[kind].to ? spans[kind] : null)
  const wanted = { workdays: spanOf('workdays'), otherDays: spanOf('otherDays') }
  return (
    <Card title={t('hours.title')}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          set.mutate(wanted)
        }}
      >
        <p className="soft">{t(hours ? 'hours.about' : 'hours.unset')}</p>
        {kinds.map((kind) => (
          <div key={kind} className="row">
            {(['from', 'to'] as const).map((end) => (
              <Labelled key={end} label={`${t(`hours.${kind}`)} ${t(`hours.${end}`)}`}>
                {(id) => (
                  <Input
                    id={id}
                    placeholder="09:00"
                    maxLength={5}
                    value={spans[kind][end]}
                    onChange={(event) => setSpans({ ...spans, [kind]: { ...spans[kind], [end]: event.target.value } })}
                  />
                )}
              </Labelled>
            ))}
          </div>
        ))}
        <WriteFault error={set.error} />
        <div className="row">
          <Button
            type="primary"
            htmlType="submit"
            loading={set.isPending}
            disabled={wanted.workdays === null && wanted.otherDays === null}
          >
            {t('hours.set')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
