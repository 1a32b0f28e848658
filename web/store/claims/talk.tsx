// A word with whoever handles the claim: what was said, and a box to write or speak into.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Section } from '../parts/page.tsx'
import { SayBox } from '../parts/say-box.tsx'
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
  const write = useWrite(
    (written: string, headers) =>
      take(api.POST('/api/claims/{id}/messages', { params: { path }, body: { words: written }, headers })),
    () => {
      setWords('')
      return client.invalidateQueries({ queryKey })
    },
  )
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
      <SayBox
        className="stack tight"
        label={t('claim.write')}
        placeholder={t('claim.writeHint')}
        isBusy={write.isPending}
        error={write.error}
        sentence={words}
        onChange={setWords}
        onSay={write.mutate}
        foot={<p className="soft small">{t('claim.answered')}</p>}
      />
    </Section>
  )
}
