// A word with whoever handles the claim: what was said, and a box to write or speak into.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Icon } from '../parts/icon.tsx'
import { Section } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import { HeardNote, Speak } from '../speech/speak.tsx'
import type { Claim } from './read.ts'

const lookEveryMs = 5_000

export function Talk({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const client = useQueryClient()
  const queryKey = ['claim-messages', claim.id]
  const path = { id: claim.id }
  const said = useQuery({
    queryKey,
    queryFn: () => take(api.GET('/api/claims/{id}/messages', { params: { path } })),
    refetchInterval: lookEveryMs,
  })
  const [words, setWords] = useState('')
  const [isHeard, setHeard] = useState(false)
  const write = useWrite(
    (written: string, headers) =>
      take(api.POST('/api/claims/{id}/messages', { params: { path }, body: { words: written }, headers })),
    () => {
      setWords('')
      setHeard(false)
      return client.invalidateQueries({ queryKey })
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() !== '' && !write.isPending) write.mutate(words.trim())
  }
  const messages = [...(said.data?.items ?? [])].reverse()
  return (
    <Section title={t('claim.talk')}>
      <ol className="chat" aria-live="polite" aria-label={t('ask.said')}>
        {messages.map(({ id, by, at, staffName, words }) => (
          <li key={id} className={by === 'customer' ? 'bubble mine' : 'bubble'}>
            {staffName ? <p className="small label">{staffName}</p> : null}
            <p className="lines">{words}</p>
            <time className="small number" dateTime={at}>
              {formatInstant(at, language)}
            </time>
          </li>
        ))}
      </ol>
      <form className="stack tight" onSubmit={submit}>
        <WriteFault error={write.error} />
        <HeardNote isShown={isHeard} />
        <div className="ask-box">
          <input
            className="input"
            aria-label={t('claim.write')}
            placeholder={t('claim.writeHint')}
            maxLength={2_000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <Speak
            sentence={words}
            onHear={(now) => {
              setHeard(true)
              setWords(now)
            }}
          />
          <button
            type="submit"
            className="button full"
            aria-label={t('ask.send')}
            disabled={write.isPending || words.trim() === ''}
          >
            <Icon name="send" />
          </button>
        </div>
        <p className="soft small">{t('claim.answered')}</p>
      </form>
    </Section>
  )
}
