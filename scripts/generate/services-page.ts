// docs/services.md: every service, its steps and the law it stands on.
import { describeService, type Services } from '../../src/catalogue/index.ts'

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
  return ['# Services', '', 'Each is one file in `src/services`; this page is generated from them.', '', ...pages].join(
    '\n',
  )
}
