// A person's decision. A refusal carries reasons and articles; what is missing is asked for once.
import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { Card } from '../parts/page.tsx'
import { emptyReasons, Reasons, type ReasonsValue, reasonsOf } from '../parts/reasons.tsx'
import { WriteFault } from '../parts/state.tsx'
import type { Request } from '../shapes.ts'
import { useWords } from '../words.ts'
import { isEmpty, noOffer, Offer, type OfferValue, termsOf } from './offer.tsx'

const decisions = ['accept', 'terms', 'supplement', 'refuse'] as const
type Decision = (typeof decisions)[number]

export function Decide({ request }: { readonly request: Request }) {
  const t = useWords()
  const client = useQueryClient()
  const [reasons, setReasons] = useState<ReasonsValue>(emptyReasons)
  const [articles, setArticles] = useState(request.clock?.basis ?? '')
  const [offer, setOffer] = useState<OfferValue>(noOffer)
  const [asked, setAsked] = useState<Decision | undefined>(undefined)
  const { customerId, id: requestId } = request
  const decide = useWrite(
    (decision: Decision, headers) =>
      take(
        api.POST('/api/desk/requests/{customerId}/{requestId}/decision', {
          params: { path: { customerId, requestId } },
          body: {
            decision,
            reasons: decision === 'accept' ? [] : reasonsOf(reasons),
            articles: decision === 'refuse' ? linesOf(articles) : [],
            ...(decision === 'terms' ? { terms: termsOf(offer) } : {}),
          },
          headers,
        }),
      ),
    async (answer) => {
      setAsked(undefined)
      client.setQueryData(['request', customerId, requestId], answer)
      await client.invalidateQueries({ queryKey: ['requests'] })
      await client.invalidateQueries({ queryKey: ['evidence', requestId] })
    },
  )
  const hasReasons = reasonsOf(reasons).length > 0
  return (
    <Card title={t('request.decision')}>
      <Reasons value={reasons} onChange={setReasons} label={t('decide.reasons')} />
      <div className="field">
        <label htmlFor="articles">{t('decide.articles')}</label>
        <Input.TextArea id="articles" rows={2} value={articles} onChange={(event) => setArticles(event.target.value)} />
      </div>
      {request.underwritten ? <Offer value={offer} onChange={setOffer} /> : null}
      <WriteFault error={decide.error} />
      <div className="row">
        <Button type="primary" onClick={() => setAsked('accept')}>
          {t('decide.accept')}
        </Button>
        {request.underwritten ? (
          <Button disabled={!hasReasons || isEmpty(offer)} onClick={() => setAsked('terms')}>
            {t('decide.terms')}
          </Button>
        ) : null}
        <Button disabled={!hasReasons} onClick={() => setAsked('supplement')}>
          {t('decide.supplement')}
        </Button>
        <Button danger disabled={!hasReasons || linesOf(articles).length === 0} onClick={() => setAsked('refuse')}>
          {t('decide.refuse')}
        </Button>
      </div>
      <Alert type="info" title={t('decide.about')} />
      <Modal
        open={asked !== undefined}
        title={asked ? t(`decide.sure.${asked}`) : ''}
        okText={asked ? t(`decide.${asked}`) : ''}
        okButtonProps={{ danger: asked === 'refuse', loading: decide.isPending }}
        onOk={() => asked && decide.mutate(asked)}
        onCancel={() => setAsked(undefined)}
      >
        <p>{asked ? t(`decide.follows.${asked}`) : ''}</p>
        {asked === 'accept' ? null : <p>{reasons.zh}</p>}
      </Modal>
    </Card>
  )
}

export function linesOf(written: string): string[] {
  return written
    .split(/[\n；;]/)
    .map((line) => line.trim())
    .filter((line) => line.length >= 2)
}
