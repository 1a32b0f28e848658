// A statement the server has planned: sent by its name, its columns described once a connection and not at every call.
import pg from 'pg'
import { inRows } from './naming.ts'

interface Shape {
  readonly names: readonly string[]
  readonly readers: readonly ((written: string) => unknown)[]
  /** A row with all its columns, to be copied: quicker than to let each grow. */
  readonly empty: Readonly<Record<string, null>>
}

interface Known {
  /** The connection, but for describing. */
  readonly quiet: pg.Connection
  readonly shapes: Map<string, Shape>
}

/** What came back: the server's word for what was done (`INSERT 0 1`), and the rows by our names. */
export interface Ran {
  readonly said: string
  readonly rows: Record<string, unknown>[]
}

const noColumns: Shape = { names: [], readers: [], empty: {} }
const connections = new WeakMap<pg.Connection, Known>()

/** Runs a statement under its name: the same name is the same text wherever it is said. */
export function runPlanned(
  client: pg.ClientBase,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Ran> {
  const rows: Record<string, unknown>[] = []
  let said = ''
  let shapes: Map<string, Shape> | undefined
  let shape: Shape | undefined
  let unread: unknown
  // A connection that is asked several things at once takes nothing but pg's own queries: these are its parts that differ.
  const query = new pg.Query(text)
  const send = query.submit
  Object.assign(query, {
    name,
    values,
    submit(connection: pg.Connection): unknown {
      const known = knownOf(connection)
      shapes = known.shapes
      shape = shapes.get(name)
      return send.call(query, shape ? known.quiet : connection)
    },
    handleRowDescription({ fields }: { fields: readonly pg.FieldDef[] }): void {
      shape = shapeOf(fields)
    },
    handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
      try {
        rows.push(rowOf(shape ?? noColumns, fields))
      } catch (error) {
        unread = error
      }
    },
    handleCommandComplete({ text: word }: { text: string }): void {
      said = word
      shapes?.set(name, shape ?? noColumns)
    },
  })
  return new Promise<Ran>((resolve, reject) => {
    const callback = (error: Error | null) => (error || unread ? reject(error ?? unread) : resolve({ said, rows }))
    client.query(Object.assign(query, { callback }))
  }).catch((error: unknown) => {
    // the way back to whoever asked, not to the socket
    if (error instanceof Error) Error.captureStackTrace(error)
    throw error
  })
}

function knownOf(connection: pg.Connection): Known {
  const known = connections.get(connection)
  if (known) return known
  const quiet: pg.Connection = Object.assign(Object.create(connection), { describe: () => undefined })
  const fresh = { quiet, shapes: new Map<string, Shape>() }
  connections.set(connection, fresh)
  return fresh
}

function shapeOf(fields: readonly pg.FieldDef[]): Shape {
  const names = fields.map(({ name }) => inRows(name))
  return {
    names,
    empty: Object.fromEntries(names.map((name) => [name, null])),
    readers: fields.map(({ dataTypeID }) => pg.types.getTypeParser(dataTypeID, 'text')),
  }
}

function rowOf({ names, readers, empty }: Shape, fields: readonly (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = { ...empty }
  for (let place = 0; place < fields.length; place += 1) {
    const written = fields[place] ?? null
    if (written !== null) row[names[place] ?? ''] = readers[place]?.(written)
  }
  return row
}
