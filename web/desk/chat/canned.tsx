// Answers kept ready, with their versions and variables; and the hours in which persons answer.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Card, Page } from '../parts/page.tsx'
import { Rows } from '../parts/rows.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import type { CannedAnswer } from '../shapes.ts'
import { useWords } from '../words.ts'
import { Hours } from './hours.tsx'
import { Labelled } from './passing.tsx'
import { skills } from './presence.tsx'

type Skill = CannedAnswer['skill']
interface Written {
  readonly name: string
  readonly skill: Skill
  readonly zh: string
  readonly en: string
}
const nothing: Written = { name: '', skill: null, zh: '', en: '' }

export function Canned() {
  const t = useWords()
  const { language, say } = useLanguage()
  const [written, setWritten] = useState(nothing)
  const query = useQuery({ queryKey: ['canned'], queryFn: () => take(api.GET('/api/desk/canned')) })
  return (
    <Page title={t('menu.canned')}>
      <Loaded query={query}>
        {({ items, variables }) => (
          <>
            <Rows
              label={t('menu.canned')}
              empty={t('canned.none')}
              rows={items}
              keyOf={({ name }) => name}
              columns={[
                {
                  title: t('canned.name'),
                  cell: ({ name, skill, words }) => (
                    <Button type="link" onClick={() => setWritten({ name, skill, ...words })}>
                      {name}
                    </Button>
                  ),
                },
                { title: t('chat.skill'), cell: ({ skill }) => (skill ? t(`skill.${skill}`) : t('chat.anySkill')) },
                { title: t('canned.words'), cell: ({ words }) => <span className="words">{say(words)}</span> },
                {
                  title: t('canned.version'),
                  cell: ({ version, byName, at }) => `${version} · ${byName} · ${formatInstant(at, language)}`,
                },
              ]}
            />
            <Form written={written} variables={variables} onChange={setWritten} />
          </>
        )}
      </Loaded>
      <Hours />
    </Page>
  )
}

interface FormProps {
  readonly written: Written
  readonly variables: readonly string[]
  readonly onChange: (written: Written) => void
}

function Form({ written, variables, onChange }: FormProps) {
  const t = useWords()
  const client = useQueryClient()
  const keep = useWrite(
    ({ name, skill, zh, en, isRetired }: Written & { isRetired: boolean }, headers) =>
      take(api.POST('/api/desk/canned', { body: { name, skill, words: { zh, en }, isRetired }, headers })),
    (now) => {
      client.setQueryData(['canned'], now)
      onChange(nothing)
    },
  )
  const isReady = [written.name, written.zh, written.en].every((words) => words.trim() !== '')
  return (
    <Card title={t('canned.write')}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) keep.mutate({ ...written, isRetired: false })
        }}
      >
        <p className="soft">{t('canned.about', { variables: variables.map((name) => `{${name}}`).join(' ') })}</p>
        <Labelled label={t('canned.name')}>
          {(id) => (
            <Input
              id={id}
              maxLength={60}
              value={written.name}
              onChange={(event) => onChange({ ...written, name: event.target.value })}
            />
          )}
        </Labelled>
        <Labelled label={t('chat.skill')}>
          {(id) => (
            <select
              id={id}
              value={written.skill ?? ''}
              onChange={(event) =>
                onChange({ ...written, skill: skills.find((skill) => skill === event.target.value) ?? null })
              }
            >
              <option value="">{t('chat.anySkill')}</option>
              {skills.map((skill) => (
                <option key={skill} value={skill}>
                  {t(`skill.${skill}`)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {(['zh', 'en'] as const).map((language) => (
          <Labelled key={language} label={t(`canned.in.${language}`)}>
            {(id) => (
              <Input.TextArea
                id={id}
                autoSize={{ minRows: 2, maxRows: 6 }}
                maxLength={2_000}
                value={written[language]}
                onChange={(event) => onChange({ ...written, [language]: event.target.value })}
              />
            )}
          </Labelled>
        ))}
        <WriteFault error={keep.error} />
        <div className="row">
          <Button type="primary" htmlType="submit" disabled={!isReady} loading={keep.isPending}>
            {t('canned.keep')}
          </Button>
          <Button disabled={!isReady || keep.isPending} onClick={() => keep.mutate({ ...written, isRetired: true })}>
            {t('canned.retire')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
