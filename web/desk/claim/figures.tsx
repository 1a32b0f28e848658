// The cockpit of claims: a month's figures, each with what it is a share of; what moved further than chance moves it comes first.
import { useQuery } from '@tanstack/react-query'
import { Button, Input, Popconfirm } from 'antd'
import { useId, useState } from 'react'
import { useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { leakageText, shareOf, totalsText } from '../../shared/shares.ts'
import { useWrite } from '../../shared/write.ts'
import { Card, Mark, Page, Strip } from '../parts/page.tsx'
import { type Column, Rows } from '../parts/rows.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import type { ClaimFigures, ClaimTotals } from '../shapes.ts'
import { useClock } from '../shell.tsx'
import { useWords } from '../words.ts'

export function ClaimFiguresPage() {
  const t = useWords()
  const monthId = useId()
  const [search, setSearch] = useSearchParams()
  const { data: clock } = useClock()
  const thisMonth = clock?.today.slice(0, 7)
  const month = search.get('month') ?? thisMonth
  const query = useQuery({
    queryKey: ['claim-figures', month],
    queryFn: () => take(api.GET('/api/desk/claim-figures', { params: { query: month ? { month } : {} } })),
    enabled: month !== undefined,
  })
  const choose = (
    <label className="row" htmlFor={monthId}>
      {t('figures.month')}
      <Input
        id={monthId}
        type="month"
        value={month ?? ''}
        max={thisMonth ?? ''}
        onChange={({ target }) => target.value && setSearch({ month: target.value })}
      />
    </label>
  )
  return (
    <Page title={t('menu.figures')} aside={choose}>
      <Loaded query={query}>
        {(figures) => (
          <>
            <Summary totals={figures.totals} />
            <Moved moved={figures.moved} />
            <Publish
              key={figures.month}
              month={figures.month}
              isOver={thisMonth !== undefined && figures.month < thisMonth}
            />
            <Leakages leakage={figures.leakage} />
            <Groups figures={figures} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

const summed = ['closed', 'byMachine', 'refused', 'late', 'changed', 'median', 'p95', 'paid'] as const

function Summary({ totals }: { readonly totals: ClaimTotals }) {
  const t = useWords()
  const { language } = useLanguage()
  const text = totalsText(totals, language)
  return <Strip items={summed.map((name) => [t(`figures.${name}`), text[name]] as const)} />
}

function Moved({ moved }: { readonly moved: ClaimFigures['moved'] }) {
  const t = useWords()
  const { say } = useLanguage()
  return (
    <Card title={t('figures.moved')}>
      <p className="soft">{t('figures.movedAbout')}</p>
      {moved.length === 0 ? <p>{t('figures.steady')}</p> : null}
      <ul className="stack">
        {moved.map(({ share, product, before, now }) => (
          <li key={share + (product?.en ?? '')}>
            <Mark tone="bad">{t(`figures.${share}`)}</Mark> {product ? say(product) : t('figures.all')}{' '}
            {shareOf(before.count, before.of)} → {shareOf(now.count, now.of)}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Publish({ month, isOver }: { readonly month: string; readonly isOver: boolean }) {
  const t = useWords()
  const may = useMay()
  const whyId = useId()
  const [reason, setReason] = useState('')
  const params = { path: { month } }
  const cards = useQuery({ queryKey: ['scorecards'], queryFn: () => take(api.GET('/api/claim-scorecards')) })
  const isPublished = cards.data?.items.some((card) => card.month === month) ?? false
  const done = async () => {
    setReason('')
    await cards.refetch()
  }
  const publish = useWrite(
    (_: undefined, headers) => take(api.PUT('/api/desk/claim-scorecards/{month}', { params, headers })),
    done,
  )
  const correct = useWrite(
    (body: { reason: string }, headers) =>
      take(api.POST('/api/desk/claim-scorecards/{month}/correction', { params, body, headers })),
    done,
  )
  if (!may('figures.publish') || !isOver || !cards.data) return null
  return (
    <Card title={t('figures.scorecard')}>
      <p className="soft">{t('figures.scorecardAbout')}</p>
      <WriteFault error={publish.error ?? correct.error} />
      {isPublished ? (
        <>
          <p role="status">
            {t('figures.published')} <a href={`/claim-figures#${month}`}>{t('figures.see')}</a>
          </p>
          <div className="field">
            <label htmlFor={whyId}>{t('figures.correctWhy')}</label>
            <Input id={whyId} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
          </div>
          <Button
            loading={correct.isPending}
            disabled={reason.trim().length < 2}
            style={{ justifySelf: 'start' }}
            onClick={() => correct.mutate({ reason: reason.trim() })}
          >
            {t('figures.correct', { month })}
          </Button>
        </>
      ) : (
        <Popconfirm title={t('figures.sure', { month })} onConfirm={() => publish.mutate(undefined)}>
          <Button loading={publish.isPending} style={{ justifySelf: 'start' }}>
            {t('figures.publish', { month })}
          </Button>
        </Popconfirm>
      )}
    </Card>
  )
}

const leaked = ['looked', 'differing', 'over', 'under'] as const

/** What the second look found, never without how much was looked at. */
function Leakages({ leakage: { whole, products, rules } }: Pick<ClaimFigures, 'leakage'>) {
  const t = useWords()
  const { say } = useLanguage()
  const rows = [
    { key: 'whole', name: t('figures.all'), ...whole },
    ...products.map(({ code, title, ...row }) => ({ key: code, name: say(title), ...row })),
    ...rules.map(({ rule, ...row }) => ({ key: `rule ${rule}`, name: rule, ...row })),
  ]
  return (
    <Card title={t('figures.leakage')}>
      <p className="soft">{t('figures.leakageAbout')}</p>
      <Rows
        label={t('figures.leakage')}
        empty={t('figures.nothing')}
        rows={whole.looked === 0 ? [] : rows}
        keyOf={({ key }) => key}
        columns={[
          { title: t('figures.of'), cell: ({ name }) => name },
          ...leaked.map((name) => ({
            title: t(`figures.${name}`),
            cell: (row: ClaimFigures['leakage']['whole']) => leakageText(row)[name],
            isAmount: true,
          })),
        ]}
      />
    </Card>
  )
}

function Groups({ figures: { products, hospitals, months, rules } }: { readonly figures: ClaimFigures }) {
  const t = useWords()
  const { say } = useLanguage()
  const groups = [
    {
      title: t('figures.product'),
      rows: products.map(({ code, title, ...totals }) => ({
        key: code,
        name: code ? say(title) : t('figures.none'),
        ...totals,
      })),
    },
    {
      title: t('figures.hospital'),
      rows: hospitals.map(({ hospitalId, name, ...totals }) => ({
        key: hospitalId,
        name: name || t('figures.unlisted'),
        ...totals,
      })),
    },
    { title: t('figures.month'), rows: months.map(({ month, ...totals }) => ({ key: month, name: month, ...totals })) },
  ]
  const columns = useColumns()
  return (
    <>
      {groups.map(({ title, rows }) => (
        <Card key={title} title={title}>
          <Rows
            label={title}
            empty={t('figures.nothing')}
            rows={rows}
            keyOf={({ key }) => key}
            columns={[{ title, cell: ({ name }) => name }, ...columns]}
          />
        </Card>
      ))}
      <Card title={t('figures.rules')}>
        <p className="soft">{t('figures.rulesAbout')}</p>
        <Rows
          label={t('figures.rules')}
          empty={t('figures.noRules')}
          rows={rules}
          keyOf={({ rule }) => rule}
          columns={[
            { title: t('figures.rule'), cell: ({ rule }) => <span className="mono">{rule}</span> },
            { title: t('figures.referred'), cell: ({ referred }) => referred, isAmount: true },
            ...(['paidAsProposed', 'paidOtherwise', 'refused'] as const).map((name) => ({
              title: t(`figures.${name}`),
              cell: (row: ClaimFigures['rules'][number]) => shareOf(row[name], row.referred),
              isAmount: true,
            })),
          ]}
        />
      </Card>
    </>
  )
}

const shown = ['closed', 'byMachine', 'refused', 'late', 'changed', 'median', 'paid'] as const

function useColumns(): readonly Column<ClaimTotals>[] {
  const t = useWords()
  const { language } = useLanguage()
  return shown.map((name) => ({
    title: t(`figures.${name}`),
    cell: (row) => totalsText(row, language)[name],
    isAmount: true,
  }))
}
