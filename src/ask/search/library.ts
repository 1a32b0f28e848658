// Everything that can be found by words: what services say, what the knowledge answers, what clauses hold.
import type { Service, Services } from '../../catalogue/index.ts'
import type { Day } from '../../kit/index.ts'
import type { Product, Products } from '../../products/index.ts'
import type { Entry, Knowledge } from '../articles/index.ts'
import type { Understanding } from '../understand/index.ts'
import { type Index, indexOf } from './likeness.ts'
import { openPassages, type Passages } from './passages.ts'
import type { Synonyms } from './terms.ts'

export interface ClauseOf {
  readonly product: Product
  readonly anchor: string
}

export interface Library {
  readonly services: Index<Service>
  readonly questions: Index<Entry>
  readonly clauses: Index<ClauseOf>
  /** The same clauses, ranked by what has been learned; their ids are `clauseId`. */
  readonly passages: Passages
  readonly clauseOf: ReadonlyMap<string, ClauseOf>
  readonly synonyms: Synonyms
  readonly understanding: Understanding
}

/** Built once at start: a service file or a product folder that is added is found without a word here. */
export function openLibrary({
  services,
  knowledge,
  products,
  understanding,
  today,
}: {
  readonly services: Pick<Services, 'list'>
  readonly knowledge: Knowledge
  readonly products: Products
  readonly understanding: Understanding
  /** Clauses of a version dated later are not found yet. */
  readonly today: Day
}): Library {
  const { synonyms } = knowledge
  const sayings = services
    .list()
    .flatMap((item) => [item.title.zh, item.title.en, ...item.says].map((text) => ({ item, text })))
  const current = products.current(today)
  const clauses = current.flatMap((product) =>
    product.clauses
      .filter(({ text }) => text.zh.length > 0)
      .map(({ anchor, title, text }) => ({
        item: { product, anchor },
        text: `${product.shortName.zh} ${product.shortName.en} ${title}\n${title}。${text.zh}\n${text.en}`,
      })),
  )
  return {
    services: indexOf(sayings, synonyms, { ideaWeight: 3 }),
    questions: questionsOf(knowledge.entries, synonyms),
    clauses: indexOf(clauses, synonyms),
    passages: passagesOf(current, synonyms),
    clauseOf: new Map(clauses.map(({ item }) => [clauseId(item), item])),
    synonyms,
    understanding,
  }
}

/** What the knowledge answers, to be found by its questions. */
export function questionsOf(entries: readonly Entry[], synonyms: Synonyms): Index<Entry> {
  const questions = entries.flatMap((item) => [...item.ask.zh, ...item.ask.en].map((text) => ({ item, text })))
  return indexOf(questions, synonyms, { ideaWeight: 3 })
}

/** Under which id a clause is found among the passages. */
export function clauseId({ product, anchor }: ClauseOf): string {
  return `${product.code}/${anchor}`
}

function passagesOf(products: readonly Product[], synonyms: Synonyms): Passages {
  const passages = openPassages(synonyms)
  for (const product of products)
    for (const { anchor, title, text } of product.clauses)
      if (text.zh.length > 0)
        passages.put(clauseId({ product, anchor }), {
          of: product.code,
          name: `${product.shortName.zh} ${product.shortName.en}`,
          title,
          body: `${text.zh}\n${text.en}`,
        })
  return passages
}
