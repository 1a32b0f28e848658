// Reasons for the customer, in Chinese; in English too where it is known, else the Chinese stands for both.
import { Input } from 'antd'
import { useId } from 'react'
import type { Text } from '../../shared/text.ts'
import { useWords } from '../words.ts'

export interface ReasonsValue {
  readonly zh: string
  readonly en: string
}

export const emptyReasons: ReasonsValue = { zh: '', en: '' }

/** One reason a line. */
export function reasonsOf({ zh, en }: ReasonsValue): Text[] {
  const english = lines(en)
  return lines(zh).map((line, index) => ({ zh: line, en: english[index] ?? line }))
}

function lines(written: string): string[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0)
}

interface ReasonsProps {
  readonly label: string
  readonly value: ReasonsValue
  readonly onChange: (value: ReasonsValue) => void
}

export function Reasons({ label, value, onChange }: ReasonsProps) {
  const t = useWords()
  const zh = useId()
  const en = useId()
  return (
    <>
      <div className="field">
        <label htmlFor={zh}>{label}</label>
        <Input.TextArea
          id={zh}
          rows={3}
          value={value.zh}
          onChange={(event) => onChange({ ...value, zh: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={en}>{t('reasons.english')}</label>
        <Input.TextArea
          id={en}
          rows={2}
          value={value.en}
          onChange={(event) => onChange({ ...value, en: event.target.value })}
        />
      </div>
    </>
  )
}
