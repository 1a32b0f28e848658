// `npm run new:service -- <counter> <id> "中文名" "English title"` writes one file that already works from form to letter.
import { access, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folders: Readonly<Record<string, string>> = {
  business: 'policy',
  person: 'person',
  benefits: 'benefits',
  buy: 'buy',
  claims: 'claims',
}
const usage = 'npm run new:service -- <business|person|benefits|buy|claims> <verb-noun> "<中文名>" "<English title>"'

const [kind = '', id = '', zh = '', en = ''] = process.argv.slice(2)
const folder = folders[kind]
if (!folder || !/^[a-z]+(-[a-z]+)+$/.test(id) || !zh || !en) {
  process.stderr.write(`${usage}\n`)
  process.exit(1)
}
const base = process.env.SERVICES_DIR ?? fileURLToPath(new URL('../src/services/', import.meta.url))
const path = join(base, folder, `${id}.ts`)
if (
  await access(path).then(
    () => true,
    () => false,
  )
) {
  process.stderr.write(`${path} exists already\n`)
  process.exit(1)
}
await mkdir(dirname(path), { recursive: true })
await writeFile(path, template())
process.stdout.write(
  `${path}\nnpm start shows it at its counter; npm run generate writes its docs; its examples are its tests.\n`,
)

function template(): string {
  const about = folder === 'policy' ? 'policy' : 'person'
  const counter = kind === 'person' ? 'business' : kind
  const engine = JSON.stringify(
    process.env.SERVICES_DIR
      ? fileURLToPath(new URL('../src/catalogue/index.ts', import.meta.url))
      : '../../catalogue/index.ts',
  ).replaceAll('"', "'")
  return `// ${en}.
import { ask, field, service, sign, yes } from ${engine}

export default service({
  id: '${id}',
  counter: '${counter}',
  about: '${about}',
  title: { zh: '${zh}', en: '${en}' },
  summary: { zh: '${zh}', en: '${en}' },
  basis: ['人身保险业务基本服务规定 §19'],
  says: ['${zh}', '${en.toLowerCase()}'],
  steps: {
    wish: ask({ zh: '请填写', en: 'Please fill in' }, { note: field.text({ title: { zh: '说明', en: 'Note' } }) }),
    signature: sign(),
  },
  may: () => yes,
  preview: ({ answers, today }) => ({
    effectiveOn: today,
    changes: [{ label: { zh: '说明', en: 'Note' }, to: answers.wish.note }],
  }),
  async apply() {
    return { says: { zh: '已经办好。', en: 'It is done.' } }
  },
  examples: [{ name: '办一次', as: 'lin-yue',${about === 'policy' ? " policy: 'whole-life'," : ''} answers: { wish: { note: '试一试' } }, expect: 'done' }],
})
`
}
