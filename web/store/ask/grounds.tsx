// What an answer stands on: the sentence of the clause or article, and where each figure comes from.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useLanguage } from '../../shared/i18n.ts'
import type { AskOrigin, AskSource, Message } from '../../shared/shapes.ts'
import { Article } from '../parts/article.tsx'

type Reply = NonNullable<Message['reply']>

export function Grounds({ reply: { kind, sources, origins } }: { readonly reply: Reply }) {
  const figures = kind === 'facts' ? origins.filter(({ values }) => values.length > 0) : []
  return (
    <>
      {kind === 'cited' && sources[0] ? <Quoted source={sources[0]} /> : null}
      {sources.length > 0 ? <Sources sources={sources} /> : null}
      {figures.length > 0 ? <Origins origins={figures} /> : null}
    </>
  )
}

function Quoted({ source: { quote, title, clause, productCode, version, anchor } }: { readonly source: AskSource }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  if (!quote || !productCode) return null
  return (
    <blockquote className="quote small">
      <p className="lines">{say(quote)}</p>
      <cite>
        <Link to={`/products/${productCode}${anchor ? `#${anchor}` : ''}`}>
          {say(title)} {clause}
        </Link>{' '}
        {version ? <span className="soft">{t('ask.version', { version })}</span> : null}
      </cite>
    </blockquote>
  )
}

function Sources({ sources }: { readonly sources: readonly AskSource[] }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  return (
    <details className="fold">
      <summary className="small">{t('ask.sources', { count: sources.length })}</summary>
      <ul className="stack tight small">
        {sources.map(({ title, clause, text, productCode, anchor }) => (
          <li key={`${productCode}${title.zh}${clause}`}>
            {!productCode && title.zh.startsWith('《') ? (
              <Article cited={`${title.zh.replace(/[《》]/g, '')} ${clause}`} shown={`${say(title)} ${clause}`} />
            ) : (
              <p className="label">
                {say(title)} {clause}
              </p>
            )}
            {text ? <p className="lines">{say(text)}</p> : null}
            {productCode ? (
              <Link to={`/products/${productCode}${anchor ? `#${anchor}` : ''}`}>{t('product.clause')}</Link>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Origins({ origins }: { readonly origins: readonly AskOrigin[] }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  return (
    <details className="fold">
      <summary className="small">{t('ask.origins')}</summary>
      <ul className="stack tight small">
        {origins.map(({ of, what, values, asOf, policyId, claimId, requestId }) => {
          const address = policyId ? `/policies/${policyId}` : claimId ? `/claims/${claimId}` : undefined
          const to = address ?? (requestId ? `/requests/${requestId}` : undefined)
          return (
            <li key={`${of.zh}${what.zh}`}>
              <span className="number">{values.join('、')}</span>：{to ? <Link to={to}>{say(of)}</Link> : say(of)}，
              {say(what)}，{t('ask.asOf', { on: asOf })}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
