// Serving agents: who there is, who has left, and the policies that need another.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Popconfirm } from 'antd'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Card, Page } from '../parts/page.tsx'
import { Pager, Rows, useAfter } from '../parts/rows.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import type { Agent, OrphanPolicy } from '../shapes.ts'
import { useWords } from '../words.ts'

export function Agents() {
  const t = useWords()
  const may = useMay()
  const after = useAfter()
  const query = useQuery({
    queryKey: ['agents', after],
    queryFn: () => take(api.GET('/api/desk/agents', { params: { query: after ? { after } : {} } })),
  })
  return (
    <Page title={t('menu.agents')}>
      <Loaded query={query}>
        {({ items, next, inTurn, orphans }) => (
          <>
            <Orphans orphans={orphans} inTurn={inTurn} />
            <Card title={t('agents.all')}>
              <Everybody agents={items} />
              <Pager next={next} />
              {may('agents.manage') ? <NewAgent /> : null}
            </Card>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function useAgain() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['agents'] })
}

interface OrphansShown {
  readonly orphans: readonly OrphanPolicy[]
  readonly inTurn: readonly Agent[]
}

function Orphans({ orphans, inTurn }: OrphansShown) {
  const t = useWords()
  const { language } = useLanguage()
  const again = useAgain()
  const assign = useWrite(
    ({ customerId, policyId, agentId }: Pick<OrphanPolicy, 'customerId' | 'policyId'> & { agentId: string }, headers) =>
      take(
        api.POST('/api/desk/customers/{customerId}/policies/{policyId}/agent', {
          params: { path: { customerId, policyId } },
          body: { agentId },
          headers,
        }),
      ),
    again,
  )
  return (
    <Card title={t('agents.orphans')}>
      <WriteFault error={assign.error} />
      <Rows
        label={t('agents.orphans')}
        empty={t('agents.noOrphans')}
        rows={orphans}
        keyOf={({ policyId }) => policyId}
        columns={[
          {
            title: t('agents.policy'),
            cell: ({ policyNo, customerId }) => <Link to={`/customers/${customerId}`}>{policyNo}</Link>,
          },
          {
            title: t('agents.who'),
            cell: ({ name, leftOn }) => `${name} · ${t('agents.left', { day: formatDay(leftOn, language) })}`,
          },
          {
            title: t('agents.told'),
            cell: ({ toldOn, tellBy }) =>
              toldOn
                ? t('agents.toldOn', { day: formatDay(toldOn, language) })
                : t('agents.tellBy', { day: formatDay(tellBy, language) }),
          },
          {
            title: t('agents.give'),
            cell: (orphan) => (
              <Give
                inTurn={inTurn}
                isBusy={assign.isPending}
                give={(agentId) => assign.mutate({ ...orphan, agentId })}
              />
            ),
          },
        ]}
      />
    </Card>
  )
}

interface Giving {
  readonly inTurn: readonly Agent[]
  readonly isBusy: boolean
  readonly give: (agentId: string) => void
}

/** The next in turn unless another is chosen. */
function Give({ inTurn, isBusy, give }: Giving) {
  const t = useWords()
  const may = useMay()
  const [chosenId, setChosenId] = useState<string>()
  const agent = inTurn.find(({ id }) => id === chosenId) ?? inTurn[0]
  if (!agent) return t('agents.noneInTurn')
  if (!may('request.decide')) return null
  return (
    <span className="row">
      <select aria-label={t('agents.give')} value={agent.id} onChange={(event) => setChosenId(event.target.value)}>
        {inTurn.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Button size="small" loading={isBusy} onClick={() => give(agent.id)}>
        {t('agents.assign', { name: agent.name })}
      </Button>
    </span>
  )
}

function Everybody({ agents }: { readonly agents: readonly Agent[] }) {
  const t = useWords()
  const { language } = useLanguage()
  const may = useMay()
  const again = useAgain()
  const leave = useWrite(
    (agentId: string, headers) =>
      take(api.POST('/api/desk/agents/{agentId}/leaving', { params: { path: { agentId } }, headers })),
    again,
  )
  return (
    <>
      <WriteFault error={leave.error} />
      <Rows
        label={t('agents.all')}
        empty={t('agents.none')}
        rows={agents}
        keyOf={({ id }) => id}
        columns={[
          { title: t('agents.name'), cell: ({ name }) => name },
          {
            title: t('agents.licence'),
            cell: ({ licenceNo }) => <span style={{ overflowWrap: 'anywhere' }}>{licenceNo}</span>,
          },
          { title: t('agents.phone'), cell: ({ phone }) => phone },
          {
            title: t('agents.state'),
            cell: ({ id, name, leftOn }) => {
              if (leftOn) return t('agents.left', { day: formatDay(leftOn, language) })
              if (!may('agents.manage')) return t('agents.active')
              return (
                <Popconfirm
                  title={t('agents.leaveAsk', { name })}
                  okText={t('agents.leave')}
                  onConfirm={() => leave.mutate(id)}
                >
                  <Button size="small">{t('agents.leave')}</Button>
                </Popconfirm>
              )
            },
          },
        ]}
      />
    </>
  )
}

const empty = { name: '', licenceNo: '', phone: '' }

function NewAgent() {
  const t = useWords()
  const id = useId()
  const again = useAgain()
  const [agent, setAgent] = useState(empty)
  const enrol = useWrite(
    (body: typeof empty, headers) => take(api.POST('/api/desk/agents', { body, headers })),
    async () => {
      setAgent(empty)
      await again()
    },
  )
  const field = (name: keyof typeof empty, label: string) => (
    <div className="field">
      <label htmlFor={`${id}${name}`}>{label}</label>
      <Input
        id={`${id}${name}`}
        value={agent[name]}
        onChange={(event) => setAgent({ ...agent, [name]: event.target.value })}
      />
    </div>
  )
  return (
    <>
      <div className="row">
        {field('name', t('agents.name'))}
        {field('licenceNo', t('agents.licence'))}
        {field('phone', t('agents.phone'))}
      </div>
      <WriteFault error={enrol.error} />
      <Button
        style={{ justifySelf: 'start' }}
        disabled={agent.name.trim().length < 2 || agent.licenceNo.trim().length < 6 || agent.phone.trim().length < 5}
        loading={enrol.isPending}
        onClick={() => enrol.mutate(agent)}
      >
        {t('agents.enrol')}
      </Button>
    </>
  )
}
