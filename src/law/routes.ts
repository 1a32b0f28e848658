// The pack for anybody to read: searched, by article, as of any day.
import { z } from 'zod'
import { type App, type Context, day, text } from '../kit/index.ts'
import { contractTerms } from './contract-terms.ts'
import { otherTexts } from './other-texts.ts'
import { rulesCited, rulesOn } from './pack.ts'
import type { Rule } from './rule.ts'
import { textOf, texts } from './texts.ts'
import { caution } from './words.ts'

const rulesMax = 200

const ruleView = z
  .object({
    id: z.string(),
    article: z.string(),
    law: text,
    title: text,
    says: text,
    kind: z.enum(['clock', 'limit', 'duty', 'judgement']),
    from: day,
    until: day.optional(),
    grade: z
      .enum(['P', 'S', 'C'])
      .describe('P: read in the text of the law; S: by secondary sources; C: as quoted by others'),
    figures: z.array(z.object({ name: z.string(), value: z.number() })),
    items: z.array(text),
    vectors: z.array(z.object({ given: z.string(), expect: z.string() })).describe('test vectors, as JSON'),
  })
  .meta({ id: 'LawRule' })

export function lawRoutes(app: App, { clock }: Pick<Context, 'clock'>): void {
  namesRoute(app)
  app.get(
    '/api/law',
    {
      schema: {
        tags: ['law'],
        operationId: 'listLawRules',
        summary: '法规规则包：按词、条文、日期查 · The rule pack, by words, article and day',
        querystring: z.object({
          search: z.string().max(60).optional(),
          article: z.string().max(80).optional().describe('as cited anywhere, e.g. 保险法 §36'),
          on: day.optional().describe('the rules in force on this day; today when not said'),
        }),
        response: {
          200: z.object({ on: day, caution: text, law: text.optional(), items: z.array(ruleView).max(rulesMax) }),
        },
      },
    },
    async ({ query: { search, article, on = clock.today() } }) => {
      const named = article === undefined ? undefined : textOf(article)
      const found = (article === undefined ? rulesOn(on) : rulesCited(article, on)).filter((rule) => says(rule, search))
      return { on, caution, ...(named ? { law: named.name } : {}), items: found.map(viewOf) }
    },
  )
}

const named = z.object({ written: z.array(z.string()), name: text }).meta({ id: 'CitedName' })

function namesRoute(app: App): void {
  app.get(
    '/api/law/names',
    {
      schema: {
        tags: ['law'],
        operationId: 'listLawNames',
        summary:
          '引用里的法规和合同条款怎么称呼 · What citations call texts of law and terms of contract, in both languages',
        response: { 200: z.object({ items: z.array(named) }) },
      },
    },
    async () => ({ items: citedNames() }),
  )
}

function citedNames(): z.infer<typeof named>[] {
  return [
    ...texts.map(({ written, name }) => ({ written: [...written, name.zh], name })),
    ...[...otherTexts, ...contractTerms].map((name) => ({ written: [name.zh], name })),
  ]
}

function says(rule: Rule, search: string | undefined): boolean {
  const words = (search ?? '').normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  const { id, article, title, says: summary, items } = rule
  const told = [title, summary, ...items, ...[textOf(article)?.name ?? []].flat()].flatMap(({ zh, en }) => [zh, en])
  const all = [id, article, ...told].join('\n').toLowerCase()
  return words.every((word) => all.includes(word))
}

function viewOf(rule: Rule): z.infer<typeof ruleView> {
  const { id, article, title, says: summary, kind, from, until, grade, figures, items } = rule
  return {
    id,
    article,
    law: textOf(article)?.name ?? { zh: article, en: article },
    title,
    says: summary,
    kind,
    from,
    ...(until ? { until } : {}),
    grade,
    figures: [...figures],
    items: [...items],
    vectors: rule.play().map(({ given, expect }) => ({ given: JSON.stringify(given), expect: JSON.stringify(expect) })),
  }
}
