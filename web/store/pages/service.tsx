// The door of one service: what it is, which policy it is for, then its first step.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { type Opening as OpeningOf, useOpenRequest } from '../flow/open.ts'
import { Article } from '../parts/article.tsx'
import { Page } from '../parts/page.tsx'
import { Failed, Loaded, Skeleton } from '../parts/state.tsx'
import { ChoosePolicy } from './choose-policy.tsx'

export function ServicePage() {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const { serviceId = '' } = useParams()
  const [search] = useSearchParams()
  const policyId = search.get('policyId')
  const product = search.get('product')
  const service = useQuery({
    queryKey: ['service', serviceId],
    queryFn: () => take(api.GET('/api/services/{serviceId}', { params: { path: { serviceId } } })),
  })
  return (
    <Loaded query={service}>
      {(data) => (
        <Page title={say(data.title)} lead={say(data.summary)}>
          {data.about === 'policy' && !policyId ? (
            <ChoosePolicy serviceId={serviceId} />
          ) : (
            <Opening
              serviceId={serviceId}
              {...(policyId ? { policyId } : {})}
              {...(product ? { prefill: { product: { product } } } : {})}
            />
          )}
          <p className="row soft small extra">
            {t('services.basis')}
            {data.basis.map((article) => (
              <Article key={article} cited={article} />
            ))}
          </p>
        </Page>
      )}
    </Loaded>
  )
}

/** Opens the request at once, or goes on with its draft; only a refusal is shown here. */
function Opening(opening: OpeningOf) {
  const { policyId } = opening
  const navigate = useNavigate()
  const { t } = useTranslation()
  const started = useRef(false)
  const open = useOpenRequest((request) => navigate(`/requests/${request.id}`, { replace: true }))
  const { mutate } = open
  useEffect(() => {
    if (started.current) return
    started.current = true
    mutate(opening)
  }, [mutate, opening])
  if (!open.error) return <Skeleton />
  return (
    <>
      <Failed error={open.error} />
      <Link to={policyId ? `/policies/${policyId}` : '/services'}>{t('services.others')}</Link>
    </>
  )
}
