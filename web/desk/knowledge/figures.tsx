// How well the consultation does: in all, by matter, by week; each number leads to its conversations.
import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { Field } from '../pages/declare-field.tsx'
import { Card, Facts, Page } from '../parts/page.tsx'
import { type Column, Rows, withSearch } from '../parts/rows.tsx'
import { Loaded } from '../parts/state.tsx'
import { useWords } from '../words.ts'
import { shareText, timeText } from './figure-text.ts'
import { Judge } from './judge.tsx'
import { Trend } from './trend.tsx'

async function readFigures(query: { from?: string; to?: string }) {
  return take(api.GET('/api/desk/ask-figures', { params: { query } }))
}
export type Figures = Awaited<ReturnType<typeof readFigures>>
export type Figure = Figures['total']

export function useSpan(): { from?: string; to?: string } {
  const [search] = useSearchParams()
  const [from, to] = [search.get('from'), search.get('to')]
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

export function AskFigures() {
  const t = useWords()
  const span = useSpan()
  const [, setSearch] = useSearchParams()
  const query = useQuery({ queryKey: ['ask-figures', span], queryFn: () => readFigures(span) })
  const file = (format: string) => `/api/desk/ask-figures/file?${new URLSearchParams({ ...span, format })}`
  return (
    <Page
      title={t('menu.ask-figures')}
      aside={
        <nav className="row" aria-label={t('figure.export')}>
          <a href={file('xlsx')} download>
            XLSX
          </a>
          <a href={file('csv')} download>
            CSV
          </a>
        </nav>
      }
    >
      <p className="soft">{t('figure.about')}</p>
      <div className="row">
        <Field
          type="date"
          label={t('figure.from')}
          value={span.from ?? ''}
          onChange={(value) => setSearch(withSearch('from', value))}
        />
        <Field
          type="date"
          label={t('figure.to')}
          value={span.to ?? ''}
          onChange={(value) => setSearch(withSearch('to', value))}
        />
      </div>
      <Loaded query={query}>
        {({ total, matters, weeks }) => (
          <>
            <Card title={t('figure.total')}>
              <Total figure={total} />
            </Card>
            <Card title={t('figure.weeks')}>
              <Trend weeks={weeks} />
              <FigureRows figures={weeks} isWeek />
            </Card>
            <Card title={t('figure.matters')}>
              <FigureRows figures={matters} />
            </Card>
          </>
        )}
      </Loaded>
      <Judge span={span} />
    </Page>
  )
}

function useBehind(): (more: Record<string, string>) => string {
  const span = useSpan()
  return (more) => `/ask-contacts?${new URLSearchParams({ ...span, ...more })}`
}

function Total({ figure }: { readonly figure: Figure }) {
  const t = useWords()
  const behind = useBehind()
  return (
    <Facts
      isWide
      items={[
        [
          t('figure.contacts'),
          <Link key="all" to={behind({})}>
            {figure.contacts}
          </Link>,
        ],
        [
          t('figure.solved'),
          <Link key="solved" to={behind({ outcome: 'solved' })}>
            {shareText(figure.solved, t)}
          </Link>,
        ],
        [
          t('figure.again'),
          <Link key="again" to={behind({ outcome: 'again' })}>
            {shareText(figure.again, t)}
          </Link>,
        ],
        [
          t('figure.handedOver'),
          <Link key="handed" to={behind({ outcome: 'handed-over' })}>
            {shareText(figure.handedOver, t)}
          </Link>,
        ],
        [
          t('figure.unknown'),
          <Link key="unknown" to={behind({ outcome: 'unknown' })}>
            {shareText(figure.unknown, t)}
          </Link>,
        ],
        [
          t('figure.wrong'),
          <Link key="wrong" to={behind({ outcome: 'wrong' })}>
            {wrongText(figure, t)}
          </Link>,
        ],
        [t('figure.median'), timeText(figure.medianMs, t)],
      ]}
    />
  )
}

function wrongText(figure: Figure, t: ReturnType<typeof useWords>): string {
  const judged = shareText(figure.wrong, t)
  return figure.drawn === 0
    ? judged
    : `${judged} · ${t('figure.drawn', { drawn: figure.drawn, unclear: figure.unclear })}`
}

/** The week after a Monday, as the span of its conversations. */
function weekOf(monday: string): { from: string; to: string } {
  const end = new Date(`${monday}T00:00:00Z`)
  end.setUTCDate(end.getUTCDate() + 6)
  return { from: monday, to: end.toISOString().slice(0, 10) }
}

function FigureRows({ figures, isWeek = false }: { readonly figures: readonly Figure[]; readonly isWeek?: boolean }) {
  const t = useWords()
  const { language, say } = useLanguage()
  const behind = useBehind()
  const of = ({ key }: Figure) => (isWeek ? weekOf(key) : { matter: key })
  const columns: Column<Figure>[] = [
    {
      title: t(isWeek ? 'figure.week' : 'figure.matter'),
      cell: (row) => (isWeek ? formatDay(row.key, language) : <span title={row.key}>{say(row.title)}</span>),
    },
    {
      title: t('figure.contacts'),
      cell: (row) => <Link to={behind(of(row))}>{row.contacts}</Link>,
      isAmount: true,
    },
    {
      title: t('figure.solved'),
      cell: (row) => <Link to={behind({ ...of(row), outcome: 'solved' })}>{shareText(row.solved, t)}</Link>,
      isAmount: true,
    },
    {
      title: t('figure.handedOver'),
      cell: (row) => <Link to={behind({ ...of(row), outcome: 'handed-over' })}>{shareText(row.handedOver, t)}</Link>,
      isAmount: true,
    },
    {
      title: t('figure.wrong'),
      cell: (row) => <Link to={behind({ ...of(row), outcome: 'wrong' })}>{wrongText(row, t)}</Link>,
      isAmount: true,
    },
    { title: t('figure.median'), cell: ({ medianMs }) => timeText(medianMs, t), isAmount: true },
  ]
  return (
    <Rows
      label={t(isWeek ? 'figure.weeks' : 'figure.matters')}
      empty={t('figure.none')}
      rows={figures}
      keyOf={({ key }) => key}
      columns={columns}
    />
  )
}
