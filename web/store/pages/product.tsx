// A product as the law asks to show it (互联网保险业务监管办法 §14): filed name and number, cover, exclusions, what is lost, all clauses.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatYuan } from '../../shared/money.ts'
import type { ProductPage as Product } from '../../shared/shapes.ts'
import { Icon } from '../parts/icon.tsx'
import { Page, Section } from '../parts/page.tsx'
import { Loaded } from '../parts/state.tsx'
import { BuyCard } from './buy-card.tsx'
import { Kinds } from './product-kinds.tsx'
import { QuoteForm } from './quote-form.tsx'

export function ProductPage() {
  const { code = '' } = useParams()
  const product = useQuery({
    queryKey: ['product', code],
    queryFn: () => take(api.GET('/api/products/{code}', { params: { path: { code } } })),
  })
  return <Loaded query={product}>{(data) => <ProductSheet product={data} />}</Loaded>
}

function ProductSheet({ product }: { readonly product: Product }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const isQuoted = product.rider?.sumIs !== 'main-premium'
  return (
    <Page
      title={say(product.shortName)}
      lead={say(product.summary)}
      aside={
        <>
          {isQuoted ? (
            <div id="quote">
              <QuoteForm product={product} />
            </div>
          ) : null}
          <BuyCard product={product} />
        </>
      }
    >
      {isQuoted ? (
        <a className="button phone-only" href="#quote">
          {t('quote.title')}
        </a>
      ) : null}
      <dl className="facts card">
        <dt>{t('product.filedName')}</dt>
        <dd>{say(product.filedName)}</dd>
        <dt>{t('product.filedNo')}</dt>
        <dd className="number">{product.filedNo}</dd>
        <dt>{t('product.insurer')}</dt>
        <dd>{say(product.insurer)}</dd>
        <dt>{t('product.coolingOff')}</dt>
        <dd>{t('product.days', { count: product.coolingOffDays })}</dd>
        {product.renewal === 'not-applicable' ? null : (
          <>
            <dt>{t('product.renewal')}</dt>
            <dd>{t(`product.renews.${product.renewal}`)}</dd>
          </>
        )}
      </dl>
      <Kinds product={product} />
      <Covers product={product} />
      <Section title={t('product.notCovered')}>
        <ul className="card not-covered">
          {product.exclusions.map(({ title, clause }) => (
            <li key={clause}>
              <Icon name="close" />
              <Link to={`#${clause}`}>{say(title)}</Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('product.know')}>
        <ul className="stack tight">
          {product.disclosures.map(({ kind, text }) => (
            <li key={kind} className="card quiet">
              <h3>{t(`product.disclosure.${kind}`)}</h3>
              <p>{say(text)}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Clauses product={product} />
    </Page>
  )
}

function Covers({ product }: { readonly product: Product }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  return (
    <Section title={t('product.covers')}>
      <ul className="list">
        {product.coverages.map(({ id, title, summary, waitingDays, deductible, clause }) => (
          <li key={id} className="item">
            <div className="grow">
              <p className="label">{say(title)}</p>
              <p className="soft small">{say(summary)}</p>
              <p className="row small">
                {waitingDays > 0 ? (
                  <span className="tag warm">{t('product.waiting', { count: waitingDays })}</span>
                ) : null}
                {deductible && deductible.fen > 0 ? (
                  <span className="tag warm">
                    {t(`product.deductible.${deductible.per}`, { amount: formatYuan(deductible.fen) })}
                  </span>
                ) : null}
                <Link to={`#${clause}`}>{t('product.clause')}</Link>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The terms in full, folded; a link from above opens them at the clause it leads to. */
function Clauses({ product }: { readonly product: Product }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { hash } = useLocation()
  const fold = useRef<HTMLDetailsElement>(null)
  const anchor = decodeURIComponent(hash.slice(1))
  useEffect(() => {
    const clause = anchor ? document.getElementById(anchor) : null
    if (!clause || !fold.current?.contains(clause)) return
    fold.current.open = true
    clause.scrollIntoView()
  }, [anchor])
  return (
    <Section title={t('product.clauses')}>
      {language === 'en' ? <p className="soft small">{t('product.governs')}</p> : null}
      <details ref={fold} className="fold card">
        <summary>{t('product.read', { count: product.clauses.length })}</summary>
        <div className="stack" lang="zh-CN">
          {product.clauses.map((clause) => (
            <div key={clause.anchor} id={clause.anchor} className={clause.anchor === anchor ? 'clause here' : 'clause'}>
              <h3>
                {clause.number} {clause.title}
              </h3>
              <p className="clause-text">{clause.text.zh}</p>
            </div>
          ))}
        </div>
      </details>
    </Section>
  )
}
