// Fields of an article's form: texts of several lines, and lists written one a line.
import { Input } from 'antd'
import { useId, useState } from 'react'

export interface Area {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
  readonly hint?: string | undefined
}

export function AreaField({ label, value, onChange, rows = 4, hint }: Area) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: rows, maxRows: 16 }}
        value={value}
        aria-describedby={hint ? `${id}hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint ? (
        <span id={`${id}hint`} className="soft">
          {hint}
        </span>
      ) : null}
    </div>
  )
}

export function linesOf(written: string): string[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0)
}

interface LinesProps extends Omit<Area, 'value' | 'onChange'> {
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
}

/** One item a line; what is being typed stays as it is typed. */
export function LinesField({ value, onChange, ...rest }: LinesProps) {
  const [typed, setTyped] = useState(value.join('\n'))
  const shown = linesOf(typed).join('\n') === value.join('\n') ? typed : value.join('\n')
  return (
    <AreaField
      {...rest}
      value={shown}
      onChange={(text) => {
        setTyped(text)
        onChange(linesOf(text))
      }}
    />
  )
}
