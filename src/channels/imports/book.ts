// Everything that was read, with what was rejected of it and why.
import type { Text } from '../../kit/index.ts'
import type { Fault } from './cells.ts'
import { type Kind, kinds } from './fields.ts'
import type { Place, Row } from './rows.ts'

export interface Rejected extends Place, Fault {}

export interface Book {
  readonly rows: { readonly [K in Kind]: Row<K>[] }
  /** How many rows each kind had, rejected ones too. */
  readonly read: Record<Kind, number>
  readonly rejected: readonly Rejected[]
  reject(place: Place, field: string, value: string, reason: Text): void
  isRejected(place: Place): boolean
  /** Keeps the row out though its own cells are right: another row it belongs to is not. */
  holdBack(place: Place, because: Place): void
}

export function openBook(): Book {
  const rejected: Rejected[] = []
  const known = new Set<string>()
  const out: Record<Kind, Set<number>> = byKind(() => new Set())
  const reject: Book['reject'] = ({ kind, file, row, index }, field, value, reason) => {
    const said = `${kind} ${index} ${field} ${reason.en}`
    if (known.has(said)) return
    known.add(said)
    out[kind].add(index)
    rejected.push({ kind, file, row, index, field, value, reason })
  }
  return {
    rows: {
      customers: [],
      families: [],
      accounts: [],
      policies: [],
      beneficiaries: [],
      premiums: [],
      loans: [],
      payments: [],
      openings: [],
    },
    read: byKind(() => 0),
    rejected,
    reject,
    isRejected: ({ kind, index }) => out[kind].has(index),
    holdBack(place, { file, row }) {
      reject(place, '', '', {
        zh: `它所属的 ${file} 第 ${row} 行没有通过，一并留下`,
        en: `held back with row ${row} of ${file}, which was rejected`,
      })
    },
  }
}

export function byKind<T>(make: (kind: Kind) => T): Record<Kind, T> {
  const [customers, families, accounts, policies, beneficiaries, premiums, loans, payments, openings] = kinds
  return {
    [customers]: make(customers),
    [families]: make(families),
    [accounts]: make(accounts),
    [policies]: make(policies),
    [beneficiaries]: make(beneficiaries),
    [premiums]: make(premiums),
    [loans]: make(loans),
    [payments]: make(payments),
    [openings]: make(openings),
  }
}

/** A pointer to where something stands: `/policies/12/premium` is row 12 of the file of policies. */
export function pointerTo({ kind, row, field }: Pick<Rejected, 'kind' | 'row' | 'field'>): string {
  return field === '' ? `/${kind}/${row}` : `/${kind}/${row}/${field}`
}
