// The claim's conversation at the desk: what the customer wrote, answers, notes among colleagues, and how it was rated.
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Card, Mark } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import { useMay } from '../session.tsx'
import type { Workbench } from '../shapes.ts'
import { useWords } from '../words.ts'
import { useDecided } from './decide-claim.tsx'

export function Talk({ claim }: { readonly claim: Workbench }) {
  const t = useWords()
  const may = useMay()
  const { language } = useLanguage()
  const { messages, rating } = claim
  return (
    <div className="stack">
      {rating ? (
        <Card title={t('claimTalk.rating', { score: rating.score })}>
          <p>{rating.comment ?? t('claimTalk.noComment')}</p>
        </Card>
      ) : null}
      <Card title={t('bench.talk')}>
        {messages.length === 0 ? <p className="nothing">{t('claimTalk.none')}</p> : null}
        <ol className="talk" aria-live="polite" aria-label={t('bench.talk')}>
          {[...messages].reverse().map(({ id, by, at, staffName, words }) => (
            <li key={id} className={by === 'customer' ? 'said' : 'said staff'}>
              <p className="soft">
                {staffName ?? t('by.customer')} · {formatInstant(at, language)}{' '}
                {by === 'note' ? <Mark tone="warn">{t('claimTalk.note')}</Mark> : null}
              </p>
              <p className="words">{words}</p>
            </li>
          ))}
        </ol>
        {may('claim.decide') ? <Answer claim={claim} /> : null}
      </Card>
    </div>
  )
}

function Answer({ claim: { customerId, id, task, isBarred } }: { readonly claim: Workbench }) {
  const t = useWords()
  const [words, setWords] = useState('')
  const [isNote, setNote] = useState(isBarred)
  const read = useDecided(id)
  const waits = task?.reason === 'message' || task?.reason === 'low-score'
  const write = useWrite(
    (body: { words: string; note: boolean; settles: boolean }, headers) =>
      take(
        api.POST('/api/desk/claims/{customerId}/{id}/messages', {
          params: { path: { customerId, id } },
          body,
          headers,
        }),
      ),
    () => {
      setWords('')
      return read()
    },
  )
  const send = (settles: boolean) => write.mutate({ words: words.trim(), note: isNote, settles })
  const isOff = words.trim() === '' || write.isPending
  return (
    <div className="stack">
      <WriteFault error={write.error} />
      <Input.TextArea
        aria-label={t(isNote ? 'claimTalk.noteFor' : 'claimTalk.answer')}
        placeholder={t(isNote ? 'claimTalk.noteFor' : 'claimTalk.answer')}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={2_000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="row">
        <Checkbox checked={isNote} disabled={isBarred} onChange={(event) => setNote(event.target.checked)}>
          {t('claimTalk.asNote')}
        </Checkbox>
        <Button type="primary" disabled={isOff} onClick={() => send(false)}>
          {t(isNote ? 'claimTalk.keep' : 'claimTalk.send')}
        </Button>
        {isNote && waits ? (
          <Button disabled={isOff} onClick={() => send(true)}>
            {t('claimTalk.settle')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
