// What is agreed to stands in full before the button; nothing is ticked beforehand (PIPL §14, §29).
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Identify } from '../flow/identify.tsx'
import { Choices } from '../parts/choices.tsx'
import { WriteFault } from '../parts/state.tsx'
import { useMe } from '../session.tsx'
import type { HospitalPerson } from './hospitals.tsx'

interface AllowProps {
  readonly providerId: string
  readonly hospital: string
  readonly person: HospitalPerson
}

const ways = ['asked', 'standing'] as const

export function AllowHospital({ providerId, hospital, person }: AllowProps) {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const client = useQueryClient()
  const me = useMe()
  const accounts = useQuery({ queryKey: ['accounts'], queryFn: () => take(api.GET('/api/me/accounts')) })
  const [way, setWay] = useState<(typeof ways)[number]>()
  const [account, setAccount] = useState<string>()
  const [agreed, setAgreed] = useState(false)
  const { customerId, words } = person
  const own = accounts.data?.items ?? []
  const accountId = account ?? own[0]?.id
  const allow = useWrite(
    (body: { standing: boolean; untilOn: string; accountId: string; agreed: true }, headers) =>
      take(
        api.PUT('/api/hospitals/{providerId}/consents/{customerId}', {
          params: { path: { providerId, customerId } },
          body,
          headers,
        }),
      ),
    () => client.invalidateQueries({ queryKey: ['hospitals'] }),
  )
  if (me.data?.level === 'code')
    return <Identify level="id" onDone={() => client.invalidateQueries({ queryKey: ['me'] })} />
  if (accounts.data && own.length === 0) return <Link to="/me/accounts">{t('form.addAccount')}</Link>
  return (
    <div className="stack">
      <Choices
        legend={t('hospitals.way')}
        value={way}
        options={ways.map((value) => ({ value, label: t(`hospitals.${value}`), note: t(`hospitals.${value}Note`) }))}
        onChange={(value) => {
          setWay(ways.find((one) => one === value))
          setAgreed(false) // the words are others
        }}
      />
      {own.length > 1 ? (
        <Choices
          legend={t('hospitals.account')}
          value={accountId}
          options={own.map(({ id, name }) => ({ value: id, label: say(name) }))}
          onChange={setAccount}
        />
      ) : null}
      {way ? (
        <label className="choice">
          <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} />
          <span>{say(words[way])}</span>
        </label>
      ) : null}
      <WriteFault error={allow.error} />
      <button
        type="button"
        className="button full"
        disabled={!way || !agreed || !accountId || allow.isPending}
        onClick={() => {
          if (way && accountId)
            allow.mutate({ standing: way === 'standing', untilOn: words.untilOn, accountId, agreed: true })
        }}
      >
        {t('hospitals.agree', { hospital })}
      </button>
    </div>
  )
}
