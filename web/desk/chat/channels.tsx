// Other channels of the same conversation: a call that was made, and a mail to the address on record.
import { Button, Input } from 'antd'
import { type ReactNode, useRef, useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { type Once, useWrite } from '../../shared/write.ts'
import { WriteFault } from '../parts/state.tsx'
import type { SeatConversation } from '../shapes.ts'
import { useWords } from '../words.ts'
import { Labelled } from './passing.tsx'
import { type Place, useKeep } from './place.ts'

interface WriterProps {
  readonly title: string
  readonly label: string
  readonly action: string
  readonly isReady: boolean
  readonly lettersMax: number
  readonly send: (words: string, headers: Once) => Promise<SeatConversation>
  readonly place: Place
  readonly children: ReactNode
}

function Writer({ title, label, action, isReady, lettersMax, send, place, children }: WriterProps) {
  const [words, setWords] = useState('')
  const keep = useKeep(place)
  const write = useWrite(send, (now) => {
    setWords('')
    keep(now)
  })
  const isOff = !isReady || words.trim() === '' || write.isPending
  return (
    <details className="card">
      <summary>{title}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isOff) write.mutate(words.trim())
        }}
      >
        {children}
        <Labelled label={label}>
          {(id) => (
            <Input.TextArea
              id={id}
              autoSize={{ minRows: 2, maxRows: 8 }}
              maxLength={lettersMax}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Labelled>
        <WriteFault error={write.error} />
        <Button htmlType="submit" disabled={isOff}>
          {action}
        </Button>
      </form>
    </details>
  )
}

export function LogCall({ place }: { readonly place: Place }) {
  const t = useWords()
  const [minutes, setMinutes] = useState('5')
  const told = useRef({ words: '', at: 0 })
  const length = Number(minutes)
  return (
    <Writer
      title={t('calls.log')}
      label={t('calls.words')}
      action={t('calls.keep')}
      isReady={Number.isInteger(length) && length > 0 && length <= 600}
      lettersMax={2_000}
      place={place}
      send={(words, headers) => {
        // sent again after a lost answer, it is the same call
        if (told.current.words !== words) told.current = { words, at: Date.now() }
        const at = new Date(told.current.at - length * 60_000).toISOString()
        const body = { minutes: length, at, words }
        return take(
          api.POST('/api/desk/conversations/{customerId}/{conversationId}/calls', {
            params: { path: place },
            body,
            headers,
          }),
        )
      }}
    >
      <Labelled label={t('calls.length')}>
        {(id) => (
          <Input id={id} inputMode="numeric" value={minutes} onChange={(event) => setMinutes(event.target.value)} />
        )}
      </Labelled>
    </Writer>
  )
}

export function WriteMail({ place }: { readonly place: Place }) {
  const t = useWords()
  const [subject, setSubject] = useState('')
  return (
    <Writer
      title={t('mail.write')}
      label={t('mail.words')}
      action={t('mail.send')}
      isReady={subject.trim() !== ''}
      lettersMax={4_000}
      place={place}
      send={(words, headers) => {
        const body = { subject: subject.trim(), words }
        return take(
          api.POST('/api/desk/conversations/{customerId}/{conversationId}/mails', {
            params: { path: place },
            body,
            headers,
          }),
        )
      }}
    >
      <p className="soft">{t('mail.about')}</p>
      <Labelled label={t('mail.subject')}>
        {(id) => <Input id={id} maxLength={200} value={subject} onChange={(event) => setSubject(event.target.value)} />}
      </Labelled>
    </Writer>
  )
}
