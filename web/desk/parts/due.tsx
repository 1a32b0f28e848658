// A statutory clock: the day, how near it is, and the law it runs by.

import { daysBetween, formatDay } from '../../shared/date.ts'
import { useLanguage } from '../../shared/i18n.ts'
import { useClock } from '../shell.tsx'
import { useWords } from '../words.ts'
import { Mark, type Tone } from './page.tsx'

interface DueProps {
  readonly dueOn: string
  readonly basis?: string
  readonly paused?: boolean
  readonly stopped?: boolean
}

export function Due({ dueOn, basis, paused = false, stopped = false }: DueProps) {
  const t = useWords()
  const { language } = useLanguage()
  const { data: clock } = useClock()
  const left = clock ? daysBetween(clock.today, dueOn) : 0
  const tone: Tone = stopped || paused ? 'plain' : left < 0 ? 'bad' : left <= 1 ? 'warn' : 'good'
  const words = stopped
    ? t('due.stopped')
    : paused
      ? t('due.paused')
      : left < 0
        ? t('due.late', { count: -left })
        : t('due.left', { count: left })
  return (
    <span>
      <span title={basis}>{formatDay(dueOn, language)}</span> <Mark tone={tone}>{words}</Mark>
    </span>
  )
}
