// The versions of an article: what each changed, and what may be done with it.
import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Card } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import { useWords } from '../words.ts'
import { Cited } from './cite.tsx'
import { differenceOf } from './diff.ts'
import { StateMark } from './marks.tsx'
import { type Article, type Content, useKept, type Version } from './read.ts'

export function Versions({ article }: { readonly article: Article }) {
  const t = useWords()
  const { language } = useLanguage()
  return (
    <Card title={t('article.versions')}>
      <ol className="stack plain" aria-label={t('article.versions')}>
        {article.versions.map((version, place) => (
          <li key={version.version} className="step">
            <div className="row">
              <b>{t('article.versionNo', { number: version.version })}</b>
              <StateMark state={version.state} />
              <span className="soft">
                {t(`actor.${version.writtenBy}`, version.writtenBy)} · {formatInstant(version.writtenAt, language)} ·{' '}
                {t(`articleOrigin.${version.origin.kind}`)}
              </span>
            </div>
            {version.returnedWhy ? <p>{t('article.returnedWhy', { why: version.returnedWhy })}</p> : null}
            <details open={place === 0}>
              <summary>{t(place === article.versions.length - 1 ? 'article.says' : 'article.changes')}</summary>
              <Changes before={article.versions[place + 1]?.content} after={version.content} />
            </details>
            <Doing article={article} version={version} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

function Changes({ before, after }: { readonly before: Content | undefined; readonly after: Content }) {
  const t = useWords()
  const texts = [
    ['article.askZh', before?.ask.zh.join('\n'), after.ask.zh.join('\n')],
    ['article.askEn', before?.ask.en.join('\n'), after.ask.en.join('\n')],
    ['article.answerZh', before?.answer.zh, after.answer.zh],
    ['article.answerEn', before?.answer.en, after.answer.en],
    ['article.basis', before?.basis.join('\n'), after.basis.join('\n')],
    ['article.products', before?.products.join(', '), after.products.join(', ')],
    ['article.valid', validOf(before), validOf(after)],
    ['article.checks', before?.checks.map(({ say }) => say).join('\n'), after.checks.map(({ say }) => say).join('\n')],
  ] as const
  return (
    <dl className="sayings">
      {texts
        .filter(([, old, now]) => (before ? old !== now : now !== ''))
        .map(([label, old, now]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              <Difference before={before ? (old ?? '') : now} after={now} />
            </dd>
          </div>
        ))}
      {after.citations.length > 0 ? (
        <div>
          <dt>{t('article.citations')}</dt>
          <dd>
            {after.citations.map((cited) => (
              <Cited key={`${cited.product}#${cited.anchor}`} {...cited} />
            ))}
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

function validOf(content: Content | undefined): string {
  const { validFrom, validTo } = content ?? {}
  return validFrom || validTo ? `${validFrom ?? '…'} – ${validTo ?? '…'}` : ''
}

function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <span className="words">
      {differenceOf(before, after).map(({ kind, text }, place) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are in order and never move
        if (kind === 'gone') return <del key={place}>{text}</del>
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return kind === 'new' ? <ins key={place}>{text}</ins> : <span key={place}>{text}</span>
      })}
    </span>
  )
}

function Doing({ article: { id: articleId, publishedVersion, retiredAt }, version }: DoingProps) {
  const t = useWords()
  const may = useMay()
  const kept = useKept()
  const [why, setWhy] = useState<string | undefined>(undefined)
  const path = { articleId, version: version.version }
  const submit = useWrite(
    (_: null) => take(api.POST('/api/desk/articles/{articleId}/versions/{version}/submission', { params: { path } })),
    kept,
  )
  const publish = useWrite(
    (_: null) => take(api.POST('/api/desk/articles/{articleId}/versions/{version}/publication', { params: { path } })),
    kept,
  )
  const giveBack = useWrite(
    (words: string) =>
      take(
        api.POST('/api/desk/articles/{articleId}/versions/{version}/return', {
          params: { path },
          body: { why: words },
        }),
      ),
    async (article) => {
      setWhy(undefined)
      await kept(article)
    },
  )
  const waits = version.state === 'in-review'
  const older = version.state === 'replaced' || (retiredAt !== null && publishedVersion === version.version)
  const mayPublish = may('knowledge.publish') && ((waits && !version.mine) || older)
  return (
    <>
      <WriteFault error={submit.error ?? publish.error ?? giveBack.error} />
      <div className="row">
        {version.state === 'draft' || version.state === 'returned' ? (
          <Button loading={submit.isPending} onClick={() => submit.mutate(null)}>
            {t('article.submit')}
          </Button>
        ) : null}
        {mayPublish ? (
          <Button type={waits ? 'primary' : 'default'} loading={publish.isPending} onClick={() => publish.mutate(null)}>
            {t(waits ? 'article.publish' : 'article.publishAgain')}
          </Button>
        ) : null}
        {waits && may('knowledge.publish') ? <Button onClick={() => setWhy('')}>{t('article.return')}</Button> : null}
        {waits && version.mine ? <span className="soft">{t('article.othersPublish')}</span> : null}
      </div>
      <Modal
        open={why !== undefined}
        title={t('article.return')}
        okText={t('article.return')}
        okButtonProps={{ disabled: (why ?? '').trim() === '', loading: giveBack.isPending }}
        onOk={() => giveBack.mutate(why ?? '')}
        onCancel={() => setWhy(undefined)}
      >
        <label htmlFor="return-why">{t('article.why')}</label>
        <Input.TextArea id="return-why" rows={3} value={why ?? ''} onChange={(event) => setWhy(event.target.value)} />
      </Modal>
    </>
  )
}

interface DoingProps {
  readonly article: Article
  readonly version: Version
}
