// `mendian product check <folder…>`: what the linter says of a product, each finding with its article, and worked examples of its figures.
// A folder with a tariff alone, as an import writes it, is checked too.
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Text } from '../../src/kit/index.ts'
import { readProduct, workedExamples, writeFinding } from '../../src/products/index.ts'
import { loadTariff, lookOver, tariffExamples, writeTableFault } from '../../src/products/rating/index.ts'
import { type Command, CommandProblem, exit } from '../command.ts'

interface Checked {
  readonly findings: readonly { readonly severity: 'error' | 'warning'; readonly line: string }[]
  readonly examples: readonly Text[]
}

export const command: Command = {
  usage: '<folder…>',
  summary: {
    zh: '检查产品目录，指出不合规之处和依据，并举例算出保费',
    en: 'checks product folders, cites the article of each finding, and works out a few premiums',
  },
  async run({ positionals }, out) {
    if (positionals.length === 0)
      throw new CommandProblem({ zh: '请写明产品目录', en: 'name at least one product folder' })
    let errors = 0
    for (const folder of positionals) {
      const { findings, examples } = await check(folder)
      for (const { severity, line } of findings) out.say(`${folder}: ${severity} ${line}`)
      const wrong = findings.filter(({ severity }) => severity === 'error').length
      errors += wrong
      if (wrong === 0) for (const { zh, en } of examples) out.say(`${folder}: ${zh}  |  ${en}`)
      const warned = findings.length - wrong
      out.note(
        `${wrong === 0 ? '✓' : '✗'} ${folder}: ${wrong} 处错误、${warned} 处提醒  |  ${wrong} errors, ${warned} warnings`,
      )
    }
    return errors === 0 ? exit.done : exit.found
  },
}

async function check(folder: string): Promise<Checked> {
  if ((await holds(folder, 'tariff.yaml')) && !(await holds(folder, 'product.yaml'))) return checkTariff(folder)
  const { findings, product } = await readProduct(folder)
  const sound = findings.every(({ severity }) => severity !== 'error')
  return {
    findings: findings.map((finding) => ({ severity: finding.severity, line: writeFinding(finding) })),
    examples: product && sound ? workedExamples(product) : [],
  }
}

async function checkTariff(folder: string): Promise<Checked> {
  const { tariff, faults } = await loadTariff(folder)
  const seen = tariff?.rates ? lookOver(tariff.rates, tariff.definition.rates?.file ?? '') : []
  return {
    findings: [
      ...faults.map((fault) => ({ severity: 'error' as const, line: writeTableFault(fault) })),
      ...seen.map(({ rule, at, message }) => ({
        severity: 'warning' as const,
        line: `${at}: ${message.zh} / ${message.en} [${rule}]`,
      })),
    ],
    examples: tariff ? tariffExamples(tariff) : [],
  }
}

function holds(folder: string, name: string): Promise<boolean> {
  return access(join(folder, name)).then(
    () => true,
    () => false,
  )
}
