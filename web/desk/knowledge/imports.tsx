// A document taken in: what became of it, heading by heading, and what was not understood.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Card, Mark, Page } from '../parts/page.tsx'
import { Loaded, Nothing, WriteFault } from '../parts/state.tsx'
import { useWords } from '../words.ts'

async function readImports() {
  return take(api.GET('/api/desk/article-imports'))
}
type Import = Awaited<ReturnType<typeof readImports>>['items'][number]

export function Imports() {
  const t = useWords()
  const query = useQuery({
    queryKey: ['article-imports'],
    queryFn: readImports,
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ state: now }) => now === 'waiting' || now === 'reading') ? 1_000 : 30_000,
  })
  return (
    <Page title={t('menu.article-imports')} aside={<Link to="/articles">{t('menu.articles')}</Link>}>
      <Card title={t('imports.new')}>
        <Choose />
      </Card>
      <Loaded query={query}>
        {({ items }) => (
          <div className="stack" aria-live="polite">
            {items.length === 0 ? <Nothing>{t('imports.none')}</Nothing> : null}
            {items.map((one) => (
              <One key={one.id} of={one} />
            ))}
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function Choose() {
  const t = useWords()
  const id = useId()
  const client = useQueryClient()
  const [unread, setUnread] = useState(false)
  const send = useWrite(
    (body: { name: string; content: string }) => take(api.POST('/api/desk/article-imports', { body })),
    () => client.invalidateQueries({ queryKey: ['article-imports'] }),
  )
  const choose = async (file: File | undefined) => {
    if (!file) return
    setUnread(false)
    const content = await base64Of(file).catch(() => undefined)
    if (content === undefined) setUnread(true)
    else send.mutate({ name: file.name, content })
  }
  return (
    <>
      <p className="soft">{t('imports.about')}</p>
      <label htmlFor={id}>{t('imports.file')}</label>
      <input
        id={id}
        type="file"
        accept=".docx,.pdf,.md,.markdown,.txt"
        disabled={send.isPending}
        onChange={(event) => {
          void choose(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {send.isPending ? <p role="status">{t('imports.sending')}</p> : null}
      {unread ? <p role="alert">{t('imports.unread')}</p> : null}
      <WriteFault error={send.error} />
    </>
  )
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 32_768) parts.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)))
  return btoa(parts.join(''))
}

function One({ of }: { readonly of: Import }) {
  const t = useWords()
  const { language } = useLanguage()
  const tone = of.state === 'done' ? 'good' : of.state === 'failed' ? 'bad' : 'warn'
  return (
    <Card title={of.name} aside={<Mark tone={tone}>{t(`importState.${of.state}`)}</Mark>}>
      <p className="soft">
        {of.by} · {formatInstant(of.at, language)}
      </p>
      {of.state === 'failed' ? <p>{t('imports.failed')}</p> : null}
      {of.outcome ? (
        <>
          <p>{t('imports.drafts', { count: of.outcome.drafts.length })}</p>
          <ul>
            {of.outcome.drafts.map(({ articleId, place }) => (
              <li key={articleId}>
                <Link to={`/articles/${articleId}`}>{place}</Link>
              </li>
            ))}
          </ul>
          {of.outcome.skipped.length > 0 ? (
            <>
              <p>{t('imports.skipped')}</p>
              <ul>
                {of.outcome.skipped.map(({ kind, place }) => (
                  <li key={`${kind} ${place}`}>
                    {t(`skipped.${kind}`)}
                    {place ? ` · ${place}` : ''}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </>
      ) : null}
    </Card>
  )
}
