// Low ratings: whose they are, by when, what was said, and each step until it is mended.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Card, Facts, Mark, Page } from '../parts/page.tsx'
import { Pager, PickBar, useAfter, usePick } from '../parts/rows.tsx'
import { Loaded, Nothing, WriteFault } from '../parts/state.tsx'
import type { RatingCase } from '../shapes.ts'
import { useWords } from '../words.ts'
import { Labelled } from './passing.tsx'

const states = ['open', 'closed'] as const

export function Cases() {
  const t = useWords()
  const state = usePick({ name: 'state', values: states, first: 'open' })
  const after = useAfter()
  const query = useQuery({
    queryKey: ['cases', state, after],
    queryFn: () => take(api.GET('/api/desk/cases', { params: { query: { state, ...(after ? { after } : {}) } } })),
  })
  return (
    <Page title={t('menu.cases')}>
      <p className="soft">{t('cases.about')}</p>
      <PickBar
        name="state"
        label={t('chat.state')}
        values={states}
        first="open"
        words={(value) => t(`cases.show.${value}`)}
      />
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            {items.length === 0 ? <Nothing>{t('cases.none')}</Nothing> : null}
            <div className="stack">
              {items.map((found) => (
                <OneCase key={found.id} found={found} />
              ))}
            </div>
            <Pager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function OneCase({ found }: { readonly found: RatingCase }) {
  const t = useWords()
  const { language } = useLanguage()
  const { customerId, conversationId, customerName, state, score, reason, said, dueAt, isLate, ownerName, done } = found
  return (
    <Card
      title={t('cases.title', { name: customerName, count: score })}
      aside={<Mark tone={state === 'open' ? 'warn' : 'good'}>{t(`cases.state.${state}`)}</Mark>}
    >
      <Facts
        items={[
          [
            t('cases.said'),
            <span key="said" className="words">
              {said}
            </span>,
          ],
          [t('cases.reason'), reason ? t(`cases.because.${reason}`) : t('cases.noReason')],
          [t('cases.owner'), ownerName ?? t('cases.nobody')],
          [
            t('cases.due'),
            <span key="due" className="row">
              {formatInstant(dueAt, language)} {isLate ? <Mark tone="bad">{t('cases.late')}</Mark> : null}
            </span>,
          ],
          [t('cases.done'), done],
        ]}
      />
      <p className="row">
        <Link to={`/conversations/${customerId}/${conversationId}`}>{t('cases.talk')}</Link>
        <Link to={`/customers/${customerId}`}>{t('seat.customer')}</Link>
      </p>
      {state === 'closed' ? null : <Steps found={found} />}
    </Card>
  )
}

type Body = { step: 'take' | 'mended' } | { step: 'contacted' | 'closed'; words: string }

function Steps({ found: { id: caseId, customerId, state } }: { readonly found: RatingCase }) {
  const t = useWords()
  const client = useQueryClient()
  const [words, setWords] = useState('')
  const step = useWrite(
    (body: Body, headers) =>
      take(
        api.POST('/api/desk/cases/{customerId}/{caseId}/steps', {
          params: { path: { customerId, caseId } },
          body,
          headers,
        }),
      ),
    () => {
      setWords('')
      return client.invalidateQueries({ queryKey: ['cases'] })
    },
  )
  const said = words.trim()
  const isBusy = step.isPending
  return (
    <div className="stack">
      <Labelled label={t('cases.words')}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={2_000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Labelled>
      <WriteFault error={step.error} />
      <div className="row">
        <Button disabled={isBusy} onClick={() => step.mutate({ step: 'take' })}>
          {t('cases.take')}
        </Button>
        <Button disabled={isBusy || said === ''} onClick={() => step.mutate({ step: 'contacted', words: said })}>
          {t('cases.contact')}
        </Button>
        {state === 'mended' ? null : (
          <Button disabled={isBusy} onClick={() => step.mutate({ step: 'mended' })}>
            {t('cases.mended')}
          </Button>
        )}
        <Button
          type="primary"
          disabled={isBusy || said === ''}
          onClick={() => step.mutate({ step: 'closed', words: said })}
        >
          {t('cases.close')}
        </Button>
      </div>
    </div>
  )
}
