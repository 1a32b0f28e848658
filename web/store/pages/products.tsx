// 买: what is on sale, in plain words, by what it is for. Riders are offered with their main contract, group products to groups.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { Page, Section } from '../parts/page.tsx'
import { Empty, Loaded } from '../parts/state.tsx'
import { ProductCard, type ProductOnSale } from './product-card.tsx'

/** What each kind is for, in the order people look for it. */
const purposes = {
  accident: ['accident'],
  health: ['medical', 'critical-illness', 'daily-allowance', 'long-term-care'],
  family: ['term-life', 'whole-life'],
  later: ['annuity', 'endowment', 'universal-life', 'unit-linked'],
} as const satisfies Record<string, readonly ProductOnSale['kind'][]>
const purposeNames = ['accident', 'health', 'family', 'later'] as const

export function Products() {
  const { t } = useTranslation()
  const products = useQuery({ queryKey: ['products'], queryFn: () => take(api.GET('/api/products')) })
  return (
    <Page wide title={t('products.title')} lead={t('products.lead')}>
      <Loaded query={products}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('products.none')} to="/ask" action={t('state.askPerson')} />
          ) : (
            <>
              {purposeNames.map((purpose) => (
                <Group
                  key={purpose}
                  title={t(`products.for.${purpose}`)}
                  items={items.filter(
                    ({ kind, soldAs }) => soldAs === 'own' && purposes[purpose].some((one) => one === kind),
                  )}
                />
              ))}
              <Group
                title={t('products.for.group')}
                lead={t('products.groupLead')}
                items={items.filter(({ soldAs }) => soldAs === 'group')}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function Group({
  title,
  lead,
  items,
}: {
  readonly title: string
  readonly lead?: string
  readonly items: readonly ProductOnSale[]
}) {
  const { t } = useTranslation()
  if (items.length === 0) return null
  return (
    <Section title={title}>
      {lead === undefined ? null : (
        <p className="soft">
          {lead} <Link to="/ask?person=1">{t('state.askPerson')}</Link>
        </p>
      )}
      <ul className="cards">
        {items.map((product) => (
          <li key={product.code}>
            <ProductCard product={product} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
