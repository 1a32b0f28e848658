// A customer has come to the counter: who are they? Once the papers fit, everything that follows is theirs.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { beginVisit, forgetVisit } from '../../shared/visit.ts'
import { useWrite } from '../../shared/write.ts'
import { Page } from '../parts/page.tsx'
import { Loaded, Notice } from '../parts/state.tsx'
import { PapersForm, type PapersSeen } from './papers-form.tsx'

export function OpenVisit() {
  const { t } = useTranslation()
  const { customerId = '' } = useParams()
  const client = useQueryClient()
  const navigate = useNavigate()
  const path = { customerId }
  const customer = useQuery({
    queryKey: ['visitor', customerId],
    queryFn: () => take(api.GET('/api/desk/customers/{customerId}', { params: { path } })),
  })
  const open = useWrite(
    (body: PapersSeen, headers) => {
      forgetVisit()
      return take(api.POST('/api/desk/customers/{customerId}/visits', { params: { path }, body, headers }))
    },
    ({ id }) => {
      beginVisit(id)
      client.clear()
      navigate('/', { replace: true })
    },
  )
  return (
    <Page title={t('visit.title')} lead={t('visit.lead')}>
      <Loaded query={customer}>
        {({ name }) => (
          <PapersForm name={name} error={open.error} isBusy={open.isPending} onSeen={(seen) => open.mutate(seen)} />
        )}
      </Loaded>
      <Notice icon="lock">{t('visit.kept')}</Notice>
    </Page>
  )
}
