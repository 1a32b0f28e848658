// The frame around every page: header, the five counters, the offline notice.
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router'
import { setLanguage, useLanguage } from '../shared/i18n.ts'
import { visitNow } from '../shared/visit.ts'
import { useActing } from './acting/acting.ts'
import { ActingBanner } from './acting/banner.tsx'
import { VisitBar } from './counter/visit-bar.tsx'
import { useNews } from './news.ts'
import { Icon, Mark } from './parts/icon.tsx'
import { Failed } from './parts/state.tsx'
import { useMe } from './session.tsx'

const counters = ['ask', 'policies', 'business', 'benefits', 'buy'] as const
// what a mandate can be for; the rest is everybody's own
const forOthers = ['policies', 'business'] as const
const addresses = {
  ask: '/ask',
  policies: '/policies',
  business: '/services',
  benefits: '/benefits',
  buy: '/products',
} as const

export function Shell() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const visitId = visitNow()
  useNews()
  // signing in and checking a document are done for their own sake: nothing beside them
  const isAlone = visitId !== undefined || /^\/(sign-in|step-up|verify|demo|inbox|counter)\b/.test(pathname)
  // filling in something wants the whole phone; on a wide screen there is room for both
  const isFocused = /^\/(requests\/.|errands\/.|claims\/new)/.test(pathname)
  return (
    <div className={`shell ${isAlone ? '' : 'with-counters'} ${isFocused ? 'focused' : ''}`}>
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <Top />
      <main id="main" className="main">
        {visitId ? <VisitBar visitId={visitId} /> : null}
        <Offline />
        {isAlone ? null : <ActingBanner />}
        <Outlet />
      </main>
      {isAlone ? null : <Counters />}
      <ScrollRestoration />
    </div>
  )
}

function Top() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { pathname, key } = useLocation()
  const navigate = useNavigate()
  const me = useMe()
  const isDeep = pathname.split('/').filter(Boolean).length > 1 || pathname === '/step-up'
  const back = () => (key === 'default' ? navigate('/') : navigate(-1))
  return (
    <header className="top">
      {isDeep ? (
        <button type="button" className="top-button" onClick={back} aria-label={t('nav.back')}>
          <Icon name="back" />
        </button>
      ) : null}
      <Link className="top-name" to="/" aria-label={t('nav.home')}>
        <Mark />
        <span>{t('name')}</span>
      </Link>
      <span className="grow" />
      <button
        type="button"
        className="top-button"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {language === 'zh' ? 'EN' : '中文'}
      </button>
      {me.data && !visitNow() ? (
        <Link className="top-button" to="/me" aria-label={t('nav.me')}>
          <Icon name="person" />
        </Link>
      ) : (
        <Link className="top-button" to="/settings" aria-label={t('nav.settings')}>
          <Icon name="large" />
        </Link>
      )}
    </header>
  )
}

function Counters() {
  const { t } = useTranslation()
  const shown = useActing() ? forOthers : counters
  const { language } = useLanguage()
  return (
    <nav className="counters" aria-label={t('nav.counters')}>
      <ul>
        {shown.map((counter) => (
          <li key={counter}>
            <NavLink className="counter" to={addresses[counter]}>
              <span className="seal" aria-hidden="true">
                {language === 'zh' ? t(`counter.${counter}.seal`) : <Icon name={counter} />}
              </span>
              {t(`counter.${counter}.name`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function watchLine(listen: () => void): () => void {
  window.addEventListener('online', listen)
  window.addEventListener('offline', listen)
  return () => {
    window.removeEventListener('online', listen)
    window.removeEventListener('offline', listen)
  }
}

function Offline() {
  const { t } = useTranslation()
  const isOnline = useSyncExternalStore(watchLine, () => navigator.onLine)
  return <div role="status">{isOnline ? null : <p className="offline">{t('state.offline')}</p>}</div>
}

/** A page that broke: the frame stays, with a way on. */
export function Broken() {
  return (
    <main className="main">
      <Failed error={undefined} retry={() => window.location.reload()} />
    </main>
  )
}
