// What the linter says, and what it reads.
import type { Text } from '../kit/index.ts'
import type { Clause } from './clauses.ts'
import type { DataFile } from './declared.ts'
import type { Definition } from './definition.ts'
import type { TariffFiles } from './rating/index.ts'

export interface Finding {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  /** The article it rests on, or what of ours it keeps. */
  readonly article: string
  /** Where in the files. */
  readonly at: string
  readonly message: Text
}

export interface ProductFiles {
  /** product.yaml, parsed but not yet trusted. */
  readonly definition: unknown
  readonly rates: string
  /** tariff.yaml and its tables, of a product that is rated by them. */
  readonly tariff?: TariffFiles | undefined
  readonly values?: string | undefined
  readonly clauses: string
  /** The other tables of the folder, those that are there. */
  readonly data?: Readonly<Partial<Record<DataFile, string>>> | undefined
}

/** A rule looks at a well-formed product and returns what is wrong with it. */
export type Rule = (product: Definition, clauses: readonly Clause[]) => Finding[]

/** An error of product.yaml. */
export function definitionError(rule: string, article: string, at: string, message: Text): Finding {
  return { rule, severity: 'error', article, at: `product.yaml ${at}`, message }
}
