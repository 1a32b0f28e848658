// 办: everything that can be done, found by its everyday words; first what is already begun.
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useLanguage } from '../../shared/i18n.ts'
import type { Service } from '../../shared/shapes.ts'
import { Icon } from '../parts/icon.tsx'
import { Page, Section } from '../parts/page.tsx'
import { Empty, Loaded } from '../parts/state.tsx'
import { useMe } from '../session.tsx'
import { OpenRequests } from './open-requests.tsx'
import { headingOf, headings } from './service-headings.ts'
import { ServiceTile } from './service-tile.tsx'

export function useServices() {
  return useQuery({ queryKey: ['services'], queryFn: () => take(api.GET('/api/services')), staleTime: 600_000 })
}

export function Services() {
  const { t } = useTranslation()
  const { say } = useLanguage()
  const me = useMe()
  const services = useServices()
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search.trim().toLowerCase())
  const fits = ({ title, summary, says }: Service) =>
    [say(title), say(summary), ...says].some((words) => words.toLowerCase().includes(wanted))
  return (
    <Page wide title={t('services.title')} lead={t('services.lead')}>
      <div className="search">
        <Icon name="search" />
        <input
          className="input"
          type="search"
          aria-label={t('services.search')}
          placeholder={t('services.placeholder')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      {me.data && wanted === '' ? <OpenRequests /> : null}
      <Loaded query={services}>
        {({ items }) => {
          const found = items.filter(fits)
          if (found.length === 0)
            return (
              <Empty title={t('services.none')} hint={t('services.noneHint')} to="/ask" action={t('services.ask')} />
            )
          const shown = headings.filter((heading) => found.some((service) => headingOf(service) === heading))
          return (
            <>
              {shown.length > 1 ? <Headings shown={shown} /> : null}
              {shown.map((heading) => (
                <Section key={heading} id={heading} title={t(`services.group.${heading}`)}>
                  <ul className="tiles">
                    {found
                      .filter((service) => headingOf(service) === heading)
                      .map((service) => (
                        <li key={service.id}>
                          <ServiceTile service={service} />
                        </li>
                      ))}
                  </ul>
                </Section>
              ))}
            </>
          )
        }}
      </Loaded>
      <p className="soft small">
        <Link to="/requests">{t('services.mine')}</Link>
      </p>
    </Page>
  )
}

/** Straight to a heading: sixty services are a long way to scroll. */
function Headings({ shown }: { readonly shown: readonly (typeof headings)[number][] }) {
  const { t } = useTranslation()
  return (
    <nav className="chips in-a-row" aria-label={t('services.headings')}>
      {shown.map((heading) => (
        <a key={heading} className="chip" href={`#${heading}`}>
          {t(`services.group.${heading}`)}
        </a>
      ))}
    </nav>
  )
}
