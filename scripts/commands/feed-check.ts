// `mendian feed check <files…>`: what a FHIR feed of a hospital or payer holds, what could not be read, and whether its amounts add up.
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import type { Text } from '../../src/kit/index.ts'
import {
  countTypes,
  type Entry,
  type Fault,
  isAccount,
  type Outcome,
  parts,
  type Row,
  readFeed,
  reconcile,
  writeMinor,
} from '../../src/providers/index.ts'
import { type Command, CommandProblem, exit, type Out } from '../command.ts'

const outcomes: Readonly<Record<Outcome, Text>> = {
  exact: { zh: '全部吻合', en: 'exact' },
  explained: { zh: '有差异，原因清楚', en: 'differs, with a cause for each' },
  contradicted: { zh: '自相矛盾，差额已列出', en: 'contradicts itself, differences stated' },
  open: { zh: '有金额类别不明', en: 'holds amounts of an unknown category' },
}

export const command: Command = {
  usage: '<files…> [--json]',
  summary: {
    zh: '读入医院或支付方的 FHIR 数据，列出内容、读不懂之处，并核对每一笔金额',
    en: 'reads FHIR as hospitals and payers send it, lists what it holds and what is wrong, and accounts for every amount',
  },
  options: { json: { type: 'boolean' } },
  async run({ positionals, values }, out) {
    if (positionals.length === 0) throw new CommandProblem({ zh: '请写明文件', en: 'name at least one file' })
    let faults = 0
    const checked = []
    for (const file of positionals) {
      const one = check(file, await readText(file))
      faults += one.faults.length
      if (values.json) checked.push(one)
      else print(one, out)
    }
    if (values.json) out.say(JSON.stringify(checked, null, 2))
    return faults === 0 ? exit.done : exit.found
  },
}

type Checked = ReturnType<typeof check>

function check(file: string, text: string) {
  const { entries, faults } = readFeed(text)
  const references = entries.flatMap((entry) => entry.references)
  return {
    file,
    types: countTypes(entries),
    references: { found: references.filter(({ target }) => target).length, all: references.length },
    faults,
    accounts: entries.flatMap((entry) =>
      entry.resource && isAccount(entry.resource) ? [{ name: nameOf(entry), ...reconcile(entry.resource) }] : [],
    ),
  }
}

// A bulk export comes compressed as often as not.
async function readText(file: string): Promise<string> {
  const bytes = await readFile(file)
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8')
  try {
    return gunzipSync(bytes).toString('utf8')
  } catch {
    throw new CommandProblem({ zh: `${file} 的压缩数据不完整`, en: `${file} is no whole gzip file` })
  }
}

function print({ file, types, references, faults, accounts }: Checked, out: Out): void {
  out.say(file)
  for (const { type, read, unread, known } of types) out.say(`  ${type} ${countLine(read, unread, known)}`)
  for (const fault of faults) out.say(`  ${faultLine(fault)}`)
  if (accounts.length > 0) out.say('  金额：写明 / 各行之和  |  amounts: stated / sum of the lines')
  for (const { name, outcome, rows } of accounts) {
    out.say(`  ${name}  ${both(outcomes[outcome])}`)
    for (const row of rows) out.say(`    ${rowLine(row)}`)
  }
  const { found, all } = references
  out.note(
    `${faults.length === 0 ? '✓' : '✗'} ${file}: ${faults.length} 处读不懂，${all} 个引用中 ${found} 个在其中  |  ` +
      `${faults.length} faults, ${found} of ${all} references lead within`,
  )
}

function countLine(read: number, unread: number, known: boolean): string {
  if (!known) return `${unread}  仅列出  |  listed only`
  return unread === 0
    ? `${read}  已读入  |  read`
    : `${read}  已读入，${unread} 个读不懂  |  read, ${unread} could not be`
}

function rowLine({ part, currency, pointer, statedMinor, linesMinor, because }: Row): string {
  const amount = (minor: number | undefined) => (minor === undefined ? '-' : writeMinor(minor, currency))
  const amounts = `${amount(statedMinor)} / ${amount(linesMinor)}`
  const verdict = because ? both(because) : statedMinor === undefined ? '只见于各行  |  only on the lines' : '✓'
  return `${[both(parts[part], ' '), pointer ?? '', amounts].filter(Boolean).join('  ')}  ${verdict}`
}

function faultLine({ line, pointer, message }: Fault): string {
  return `✗ ${line === undefined ? '' : `${line}: `}${pointer || '/'}  ${both(message)}`
}

function nameOf({ type, id, line, pointer }: Entry): string {
  return `${type}/${id ?? `${line ?? ''}${pointer}`}`
}

function both({ zh, en }: Text, between = '  |  '): string {
  return `${zh}${between}${en}`
}
