// The clauses an article rests on: chosen from the products as they stand, shown with their words.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Choice } from '../pages/declare-field.tsx'
import { useWords } from '../words.ts'
import { type Content, useProducts } from './read.ts'

type Citations = Content['citations']

interface CiteProps {
  readonly value: Citations
  readonly onChange: (value: Citations) => void
}

function useClauses(code: string) {
  return useQuery({
    queryKey: ['product', code],
    queryFn: () => take(api.GET('/api/products/{code}', { params: { path: { code } } })),
    enabled: code !== '',
    staleTime: 600_000,
  })
}

export function Cite({ value, onChange }: CiteProps) {
  const t = useWords()
  return (
    <fieldset className="field">
      <legend>{t('article.citations')}</legend>
      {value.length === 0 ? <p className="soft">{t('article.noCitations')}</p> : null}
      <ul className="stack plain">
        {value.map((cited) => (
          <li key={`${cited.product}#${cited.anchor}`}>
            <Cited {...cited} />{' '}
            <Button size="small" type="text" onClick={() => onChange(value.filter((one) => one !== cited))}>
              {t('article.uncite')}
            </Button>
          </li>
        ))}
      </ul>
      <Add
        onAdd={({ product, anchor }) => {
          const held = value.some((one) => one.product === product && one.anchor === anchor)
          if (!held) onChange([...value, { product, anchor }])
        }}
      />
    </fieldset>
  )
}

/** A clause by its product, number and title, with its words on demand. */
export function Cited({ product, anchor }: { readonly product: string; readonly anchor: string }) {
  const t = useWords()
  const { say } = useLanguage()
  const { data } = useClauses(product)
  const clause = data?.clauses.find((one) => one.anchor === anchor)
  if (!data) return <span className="soft">{`${product} ${anchor}`}</span>
  if (!clause) return <span>{`${say(data.shortName)} · ${t('article.noClause')}`}</span>
  return (
    <details className="inline">
      <summary>{`${say(data.shortName)} ${clause.number} ${clause.title}`}</summary>
      <blockquote>{say(clause.text)}</blockquote>
    </details>
  )
}

function Add({ onAdd }: { readonly onAdd: (cited: { product: string; anchor: string }) => void }) {
  const t = useWords()
  const { say } = useLanguage()
  const { data } = useProducts()
  const [product, setProduct] = useState('')
  const [anchor, setAnchor] = useState('')
  const clauses = useClauses(product).data?.clauses.filter(({ text }) => text.zh !== '') ?? []
  return (
    <div className="row">
      <Choice
        label={t('article.citeProduct')}
        value={product}
        onChange={(code) => {
          setProduct(code)
          setAnchor('')
        }}
        options={[
          { value: '', label: '—' },
          ...(data?.items ?? []).map(({ code, shortName }) => ({ value: code, label: say(shortName) })),
        ]}
      />
      <Choice
        label={t('article.citeClause')}
        value={anchor}
        onChange={setAnchor}
        options={[
          { value: '', label: '—' },
          ...clauses.map((one) => ({ value: one.anchor, label: `${one.number} ${one.title}` })),
        ]}
      />
      <Button disabled={anchor === ''} onClick={() => onAdd({ product, anchor })}>
        {t('article.cite')}
      </Button>
    </div>
  )
}
