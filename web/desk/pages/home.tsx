// What waits for me: one tile a queue I may work, with how many and how many late.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { Mark, Page } from '../parts/page.tsx'
import { useMay, useStaff } from '../session.tsx'
import { nameOf } from '../shell.tsx'
import { useWords } from '../words.ts'

interface Queue {
  readonly items: readonly unknown[]
  readonly next?: string | null
  readonly late?: number
}

interface Tile {
  readonly to: string
  readonly permission: string
  readonly read: () => Promise<Queue>
}

const limit = 100
const tiles: readonly Tile[] = [
  {
    to: '/requests',
    permission: 'queue.read',
    read: async () => {
      const page = await take(api.GET('/api/desk/requests', { params: { query: { limit } } }))
      return { ...page, late: page.items.filter(({ clock }) => clock?.overdue).length }
    },
  },
  {
    to: '/claims',
    permission: 'claim.read',
    read: async () => {
      const page = await take(api.GET('/api/desk/claims', { params: { query: { limit } } }))
      return { ...page, late: page.items.filter(({ overdue }) => overdue).length }
    },
  },
  { to: '/calls', permission: 'request.decide', read: () => take(api.GET('/api/desk/identity-calls')) },
  {
    to: '/conversations',
    permission: 'chat.answer',
    read: async () => {
      const page = await take(api.GET('/api/desk/conversations', { params: { query: { limit, state: 'waiting' } } }))
      return { ...page, late: page.items.filter(({ isLate }) => isLate).length }
    },
  },
  {
    to: '/call-backs',
    permission: 'chat.answer',
    read: async () => {
      const page = await take(api.GET('/api/desk/call-backs', { params: { query: { limit } } }))
      return { ...page, late: page.items.filter(({ isLate }) => isLate).length }
    },
  },
  {
    to: '/cases',
    permission: 'chat.answer',
    read: async () => {
      const page = await take(api.GET('/api/desk/cases', { params: { query: { limit } } }))
      return { ...page, late: page.items.filter(({ isLate }) => isLate).length }
    },
  },
  {
    to: '/gaps',
    permission: 'knowledge.edit',
    read: async () => {
      const page = await take(api.GET('/api/desk/gap-clusters', { params: { query: { limit } } }))
      return { ...page, next: page.next === null ? null : `${page.next}` }
    },
  },
  {
    to: '/articles',
    permission: 'knowledge.publish',
    read: () => take(api.GET('/api/desk/articles', { params: { query: { limit, state: 'in-review' } } })),
  },
  {
    to: '/outbox',
    permission: 'outbox.replay',
    read: () => take(api.GET('/api/desk/outbox', { params: { query: { limit, state: 'dead' } } })),
  },
]

export function Home() {
  const t = useWords()
  const may = useMay()
  const { data: staff } = useStaff()
  return (
    <Page title={t('home.title', { name: staff?.name ?? '' })}>
      <div className="grid">
        {tiles
          .filter(({ permission }) => may(permission))
          .map((tile) => (
            <QueueTile key={tile.to} {...tile} />
          ))}
      </div>
    </Page>
  )
}

function QueueTile({ to, read }: Tile) {
  const t = useWords()
  const { data, error } = useQuery({ queryKey: ['tile', to], queryFn: read, refetchInterval: 20_000 })
  const count = data ? `${data.items.length}${data.next ? '+' : ''}` : '…'
  return (
    <Link className="tile" to={to}>
      <span className="soft">{t(nameOf(to))}</span>
      <b>{error ? '—' : count}</b>
      <span>
        {data?.late ? <Mark tone="bad">{t('home.late', { count: data.late })}</Mark> : null}
        {data && data.items.length === 0 ? <span className="soft">{t('home.none')}</span> : null}
      </span>
    </Link>
  )
}
