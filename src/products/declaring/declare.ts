// The products of a running store: those of the folder, with what was declared at the desk, here or by another process.
import type { StaffActor } from '../../identity/index.ts'
import { badInput, type Db, type Tx } from '../../kit/index.ts'
import { type Products, productsOf } from '../load.ts'
import { type Declaration, type DeclarationAsked, declarationOf, withDeclarations } from './declaration.ts'
import { declarationFaults, noProduct } from './faults.ts'
import { declarationsAfter, declarationsOf, keepDeclaration, takeTurn } from './store.ts'

export interface DeclaredProducts extends Products {
  /** Reads what has been declared since. */
  refresh(): Promise<void>
}

export async function openDeclared(db: Db, loaded: Products): Promise<DeclaredProducts> {
  let now = loaded
  let seen = 0
  const products: DeclaredProducts = {
    get: (code, version) => now.get(code, version),
    at: (code, day) => now.at(code, day),
    list: () => now.list(),
    versions: () => now.versions(),
    current: (day) => now.current(day),
    findings: (product) => loaded.findings(product),
    on: (day) => now.on(day),
    async refresh() {
      const rows = (await declarationsAfter(db, seen)).filter(({ seq }) => seq > seen)
      now = withDeclared(now, rows)
      seen = rows.at(-1)?.seq ?? seen
    },
  }
  await products.refresh()
  return products
}

function withDeclared(products: Products, declarations: readonly Declaration[]): Products {
  return declarations.length === 0
    ? products
    : productsOf(products.versions().map((product) => withDeclarations(product, declarations)))
}

/** Keeps a declaration. Raises `bad-input` with a pointer to each field that stands against it. */
export async function declare(
  tx: Tx,
  by: StaffActor,
  { products, asked }: { readonly products: Products; readonly asked: DeclarationAsked },
): Promise<{ seq: number }> {
  const known = products.versions().find(({ code, version }) => code === asked.product && version === asked.version)
  if (!known) throw badInput({ faults: [{ pointer: '/product', detail: noProduct }] })
  const seq = await takeTurn(tx)
  const product = withDeclarations(known, await declarationsOf(tx.db, known))
  const faults = declarationFaults(product, asked, tx.today)
  if (faults.length > 0) throw badInput({ faults })
  keepDeclaration(tx, by, { seq, ...declarationOf(asked) })
  return { seq }
}
