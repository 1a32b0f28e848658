// While others have not agreed: remind them, or take the question back to change something first.
import { useTranslation } from 'react-i18next'
import { api, finish, take } from '../../shared/client.ts'
import type { Request } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { Notice, WriteFault } from '../parts/state.tsx'
import { usePersonName } from './person-name.ts'
import { useKeepRequest } from './request-data.ts'

export function Waiting({ request }: { readonly request: Request }) {
  const { t } = useTranslation()
  const nameOf = usePersonName()
  const keep = useKeepRequest()
  const path = { requestId: request.id }
  const remind = useWrite((taskId: string, headers) =>
    finish(
      api.POST('/api/requests/{requestId}/consents/{taskId}/reminder', {
        params: { path: { ...path, taskId } },
        headers,
      }),
    ),
  )
  const takeBack = useWrite(
    (_: string, headers) =>
      take(api.POST('/api/requests/{requestId}/consents/withdrawal', { params: { path }, headers })),
    keep,
  )
  const waiting = request.steps.flatMap(({ people = [] }) => people.filter(({ agreed }) => agreed === undefined))
  const names = waiting.map(({ customerId }) => nameOf(customerId))
  return (
    <Notice icon="family">
      <p>{t('request.waitingFor', { people: names.join(t('list.and')) })}</p>
      {remind.isSuccess ? <p>{t('request.reminded')}</p> : null}
      <WriteFault error={remind.error ?? takeBack.error} />
      <div className="row extra">
        {waiting.map(({ customerId, taskId }) =>
          taskId ? (
            <button
              key={taskId}
              type="button"
              className="button"
              disabled={remind.isPending}
              onClick={() => remind.mutate(taskId)}
            >
              {t('request.remind', { name: nameOf(customerId) })}
            </button>
          ) : null,
        )}
        <button
          type="button"
          className="button plain"
          disabled={takeBack.isPending}
          onClick={() => takeBack.mutate(request.id)}
        >
          {t('request.takeBack')}
        </button>
      </div>
    </Notice>
  )
}
