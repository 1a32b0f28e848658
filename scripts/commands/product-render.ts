// `mendian product render <folder> [--language en]`: the product page as the store shows it and an example worked out, as Markdown.
import { readProduct, renderProduct, writeFinding } from '../../src/products/index.ts'
import { type Command, CommandProblem, exit } from '../command.ts'

export const command: Command = {
  usage: '<folder> [--language zh|en]',
  summary: {
    zh: '把产品目录写成产品页：责任、免责、费用、举例（保费、各年价值、发生什么赔多少）',
    en: 'writes a product folder as its page: cover, exclusions, charges, an example with values and what each event pays',
  },
  options: { language: { type: 'string' } },
  async run({ positionals: [folder, ...more], values: { language = 'zh' } }, out) {
    if (folder === undefined || more.length > 0)
      throw new CommandProblem({ zh: '请写明一个产品目录', en: 'name one product folder' })
    if (language !== 'zh' && language !== 'en')
      throw new CommandProblem({ zh: '--language 只能是 zh 或 en', en: '--language is zh or en' })
    const { findings, product } = await readProduct(folder)
    const errors = findings.filter(({ severity }) => severity === 'error')
    for (const finding of errors) out.note(`${folder}: ${writeFinding(finding)}`)
    if (!product || errors.length > 0) return exit.found
    out.say(renderProduct(product, language))
    return exit.done
  },
}
