// What waits in a claim and who has it: taken on, or handed to a colleague. An appeal is for those who have not had it.
import { useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { Mark } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import type { Workbench } from '../shapes.ts'
import { useWords } from '../words.ts'
import { useDecided } from './decide-claim.tsx'

export function Holder({ claim }: { readonly claim: Workbench }) {
  const t = useWords()
  const may = useMay()
  const { task, isBarred } = claim
  if (!task) return null
  return (
    <div className="stack">
      <div className="row">
        <Mark tone="warn">{t(`claimReason.${task.reason}`)}</Mark>
        <span>{task.heldByName ? t('holder.has', { name: task.heldByName }) : t('holder.nobody')}</span>
        {may('claim.decide') ? <HandOver claim={claim} /> : null}
      </div>
      {isBarred ? <p role="status">{t('holder.barred')}</p> : null}
    </div>
  )
}

function HandOver({ claim: { customerId, id, isBarred } }: { readonly claim: Workbench }) {
  const t = useWords()
  const [isChoosing, setChoosing] = useState(false)
  const path = { customerId, id }
  const read = useDecided(id)
  const colleagues = useQuery({
    queryKey: ['claim-colleagues', id],
    enabled: isChoosing,
    queryFn: () => take(api.GET('/api/desk/claims/{customerId}/{id}/colleagues', { params: { path } })),
  })
  const hold = useWrite(
    (staffId: string | undefined, headers) =>
      take(
        api.POST('/api/desk/claims/{customerId}/{id}/holder', {
          params: { path },
          body: staffId ? { staffId } : {},
          headers,
        }),
      ),
    () => {
      setChoosing(false)
      return read()
    },
  )
  return (
    <>
      <Button size="small" disabled={isBarred} loading={hold.isPending} onClick={() => hold.mutate(undefined)}>
        {t('holder.take')}
      </Button>
      {isChoosing ? (
        <Select
          size="small"
          aria-label={t('holder.to')}
          placeholder={t('holder.to')}
          style={{ minWidth: '10rem' }}
          options={(colleagues.data?.items ?? []).map(({ staffId, name, involved }) => ({
            value: staffId,
            label: involved ? t('holder.involved', { name }) : name,
            disabled: involved,
          }))}
          onChange={(staffId: string) => hold.mutate(staffId)}
        />
      ) : (
        <Button size="small" onClick={() => setChoosing(true)}>
          {t('holder.give')}
        </Button>
      )}
      <WriteFault error={hold.error} />
    </>
  )
}
