// The contacts behind a number, without the personal words; who looks is kept.
import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Mark, Page } from '../parts/page.tsx'
import { Pager, PickBar, useAfter, usePick } from '../parts/rows.tsx'
import { Loaded, Nothing } from '../parts/state.tsx'
import { useWords } from '../words.ts'
import { useSpan } from './figures.tsx'

const outcomes = ['all', 'solved', 'again', 'handed-over', 'unknown', 'wrong', 'open'] as const

export function Contacts() {
  const t = useWords()
  const span = useSpan()
  const after = useAfter()
  const [search] = useSearchParams()
  const matter = search.get('matter') ?? undefined
  const outcome = usePick({ name: 'outcome', values: outcomes, first: 'all' })
  const asked = {
    ...span,
    ...(matter ? { matter } : {}),
    ...(outcome === 'all' ? {} : { outcome }),
    ...(after ? { after } : {}),
  }
  const query = useQuery({
    queryKey: ['ask-contacts', asked],
    queryFn: () => take(api.GET('/api/desk/ask-figures/contacts', { params: { query: asked } })),
    staleTime: 60_000, // each reading is kept as a look
  })
  return (
    <Page title={t('contacts.title')} aside={<Link to="/ask-figures">{t('menu.ask-figures')}</Link>}>
      <Alert type="info" showIcon title={t('contacts.kept')} />
      <PickBar
        name="outcome"
        label={t('contacts.outcome')}
        values={outcomes}
        first="all"
        words={(value) => t(`outcome.${value}`)}
      />
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            {items.length === 0 ? <Nothing>{t('contacts.none')}</Nothing> : null}
            <ol className="stack plain" aria-label={t('contacts.title')}>
              {items.map((item) => (
                <li key={item.id} className="card">
                  <One contact={item} />
                </li>
              ))}
            </ol>
            <Pager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface OneProps {
  readonly contact: {
    readonly customerId: string
    readonly conversationId: string
    readonly at: string
    readonly title: { readonly zh: string; readonly en: string }
    readonly question: string
    readonly answer: string
    readonly handedOver: boolean
    readonly again: boolean
    readonly rating: number | null
    readonly verdict: string | null
  }
}

function One({ contact }: OneProps) {
  const t = useWords()
  const { language, say } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <p className="soft">
        {say(contact.title)} · {formatInstant(contact.at, language)}
      </p>
      <p>
        <b>{contact.question}</b>
      </p>
      <blockquote className="words">{contact.answer}</blockquote>
      <div className="row">
        {contact.again ? <Mark tone="warn">{t('outcome.again')}</Mark> : null}
        {contact.handedOver ? <Mark tone="warn">{t('outcome.handed-over')}</Mark> : null}
        {contact.verdict ? <Mark>{t(`verdict.${contact.verdict}`)}</Mark> : null}
        {contact.rating === null ? null : <Mark>{t('contacts.rated', { score: contact.rating })}</Mark>}
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'contacts.close' : 'contacts.whole')}
        </Button>
      </div>
      {isOpen ? <Whole {...contact} /> : null}
    </>
  )
}

function Whole({ customerId, conversationId }: { readonly customerId: string; readonly conversationId: string }) {
  const t = useWords()
  const { language } = useLanguage()
  const query = useQuery({
    queryKey: ['ask-conversation', conversationId],
    queryFn: () =>
      take(
        api.GET('/api/desk/ask-figures/conversations/{customerId}/{conversationId}', {
          params: { path: { customerId, conversationId } },
        }),
      ),
    staleTime: 60_000,
  })
  return (
    <Loaded query={query}>
      {({ messages }) => (
        <ol className="talk">
          {messages.map(({ id, by, at, words }) => (
            <li key={id} className={by === 'customer' ? 'said' : 'said staff'}>
              <p className="soft">
                {t(`by.${by}`)} · {formatInstant(at, language)}
              </p>
              <p className="words">{words}</p>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  )
}
