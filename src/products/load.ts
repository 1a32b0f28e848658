// Reads a folder of products (one sub-folder each); a product the linter has an error for is refused.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Day } from '../kit/index.ts'
import { parseClauses } from './clauses.ts'
import { type DataFile, dataFiles, dataNames, declaredOf } from './declared.ts'
import { definition } from './definition.ts'
import { filedValueTable, withBasis } from './filed-values.ts'
import type { Finding, ProductFiles } from './finding.ts'
import { lint, writeFinding } from './lint.ts'
import { noSuchProduct } from './problems.ts'
import type { Product } from './product.ts'
import { readTariffFiles, tariffOf } from './rating/index.ts'
import { parseTable, ratesOf, valuesOf } from './tables.ts'

export interface Products {
  /** The version a policy was sold under; the newest of all, be it still to come, when none is named. Raises 404. */
  get(code: string, version?: string): Product
  /** The version that is sold on a day, or was sold last before it: a version dated later changes nothing yet. Raises 404. */
  at(code: string, day: Day): Product
  /** The newest version of each product, by code. */
  list(): readonly Product[]
  /** Every version of every product. */
  versions(): readonly Product[]
  /** Of each product the version `at` would give, also those no longer sold. */
  current(day: Day): readonly Product[]
  /** What the linter says of a version that was loaded: warnings, for an error stops the start. */
  findings(product: Pick<Product, 'code' | 'version'>): readonly Finding[]
  /** What is on sale on a day, one version each. */
  on(day: Day): readonly Product[]
}

/** Loads every product under a folder; throws one line a finding when the linter has errors. */
export async function loadProducts(folder: string): Promise<Products> {
  const names = await productFolders(folder)
  const read = await Promise.all(names.map((name) => readProduct(join(folder, name))))
  const faults = read.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })))
  const errors = faults.filter(({ finding }) => finding.severity === 'error')
  if (errors.length > 0)
    throw new Error(errors.map(({ name, finding }) => `${name}: ${writeFinding(finding)}`).join('\n'))
  const all = read.flatMap(({ product }) => product ?? [])
  const findings = new Map(read.flatMap(({ product, findings }) => (product ? [[keyOf(product), findings]] : [])))
  return productsOf(all, findings)
}

/** The findings on one product's folder, errors and warnings. */
export async function lintProduct(folder: string): Promise<Finding[]> {
  return lint(await readFiles(folder))
}

function keyOf({ code, version }: Pick<Product, 'code' | 'version'>): string {
  return `${code}|${version}`
}

export function productsOf(
  all: readonly Product[],
  findings: ReadonlyMap<string, readonly Finding[]> = new Map(),
): Products {
  const versions = [...all].sort((a, b) => a.code.localeCompare(b.code) || compareVersions(b.version, a.version))
  const newest = versions.filter((one, index) => versions[index - 1]?.code !== one.code)
  const current = (day: Day) => {
    const begun = versions.filter(({ onSaleFrom }) => onSaleFrom <= day)
    return begun.filter((one, index) => begun[index - 1]?.code !== one.code)
  }
  const known = (found: Product | undefined) => {
    if (!found) throw noSuchProduct()
    return found
  }
  return {
    get: (code, version) =>
      known(versions.find((one) => one.code === code && (version === undefined || one.version === version))),
    at: (code, day) => known(current(day).find((one) => one.code === code)),
    list: () => newest,
    versions: () => versions,
    current,
    findings: (product) => findings.get(keyOf(product)) ?? [],
    on: (day) => current(day).filter(({ onSaleUntil }) => (onSaleUntil ?? day) >= day),
  }
}

function compareVersions(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = a.split('.').map(Number)
  const [yearB = 0, numberB = 0] = b.split('.').map(Number)
  return yearA - yearB || numberA - numberB
}

async function productFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

async function readFiles(folder: string): Promise<ProductFiles> {
  const text = (name: string) => readFile(join(folder, name), 'utf8')
  const orNothing = (name: string) => text(name).catch(() => undefined)
  const [written, rates, values, clauses] = await Promise.all([
    text('product.yaml'),
    orNothing('rates.csv'),
    orNothing('values.csv'),
    text('clauses.md'),
  ])
  const parsed: unknown = parse(written)
  return {
    definition: parsed,
    rates: rates ?? '',
    values: values ?? (await computedValues(parsed, orNothing)),
    tariff: await readTariffFiles(folder),
    clauses,
    data: await readData(orNothing),
  }
}

// A product without a table of values may file the basis they are computed from; the linter then looks at what came of it.
async function computedValues(
  parsed: unknown,
  read: (name: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const product = definition.safeParse(parsed).data
  const filed = product?.values?.filed
  const mortality = filed && (await read(filed.mortality.file))
  return product && mortality === undefined ? undefined : product && filedValueTable(product, mortality ?? '')
}

async function readData(read: (name: string) => Promise<string | undefined>): Promise<ProductFiles['data']> {
  const found = await Promise.all(dataNames.map(async (name) => [name, await read(dataFiles[name].file)] as const))
  const data: Partial<Record<DataFile, string>> = {}
  for (const [name, written] of found) if (written !== undefined) data[name] = written
  return data
}

/** One folder: the findings on it, and the product when its definition has the right shape. */
export async function readProduct(folder: string): Promise<{ name: string; findings: Finding[]; product?: Product }> {
  const files = await readFiles(folder)
  const findings = lint(files)
  const read = definition.safeParse(files.definition)
  return { name: folder, findings, ...(read.success ? { product: productOf(files) } : {}) }
}

/** A product from its files, whose shape must be right; the linter is not asked. */
export function productOf(files: ProductFiles): Product {
  const table = (name: DataFile) => parseTable(files.data?.[name] ?? '')
  const product = definition.parse(files.definition)
  return {
    ...product,
    ...(product.values ? { values: withBasis(product.values) } : {}),
    tables: {
      ...(files.tariff ? { tariff: tariffOf(files.tariff).tariff } : {}),
      rates: ratesOf(parseTable(files.rates)),
      values: valuesOf(parseTable(files.values ?? '')),
      ...declaredOf({
        paidUp: table('paidUp'),
        dividends: table('dividends'),
        credited: table('credited'),
        charges: table('charges'),
        prices: table('prices'),
      }),
    },
    clauses: parseClauses(files.clauses),
  }
}
