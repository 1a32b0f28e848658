// The answer: written by hand, begun from a draft of the store or from an answer kept ready; only the seat sends it.
import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { say as sayIn } from '../../shared/text.ts'
import { useWrite } from '../../shared/write.ts'
import { Mark } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import { useWords } from '../words.ts'
import { type Place, useKeep } from './place.ts'

interface ComposerProps {
  readonly place: Place
  readonly onWriting: () => void
}

export function Composer({ place, onWriting }: ComposerProps) {
  const t = useWords()
  const [sentence, setSentence] = useState('')
  const [isDraft, setDraft] = useState(false)
  const keep = useKeep(place)
  const begin = (words: string) => {
    setSentence(words)
    setDraft(true)
  }
  const send = useWrite(
    (said: string, headers) =>
      take(
        api.POST('/api/desk/conversations/{customerId}/{conversationId}/messages', {
          params: { path: place },
          body: { sentence: said },
          headers,
        }),
      ),
    (now) => {
      begin('')
      setDraft(false)
      keep(now)
    },
  )
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (sentence.trim()) send.mutate(sentence.trim())
  }
  return (
    <form className="say" onSubmit={submit}>
      <Beginnings place={place} onBegin={begin} />
      <WriteFault error={send.error} />
      {isDraft && sentence ? (
        <p role="status">
          <Mark tone="warn">{t('seat.draftMark')}</Mark>
        </p>
      ) : null}
      <Input.TextArea
        aria-label={t('seat.answer')}
        placeholder={t('seat.hint')}
        autoFocus
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={2_000}
        value={sentence}
        onChange={(event) => {
          setSentence(event.target.value)
          onWriting()
        }}
        onPressEnter={(event) => {
          if (event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          submit()
        }}
      />
      <Button type="primary" htmlType="submit" loading={send.isPending} disabled={!sentence.trim()}>
        {t('seat.send')}
      </Button>
    </form>
  )
}

interface BeginningsProps {
  readonly place: Place
  readonly onBegin: (words: string) => void
}

function Beginnings({ place, onBegin }: BeginningsProps) {
  const t = useWords()
  const { say } = useLanguage()
  const canned = useQuery({ queryKey: ['canned'], queryFn: () => take(api.GET('/api/desk/canned')) })
  const draft = useMutation({
    mutationFn: () =>
      take(api.GET('/api/desk/conversations/{customerId}/{conversationId}/draft', { params: { path: place } })),
    onSuccess: ({ draft: found }) => (found ? onBegin(sayIn(found.says, found.language)) : undefined),
  })
  const fill = useMutation({
    mutationFn: (name: string) =>
      take(
        api.GET('/api/desk/conversations/{customerId}/{conversationId}/canned/{name}', {
          params: { path: { ...place, name } },
        }),
      ),
    onSuccess: ({ words }) => onBegin(say(words)),
  })
  return (
    <>
      <div className="row">
        <Button size="small" loading={draft.isPending} onClick={() => draft.mutate()}>
          {t('seat.draft')}
        </Button>
        <select
          aria-label={t('seat.canned')}
          value=""
          onChange={(event) => {
            if (event.target.value) fill.mutate(event.target.value)
          }}
        >
          <option value="">{t('seat.canned')}</option>
          {(canned.data?.items ?? []).map(({ name, skill }) => (
            <option key={name} value={name}>
              {skill ? `${t(`skill.${skill}`)} · ${name}` : name}
            </option>
          ))}
        </select>
        {draft.data?.draft === null ? <span className="soft">{t('seat.noDraft')}</span> : null}
        {draft.data?.draft?.isSure === false ? <Mark tone="warn">{t('seat.unsure')}</Mark> : null}
      </div>
      <WriteFault error={draft.error ?? fill.error} />
    </>
  )
}
