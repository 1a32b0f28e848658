// Finding many sealed values at once by their blind indexes.
import { blindIndex } from './crypto.ts'

interface Found {
  readonly index: Buffer
  readonly found: string
}

/** What each value leads to, by value; `ask` is given the blind indexes, and answers with those it knows. */
export async function findIndexed(
  values: readonly string[],
  purpose: string,
  ask: (indexes: Buffer[]) => Promise<readonly Found[]>,
): Promise<ReadonlyMap<string, string>> {
  if (values.length === 0) return new Map()
  const written = new Map(values.map((value) => [blindIndex(purpose, value).toString('hex'), value]))
  const rows = await ask([...written.keys()].map((hex) => Buffer.from(hex, 'hex')))
  return new Map(
    rows.flatMap(({ index, found }) => {
      const value = written.get(index.toString('hex'))
      return value === undefined ? [] : [[value, found] as const]
    }),
  )
}
