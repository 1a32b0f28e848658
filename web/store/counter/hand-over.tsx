// What the customer would rather sign alone is sent to their own phone.
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { Notice, WriteFault } from '../parts/state.tsx'

export function HandOver({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation()
  const send = useWrite((id: string, headers) =>
    take(api.POST('/api/requests/{requestId}/hand-over', { params: { path: { requestId: id } }, headers })),
  )
  if (send.isSuccess) return <Notice icon="check">{t('visit.sent')}</Notice>
  return (
    <>
      <button type="button" className="button" disabled={send.isPending} onClick={() => send.mutate(requestId)}>
        {t('visit.send')}
      </button>
      <WriteFault error={send.error} />
    </>
  )
}
