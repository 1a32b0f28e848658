// The sandbox's clock: forward only, with a clear warning of what follows.
import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Input, Modal } from 'antd'
import { useId, useState } from 'react'
import { api, take } from '../../shared/client.ts'
import { daysBetween, formatDay, formatInstant } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useWrite } from '../../shared/write.ts'
import { Card, Facts, Page } from '../parts/page.tsx'
import { Loaded, WriteFault } from '../parts/state.tsx'
import { useClock } from '../shell.tsx'
import { useWords } from '../words.ts'

const steps = [1, 7, 30, 60] as const

export function ClockPage() {
  const t = useWords()
  const { language } = useLanguage()
  const query = useClock()
  const client = useQueryClient()
  const id = useId()
  const [to, setTo] = useState('')
  const [sure, setSure] = useState(false)
  const move = useWrite(
    (day: string, headers) => take(api.POST('/api/desk/clock', { body: { to: day }, headers })),
    async () => {
      setSure(false)
      setTo('')
      await client.invalidateQueries()
    },
  )
  return (
    <Page title={t('menu.clock')}>
      <Loaded query={query}>
        {({ today, now, movable, aheadMs }) => {
          const days = to ? daysBetween(today, to) : 0
          return (
            <Card title={t('clock.now')}>
              <Facts
                items={[
                  [t('clock.today'), formatDay(today, language)],
                  [t('clock.instant'), formatInstant(now, language)],
                  [t('clock.ahead'), t('clock.days', { count: Math.round(aheadMs / 86_400_000) })],
                ]}
              />
              {movable ? (
                <>
                  <Alert type="warning" showIcon title={t('clock.warning')} description={t('clock.follows')} />
                  <div className="field">
                    <label htmlFor={id}>{t('clock.to')}</label>
                    <div className="row">
                      <Input
                        id={id}
                        type="date"
                        min={today}
                        value={to}
                        onChange={(event) => setTo(event.target.value)}
                        style={{ width: '11rem' }}
                      />
                      {steps.map((step) => (
                        <Button key={step} onClick={() => setTo(plus(today, step))}>
                          {t('clock.plus', { count: step })}
                        </Button>
                      ))}
                    </div>
                  </div>
                  <WriteFault error={move.error} />
                  <Button
                    type="primary"
                    danger
                    disabled={days <= 0}
                    onClick={() => setSure(true)}
                    style={{ justifySelf: 'start' }}
                  >
                    {t('clock.move')}
                  </Button>
                  <Modal
                    open={sure}
                    title={t('clock.sure')}
                    okText={t('clock.move')}
                    okButtonProps={{ danger: true, loading: move.isPending }}
                    onOk={() => move.mutate(to)}
                    onCancel={() => setSure(false)}
                  >
                    <p>{t('clock.moves', { day: to ? formatDay(to, language) : '', count: days })}</p>
                    <p>{t('clock.follows')}</p>
                  </Modal>
                </>
              ) : (
                <Alert type="info" showIcon title={t('clock.fixed')} />
              )}
            </Card>
          )
        }}
      </Loaded>
    </Page>
  )
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
