// Products as loaded, with what the linter says of each.
import { useQuery } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Card, Facts, Mark, Page } from '../parts/page.tsx'
import { Loaded } from '../parts/state.tsx'
import { useWords } from '../words.ts'

export function Products() {
  const t = useWords()
  const { say } = useLanguage()
  const query = useQuery({ queryKey: ['products'], queryFn: () => take(api.GET('/api/desk/products')) })
  return (
    <Page title={t('menu.products')}>
      <p className="soft">{t('products.about')}</p>
      <Loaded query={query}>
        {({ items }) => (
          <div className="grid">
            {items.map((product) => (
              <Card
                key={product.code}
                title={say(product.shortName)}
                aside={
                  product.findings.length === 0 ? (
                    <Mark tone="good">{t('products.clean')}</Mark>
                  ) : (
                    <Mark tone="warn">{t('products.warnings', { count: product.findings.length })}</Mark>
                  )
                }
              >
                <Facts
                  items={[
                    [t('products.name'), say(product.filedName)],
                    [t('products.filed'), product.filedNo],
                    [t('products.code'), `${product.code} ${product.version}`],
                  ]}
                />
                <p>{say(product.summary)}</p>
                {product.findings.length > 0 ? (
                  <ul className="stack">
                    {product.findings.map(({ rule, at, article, message }) => (
                      <li key={`${rule}${at}`}>
                        <p>{say(message)}</p>
                        <p className="soft mono">
                          {rule} · {at} · {article}
                        </p>
                      </li>
                    ))}
                  </ul>
                ) : null}
                <a href={`/products/${product.code}`}>{t('products.open')}</a>
              </Card>
            ))}
          </div>
        )}
      </Loaded>
    </Page>
  )
}
