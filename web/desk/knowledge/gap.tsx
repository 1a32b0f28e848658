// One cluster of questions: how they were put, and the answer drafted from the nearest words, to be put right and approved.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { Choice } from '../pages/declare-field.tsx'
import { Card, Page } from '../parts/page.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useWords } from '../words.ts'
import { ContentForm } from './content-form.tsx'
import type { Content } from './read.ts'

async function readDraft(clusterId: string) {
  return take(api.GET('/api/desk/gap-clusters/{clusterId}', { params: { path: { clusterId } } }))
}
type Draft = Awaited<ReturnType<typeof readDraft>>

export function Gap() {
  const { clusterId = '' } = useParams()
  const query = useQuery({
    queryKey: ['gap-cluster', clusterId],
    queryFn: () => readDraft(clusterId),
    staleTime: Number.POSITIVE_INFINITY, // what is being written is not to be overwritten
  })
  return <Loaded query={query}>{(draft) => <Approve key={draft.id} draft={draft} />}</Loaded>
}

function Approve({ draft }: { readonly draft: Draft }) {
  const t = useWords()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [content, setContent] = useState<Content>(draft.draft)
  const [into, setInto] = useState('')
  const path = { clusterId: draft.id }
  const gone = () => client.invalidateQueries({ queryKey: ['gap-clusters'] })
  const approve = useWrite(
    (body: { content: Content; articleId?: string }, headers) =>
      take(api.POST('/api/desk/gap-clusters/{clusterId}/approval', { params: { path }, headers, body })),
    async ({ articleId }) => {
      await gone()
      await navigate(`/articles/${articleId}`)
    },
  )
  const dismiss = useWrite(
    (_: null) => take(api.POST('/api/desk/gap-clusters/{clusterId}/dismissal', { params: { path } })),
    async () => {
      await gone()
      await navigate('/gaps')
    },
  )
  return (
    <Page title={draft.sentence}>
      <Card title={t('gaps.asked', { count: draft.count })}>
        <ul>
          {draft.examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
        <Button style={{ justifySelf: 'start' }} loading={dismiss.isPending} onClick={() => dismiss.mutate(null)}>
          {t('gaps.dismiss')}
        </Button>
      </Card>
      <Card title={t('gaps.draft')}>
        <Alert
          type={draft.from.length > 0 ? 'info' : 'warning'}
          showIcon
          title={
            draft.from.length > 0
              ? t('gaps.from', {
                  from: draft.from
                    .map(({ title, likeness }) => `${title}（${Math.round(likeness * 100)}%）`)
                    .join('、'),
                })
              : t('gaps.fromNothing')
          }
        />
        {draft.nearest ? (
          <Choice
            label={t('gaps.into')}
            value={into}
            onChange={(articleId) => {
              setInto(articleId)
              setContent(articleId && draft.intoNearest ? draft.intoNearest : draft.draft)
            }}
            options={[
              { value: '', label: t('gaps.intoNew') },
              { value: draft.nearest.id, label: draft.nearest.title },
            ]}
          />
        ) : null}
        <ContentForm value={content} onChange={setContent} />
        <WriteFault error={approve.error ?? dismiss.error} />
        <Button
          type="primary"
          style={{ justifySelf: 'start' }}
          loading={approve.isPending}
          onClick={() => approve.mutate({ content, ...(into ? { articleId: into } : {}) })}
        >
          {t('gaps.approve')}
        </Button>
      </Card>
    </Page>
  )
}
