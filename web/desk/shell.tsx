// The frame: the menu of what one may do, the business date, the language, the theme, and the way out.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { NavLink, Outlet, useLocation, useNavigate, useRouteError } from 'react-router'
import { api, finish, take } from '../shared/client.ts'
import { formatDay } from '../shared/date.ts'
import { setLanguage, useLanguage } from '../shared/i18n.ts'
import { setLooks } from '../shared/looks.ts'
import { StillHere } from './chat/presence.tsx'
import { Failed } from './parts/state.tsx'
import { useMay, useStaff } from './session.tsx'
import { useWords } from './words.ts'

interface Item {
  readonly to: string
  readonly permission?: string
}

export const menu: readonly { readonly group: string; readonly items: readonly Item[] }[] = [
  {
    group: 'work',
    items: [
      { to: '/' },
      { to: '/requests', permission: 'queue.read' },
      { to: '/claims', permission: 'claim.read' },
      { to: '/calls', permission: 'request.decide' },
      { to: '/conversations', permission: 'chat.answer' },
      { to: '/call-backs', permission: 'chat.answer' },
      { to: '/mails', permission: 'chat.answer' },
      { to: '/cases', permission: 'chat.answer' },
    ],
  },
  {
    group: 'look',
    items: [
      { to: '/customers', permission: 'customer.read' },
      { to: '/products', permission: 'product.read' },
      { to: '/ledger', permission: 'ledger.read' },
      { to: '/figures', permission: 'claim.read' },
      { to: '/agents', permission: 'customer.read' },
      { to: '/attorneys', permission: 'customer.read' },
      { to: '/hospitals', permission: 'claim.read' },
      { to: '/channels', permission: 'ledger.read' },
      { to: '/canned', permission: 'chat.answer' },
      { to: '/articles', permission: 'knowledge.edit' },
      { to: '/gaps', permission: 'knowledge.edit' },
      { to: '/ask-figures', permission: 'knowledge.edit' },
    ],
  },
  {
    group: 'run',
    items: [
      { to: '/days', permission: 'ledger.read' },
      { to: '/claim-settings', permission: 'claim.read' },
      { to: '/declarations', permission: 'product.read' },
      { to: '/outbox', permission: 'outbox.replay' },
      { to: '/inbox', permission: 'inbox.read' },
      { to: '/clock', permission: 'clock.move' },
    ],
  },
]

export function nameOf(to: string): string {
  return `menu.${to === '/' ? 'home' : to.slice(1)}`
}

export function Shell() {
  const t = useWords()
  const may = useMay()
  const [open, setOpen] = useState(false)
  const { pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu of a small screen
  useEffect(() => setOpen(false), [pathname])
  return (
    <div className="frame" data-open={open}>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <header className="bar">
        <button
          type="button"
          className="burger"
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpen(!open)}
        >
          {t('shell.menu')}
        </button>
        <span className="brand">{t('shell.title')}</span>
        <BusinessDate />
        <span className="spring" />
        <Choices />
      </header>
      <Menu />
      {may('chat.answer') ? <StillHere /> : null}
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}

function Menu() {
  const t = useWords()
  const may = useMay()
  return (
    <nav id="menu" className="menu" aria-label={t('shell.menu')}>
      {menu.map(({ group, items }) => {
        const shown = items.filter(({ permission }) => !permission || may(permission))
        if (shown.length === 0) return null
        return (
          <section key={group} aria-label={t(`menu.group.${group}`)}>
            <p className="menu-group">{t(`menu.group.${group}`)}</p>
            {shown.map(({ to }) => (
              <NavLink key={to} to={to} end={to === '/'}>
                {t(nameOf(to))}
              </NavLink>
            ))}
          </section>
        )
      })}
      <Choices />
    </nav>
  )
}

export function useClock() {
  return useQuery({ queryKey: ['clock'], queryFn: () => take(api.GET('/api/clock')), refetchInterval: 60_000 })
}

function BusinessDate() {
  const t = useWords()
  const { language } = useLanguage()
  const { data } = useClock()
  if (!data) return null
  const isMoved = data.aheadMs > 60_000
  return (
    <span className={isMoved ? 'date moved' : 'date'} title={isMoved ? t('shell.moved') : undefined}>
      {formatDay(data.today, language)}
      {isMoved ? ` · ${t('shell.moved')}` : ''}
    </span>
  )
}

function Choices() {
  const t = useWords()
  const { language } = useLanguage()
  const { data: staff } = useStaff()
  const client = useQueryClient()
  const navigate = useNavigate()
  const isDark = document.documentElement.dataset.theme === 'dark'
  const leave = async () => {
    await finish(api.POST('/api/desk/sign-out'))
    client.clear()
    client.setQueryData(['staff'], null)
    navigate('/sign-in')
  }
  return (
    <div className="choices">
      <Button type="text" size="small" onClick={() => void setLanguage(language === 'zh' ? 'en' : 'zh')}>
        {language === 'zh' ? 'English' : '中文'}
      </Button>
      <Button type="text" size="small" onClick={() => setLooks({ theme: isDark ? 'light' : 'dark' })}>
        {t(isDark ? 'shell.light' : 'shell.dark')}
      </Button>
      {staff ? <span className="who">{staff.name}</span> : null}
      <Button type="text" size="small" onClick={() => void leave()}>
        {t('shell.leave')}
      </Button>
    </div>
  )
}

export function Broken() {
  const error = useRouteError()
  return (
    <main>
      <Failed error={error} retry={() => location.reload()} />
    </main>
  )
}
