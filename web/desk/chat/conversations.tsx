// Conversations handed to a person: waiting ones first, by skill, with how the promise is kept and who is there.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Mark, Page } from '../parts/page.tsx'
import { Pager, PickBar, Rows, useAfter, usePick } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import type { QueuedConversation } from '../shapes.ts'
import { useWords } from '../words.ts'
import { Presence, skills } from './presence.tsx'
import { KeptPromise } from './promise.tsx'

const states = ['waiting', 'taken'] as const
const kinds = ['all', ...skills, 'general'] as const

export function Conversations() {
  const t = useWords()
  const { language } = useLanguage()
  const state = usePick({ name: 'state', values: states, first: 'waiting' })
  const kind = usePick({ name: 'skill', values: kinds, first: 'all' })
  const after = useAfter()
  const query = useQuery({
    queryKey: ['conversations', state, kind, after],
    queryFn: () => {
      const query = { state, ...(kind === 'all' ? {} : { skill: kind }), ...(after ? { after } : {}) }
      return take(api.GET('/api/desk/conversations', { params: { query } }))
    },
    refetchInterval: 5_000,
  })
  return (
    <Page title={t('menu.conversations')}>
      <KeptPromise />
      <Presence />
      <PickBar
        name="state"
        label={t('chat.state')}
        values={states}
        first="waiting"
        words={(value) => t(`chat.${value}`)}
      />
      <PickBar
        name="skill"
        label={t('chat.skill')}
        values={kinds}
        first="all"
        words={(value) => t(value === 'all' ? 'chat.anySkill' : `skill.${value}`)}
      />
      <Loaded query={query}>
        {({ items, next }) => (
          <>
            <Rows
              label={t('menu.conversations')}
              empty={t(`chat.none.${state}`)}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                {
                  title: t('chat.said'),
                  cell: ({ customerId, conversationId, lastSentence }) => (
                    <Link to={`/conversations/${customerId}/${conversationId}`}>{lastSentence || '…'}</Link>
                  ),
                },
                { title: t('chat.customer'), cell: ({ customerName }) => customerName },
                { title: t('chat.skill'), cell: ({ skill }) => t(`skill.${skill}`) },
                { title: t('chat.since'), cell: ({ handedOverAt }) => formatInstant(handedOverAt, language) },
                { title: t('chat.waited'), cell: (row) => <Waited row={row} /> },
                { title: t('chat.seat'), cell: ({ staffName }) => staffName ?? '—' },
              ]}
            />
            <Pager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Waited({ row: { waitedSeconds, isLate, isForMe } }: { readonly row: QueuedConversation }) {
  const t = useWords()
  const words =
    waitedSeconds < 120
      ? t('promise.seconds', { count: waitedSeconds })
      : t('promise.minutes', { count: Math.round(waitedSeconds / 60) })
  return (
    <span className="row">
      {isLate ? <Mark tone="bad">{words}</Mark> : words}
      {isForMe ? <Mark tone="warn">{t('chat.forMe')}</Mark> : null}
    </span>
  )
}
