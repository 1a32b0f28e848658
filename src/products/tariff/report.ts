// What an import could not read and what it took for granted, each with the place and what stood there.
import type { Text } from '../../kit/index.ts'
import type { Place } from './sheet.ts'

export interface Remark {
  /** Not read and not written; or read on an assumption a person should look at. */
  readonly kind: 'unread' | 'assumed'
  readonly place: Place
  /** What stood there. */
  readonly stood: string
  readonly why: Text
}

/** `rates.md 表 2 行 3 列 1「—」: … / …` */
export function writeRemark({ place, stood, why }: Remark): string {
  const table = place.table > 0 ? ` 表 table ${place.table}` : ''
  const row = place.row > 0 ? ` 行 row ${place.row}` : ''
  const column = place.column > 0 ? ` 列 column ${place.column}` : ''
  return `${place.file}${table}${row}${column}「${stood}」: ${why.zh} / ${why.en}`
}
