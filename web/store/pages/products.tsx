// 买: what is on sale, in plain words.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Page } from '../parts/page.tsx'
import { Empty, Loaded } from '../parts/state.tsx'

const pictures = {
  'term-life': 'policies',
  'whole-life': 'family',
  annuity: 'card',
  'critical-illness': 'plus',
  medical: 'claim',
  accident: 'warn',
  endowment: 'card',
  'daily-allowance': 'calendar',
  'long-term-care': 'person',
  'universal-life': 'card',
  'unit-linked': 'card',
  'premium-waiver': 'check',
} as const satisfies Record<string, IconName>

export function Products() {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const products = useQuery({ queryKey: ['products'], queryFn: () => take(api.GET('/api/products')) })
  return (
    <Page wide title={t('products.title')} lead={t('products.lead')}>
      <Loaded query={products}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('products.none')} to="/ask" action={t('state.askPerson')} />
          ) : (
            <ul className="cards">
              {items.map(({ code, kind, shortName, summary, filedName }) => (
                <li key={code}>
                  <Link className="card product" to={`/products/${code}`}>
                    <span className="seal">
                      <Icon name={pictures[kind]} />
                    </span>
                    <h2>{say(shortName)}</h2>
                    <p>{say(summary)}</p>
                    <p className="soft small extra">{say(filedName)}</p>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}
