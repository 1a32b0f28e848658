// `mendian product import <file…> --out <folder>`: a published tariff into tables of ours, and every place that was not understood.
import { basename } from 'node:path'
import { tariffOf, writeTableFault } from '../../src/products/rating/index.ts'
import {
  holdsTariff,
  importTariff,
  TariffFileError,
  tariffFiles,
  writeRemark,
  writeTariff,
} from '../../src/products/tariff/index.ts'
import { type Command, CommandProblem, exit } from '../command.ts'

export const command: Command = {
  usage: '<file…> --out <folder> [--force]',
  summary: {
    zh: '把公布的费率表（CSV、XLSX、Markdown、HTML）转成费率文件，读不懂的逐处说明',
    en: 'turns a published tariff (CSV, XLSX, Markdown, HTML) into rate tables and names each place it could not read',
  },
  options: { out: { type: 'string' }, force: { type: 'boolean' } },
  async run({ positionals, values }, out) {
    if (positionals.length === 0) throw new CommandProblem({ zh: '请写明要导入的文件', en: 'name the files to import' })
    if (typeof values.out !== 'string')
      throw new CommandProblem({ zh: '请用 --out 写明目录', en: 'name a folder with --out' })
    if (!values.force && (await holdsTariff(values.out)))
      throw new CommandProblem({
        zh: `${values.out} 里已经有 tariff.yaml；要覆盖请加 --force`,
        en: `${values.out} holds a tariff.yaml already; --force writes over it`,
      })
    const imported = await read(positionals)
    const files = tariffFiles(
      imported,
      positionals.map((path) => basename(path)),
    )
    const faults = tariffOf({ definition: files.get('tariff.yaml') ?? '', tables: files }).faults
    for (const remark of imported.remarks) out.say(`${remark.kind === 'unread' ? '✗' : '?'} ${writeRemark(remark)}`)
    for (const fault of faults) out.say(`✗ ${writeTableFault(fault)}`)
    const [cells, worths] = [imported.rates.entries.length, imported.values.entries.length]
    const factors = imported.factors.reduce((sum, table) => sum + table.factors.length, 0)
    const unread = imported.remarks.filter(({ kind }) => kind === 'unread').length
    const counted = {
      zh: `${cells} 格费率、${worths} 格现金价值、${factors} 个因子；${unread} 处没读懂、${imported.remarks.length - unread} 处是推断，请核对`,
      en: `${cells} rates, ${worths} cash values, ${factors} factors; ${unread} places not read, ${imported.remarks.length - unread} taken for granted`,
    }
    if (faults.length > 0) {
      out.note(`✗ ${counted.zh}；什么也没有写  |  ${counted.en}; nothing is written`)
      return exit.found
    }
    await writeTariff(values.out, files)
    out.note(`✓ ${values.out}: ${counted.zh}  |  ${counted.en}`)
    return unread > 0 ? exit.found : exit.done
  },
}

async function read(paths: readonly string[]) {
  try {
    return await importTariff(paths)
  } catch (error) {
    throw error instanceof TariffFileError ? new CommandProblem(error.text) : error
  }
}
