// One request for a person to decide: what was asked, what will happen, what it rests on; then accept, refuse, or ask once.
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay, formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { formatFen } from '../../shared/money.ts'
import { Due } from '../parts/due.tsx'
import { Card, Facts, Mark, Page } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import type { Request } from '../shapes.ts'
import { useWords } from '../words.ts'
import { Decide } from './decide.tsx'
import { History } from './history.tsx'
import { Reopen } from './reopen.tsx'
import { StepAnswer } from './step-answer.tsx'

export function RequestReview() {
  const { customerId = '', requestId = '' } = useParams()
  const { say } = useLanguage()
  const t = useWords()
  const query = useQuery({
    queryKey: ['request', customerId, requestId],
    queryFn: () =>
      take(api.GET('/api/desk/requests/{customerId}/{requestId}', { params: { path: { customerId, requestId } } })),
  })
  return (
    <Loaded query={query}>
      {(request) => (
        <Page title={say(request.title)} aside={<Mark>{t(`requestState.${request.state}`)}</Mark>}>
          <Head request={request} />
          <div className="halves">
            <div className="stack">
              <What request={request} />
              <Steps request={request} />
              <History request={request} />
              <Evidence request={request} />
            </div>
            <div className="stack">
              <Decision request={request} />
              <Reopen request={request} />
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  )
}

function Head({ request }: { readonly request: Request }) {
  const t = useWords()
  const { language, say } = useLanguage()
  const { customerId, submittedAt, clock, because, channel, correctsId } = request
  return (
    <Card title={t('request.head')}>
      <Facts
        items={[
          [
            t('request.customer'),
            <Link key="link" to={`/customers/${customerId}`}>
              {t('request.openCustomer')}
            </Link>,
          ],
          [t('request.channel'), t(`channel.${channel}`, channel)],
          [
            t('request.corrects'),
            correctsId ? (
              <Link key="corrects" to={`/requests/${customerId}/${correctsId}`}>
                {t('request.correctsOpen')}
              </Link>
            ) : undefined,
          ],
          [t('request.submitted'), submittedAt ? formatInstant(submittedAt, language) : undefined],
          [t('request.clock'), clock ? <Due key="due" {...clock} /> : undefined],
          [t('request.basis'), clock?.basis],
          [t('request.why'), because?.map(say).join('；')],
          [t('request.articles'), request.articles?.join('；')],
        ]}
      />
    </Card>
  )
}

function What({ request: { preview } }: { readonly request: Request }) {
  const t = useWords()
  const { language, say } = useLanguage()
  if (!preview) return null
  return (
    <Card
      title={t('request.preview')}
      aside={preview.effectiveOn ? <span className="soft">{formatDay(preview.effectiveOn, language)}</span> : undefined}
    >
      <Rows
        label={t('request.preview')}
        empty={t('request.noChange')}
        rows={preview.changes}
        keyOf={({ label }) => say(label)}
        columns={[
          { title: t('request.item'), cell: ({ label }) => say(label) },
          { title: t('request.from'), cell: ({ from }) => (from === undefined ? '—' : say(from)) },
          { title: t('request.to'), cell: ({ to }) => say(to) },
        ]}
      />
      {preview.money && preview.money.length > 0 ? (
        <Facts items={preview.money.map(({ label, amountFen }) => [say(label), formatFen(amountFen)])} />
      ) : null}
      {preview.notes?.map((note) => (
        <p key={note.zh} className="soft">
          {say(note)}
        </p>
      ))}
    </Card>
  )
}

function Steps({ request }: { readonly request: Request }) {
  const t = useWords()
  const { say } = useLanguage()
  return (
    <Card title={t('request.answers')}>
      <ol className="stack">
        {request.steps
          .filter(({ state }) => state !== 'not-needed')
          .map((step) => (
            <li key={step.name} className="step">
              <div className="row">
                <h3>{say(step.title)}</h3>
                <Mark tone={step.state === 'done' ? 'good' : 'plain'}>{t(`stepState.${step.state}`)}</Mark>
              </div>
              <StepAnswer step={step} customerId={request.customerId} />
            </li>
          ))}
      </ol>
    </Card>
  )
}

function Decision({ request }: { readonly request: Request }) {
  const t = useWords()
  const may = useMay()
  const { say } = useLanguage()
  if (request.state === 'in-review' && may(request.underwritten ? 'request.underwrite' : 'request.decide'))
    return <Decide request={request} />
  return (
    <Card title={t('request.decision')}>
      <p>{request.state === 'in-review' ? t('request.mayNotDecide') : t(`requestState.${request.state}`)}</p>
      {request.outcome ? <p>{say(request.outcome.says)}</p> : null}
    </Card>
  )
}

function Evidence({ request: { customerId, id: requestId } }: { readonly request: Request }) {
  const t = useWords()
  const { language } = useLanguage()
  const query = useQuery({
    queryKey: ['evidence', requestId],
    queryFn: () =>
      take(
        api.GET('/api/desk/requests/{customerId}/{requestId}/evidence', {
          params: { path: { customerId, requestId } },
        }),
      ),
  })
  return (
    <Card title={t('request.evidence')}>
      <p className="soft">{t('request.evidenceAbout')}</p>
      <Loaded query={query}>
        {({ items }) => (
          <Rows
            label={t('request.evidence')}
            empty={t('request.noEvidence')}
            rows={items}
            keyOf={({ seq }) => String(seq)}
            columns={[
              { title: '#', cell: ({ seq }) => seq },
              { title: t('request.at'), cell: ({ at }) => formatInstant(at, language) },
              { title: t('request.who'), cell: ({ by }) => t(`by.${by}`) },
              { title: t('request.kind'), cell: ({ kind }) => <span className="mono">{kind}</span> },
              {
                title: t('request.hash'),
                cell: ({ hash }) => (
                  <span className="mono" title={hash}>
                    {hash.slice(0, 10)}…
                  </span>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </Card>
  )
}
