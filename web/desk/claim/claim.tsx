// The claim workbench: the page with the selected value marked beside the values, what was found, and the decision.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Tabs } from 'antd'
import { useMemo, useState } from 'react'
import { useParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { Mark, Page } from '../parts/page.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import type { Workbench } from '../shapes.ts'
import { useWords } from '../words.ts'
import { About, Course, Findings, Head } from './about.tsx'
import { Before } from './before.tsx'
import { DecideClaim } from './decide-claim.tsx'
import { Holder } from './holder.tsx'
import { useKeys } from './keys.ts'
import { Proposal } from './proposal.tsx'
import { getWorkbench } from './read.ts'
import { SettleRefusal } from './settle-refusal.tsx'
import { Talk } from './talk.tsx'
import { ValueList } from './value-list.tsx'
import { type ReadValue, type Spot, valuesOf } from './values.ts'
import { type Glass, Viewer, zoomMax, zoomMin } from './viewer.tsx'

export function ClaimWork() {
  const t = useWords()
  const { customerId = '', claimId = '' } = useParams()
  const query = useQuery({
    queryKey: ['claim', claimId],
    queryFn: () => getWorkbench(customerId, claimId),
    refetchInterval: ({ state }) => (state.data?.state === 'reading' || state.data?.state === 'paying' ? 3_000 : false),
  })
  return (
    <Loaded query={query}>
      {(claim) => (
        <Page title={t('claim.title', { no: claim.claimNo })} aside={<Mark>{t(`claimState.${claim.state}`)}</Mark>}>
          <Bench claim={claim} />
        </Page>
      )}
    </Loaded>
  )
}

function Bench({ claim }: { readonly claim: Workbench }) {
  const t = useWords()
  const may = useMay()
  const values = useMemo(() => claim.papers.flatMap(valuesOf), [claim.papers])
  const [glass, setGlass] = useState<Glass>({ zoom: 1, turns: 0 })
  const [selected, setSelected] = useState<string | undefined>(values[0]?.key)
  const [spot, setSpot] = useState<Spot | undefined>(values[0] ? spotOf(values[0]) : undefined)
  const [editing, setEditing] = useState(false)
  const isOpen = claim.state === 'with-a-person' && may('claim.decide') && !claim.isBarred
  const correct = useCorrection(claim, () => setEditing(false))
  const select = (value: ReadValue) => {
    setSelected(value.key)
    setSpot(spotOf(value))
    setEditing(false)
  }
  const walk = (by: number) => {
    const at = values.findIndex(({ key }) => key === selected)
    const value = values[Math.min(values.length - 1, Math.max(0, at + by))]
    if (value) select(value)
  }
  const zoomBy = (by: number) =>
    setGlass(({ zoom, turns }) => ({ turns, zoom: Math.min(zoomMax, Math.max(zoomMin, zoom * by)) }))
  useKeys({
    next: () => walk(1),
    previous: () => walk(-1),
    edit: () => setEditing(isOpen),
    larger: () => zoomBy(1.25),
    smaller: () => zoomBy(0.8),
    turn: () => setGlass(({ zoom, turns }) => ({ zoom, turns: (turns + 1) % 4 })),
  })
  const show = (place: Spot) => {
    setSpot(place)
    setSelected(undefined)
  }
  const findings = claim.proposal?.findings ?? []
  const parts = [
    {
      key: 'values',
      label: t('bench.values'),
      children: (
        <div className="stack">
          <WriteFault error={correct.error} />
          <Findings findings={findings} onShow={show} />
          <ValueList
            papers={claim.papers}
            selected={selected}
            editing={editing}
            mayCorrect={isOpen}
            isSaving={correct.isPending}
            onSelect={select}
            onEdit={setEditing}
            onCorrect={(value, written) => correct.mutate({ value, written })}
          />
        </div>
      ),
    },
    {
      key: 'proposal',
      label: t('bench.proposal'),
      children: (
        <div className="stack">
          {claim.proposal ? <Proposal proposal={claim.proposal} onShow={show} /> : null}
          {isOpen && claim.refusal ? <SettleRefusal claim={claim} refusal={claim.refusal} /> : null}
          {isOpen && claim.proposal && !claim.refusal ? (
            <DecideClaim key={claim.seq} claim={claim} proposal={claim.proposal} />
          ) : null}
        </div>
      ),
    },
    { key: 'talk', label: t('bench.talk'), children: <Talk claim={claim} /> },
    { key: 'report', label: t('bench.report'), children: <About claim={claim} /> },
    { key: 'before', label: t('bench.before'), children: <Before claim={claim} /> },
    { key: 'course', label: t('bench.course'), children: <Course claim={claim} /> },
  ]
  return (
    <>
      <Head claim={claim} />
      <Holder claim={claim} />
      {claim.report === null ? <p className="nothing">{t('claim.noHealth')}</p> : null}
      <div className="bench">
        <div className="bench-left">
          <Viewer
            papers={claim.papers}
            spot={spot}
            glass={glass}
            onGlass={setGlass}
            onPage={(documentId, page) => show({ documentId, page, box: [0, 0, 0, 0] })}
          />
          <p className="soft">{t('claim.keys')}</p>
        </div>
        <div className="bench-right">
          <Tabs items={parts} />
        </div>
      </div>
    </>
  )
}

function spotOf({ documentId, page, box, origin }: ReadValue): Spot {
  return { documentId, page, box, origin }
}

function useCorrection({ customerId, id }: Workbench, done: () => void) {
  const client = useQueryClient()
  return useWrite(
    ({ value: { documentId, at }, written }: { value: ReadValue; written: string }, headers) =>
      take(
        api.PATCH('/api/desk/claims/{customerId}/{id}/readings', {
          params: { path: { customerId, id } },
          body: { documentId, at, value: written },
          headers,
        }),
      ),
    async () => {
      await client.invalidateQueries({ queryKey: ['claim', id] })
      done()
    },
  )
}
