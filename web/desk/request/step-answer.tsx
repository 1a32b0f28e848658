// What was answered in a step, by the kinds of its fields; documents open as their upright pages.
import { useQuery } from '@tanstack/react-query'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { record } from '../../shared/problem.ts'
import { Facts } from '../parts/page.tsx'
import type { Step } from '../shapes.ts'
import { useWords } from '../words.ts'
import { fieldShown } from './answered.ts'

interface StepAnswerProps {
  readonly step: Step
  readonly customerId: string
}

export function StepAnswer({ step, customerId }: StepAnswerProps) {
  const t = useWords()
  const { say } = useLanguage()
  const answer = record(step.answer)
  if (step.kind === 'upload') return <Documents answer={answer} customerId={customerId} />
  if (step.kind === 'consent')
    return (
      <p className="soft">
        {(step.people ?? []).map(({ agreed }) => t(agreed ? 'step.agreed' : 'step.waits')).join('、')}
      </p>
    )
  if (step.kind !== 'ask') return null
  return <Facts isWide items={(step.fields ?? []).flatMap((field) => fieldShown(field, answer[field.name], say, t))} />
}

function Documents({
  answer,
  customerId,
}: {
  readonly answer: Readonly<Record<string, unknown>>
  readonly customerId: string
}) {
  const t = useWords()
  const ids = Array.isArray(answer.documentIds) ? answer.documentIds.map(String) : []
  const waived = Array.isArray(answer.waived) ? answer.waived.map(record) : []
  return (
    <div className="stack">
      <div className="row">
        {ids.map((id, index) => (
          <Paper key={id} id={id} customerId={customerId} label={t('step.document', { number: index + 1 })} />
        ))}
      </div>
      {waived.map(({ kind, reason }) => (
        <p key={String(kind)} className="soft">
          {t('step.waived', { kind: t(`paper.${String(kind)}`, String(kind)), reason: String(reason) })}
        </p>
      ))}
    </div>
  )
}

function Paper({
  id,
  customerId,
  label,
}: {
  readonly id: string
  readonly customerId: string
  readonly label: string
}) {
  const t = useWords()
  const { data } = useQuery({
    queryKey: ['reading', id],
    queryFn: () =>
      take(api.GET('/api/desk/documents/{customerId}/{id}/reading', { params: { path: { customerId, id } } })),
  })
  const image = `/api/desk/documents/${customerId}/${id}/pages/0`
  const name = data && 'kind' in data ? t(`paper.${data.kind}`, data.kind) : label
  return (
    <a className="thumb" href={image} target="_blank" rel="noreferrer">
      <img src={image} alt={name} loading="lazy" />
      <span>{name}</span>
    </a>
  )
}
