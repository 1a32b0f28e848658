// Two answers to one question side by side: begun with a share, watched by figures, ended by a person.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Choice, Field } from '../pages/declare-field.tsx'
import { Card } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import { useWords } from '../words.ts'
import { shareText } from './figure-text.ts'
import { type Article, useKept } from './read.ts'

type Trial = Article['trials'][number]

export function Trials({ article }: { readonly article: Article }) {
  const t = useWords()
  const may = useMay()
  const running = article.trials.some(({ endedAt }) => endedAt === null)
  const others = article.versions.filter(
    ({ version, state }) => version !== article.publishedVersion && (state === 'in-review' || state === 'replaced'),
  )
  const stands = article.publishedVersion !== null && !article.retiredAt
  const mayBegin = may('knowledge.publish') && stands && !running && others.length > 0
  if (article.trials.length === 0 && !mayBegin) return null
  return (
    <Card title={t('trial.title')}>
      <p className="soft">{t('trial.about')}</p>
      {article.trials.map((trial) => (
        <OneTrial key={trial.id} article={article} trial={trial} />
      ))}
      {mayBegin ? <Begin article={article} versions={others.map(({ version }) => version)} /> : null}
    </Card>
  )
}

function Begin({ article, versions }: { readonly article: Article; readonly versions: readonly number[] }) {
  const t = useWords()
  const kept = useKept()
  const [version, setVersion] = useState(`${versions[0] ?? ''}`)
  const [share, setShare] = useState('50')
  const begin = useWrite(
    (body: { version: number; sharePercent: number }) =>
      take(api.POST('/api/desk/articles/{articleId}/trials', { params: { path: { articleId: article.id } }, body })),
    kept,
  )
  const percent = /^\d{1,2}$/.test(share) && Number(share) > 0 ? Number(share) : undefined
  return (
    <>
      <div className="row">
        <Choice
          label={t('trial.other')}
          value={version}
          onChange={setVersion}
          options={versions.map((one) => ({ value: `${one}`, label: t('article.versionNo', { number: one }) }))}
        />
        <Field
          label={t('trial.share')}
          value={share}
          onChange={setShare}
          isNumber
          fault={percent === undefined ? t('trial.shareFault') : undefined}
        />
        <Button
          loading={begin.isPending}
          disabled={percent === undefined}
          onClick={() => begin.mutate({ version: Number(version), sharePercent: percent ?? 50 })}
        >
          {t('trial.begin')}
        </Button>
      </div>
      <WriteFault error={begin.error} />
    </>
  )
}

function OneTrial({ article, trial }: { readonly article: Article; readonly trial: Trial }) {
  const t = useWords()
  const may = useMay()
  const kept = useKept()
  const { language } = useLanguage()
  const query = useQuery({
    queryKey: ['trial', trial.id],
    queryFn: () => take(api.GET('/api/desk/trials/{trialId}/figures', { params: { path: { trialId: trial.id } } })),
  })
  const end = useWrite(
    (keep: 'a' | 'b') =>
      take(
        api.POST('/api/desk/articles/{articleId}/trials/{trialId}/end', {
          params: { path: { articleId: article.id, trialId: trial.id } },
          body: { keep },
        }),
      ),
    kept,
  )
  return (
    <div className="step">
      <p>
        {t('trial.of', { a: trial.versionA, b: trial.versionB, share: trial.shareB })}{' '}
        <span className="soft">
          {trial.begunBy} · {formatInstant(trial.begunAt, language)}
          {trial.endedAt ? ` → ${trial.endedBy} · ${formatInstant(trial.endedAt, language)}` : ''}
        </span>
      </p>
      <Loaded query={query}>
        {({ sides }) => (
          <Rows
            label={t('trial.title')}
            empty={t('trial.none')}
            rows={sides}
            keyOf={({ side }) => side}
            columns={[
              {
                title: t('articles.version'),
                cell: ({ side, version }) => `${side.toUpperCase()} · ${version}${trial.kept === side ? ' ✓' : ''}`,
              },
              { title: t('figure.contacts'), cell: ({ contacts }) => contacts, isAmount: true },
              { title: t('figure.again'), cell: ({ again }) => shareText(again, t), isAmount: true },
              { title: t('figure.handedOver'), cell: ({ handedOver }) => shareText(handedOver, t), isAmount: true },
              {
                title: t('figure.rating'),
                cell: ({ rating }) =>
                  rating.mean === null ? '—' : `${rating.mean.toFixed(2)} (${t('figure.of', { count: rating.count })})`,
                isAmount: true,
              },
            ]}
          />
        )}
      </Loaded>
      <WriteFault error={end.error} />
      {trial.endedAt === null && may('knowledge.publish') ? (
        <div className="row">
          <Button loading={end.isPending} onClick={() => end.mutate('a')}>
            {t('trial.keep', { number: trial.versionA })}
          </Button>
          <Button loading={end.isPending} onClick={() => end.mutate('b')}>
            {t('trial.keep', { number: trial.versionB })}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
