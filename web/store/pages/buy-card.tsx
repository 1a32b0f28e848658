// Where a product can be bought here, its service is opened; else a person is a tap away.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProductPage } from '../../shared/shapes.ts'
import { useServices } from './services.tsx'

export function BuyCard({ product }: { readonly product: ProductPage }) {
  const { t } = useTranslation()
  const services = useServices()
  const listed = (id: string) => services.data?.items.some((service) => service.id === id) ?? false
  const own = `buy-${product.code}-policy`
  const buying = listed(own)
    ? `/services/${own}`
    : listed('buy-policy') && product.soldAlone
      ? `/services/buy-policy?product=${product.code}`
      : undefined
  return (
    <div className="card warm stack tight">
      <p>{t(buying ? 'product.calm' : 'product.withPerson')}</p>
      {buying ? (
        <Link className="button full" to={buying}>
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
