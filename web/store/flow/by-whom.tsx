// Who does a request for the customer, when it is not they themselves: said to both.
import { useTranslation } from 'react-i18next'
import type { Request } from '../../shared/shapes.ts'
import { Article } from '../parts/article.tsx'
import { Notice } from '../parts/state.tsx'

export function ByWhom({ request }: { readonly request: Request }) {
  const { t } = useTranslation()
  const { agent } = request
  if (!agent) return null
  return (
    <Notice icon="family">
      {t(`request.by.${agent.as}`, { name: agent.name })} <Article cited={agent.basis} />
    </Notice>
  )
}
