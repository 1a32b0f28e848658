// Where a product can be bought here, its service is opened; else a person is a tap away.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProductPage } from '../../shared/shapes.ts'
import { useServices } from './services.tsx'

export function BuyCard({ product }: { readonly product: ProductPage }) {
  const { t } = useTranslation()
  const services = useServices()
  const buying = services.data?.items.find(({ id }) => id === `buy-${product.code}-policy`)
  return (
    <div className="card warm stack tight">
      <p>{t(buying ? 'product.calm' : 'product.withPerson')}</p>
      {buying ? (
        <Link className="button full" to={`/services/${buying.id}`}>
          {t('product.buy')}
        </Link>
      ) : (
        <Link className="button full" to="/ask?person=1">
          {t('state.askPerson')}
        </Link>
      )}
    </div>
  )
}
