// Beside a draft: do it together with others, under one check and one signature.
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { Request } from '../../shared/shapes.ts'
import { WriteFault } from '../parts/state.tsx'
import { useBasket, usePutIn } from './basket-data.ts'

export function Together({ request }: { readonly request: Request }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const count = useBasket().data?.items.length ?? 0
  const put = usePutIn(() => navigate('/basket'))
  if (request.basketId)
    return (
      <Link className="button" to="/basket">
        {t('basket.look', { count })}
      </Link>
    )
  return (
    <>
      <button
        type="button"
        className={count > 0 ? 'button full' : 'button'}
        disabled={put.isPending}
        onClick={() => put.mutate(request.id)}
      >
        {count > 0 ? t('basket.join', { count }) : t('basket.begin')}
      </button>
      <WriteFault error={put.error} />
    </>
  )
}
