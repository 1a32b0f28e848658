// Staff sign in with a password and the code of their authenticator.
import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { setLanguage, useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { WriteFault } from '../parts/state.tsx'
import { useStaff } from '../session.tsx'
import { useWords } from '../words.ts'

export function SignIn() {
  const t = useWords()
  const { language } = useLanguage()
  const staff = useStaff()
  const next = useNext()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [totp, setTotp] = useState('')
  const client = useQueryClient()
  const navigate = useNavigate()
  const enter = useWrite(
    (body: { login: string; password: string; totp: string }) => take(api.POST('/api/desk/sign-in', { body })),
    async () => {
      await client.invalidateQueries({ queryKey: ['staff'] })
      navigate(next)
    },
  )
  if (staff.data && !enter.isPending) return <Navigate to={next} replace />
  const submit = (event: FormEvent) => {
    event.preventDefault()
    enter.mutate({ login: login.trim(), password, totp: totp.trim() })
  }
  return (
    <main className="door">
      <form className="card" onSubmit={submit}>
        <div className="card-head">
          <h1>{t('shell.title')}</h1>
          <Button type="text" size="small" onClick={() => void setLanguage(language === 'zh' ? 'en' : 'zh')}>
            {language === 'zh' ? 'English' : '中文'}
          </Button>
        </div>
        <Line label={t('signIn.login')} value={login} onChange={setLogin} autoComplete="username" />
        <Line
          label={t('signIn.password')}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
        />
        <Line label={t('signIn.totp')} value={totp} onChange={setTotp} autoComplete="one-time-code" isCode />
        <WriteFault error={enter.error} />
        <Button type="primary" htmlType="submit" size="large" loading={enter.isPending} block>
          {t('signIn.enter')}
        </Button>
        <p className="soft">
          {t('signIn.demo')} <a href="/demo/inbox">{t('signIn.demoInbox')}</a>
        </p>
      </form>
    </main>
  )
}

/** Where the person wanted to go: only within the desk. */
function useNext(): string {
  const [search] = useSearchParams()
  const next = search.get('next') ?? '/'
  return /^\/(?![/\\])/.test(next) ? next : '/'
}

interface LineProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoComplete: string
  readonly type?: string
  readonly isCode?: boolean
}

function Line({ label, value, onChange, autoComplete, type = 'text', isCode = false }: LineProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        required
        size="large"
        type={type}
        value={value}
        autoComplete={autoComplete}
        inputMode={isCode ? 'numeric' : 'text'}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
