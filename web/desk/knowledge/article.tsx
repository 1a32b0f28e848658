// One article: how it stands, what stands against it, its versions, and the next one being written.
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Card, Facts, Page } from '../parts/page.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useMay, useStaff } from '../session.tsx'
import { useWords } from '../words.ts'
import { ContentForm } from './content-form.tsx'
import { StateMark } from './marks.tsx'
import { type Article, type Content, emptyContent, useArticle, useKept, type Warning } from './read.ts'
import { Trials } from './trials.tsx'
import { Versions } from './versions.tsx'
import { WouldBreak } from './would-break.tsx'

export function ArticlePage() {
  const { articleId = '' } = useParams()
  const query = useArticle(articleId)
  return <Loaded query={query}>{(article) => <Shown key={article.id} article={article} />}</Loaded>
}

function Shown({ article }: { readonly article: Article }) {
  const t = useWords()
  const { say } = useLanguage()
  const [isWriting, setWriting] = useState(false)
  const [newest] = article.versions
  return (
    <Page title={say(article.title) || t('articles.untitled')} aside={<StateMark state={article.state} />}>
      <Standing article={article} />
      <Warnings warnings={article.warnings} />
      {isWriting ? (
        <Write article={article} onDone={() => setWriting(false)} />
      ) : (
        <Button style={{ justifySelf: 'start' }} onClick={() => setWriting(true)}>
          {t('article.next')}
        </Button>
      )}
      <Versions article={article} />
      {newest ? <WouldBreak key={newest.version} articleId={article.id} version={newest.version} /> : null}
      <Trials article={article} />
      <History article={article} />
    </Page>
  )
}

function Standing({ article }: { readonly article: Article }) {
  const t = useWords()
  const may = useMay()
  const kept = useKept()
  const { data: staff } = useStaff()
  const path = { articleId: article.id }
  const own = useWrite((_: null) => take(api.PUT('/api/desk/articles/{articleId}/owner', { params: { path } })), kept)
  const retire = useWrite(
    (_: null) => take(api.POST('/api/desk/articles/{articleId}/retirement', { params: { path } })),
    kept,
  )
  const stands = article.publishedVersion !== null && !article.retiredAt
  return (
    <Card title={t('article.standing')}>
      <Facts
        items={[
          [t('articles.owner'), t(`actor.${article.owner}`, article.owner)],
          [
            t('article.inUse'),
            stands ? t('article.versionNo', { number: article.publishedVersion ?? 0 }) : t('article.notInUse'),
          ],
          [t('article.name'), article.id],
        ]}
      />
      <WriteFault error={own.error ?? retire.error} />
      <div className="row">
        {staff && staff.name !== article.owner ? (
          <Button loading={own.isPending} onClick={() => own.mutate(null)}>
            {t('article.own')}
          </Button>
        ) : null}
        {stands && may('knowledge.publish') ? (
          <Button danger loading={retire.isPending} onClick={() => retire.mutate(null)}>
            {t('article.retire')}
          </Button>
        ) : null}
      </div>
    </Card>
  )
}

export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const t = useWords()
  const tell = (warning: Warning) => {
    if (warning.kind === 'stale')
      return t(`articleWarning.${warning.cited.because}`, { of: warning.cited.of, anchor: warning.cited.anchor })
    if (warning.kind === 'duplicate')
      return t('articleWarning.duplicate', {
        mine: warning.mine,
        theirs: warning.theirs,
        share: Math.round(warning.likeness * 100),
      })
    const values = {
      unit: t(`unit.${warning.unit}`, warning.unit),
      mine: warning.mine.join(', '),
      theirs: warning.theirs.join(', '),
    }
    return warning.kind === 'contradiction'
      ? t('articleWarning.contradiction', values)
      : t('articleWarning.unlike-clause', { ...values, clause: `${warning.product} ${warning.anchor}` })
  }
  return (
    <>
      {warnings.map((warning) => (
        <Alert
          key={JSON.stringify(warning)}
          type={warning.kind === 'stale' ? 'error' : 'warning'}
          showIcon
          title={tell(warning)}
          action={'other' in warning ? <Link to={`/articles/${warning.other}`}>{t('articleWarning.look')}</Link> : null}
        />
      ))}
    </>
  )
}

interface WriteProps {
  readonly article: Article
  readonly onDone: () => void
}

function Write({ article, onDone }: WriteProps) {
  const t = useWords()
  const kept = useKept()
  const [content, setContent] = useState<Content>(article.versions[0]?.content ?? emptyContent)
  const write = useWrite(
    (body: Content, headers) =>
      take(
        api.POST('/api/desk/articles/{articleId}/versions', {
          params: { path: { articleId: article.id } },
          headers,
          body,
        }),
      ),
    async (next) => {
      await kept(next)
      onDone()
    },
  )
  return (
    <Card title={t('article.next')}>
      <ContentForm value={content} onChange={setContent} />
      <WriteFault error={write.error} />
      <div className="row">
        <Button type="primary" loading={write.isPending} onClick={() => write.mutate(content)}>
          {t('article.save')}
        </Button>
        <Button onClick={onDone}>{t('article.cancel')}</Button>
      </div>
    </Card>
  )
}

export function NewArticle() {
  const t = useWords()
  const kept = useKept()
  const navigate = useNavigate()
  const [content, setContent] = useState<Content>(emptyContent)
  const write = useWrite(
    (body: Content, headers) => take(api.POST('/api/desk/articles', { headers, body })),
    async (article) => {
      await kept(article)
      await navigate(`/articles/${article.id}`)
    },
  )
  return (
    <Page title={t('articles.new')}>
      <Card title={t('article.says')}>
        <ContentForm value={content} onChange={setContent} />
        <WriteFault error={write.error} />
        <Button
          type="primary"
          style={{ justifySelf: 'start' }}
          loading={write.isPending}
          onClick={() => write.mutate(content)}
        >
          {t('article.save')}
        </Button>
      </Card>
    </Page>
  )
}

function History({ article }: { readonly article: Article }) {
  const t = useWords()
  const { language } = useLanguage()
  if (article.events.length === 0) return null
  return (
    <Card title={t('article.history')}>
      <ol className="plain">
        {article.events.map(({ at, by, kind, version, note }) => (
          <li key={`${at} ${kind} ${version}`}>
            <span className="soft">{formatInstant(at, language)}</span> {t(`actor.${by}`, by)}{' '}
            {t(`articleEvent.${kind}`, { number: version })}
            {note ? `：${note}` : ''}
          </li>
        ))}
      </ol>
    </Card>
  )
}
