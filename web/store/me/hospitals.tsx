// Hospitals that may tell of visits: each allowed by itself, in words one can read, and taken back with one button.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { ConnectedHospital } from '../../shared/shapes.ts'
import { useWrite } from '../../shared/write.ts'
import { Page, Section } from '../parts/page.tsx'
import { Empty, Loaded, WriteFault } from '../parts/state.tsx'
import { AllowHospital } from './allow-hospital.tsx'

export type HospitalPerson = ConnectedHospital['people'][number]

export function Hospitals() {
  const { t } = useTranslation()
  const hospitals = useQuery({ queryKey: ['hospitals'], queryFn: () => take(api.GET('/api/hospitals')) })
  return (
    <Page title={t('hospitals.title')} lead={t('hospitals.lead')}>
      <Loaded query={hospitals}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={t('hospitals.none')}
              hint={t('hospitals.noneHint')}
              to="/claims/new"
              action={t('claims.new')}
            />
          ) : (
            items.map(({ providerId, name, people }) => (
              <Section key={providerId} title={name}>
                <ul className="stack plain-list">
                  {people.map((person) => (
                    <Person key={person.customerId} providerId={providerId} hospital={name} person={person} />
                  ))}
                </ul>
              </Section>
            ))
          )
        }
      </Loaded>
      <p className="soft small">
        {t('hospitals.always')} <Link to="/claims">{t('claims.title')}</Link>
      </p>
    </Page>
  )
}

interface PersonProps {
  readonly providerId: string
  readonly hospital: string
  readonly person: HospitalPerson
}

function Person({ providerId, hospital, person }: PersonProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const { consent, name } = person
  return (
    <li className="card stack tight">
      <p className="row">
        <strong className="grow">{name}</strong>
        <span className={consent ? 'tag good' : 'tag'}>
          {t(consent ? 'hospitals.allowed' : 'hospitals.notAllowed')}
        </span>
      </p>
      {consent ? (
        <p className="soft small">
          {t(consent.standing ? 'hospitals.standing' : 'hospitals.asked')} ·{' '}
          {t('hospitals.until', { day: formatDay(consent.untilOn, language) })}
        </p>
      ) : null}
      {consent ? <Stop providerId={providerId} customerId={person.customerId} /> : null}
      {consent || isOpen ? null : (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {t('hospitals.allow', { name })}
        </button>
      )}
      {isOpen && !consent ? <AllowHospital providerId={providerId} hospital={hospital} person={person} /> : null}
    </li>
  )
}

function Stop({ providerId, customerId }: { readonly providerId: string; readonly customerId: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const path = { providerId, customerId }
  const stop = useWrite(
    (_: string, headers) =>
      take(api.DELETE('/api/hospitals/{providerId}/consents/{customerId}', { params: { path }, headers })),
    () => {
      for (const key of ['hospitals', 'found-claims', 'consents']) void client.invalidateQueries({ queryKey: [key] })
    },
  )
  return (
    <>
      <button type="button" className="button danger" disabled={stop.isPending} onClick={() => stop.mutate(customerId)}>
        {t('hospitals.stop')}
      </button>
      <WriteFault error={stop.error} />
    </>
  )
}
