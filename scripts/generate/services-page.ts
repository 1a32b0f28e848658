// docs/services.md: every row of the business counter with what stands for it, then every service, its steps and the law it stands on.
import { describeService, type Services } from '../../src/catalogue/index.ts'
import { serviceRows } from './service-rows.ts'

export function servicesPage(services: Services): string {
  const pages = [...services.list()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((service) => {
      const { id, title, summary, counter, about, basis, says, steps, version } = describeService(service)
      const lines = steps.map(({ name, kind, title: words, fields }) => {
        const asked = fields?.map((field) => `\`${field.name}\`${field.required ? '' : '?'}`).join(', ')
        return `${words.zh} · ${words.en} (\`${name}\`, ${kind}${asked ? `: ${asked}` : ''})`
      })
      return [
        `## ${title.zh} · ${title.en}`,
        '',
        `\`${id}\`, version ${version}, counter ${counter}, about a ${about}. ${summary.zh}。${summary.en}.`,
        '',
        ...lines.map((line, index) => `${index + 1}. ${line}`),
        '',
        `Basis: ${basis.join('; ')}`,
        '',
        `Asked for as: ${says.join(' / ')}`,
        '',
        `Examples: ${service.examples.map(({ name }) => name).join(' / ')}`,
        '',
      ].join('\n')
    })
  return [
    '# Services',
    '',
    'Each is one file in `src/services`; this page is generated from them.',
    '',
    ...tableOf(services),
    '',
    ...pages,
  ].join('\n')
}

/** One line a file of a row; a row that has none yet says so. */
function tableOf(services: Services): string[] {
  const lines = serviceRows.flatMap(({ number, ids, title, who }) =>
    ids.map((id) => {
      const service = services.find(id)
      const [article, channels, examples] = service
        ? [service.basis.join('; '), channelsOf(service.counter), String(service.examples.length)]
        : ['', 'not yet', '0']
      return `| ${[number, `\`${id}\``, title, who, article, channels, examples].join(' | ')} |`
    }),
  )
  return ['| # | id | 中文 | who | article | channels | examples |', '|---|---|---|---|---|---|---|', ...lines]
}

// The engine opens every service in each of these; a claim or a purchase may begin with a sentence, too.
function channelsOf(counter: string): string {
  return counter === 'ask' ? 'chat' : 'web, chat, API'
}
