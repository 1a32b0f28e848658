// Share of claims, explanations of benefit and answers, as a simulator and a payer's own servers send them, that are read with
// every amount reproduced or its difference explained. A difference that can only be stated is counted apart, so that it is seen.
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import {
  accountTypes,
  isAccount,
  type Outcome,
  type Reconciled,
  type Account as Resources,
  readFeed,
  reconcile,
} from '../../src/providers/index.ts'
import { type Difference, differenceTable } from '../feeds/differences.ts'
import type { BenchContext, Measure } from '../suite.ts'

const sets = ['fhir_synthea_r4', 'fhir_bluebutton']

interface Account {
  readonly group: string
  /** Undefined when it could not be read. */
  readonly reconciled?: Reconciled
  readonly contradicted?: Difference
}

export async function measure({ data, note }: BenchContext): Promise<readonly Measure[]> {
  const all: Account[] = []
  for (const set of sets) {
    const home = join(data, set, 'dev')
    if (existsSync(home)) all.push(...(await readSet(set, home, note)))
    else note(`feed: left out, no ${set} in ${data}`)
  }
  if (all.length === 0) return []
  for (const line of table(all)) note(line)
  for (const line of differenceTable(all.flatMap(({ contradicted }) => contradicted ?? []))) note(line)
  const share = (id: string, outcomes: readonly Outcome[]): Measure => {
    const right = all.filter(({ reconciled }) => reconciled && outcomes.includes(reconciled.outcome)).length
    return { id, value: right / all.length, unit: 'share', n: all.length }
  }
  return [
    share('feed-ingested-share', ['exact', 'explained', 'contradicted']),
    share('feed-uncontradicted-share', ['exact', 'explained']),
  ]
}

async function readSet(set: string, home: string, note: BenchContext['note']): Promise<Account[]> {
  const found: Account[] = []
  for (const file of (await readdir(home)).sort()) {
    const bytes = await readFile(join(home, file))
    const { entries, faults } = readFeed((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
    for (const { line, pointer, message } of faults) note(`  ✗ ${file} ${line ?? ''}${pointer}: ${message.en}`)
    for (const { type, id, resource } of entries) {
      if (!accountTypes.has(type)) continue
      const group = `${set} ${type}`
      if (!resource || !isAccount(resource)) found.push({ group })
      else found.push({ group, ...accounted(`${file} ${id ?? ''}`, resource) })
    }
  }
  return found
}

function accounted(name: string, account: Resources): Pick<Account, 'reconciled' | 'contradicted'> {
  const reconciled = reconcile(account)
  return reconciled.outcome === 'contradicted'
    ? { reconciled, contradicted: { name, account, reconciled } }
    : { reconciled }
}

function* table(all: readonly Account[]): Generator<string> {
  for (const group of new Set(all.map((one) => one.group))) {
    const ours = all.filter((one) => one.group === group)
    const read = ours.flatMap(({ reconciled }) => (reconciled ? [reconciled] : []))
    const by = (outcome: Outcome) => read.filter((one) => one.outcome === outcome).length
    const rows = read.flatMap((one) => one.rows)
    const reproduced = rows.filter(({ statedMinor, because }) => statedMinor !== undefined && !because).length
    const kinds = rows.flatMap(({ because }) => (because ? [because.kind] : []))
    const reasons = [...new Set(kinds)].map((kind) => `${kind} ${kinds.filter((one) => one === kind).length}`)
    yield `  ${group}: ${ours.length} came, ${ours.length - read.length} unread, ${by('exact')} exact, ${by('explained')} explained, ${by('contradicted')} contradict themselves, ${by('open')} open`
    yield `    amounts: ${[`reproduced ${reproduced}`, ...reasons].join(', ')}`
  }
}
