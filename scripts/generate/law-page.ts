// docs/law.md: the rule pack, article by article.
import { caution, type Rule, textOf } from '../../src/law/index.ts'

const grades = {
  P: 'read in the text of the law',
  S: 'by secondary sources',
  C: 'as quoted by others, the text not seen',
} as const

export function lawPage(rules: readonly Rule[]): string {
  const texts = [...new Set(rules.map(({ article }) => textOf(article)))]
  const sections = texts.map((text) => {
    const own = rules.filter(({ article }) => textOf(article) === text)
    return [`## ${text?.name.zh} · ${text?.name.en}`, '', ...own.flatMap(sectionOf)].join('\n')
  })
  return [
    '# The law, as data',
    '',
    `${caution.zh}`,
    '',
    `${caution.en}`,
    '',
    `${rules.length} rules in \`src/law\`, each with its article, the days it is in force, its figures and test vectors that are run by`,
    '`src/law/law.test.ts`. The same list, searched and as of any day: `GET /api/law`.',
    '',
    ...sections,
  ].join('\n')
}

function sectionOf(rule: Rule): string[] {
  const { id, article, title, says, kind, from, until, grade, figures, items } = rule
  const figured = figures.map(({ name, value }) => `${name} ${value}`).join(', ')
  return [
    `### ${title.zh} · ${title.en}`,
    '',
    `\`${id}\`, ${kind}, **${article}**, in force from ${from}${until ? ` to ${until}` : ''}, ${grades[grade]}${figured ? `: ${figured}` : ''}.`,
    '',
    `${says.zh}。${says.en}.`,
    '',
    ...(items.length > 0 ? [items.map(({ zh, en }) => `${zh} (${en})`).join(' / '), ''] : []),
    `Vectors: ${rule
      .play()
      .map(({ given, expect }) => `\`${JSON.stringify(given)}\` → \`${JSON.stringify(expect)}\``)
      .join('; ')}`,
    '',
  ]
}
