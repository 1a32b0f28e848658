// The foot of the basket: who it is, once; the signature, once; then every request goes its own way.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import type { Basket, BasketSubmitted } from '../../shared/shapes.ts'
import { once, useWrite } from '../../shared/write.ts'
import { Identify } from '../flow/identify.tsx'
import { Section } from '../parts/page.tsx'
import { Signature } from '../parts/signature.tsx'
import { Notice, WriteFault } from '../parts/state.tsx'
import { useKeepBasket } from './basket-data.ts'

interface SignBasketProps {
  readonly basket: Basket
  readonly onSubmitted: (results: BasketSubmitted['results']) => void
}

export function SignBasket({ basket, onSubmitted }: SignBasketProps) {
  const { t } = useTranslation()
  const keep = useKeepBasket()
  const identify = useWrite((_: string, headers) => take(api.POST('/api/basket/identity', { headers })), keep)
  if (basket.clashes.length > 0) return <Notice tone="warm">{t('basket.clashFirst')}</Notice>
  if (basket.level === 'id' || basket.level === 'face')
    return (
      <Section title={t('identify.title')}>
        <Identify level={basket.level} onDone={() => identify.mutate('all')} />
        <WriteFault error={identify.error} />
      </Section>
    )
  return <Sign basket={basket} onSubmitted={onSubmitted} />
}

function Sign({ basket, onSubmitted }: SignBasketProps) {
  const { t } = useTranslation()
  const keep = useKeepBasket()
  const client = useQueryClient()
  const [strokes, setStrokes] = useState('')
  const { documentSha256, items } = basket
  const going = items.filter(({ toSign, canSubmit }) => toSign || canSubmit).length
  const submit = useWrite(
    async (_: { strokes: string; documentSha256: string | null }, headers) => {
      if (documentSha256)
        await take(api.POST('/api/basket/signature', { body: { documentSha256, strokes }, headers: once() }))
      return take(api.POST('/api/basket/submission', { headers }))
    },
    ({ results, basket: left }) => {
      keep(left)
      for (const key of ['policies', 'policy', 'policy-services', 'letters', 'me'])
        void client.invalidateQueries({ queryKey: [key] })
      onSubmitted(results)
      window.scrollTo({ top: 0 })
    },
  )
  if (going === 0) return <Notice>{t('basket.nothingYet')}</Notice>
  return (
    <Section title={t('basket.confirm', { count: going })}>
      {going < items.length ? <Notice tone="warm">{t('basket.some', { count: items.length - going })}</Notice> : null}
      {documentSha256 ? (
        <>
          <p className="soft small">{t('basket.binds')}</p>
          <p className="soft small extra">
            {t('sign.hash')} <code>{documentSha256.slice(0, 16)}…</code>
          </p>
          <Signature onChange={setStrokes} />
        </>
      ) : null}
      <Notice tone="warm">{t('flow.noReturn')}</Notice>
      <WriteFault error={submit.error} />
      <button
        type="button"
        className="button full block"
        disabled={submit.isPending || (documentSha256 !== null && strokes === '')}
        onClick={() => submit.mutate({ strokes, documentSha256 })}
      >
        {submit.isPending ? t('state.working') : t(documentSha256 ? 'basket.signAndSubmit' : 'flow.submit')}
      </button>
    </Section>
  )
}
