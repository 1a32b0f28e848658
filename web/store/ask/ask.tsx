// 问: ask in one's own words; answers with their sources, things to do at once, and a person one tap away.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { WhoseAnswers } from '../acting/whose-answers.tsx'
import { Page } from '../parts/page.tsx'
import { SayBox } from '../parts/say-box.tsx'
import { AloudSwitch, useAloud } from './aloud.tsx'
import { type Begin, useConversation } from './conversation.ts'
import { Earlier, useRead } from './earlier.tsx'
import { AskMessage } from './message.tsx'
import { WithPerson } from './person.tsx'
import { Rating } from './rating.tsx'

const starters = ['covered', 'premium', 'claim', 'beneficiary'] as const

export function Ask() {
  const { t } = useTranslation()
  const { id, conversation, say, coming, tell: sayIt, handOver, fetchPerson, left, restart, open } = useConversation()
  const [sentence, setSentence] = useState('')
  const end = useRef<HTMLDivElement>(null)
  const messages = conversation.data?.messages ?? []
  const shown = messages.length + (say.isPending ? 1 : 0)
  const tell = useTell(sayIt, setSentence)
  const aloud = useAloud(messages)
  useRead(conversation.data)
  useFirstSentence(tell, handOver.mutate, id)
  useEffect(() => {
    if (shown > 0) end.current?.scrollIntoView({ block: 'end', behavior: 'smooth' })
  }, [shown])
  return (
    <Page title={t('ask.title')} lead={t('ask.lead')}>
      <WhoseAnswers />
      <Earlier current={id} onOpen={open} />
      <ol className="chat" aria-live="polite" aria-label={t('ask.said')}>
        {messages.map((message) => (
          <AskMessage
            key={message.id}
            message={message}
            isLast={message === messages.at(-1)}
            onSay={tell}
            onPerson={fetchPerson}
          />
        ))}
        {say.isPending ? (
          <>
            <li className="bubble mine">{say.variables?.sentence}</li>
            <li className={coming === '' ? 'bubble soft' : 'bubble lines'}>{coming || t('ask.thinking')}</li>
          </>
        ) : null}
      </ol>
      {shown === 0 ? <Starters onSay={tell} /> : null}
      {conversation.data ? <WithPerson conversation={conversation.data} /> : null}
      {conversation.data ? <Rating conversation={conversation.data} /> : null}
      {left ? <Rating conversation={left} /> : null}
      <div ref={end} />
      <SayBox
        className="say"
        label={t('ask.box')}
        placeholder={t('ask.placeholder')}
        isBusy={say.isPending}
        error={say.error ?? handOver.error}
        sentence={sentence}
        onChange={setSentence}
        onSay={tell}
      >
        <button type="button" className="chip" disabled={handOver.isPending} onClick={fetchPerson}>
          {t('ask.person')}
        </button>
        <AloudSwitch {...aloud} />
        <Link className="chip" to="/ask/settings">
          {t('ask.settings')}
        </Link>
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
    (sentence: string, begin?: Begin) => {
      keep('')
      say(sentence, begin).catch(() => keep(sentence))
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
