// Somebody who is no customer yet: name and number from their paper, then they are served like anybody.
import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { api, take } from '../../shared/client.ts'
import { useWrite } from '../../shared/write.ts'
import { Card } from '../parts/page.tsx'
import { WriteFault } from '../parts/state.tsx'
import { useWords } from '../words.ts'

const fields = ['name', 'idNumber', 'phone'] as const

export function Visitor() {
  const t = useWords()
  const formId = useId()
  const navigate = useNavigate()
  const [given, setGiven] = useState({ name: '', idNumber: '', phone: '' })
  const register = useWrite(
    ({ name, idNumber, phone }: typeof given, headers) =>
      take(api.POST('/api/desk/customers', { body: { name, idNumber, ...(phone ? { phone } : {}) }, headers })),
    ({ customerId }) => navigate(`/customers/${customerId}`),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    register.mutate({ name: given.name.trim(), idNumber: given.idNumber.trim(), phone: given.phone.trim() })
  }
  return (
    <Card title={t('visitor.title')}>
      <p className="soft">{t('visitor.about')}</p>
      <form onSubmit={submit}>
        {fields.map((field) => (
          <div key={field} className="field">
            <label htmlFor={`${formId}-${field}`}>{t(`customer.${field}`)}</label>
            <Input
              id={`${formId}-${field}`}
              autoComplete="off"
              value={given[field]}
              onChange={(event) => setGiven({ ...given, [field]: event.target.value })}
            />
          </div>
        ))}
        <WriteFault error={register.error} />
        <Button htmlType="submit" loading={register.isPending} disabled={!given.name.trim() || !given.idNumber.trim()}>
          {t('visitor.do')}
        </Button>
      </form>
    </Card>
  )
}
