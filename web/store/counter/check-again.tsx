// The check of a visit lasts half an hour; then the papers are looked at again.
import { useQueryClient } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { useMe } from '../session.tsx'
import { PapersForm, type PapersSeen } from './papers-form.tsx'

interface CheckAgainProps {
  readonly visitId: string
  readonly onDone: () => void
}

export function CheckAgain({ visitId, onDone }: CheckAgainProps) {
  const client = useQueryClient()
  const me = useMe()
  const check = useWrite(
    (body: PapersSeen, headers) =>
      take(api.POST('/api/desk/visits/{visitId}/identity', { params: { path: { visitId } }, body, headers })),
    async () => {
      await client.invalidateQueries({ queryKey: ['me'] })
      onDone()
    },
  )
  return (
    <PapersForm
      name={me.data?.name ?? ''}
      error={check.error}
      isBusy={check.isPending}
      onSeen={(seen) => check.mutate(seen)}
    />
  )
}
