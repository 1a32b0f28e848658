// A random sample of answers, judged one by one: right, wrong, or not clear. Keys 1, 2, 3 do the same.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Field } from '../pages/declare-field.tsx'
import { Card } from '../parts/page.tsx'
import { Loaded, Nothing, WriteFault } from '../parts/state.tsx'
import { useWords } from '../words.ts'

const verdicts = ['right', 'wrong', 'unclear'] as const
type Verdict = (typeof verdicts)[number]

async function readWaiting() {
  return take(api.GET('/api/desk/ask-judgements'))
}
type Waiting = Awaited<ReturnType<typeof readWaiting>>['items'][number]

export function Judge({ span }: { readonly span: { from?: string; to?: string } }) {
  const t = useWords()
  const client = useQueryClient()
  const [count, setCount] = useState('20')
  const query = useQuery({ queryKey: ['ask-judgements'], queryFn: readWaiting })
  const draw = useWrite(
    (body: { from?: string; to?: string; count: number }) => take(api.POST('/api/desk/ask-judgements', { body })),
    () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['ask-judgements'] }),
        client.invalidateQueries({ queryKey: ['ask-figures'] }),
      ]),
  )
  const wanted = /^\d{1,3}$/.test(count) && Number(count) >= 1 && Number(count) <= 200 ? Number(count) : undefined
  return (
    <Card title={t('judge.title')}>
      <p className="soft">{t('judge.about')}</p>
      <Loaded query={query}>
        {({ items, more }) => {
          const [first] = items
          if (!first) return <Nothing>{t('judge.none')}</Nothing>
          return (
            <>
              <p className="soft">{t('judge.waiting', { count: `${items.length}${more ? '+' : ''}` })}</p>
              <One key={first.id} of={first} />
            </>
          )
        }}
      </Loaded>
      <div className="row">
        <Field
          label={t('judge.count')}
          value={count}
          onChange={setCount}
          isNumber
          fault={wanted === undefined ? t('judge.countFault') : undefined}
        />
        <Button
          loading={draw.isPending}
          disabled={wanted === undefined}
          onClick={() => draw.mutate({ ...span, count: wanted ?? 1 })}
        >
          {t('judge.draw')}
        </Button>
        {draw.data ? <span role="status">{t('judge.drawn', { count: draw.data.drawn })}</span> : null}
      </div>
      <WriteFault error={draw.error} />
    </Card>
  )
}

function One({ of: { id: messageId, customerId, title, question, answer, askedAt } }: { readonly of: Waiting }) {
  const t = useWords()
  const client = useQueryClient()
  const { language, say } = useLanguage()
  const judge = useWrite(
    (verdict: Verdict) =>
      take(
        api.PUT('/api/desk/ask-judgements/{customerId}/{messageId}', {
          params: { path: { customerId, messageId } },
          body: { verdict },
        }),
      ),
    () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['ask-judgements'] }),
        client.invalidateQueries({ queryKey: ['ask-figures'] }),
      ]),
  )
  const { mutate } = judge
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
      const verdict = verdicts[Number(event.key) - 1]
      if (verdict && !typing && !event.ctrlKey && !event.metaKey) mutate(verdict)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [mutate])
  return (
    <article className="step">
      <p className="soft">
        {say(title)} · {formatInstant(askedAt, language)}
      </p>
      <p>
        <b>{question}</b>
      </p>
      <blockquote className="words">{answer}</blockquote>
      <div className="row">
        {verdicts.map((verdict, place) => (
          <Button key={verdict} loading={judge.isPending} onClick={() => mutate(verdict)}>
            {`${place + 1} ${t(`verdict.${verdict}`)}`}
          </Button>
        ))}
      </div>
      <WriteFault error={judge.error} />
    </article>
  )
}
