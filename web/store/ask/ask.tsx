// 问: ask in one's own words; answers with their sources, things to do at once, and a person one tap away.
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { WhoseAnswers } from '../acting/whose-answers.tsx'
import { Icon } from '../parts/icon.tsx'
import { Page } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import { HeardNote, Speak } from '../speech/speak.tsx'
import { useConversation } from './conversation.ts'
import { AskMessage } from './message.tsx'
import { WithPerson } from './person.tsx'
import { Rating } from './rating.tsx'

const starters = ['covered', 'premium', 'claim', 'beneficiary'] as const

export function Ask() {
  const { t } = useTranslation()
  const { id, conversation, say, tell: sayIt, handOver, fetchPerson, left, restart } = useConversation()
  const [sentence, setSentence] = useState('')
  const end = useRef<HTMLDivElement>(null)
  const messages = conversation.data?.messages ?? []
  const shown = messages.length + (say.isPending ? 1 : 0)
  const tell = useTell(sayIt, setSentence)
  useFirstSentence(tell, handOver.mutate, id)
  useEffect(() => {
    if (shown > 0) end.current?.scrollIntoView({ block: 'end', behavior: 'smooth' })
  }, [shown])
  return (
    <Page title={t('ask.title')} lead={t('ask.lead')}>
      <WhoseAnswers />
      <ol className="chat" aria-live="polite" aria-label={t('ask.said')}>
        {messages.map((message) => (
          <AskMessage key={message.id} message={message} onSay={tell} onPerson={fetchPerson} />
        ))}
        {say.isPending ? (
          <>
            <li className="bubble mine">{say.variables}</li>
            <li className="bubble soft">{t('ask.thinking')}</li>
          </>
        ) : null}
      </ol>
      {shown === 0 ? <Starters onSay={tell} /> : null}
      {conversation.data ? <WithPerson conversation={conversation.data} /> : null}
      {conversation.data ? <Rating conversation={conversation.data} /> : null}
      {left ? <Rating conversation={left} /> : null}
      <div ref={end} />
      <SayBox
        isBusy={say.isPending}
        error={say.error ?? handOver.error}
        sentence={sentence}
        onChange={setSentence}
        onSay={tell}
      >
        <button type="button" className="chip" disabled={handOver.isPending} onClick={fetchPerson}>
          {t('ask.person')}
        </button>
        {messages.length > 0 ? (
          <button type="button" className="chip" onClick={restart}>
            {t('ask.new')}
          </button>
        ) : null}
      </SayBox>
    </Page>
  )
}

/** Says a sentence; one that did not get through stands in the box again, to be sent once more. */
function useTell(say: ReturnType<typeof useConversation>['tell'], keep: (sentence: string) => void) {
  return useCallback(
    (sentence: string) => {
      keep('')
      say(sentence).catch(() => keep(sentence))
    },
    [say, keep],
  )
}

/** A sentence brought along from another page is said on arrival; so is the wish for a person. */
function useFirstSentence(say: (sentence: string) => void, handOver: (id: string) => void, id: string): void {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const told = useRef('')
  const sentence = search.get('q')
  const wantsPerson = search.get('person') !== null
  useEffect(() => {
    const first = sentence ?? (wantsPerson ? t('ask.personSentence') : '')
    if (first === '' || told.current === first) return
    told.current = first
    setSearch({}, { replace: true })
    if (wantsPerson && id !== '') handOver(id)
    else say(first)
  }, [sentence, wantsPerson, id, say, handOver, setSearch, t])
}

function Starters({ onSay }: { readonly onSay: (sentence: string) => void }) {
  const { t } = useTranslation()
  return (
    <div className="chips">
      {starters.map((starter) => (
        <button key={starter} type="button" className="chip" onClick={() => onSay(t(`ask.starter.${starter}`))}>
          {t(`ask.starter.${starter}`)}
        </button>
      ))}
    </div>
  )
}

interface SayBoxProps {
  readonly isBusy: boolean
  readonly error: unknown
  readonly sentence: string
  readonly onChange: (sentence: string) => void
  readonly onSay: (sentence: string) => void
  readonly children: React.ReactNode
}

function SayBox({ isBusy, error, sentence, onChange, onSay, children }: SayBoxProps) {
  const { t } = useTranslation()
  const [isHeard, setHeard] = useState(false)
  const said = sentence.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (said === '' || isBusy) return
    setHeard(false)
    onSay(said)
  }
  return (
    <form className="say" onSubmit={submit}>
      <WriteFault error={error} />
      <HeardNote isShown={isHeard && said !== ''} />
      <div className="chips">
        {error && said !== '' ? (
          <button type="submit" className="chip" disabled={isBusy}>
            {t('ask.again')}
          </button>
        ) : null}
        {children}
      </div>
      <div className="ask-box">
        <input
          className="input"
          aria-label={t('ask.box')}
          placeholder={t('ask.placeholder')}
          maxLength={2000}
          value={sentence}
          onChange={(event) => onChange(event.target.value)}
        />
        <Speak
          sentence={sentence}
          onHear={(now) => {
            setHeard(true)
            onChange(now)
          }}
        />
        <button type="submit" className="button full" aria-label={t('ask.send')} disabled={isBusy || said === ''}>
          <Icon name="send" />
        </button>
      </div>
    </form>
  )
}
