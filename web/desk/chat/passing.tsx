// What else a seat does with a conversation it has: pass it on, let the store answer again, end it with its minutes.
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { Card } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import { useWords } from '../words.ts'
import { type Place, useKeep } from './place.ts'
import { skills, useSeats } from './presence.tsx'

type Doing = 'end' | 'pass'

export function Passing({ place }: { readonly place: Place }) {
  const t = useWords()
  const [doing, setDoing] = useState<Doing | undefined>(undefined)
  const keep = useKeep(place)
  const back = useWrite(
    (path: Place, headers) =>
      take(api.POST('/api/desk/conversations/{customerId}/{conversationId}/store', { params: { path }, headers })),
    keep,
  )
  const choose = (what: Doing) => setDoing(doing === what ? undefined : what)
  return (
    <Card title={t('pass.title')}>
      <div className="row">
        <Button aria-expanded={doing === 'end'} onClick={() => choose('end')}>
          {t('seat.close')}
        </Button>
        <Button aria-expanded={doing === 'pass'} onClick={() => choose('pass')}>
          {t('pass.on')}
        </Button>
        <Button loading={back.isPending} onClick={() => back.mutate(place)}>
          {t('pass.store')}
        </Button>
      </div>
      <WriteFault error={back.error} />
      {doing === 'end' ? <End place={place} /> : null}
      {doing === 'pass' ? <PassOn place={place} /> : null}
    </Card>
  )
}

interface Written {
  readonly wanted: string
  readonly done: string
}

function End({ place }: { readonly place: Place }) {
  const draft = useQuery({
    queryKey: ['minutes', place.conversationId],
    queryFn: () =>
      take(api.GET('/api/desk/conversations/{customerId}/{conversationId}/minutes', { params: { path: place } })),
    gcTime: 0,
  })
  return draft.data ? <Minutes place={place} draft={draft.data} /> : null
}

function Minutes({ place, draft }: { readonly place: Place; readonly draft: Written }) {
  const t = useWords()
  const [written, setWritten] = useState<Written>(draft)
  const close = useWrite(
    (minutes: Written, headers) =>
      take(
        api.POST('/api/desk/conversations/{customerId}/{conversationId}/closing', {
          params: { path: place },
          body: { minutes },
          headers,
        }),
      ),
    useKeep(place),
  )
  const isReady = written.wanted.trim() !== '' && written.done.trim() !== ''
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) close.mutate(written)
      }}
    >
      <p className="soft">{t('minutes.about')}</p>
      {(['wanted', 'done'] as const).map((name) => (
        <Labelled key={name} label={t(`minutes.${name}`)}>
          {(id) => (
            <Input.TextArea
              id={id}
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={2_000}
              value={written[name]}
              onChange={(event) => setWritten({ ...written, [name]: event.target.value })}
            />
          )}
        </Labelled>
      ))}
      <WriteFault error={close.error} />
      <Button type="primary" htmlType="submit" disabled={!isReady} loading={close.isPending}>
        {t('minutes.close')}
      </Button>
    </form>
  )
}

function PassOn({ place }: { readonly place: Place }) {
  const t = useWords()
  const { data } = useSeats()
  const [to, setTo] = useState('')
  const [note, setNote] = useState('')
  const pass = useWrite(
    (body: { staffId?: string; skill?: (typeof skills)[number]; note: string }, headers) =>
      take(
        api.POST('/api/desk/conversations/{customerId}/{conversationId}/transfer', {
          params: { path: place },
          body,
          headers,
        }),
      ),
    useKeep(place),
  )
  const others = (data?.items ?? []).filter(({ staffId }) => staffId !== data?.me?.staffId)
  const send = () => {
    const skill = skills.find((one) => one === to)
    pass.mutate({ note: note.trim(), ...(skill ? { skill } : { staffId: to }) })
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Labelled label={t('pass.to')}>
        {(id) => (
          <select id={id} value={to} onChange={(event) => setTo(event.target.value)}>
            <option value="">{t('pass.choose')}</option>
            {others.map(({ staffId, staffName, isPresent }) => (
              <option key={staffId} value={staffId}>
                {staffName} · {t(isPresent ? 'presence.here' : 'presence.away')}
              </option>
            ))}
            {skills.map((skill) => (
              <option key={skill} value={skill}>
                {t('pass.anybody', { skill: t(`skill.${skill}`) })}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={t('pass.note')}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={2_000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Labelled>
      <WriteFault error={pass.error} />
      <Button type="primary" htmlType="submit" disabled={to === '' || note.trim() === ''} loading={pass.isPending}>
        {t('pass.send')}
      </Button>
    </form>
  )
}

interface LabelledProps {
  readonly label: string
  readonly children: (id: string) => React.ReactNode
}

export function Labelled({ label, children }: LabelledProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
