// Beside the conversation: the customer's policies and what is under way, notes among colleagues, calls, minutes.
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay, formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Card, Facts } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import type { SeatContext, SeatConversation } from '../shapes.ts'
import { useWords } from '../words.ts'
import { LogCall, WriteMail } from './channels.tsx'
import { Labelled } from './passing.tsx'
import { type Place, useKeep } from './place.ts'

interface BesideProps {
  readonly conversation: SeatConversation
  readonly place: Place
}

export function Beside({ conversation, place }: BesideProps) {
  const query = useQuery({
    queryKey: ['seat-context', place.conversationId],
    queryFn: () =>
      take(api.GET('/api/desk/conversations/{customerId}/{conversationId}/context', { params: { path: place } })),
  })
  return (
    <>
      {query.data ? <Customer context={query.data} customerId={place.customerId} /> : null}
      <Notes conversation={conversation} place={place} />
      <LogCall place={place} />
      {conversation.mine && conversation.with === 'person' ? <WriteMail place={place} /> : null}
    </>
  )
}

function Customer({ context, customerId }: { readonly context: SeatContext; readonly customerId: string }) {
  const t = useWords()
  const may = useMay()
  const { language, say } = useLanguage()
  const { policies, requests, claims, ratings } = context
  const list = (rows: readonly (readonly [key: string, words: ReactNode])[]) =>
    rows.length === 0 ? (
      t('beside.none')
    ) : (
      <ul className="plain">
        {rows.map(([key, words]) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    )
  return (
    <Card title={t('seat.customer')}>
      <Facts
        items={[
          [
            t('beside.policies'),
            list(
              policies.map(({ id, number, title, states, paidTo }) => [
                id,
                `${say(title)} ${number} · ${states.map((state) => t(`policyState.${state}`, state)).join('、')} · ${t('beside.paidTo', { day: formatDay(paidTo, language) })}`,
              ]),
            ),
          ],
          [
            t('beside.requests'),
            list(
              requests.map(({ id, title, state }) => [
                id,
                may('queue.read') && state === 'in-review' ? (
                  <Link key={id} to={`/requests/${customerId}/${id}`}>
                    {say(title)}
                  </Link>
                ) : (
                  `${say(title)} · ${t(`requestState.${state}`, state)}`
                ),
              ]),
            ),
          ],
          [
            t('beside.claims'),
            list(
              claims.map(({ id, claimNo, state, happenedOn }) => [
                id,
                `${claimNo} · ${t(`claimState.${state}`, state)} · ${formatDay(happenedOn, language)}`,
              ]),
            ),
          ],
          [
            t('beside.ratings'),
            list(
              ratings.map(({ at, score, comment }) => [
                at,
                `${t('beside.score', { count: score })} · ${formatInstant(at, language)}${comment ? ` · ${comment}` : ''}`,
              ]),
            ),
          ],
        ]}
      />
    </Card>
  )
}

function Notes({ conversation: { notes, minutes }, place }: BesideProps) {
  const t = useWords()
  const { language } = useLanguage()
  const [words, setWords] = useState('')
  const keep = useKeep(place)
  const add = useWrite(
    (note: string, headers) =>
      take(
        api.POST('/api/desk/conversations/{customerId}/{conversationId}/notes', {
          params: { path: place },
          body: { words: note },
          headers,
        }),
      ),
    (now) => {
      setWords('')
      keep(now)
    },
  )
  return (
    <Card title={t('notes.title')}>
      <ul className="plain">
        {notes.map(({ id, at, staffName, words: written }) => (
          <li key={id}>
            <p className="soft">
              {staffName} · {formatInstant(at, language)}
            </p>
            <p className="words">{written}</p>
          </li>
        ))}
        {minutes.map(({ id, at, staffName, wanted, done }) => (
          <li key={id}>
            <p className="soft">
              {t('minutes.title')} · {staffName} · {formatInstant(at, language)}
            </p>
            <p className="words">
              {t('minutes.wanted')}：{wanted}
            </p>
            <p className="words">
              {t('minutes.done')}：{done}
            </p>
          </li>
        ))}
      </ul>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim()) add.mutate(words.trim())
        }}
      >
        <Labelled label={t('notes.add')}>
          {(id) => (
            <Input.TextArea
              id={id}
              autoSize={{ minRows: 1, maxRows: 5 }}
              maxLength={2_000}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Labelled>
        <WriteFault error={add.error} />
        <Button htmlType="submit" disabled={!words.trim()} loading={add.isPending}>
          {t('notes.keep')}
        </Button>
      </form>
    </Card>
  )
}
