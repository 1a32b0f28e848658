// Opens a request again, with the reason the customer is written; what was applied is put right by another request.
import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { Card } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import type { Request } from '../shapes.ts'
import { useWords } from '../words.ts'

const reopenable: readonly Request['state'][] = ['stopped', 'cancelled', 'awaiting-consent', 'in-review', 'done']
const reasonMin = 4

export function Reopen({ request: { customerId, id: requestId, state } }: { readonly request: Request }) {
  const t = useWords()
  const may = useMay()
  const client = useQueryClient()
  const navigate = useNavigate()
  const reasonId = useId()
  const [reason, setReason] = useState('')
  const reopen = useWrite(
    (body: { reason: string }, headers) =>
      take(
        api.POST('/api/desk/requests/{customerId}/{requestId}/reopening', {
          params: { path: { customerId, requestId } },
          body,
          headers,
        }),
      ),
    async (draft) => {
      setReason('')
      await client.invalidateQueries()
      navigate(`/requests/${customerId}/${draft.id}`)
    },
  )
  if (!reopenable.includes(state) || !may('request.reopen')) return null
  return (
    <Card title={t(state === 'done' ? 'reopen.correct' : 'reopen.title')}>
      <p className="soft">{t(state === 'done' ? 'reopen.correctAbout' : 'reopen.about')}</p>
      <div className="field">
        <label htmlFor={reasonId}>{t('reopen.reason')}</label>
        <Input.TextArea
          id={reasonId}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <WriteFault error={reopen.error} />
      <Button
        loading={reopen.isPending}
        disabled={reason.trim().length < reasonMin}
        onClick={() => reopen.mutate({ reason: reason.trim() })}
      >
        {t(state === 'done' ? 'reopen.correctDo' : 'reopen.do')}
      </Button>
    </Card>
  )
}
