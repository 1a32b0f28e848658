// A table that becomes cards on a small screen, and its pages by key.
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { useWords } from '../words.ts'
import { Nothing } from './state.tsx'

export interface Column<T> {
  readonly title: string
  readonly cell: (row: T) => ReactNode
  /** Amounts stand on the right. */
  readonly isAmount?: boolean
}

interface RowsProps<T> {
  readonly label: string
  readonly columns: readonly Column<T>[]
  readonly rows: readonly T[]
  readonly keyOf: (row: T) => string
  readonly empty: string
}

export function Rows<T>({ label, columns, rows, keyOf, empty }: RowsProps<T>) {
  if (rows.length === 0) return <Nothing>{empty}</Nothing>
  return (
    <table className="rows" aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ title, isAmount }) => (
            <th key={title} scope="col" className={isAmount ? 'amount' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ title, cell, isAmount }) => (
              <Cell key={title} title={title} isAmount={isAmount === true}>
                {cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProps {
  readonly title: string
  readonly isAmount: boolean
  readonly children: ReactNode
}

// A name, a day or a word stays on one line, whatever long text stands beside it.
const longestWhole = 24

function Cell({ title, isAmount, children }: CellProps) {
  const isWhole = typeof children === 'string' && children.length <= longestWhole
  return (
    <td data-label={title} className={isAmount ? 'amount' : isWhole ? 'whole' : undefined}>
      {children}
    </td>
  )
}

/** The address with another value, or without one; anything but turning a page goes back to the first. */
export function withSearch(name: string, value?: string | null): (now: URLSearchParams) => URLSearchParams {
  return (now) => {
    const changed = new URLSearchParams(now)
    changed.delete('after')
    if (value) changed.set(name, value)
    else changed.delete(name)
    return changed
  }
}

/** The key of the page shown, kept in the address. */
export function useAfter(): string | undefined {
  const [search] = useSearchParams()
  return search.get('after') ?? undefined
}

/** To the next page, and back to the first; nothing when there is only one. */
export function Pager({ next }: { readonly next: string | null }) {
  const t = useWords()
  const [search, setSearch] = useSearchParams()
  const after = search.get('after')
  if (!next && !after) return null
  const go = (key: string | null) => setSearch(withSearch('after', key))
  return (
    <div className="pager">
      <Button disabled={!after} onClick={() => go(null)}>
        {t('pager.first')}
      </Button>
      <Button disabled={!next} onClick={() => go(next)}>
        {t('pager.next')}
      </Button>
    </div>
  )
}

interface PickProps<V extends string> {
  readonly name: string
  readonly label: string
  readonly values: readonly V[]
  readonly words: (value: V) => string
  readonly first: V
}

/** A filter kept in the address; choosing goes back to the first page. */
export function usePick<V extends string>({ name, values, first }: Pick<PickProps<V>, 'name' | 'values' | 'first'>): V {
  const [search] = useSearchParams()
  return values.find((value) => value === search.get(name)) ?? first
}

export function PickBar<V extends string>({ name, label, values, words, first }: PickProps<V>) {
  const chosen = usePick({ name, values, first })
  const [, setSearch] = useSearchParams()
  return (
    <fieldset className="pick">
      <legend>{label}</legend>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => setSearch(withSearch(name, value))}
        >
          {words(value)}
        </button>
      ))}
    </fieldset>
  )
}
