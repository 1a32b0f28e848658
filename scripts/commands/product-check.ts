// `mendian product check <folder>`: what the linter says of a product, each finding with its article.
import { lintProduct, writeFinding } from '../../src/products/index.ts'
import { type Command, CommandProblem, exit } from '../command.ts'

export const command: Command = {
  usage: '<folder…>',
  summary: {
    zh: '检查产品目录，指出不合规之处和依据',
    en: 'checks product folders and cites the article of each finding',
  },
  async run({ positionals }, out) {
    if (positionals.length === 0)
      throw new CommandProblem({ zh: '请写明产品目录', en: 'name at least one product folder' })
    let errors = 0
    for (const folder of positionals) {
      const findings = await lintProduct(folder)
      for (const finding of findings) out.say(`${folder}: ${finding.severity} ${writeFinding(finding)}`)
      const wrong = findings.filter(({ severity }) => severity === 'error').length
      errors += wrong
      const warned = findings.length - wrong
      out.note(
        `${wrong === 0 ? '✓' : '✗'} ${folder}: ${wrong} 处错误、${warned} 处提醒  |  ${wrong} errors, ${warned} warnings`,
      )
    }
    return errors === 0 ? exit.done : exit.found
  },
}
