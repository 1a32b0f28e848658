// What the conversation may remember and pass on: agreed to, taken back, seen and forgotten here.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { AskMemory } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { Page, Section } from '../parts/page.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'

const queryKey = ['ask-memory']

export function AskSettings() {
  const { t } = useTranslation()
  const memory = useQuery({ queryKey, queryFn: () => take(api.GET('/api/ask/memory')) })
  return (
    <Page title={t('ask.settings')} lead={t('ask.settingsLead')}>
      <Loaded query={memory}>
        {(data) => (
          <>
            <Agreements memory={data} />
            <Remembered memory={data} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function useKeep() {
  const client = useQueryClient()
  return (memory: AskMemory) => client.setQueryData(queryKey, memory)
}

function Agreements({ memory: { agreements } }: { readonly memory: AskMemory }) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const set = useWrite(
    (body: Pick<AskMemory['agreements'][number], 'purpose' | 'given'>, headers) =>
      take(api.PUT('/api/ask/agreements', { body, headers })),
    useKeep(),
  )
  return (
    <>
      <WriteFault error={set.error} />
      <ul className="stack">
        {agreements.map(({ purpose, text, given }) => (
          <li key={purpose} className="card stack tight">
            <p>{say(text)}</p>
            <button
              type="button"
              className={given ? 'button compact' : 'button full compact'}
              disabled={set.isPending}
              onClick={() => set.mutate({ purpose, given: !given })}
            >
              {t(given ? 'privacy.withdraw' : 'ask.agree')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Remembered({ memory: { items } }: { readonly memory: AskMemory }) {
  const { t } = useTranslation()
  const { language, say } = useLanguage()
  const forget = useWrite((_: null, headers) => take(api.DELETE('/api/ask/memory', { headers })), useKeep())
  return (
    <Section title={t('ask.remembered')}>
      {items.length === 0 ? <p className="soft">{t('ask.nothingKept')}</p> : null}
      <ul className="stack tight">
        {items.map(({ id, at, matter }) => (
          <li key={id}>
            {say(matter)} <span className="soft small">{formatInstant(at, language)}</span>
          </li>
        ))}
      </ul>
      <WriteFault error={forget.error} />
      {items.length > 0 ? (
        <button
          type="button"
          className="button compact"
          disabled={forget.isPending}
          onClick={() => forget.mutate(null)}
        >
          {t('ask.forget')}
        </button>
      ) : null}
    </Section>
  )
}
